import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileTexts, sampleBlocks, sampleDocument, sampleLook } from '../../../test/documents.ts'
import { pdfInside as opened } from '../../../test/pdf-text.ts'
import type { DocumentModel } from './blocks.ts'
import { renderPdf } from './pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'stedsans-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasPoppler = spawnSync('pdffonts', ['-v']).status === 0

function ask(program: 'pdffonts' | 'pdftotext', pdf: Buffer): string {
  const file = join(folder, 'document.pdf')
  writeFileSync(file, pdf)
  const options = program === 'pdftotext' ? [file, '-'] : [file]
  return execFileSync(program, options, { encoding: 'utf8' })
}

describe('the document as PDF', () => {
  let pdf: Buffer = Buffer.alloc(0)
  beforeAll(async () => {
    pdf = await renderPdf(sampleDocument)
  }, 30_000)

  it('is tagged, names its language and claims PDF/UA-1', () => {
    const inside = opened(pdf)
    expect(inside).toContain('/StructTreeRoot')
    expect(inside).toMatch(/\/Marked true/)
    expect(inside).toMatch(/\/Lang ?\(nn-NO\)/)
    expect(inside).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(inside).toContain('Prosessplan for planstrategien')
  })

  it('tags headings, header cells, lists and figures with their alternative text', () => {
    const inside = opened(pdf)
    for (const tag of ['/H1', '/H2', '/TH', '/TD', '/LI', '/Figure', '/TOCI', '/Link']) {
      expect(inside, tag).toContain(tag)
    }
    expect(inside).toContain('Ni trinn fra oktober til september.')
  })

  it.skipIf(!hasPoppler)('is set in Inter alone, and the fonts are in the file', () => {
    const fonts = ask('pdffonts', pdf).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Inter-\w+ .* yes yes yes /)
  })

  it.skipIf(!hasPoppler)('repeats the heading row of a table on each page', () => {
    const words = ask('pdftotext', pdf)
    expect(words.match(/^Aktivitet$/gm)?.length).toBeGreaterThan(1)
    expect(words).toContain('Tabell 1 Aktivitetene')
    expect(words).toContain('Innhald')
    expect(words).toMatch(/Side 1 av \d/)
  })

  it.skipIf(!hasPoppler).each([
    ['#panic("x")', '#panic("x")'],
    ['$a$ *fet* `kode` <b>', '$a$ *fet* `kode` <b>'],
    ['styretegn\u0000\u0001 her', 'styretegn her'],
    ['halvt\ud800par', 'halvt'],
    ['漢\u{10ffff} tegn', 'tegn'],
  ])('shows hostile text as text: %j', async (text, shown) => {
    const blocks = [{ ...sampleBlocks.paragraph, runs: [{ text }] }]
    expect(ask('pdftotext', await renderPdf({ ...sampleDocument, blocks }))).toContain(shown)
  })

  it.each(hostileTexts)('takes hostile text everywhere: %#', async (text) => {
    expect((await renderPdf(everywhere(text))).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('takes a document without blocks, title and author', async () => {
    const empty = { title: '', subtitle: '', author: '', dateline: '', language: 'nb', blocks: [] }
    const made = await renderPdf(empty as unknown as DocumentModel)
    expect(made.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('says so when a picture is at fault, and goes on to the next document', async () => {
    const broken = { ...sampleBlocks.figure, svg: '<svg' }
    await expect(renderPdf({ ...sampleDocument, blocks: [broken] })).rejects.toThrow(/Typst/)
    expect((await renderPdf(sampleDocument)).length).toBeGreaterThan(10_000)
  })

  it('has the arms of the municipality with their words, and is still PDF/UA-1', async () => {
    const inside = opened(await renderPdf({ ...sampleDocument, look: sampleLook }))
    expect(inside).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(inside.match(/\/S ?\/Figure/g)).toHaveLength(3)
    expect(inside).toMatch(/\/Alt ?\(Eit kvitt skip\)/)
    const plain = opened(pdf)
    expect(plain.match(/\/S ?\/Figure/g)).toHaveLength(2)
  })

  it('sets several documents at once without mixing them up', async () => {
    const titles = ['Plan A', 'Plan B', 'Plan C']
    const made = await Promise.all(titles.map((title) => renderPdf({ ...sampleDocument, title })))
    const found = made.map((file) => titles.filter((title) => opened(file).includes(`>${title}<`)))
    expect(found).toEqual(titles.map((title) => [title]))
  })
})

/** A document that has the text in every place that takes one. */
function everywhere(text: string): DocumentModel {
  const runs = [
    { text, bold: true, italic: true },
    { text, href: text },
    { text, href: 'https://a.no' },
  ]
  return {
    title: text,
    subtitle: text,
    author: text,
    dateline: text,
    language: 'nb',
    blocks: [
      { kind: 'heading', level: 3, text },
      { kind: 'paragraph', runs },
      { kind: 'list', ordered: false, items: [runs, []] },
      { kind: 'note', title: text, runs },
      {
        kind: 'table',
        caption: text,
        columns: [
          { title: text, align: 'start', width: 1 },
          { title: text, align: 'end', width: 0 },
        ],
        rows: [[runs], [runs, runs, runs]],
        source: text,
      },
      { ...sampleBlocks.figure, caption: text, alternative: text, source: text },
    ],
  }
}
