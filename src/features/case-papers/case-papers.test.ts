import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { fillStrategy } from '../../../test/filled-strategy.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { paperKinds, paperWords } from './papers.ts'

let app: TestApp
/** Merged with the kommuneplan, in the Sámi area, with all that papers are made of. */
let filled: Workspace
/** Mini, with nothing but its dates. */
let empty: Workspace

beforeAll(async () => {
  app = await testApp()
  filled = await startedWorkspace(app, '5041', { startingPoint: 'merged' })
  await fillStrategy(app, filled)
  empty = await startedWorkspace(app, '1811')
})
afterAll(() => app.close())

const papers = '/strategi/saksdokumenter'
const words = paperKinds.map((kind) => paperWords[kind])
async function article(work: Workspace, word: string, language = 'nb'): Promise<string> {
  const { statusCode, body } = await work.get(`${papers}/${word}?language=${language}`)
  expect(statusCode).toBe(200)
  return /<article.*<\/article>/s.exec(body)?.[0] ?? ''
}
const read = async (work: Workspace, word: string, language = 'nb') =>
  textOf(await article(work, word, language))

describe('the list of case papers', () => {
  it('has the four of every strategy, and three more where it is merged', async () => {
    const links = (body: string) => body.match(/saksdokumenter\/[\w-]+"/g)
    expect(links((await empty.get(papers)).body)).toHaveLength(4)
    expect(links((await filled.get(papers)).body)).toHaveLength(7)
    expect((await empty.get('/strategi')).body).toContain(`${empty.base}${papers}`)
  })

  it('has no other papers, and none for those who may not read drafts', async () => {
    expect((await empty.get(`${papers}/finnes-ikke`)).statusCode).toBe(404)
    expect((await empty.get(`${papers}/brev`, {})).statusCode).toBe(303)
    expect((await empty.get(`${papers}/brev`, await empty.as('elected'))).statusCode).toBe(403)
    expect((await empty.get(`${papers}/brev`, filled.planner)).statusCode).toBe(404)
  })
})

describe.each(['nb', 'nn'] as const)('every paper in %s', (language) => {
  it.each(words)('%s names each § as a link to the act', async (word) => {
    const shown = await article(filled, word, language)
    const links = [...shown.matchAll(/<a href="(https:\/\/lovdata\.no[^"]*)"[^>]*>([^<]*)<\/a>/g)]
    expect(links.length).toBeGreaterThan(0)
    expect(textOf(shown.replace(/<a [^>]*>[^<]*<\/a>/g, ''))).not.toContain('§')
  })

  it.each(words)('%s can be copied, and taken along as Word and PDF', async (word) => {
    const page = await filled.get(`${papers}/${word}?language=${language}`)
    const title = /<h1 lang="..">([^<]*)</.exec(page.body)?.[1] ?? ''
    expect(page.body).toContain(`data-text="${title}\n\n`)
    expect(page.body).toMatch(/data-html="&lt;h1>/)
    const docx = await filled.get(`${papers}/${word}/dokument.docx?language=${language}`)
    const parts = unzipSync(docx.rawPayload)
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain(`"${language}-NO"`)
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(title)
    const pdf = await filled.get(`${papers}/${word}/dokument.pdf?language=${language}`)
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('the saksframlegg', () => {
  it('proposes one point for each duty', async () => {
    const shown = await article(filled, 'saksframlegg')
    const points = /<ol>(.*?)<\/ol>/s.exec(shown)?.[1]?.match(/<li>.*?<\/li>/gs) ?? []
    expect(points.map((point) => point.replace(/<[^>]*>/g, ''))).toEqual([
      'Kommunestyret vedtar planstrategi for Snåsa kommune 2028–2031, jf. plan- og bygningsloven § 10-1.',
      'Samfunnsdelen skal revideres.',
      'Arealdelen videreføres uten endringer.',
      'Kommunedelplan for Eksempelvika skal revideres.',
      expect.stringContaining('Oversikten har 9 planer.'),
      'Disse oppheves: Reguleringsplan for Eksempelhaugen.',
      expect.stringContaining('legger hvert år fram en status'),
    ])
  })

  it('tells of climate, children, money and dates, and asks for what it cannot know', async () => {
    const shown = await read(filled, 'saksframlegg')
    for (const said of [
      'Fristen for vedtaket er 19. oktober 2028',
      'klima og energi punkt 5.3',
      'Grunnloven § 104',
      'Eldrerådet: 20. april 2028',
      'ukeverk',
      'Trøndelag fylkeskommune',
      'Steinkjer kommune',
      '[Skriv hva rådene uttalte',
    ]) {
      expect(shown).toContain(said)
    }
  })

  it('speaks of Sámi interests only where there are any', async () => {
    expect(await read(filled, 'saksframlegg')).toContain('sameloven § 3-13')
    expect(await read(filled, 'brev')).toContain('Sametinget')
    for (const word of words) expect(await read(empty, word)).not.toMatch(/[Ss]ame/)
  })

  it('leaves places to fill in while nothing is decided', async () => {
    const shown = await read(empty, 'saksframlegg')
    expect(shown).toContain('[Skriv hvilke planer dere trenger i perioden.]')
    expect(shown).toContain('Kommunestyret må ta stilling til')
    expect(shown).not.toContain('Arealplaner:')
  })
})

describe('a paper as a file', () => {
  it.each(words)('%s is a letter, and the planprogram alone a report', async (word) => {
    const { rawPayload } = await filled.get(`${papers}/${word}/dokument.docx`)
    const styles = strFromU8(unzipSync(rawPayload)['word/styles.xml'] ?? new Uint8Array())
    const titleSize = /w:styleId="Title".*?<w:sz w:val="(\d+)"/s.exec(styles)?.[1]
    expect(titleSize).toBe(word === 'planprogram' ? '52' : '36')
  })
})

describe('what goes out', () => {
  it('asks the county and the neighbours by name, with a deadline', async () => {
    const shown = await read(empty, 'brev')
    for (const name of ['Nordland fylkeskommune', 'Brønnøy kommune', 'Leka kommune']) {
      expect(shown).toContain(name)
    }
    expect(shown).toContain('innen [dato]')
  })

  it('announces the proposal with the last day to make it public', async () => {
    expect(await read(empty, 'kunngjoring')).toContain('[dato, senest ')
    expect(await read(empty, 'kunngjoring')).toContain('minst 30 dager')
  })

  it('gives the planprogram a clock of its own, of six weeks or more', async () => {
    const shown = await read(filled, 'planprogram')
    const days = Number(/, (\d+) dager/.exec(shown)?.[1])
    expect(days).toBeGreaterThanOrEqual(42)
    expect(await read(filled, 'varsel-om-oppstart')).toContain('plan- og bygningsloven § 11-12')
    expect(await read(filled, 'kunngjoring-av-oppstart')).toContain('avis')
  })
})
