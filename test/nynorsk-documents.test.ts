import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from './app.ts'
import { foreignWords } from './dictionaries.ts'
import { fillStrategy } from './filled-strategy.ts'
import { pdfInside, pdfStructure } from './pdf-text.ts'
import { fileForm, startedWorkspace, type Workspace } from './workspace.ts'

const papers = [
  'oppstart',
  'brev',
  'kunngjoring',
  'saksframlegg',
  'planprogram',
  'varsel-om-oppstart',
  'kunngjoring-av-oppstart',
]
const strategy = '/strategi/planstrategi.docx'
const files = [
  strategy,
  '/prosessplan.docx',
  ...papers.map((word) => `/strategi/saksdokumenter/${word}/dokument.docx`),
]
const alternative = 'Eit kvitt skip'

let app: TestApp
let work: Workspace
const parts = new Map<string, Record<string, Uint8Array>>()

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '5041', { startingPoint: 'merged' })
  await fillStrategy(app, work)
  const page = `/${work.slug}/innstillinger/dokumenter`
  const colours = { create: { width: 40, height: 30, channels: 3, background: '#0033a0' } } as const
  const content = await sharp(colours).png().toBuffer()
  const fields = { version: '0', colour: '#004b87', description: alternative }
  const logo = { field: 'logo', name: 'a.png', content }
  await app.inject(fileForm(page, fields, logo, await work.as('admin')))
  for (const address of files) {
    const answer = await work.get(`${address}?language=nn`)
    expect(answer.statusCode, address).toBe(200)
    parts.set(address, unzipSync(answer.rawPayload))
  }
}, 60_000)
afterAll(() => app.close())

const part = (address: string, name: string) =>
  strFromU8(parts.get(address)?.[name] ?? new Uint8Array())

/** All that a reader meets in the file: text, running heads, footnotes, and the words of pictures. */
function wordsOf(address: string): string {
  const names = Object.keys(parts.get(address) ?? {})
  const xml = names
    .filter((name) => /^word\/(document|header\d|footer\d|footnotes)\.xml$/.test(name))
    .map((name) => part(address, name))
    .join('\n')
  const alternatives = [...xml.matchAll(/descr="([^"]*)"/g)].map((match) => match[1])
  return [xml.replaceAll('</w:p>', '\n').replace(/<[^>]*>/g, ''), ...alternatives].join('\n')
}

describe('the documents of a municipality in nynorsk', () => {
  it.each(files)('%s has no word of bokmål', (address) => {
    const shown = wordsOf(address)
    expect(shown.length).toBeGreaterThan(500)
    const all = new RegExp(foreignWords.nn.source, 'giu')
    const found = [...shown.matchAll(all)].map(({ index }) =>
      shown.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' '),
    )
    expect(found).toEqual([])
  })

  it('is a test that finds bokmål', () => {
    expect(foreignWords.nn.test('Kommunestyret vedtar flere planer')).toBe(true)
  })
})

describe('the structure of the strategy document in Word', () => {
  it('has headings that skip no level', () => {
    const levels = [...part(strategy, 'word/document.xml').matchAll(/w:val="Heading(\d)"/g)].map(
      ([, level]) => Number(level),
    )
    expect(levels.length).toBeGreaterThan(5)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })

  it('has tables that each begin with a header row', () => {
    const tables = part(strategy, 'word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables.length).toBeGreaterThan(2)
    for (const one of tables) {
      expect(one.match(/<w:tblHeader\/>/g)).toHaveLength(1)
      expect(one.indexOf('<w:tblHeader/>')).toBeLessThan(one.indexOf('</w:tr>'))
    }
  })

  it('has pictures that each say what they show', () => {
    const names = Object.keys(parts.get(strategy) ?? {})
    const xml = names
      .filter((name) => /^word\/(document|header\d)\.xml$/.test(name))
      .map((name) => part(strategy, name))
      .join('')
    const pictures = xml.match(/<wp:docPr [^>]*>/g) ?? []
    expect(pictures.length).toBeGreaterThan(1)
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{3,}"/)
    expect(xml).toContain(`descr="${alternative}"`)
  })
})

describe('the structure of the strategy document in PDF', () => {
  let structure: string | null = null
  let pdf: Buffer = Buffer.alloc(0)
  beforeAll(async () => {
    pdf = (await work.get('/strategi/planstrategi.pdf?language=nn')).rawPayload
    structure = pdfStructure(pdf)
  }, 30_000)

  const count = (tag: string) => structure?.match(new RegExp(`^\\s*${tag}\\b`, 'gm'))?.length ?? 0

  it('has headings, a list of contents, and header cells in every table', ({ skip }) => {
    if (structure === null) skip()
    expect(count('H1')).toBeGreaterThan(5)
    expect(count('TOC')).toBeGreaterThan(0)
    expect(count('Table')).toBeGreaterThan(2)
    expect(count('THead')).toBe(count('Table'))
    expect(count('TH')).toBeGreaterThanOrEqual(count('Table'))
  })

  it('has figures with their words, the arms first', () => {
    const inside = pdfInside(pdf)
    const drawn = inside.match(/\/S ?\/Figure/g)?.length ?? 0
    expect(drawn).toBeGreaterThan(1)
    expect(inside.match(/\/Alt ?[(<]/g)?.length).toBeGreaterThanOrEqual(drawn)
    expect(inside).toContain(`/Alt (${alternative})`)
  })
})
