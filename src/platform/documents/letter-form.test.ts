import { spawnSync } from 'node:child_process'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleDocument, sampleLook } from '../../../test/documents.ts'
import { type PdfPage, pdfInside, pdfPages } from '../../../test/pdf-text.ts'
import type { Block, DocumentLook, DocumentModel } from './blocks.ts'
import { renderDocx } from './docx.ts'
import { markdownBlocks } from './markdown.ts'
import { renderOdt } from './odt.ts'
import { renderPdf } from './pdf.ts'

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0

const form: readonly Block[] = markdownBlocks(
  `Svar til [enhet] innan [dato].

## Om planen

| Spørsmål | Svar |
|---|---|
| Namn | […] |
| Eigar | Kommunen |
| Storleik | ☐ Liten ☐ Stor |

☐ Ny plan

## Trong

| Spørsmål | Ja | Nei |
|---|---|---|
| Blir planen brukt? | ☐ | ☐ |

## Kostnad

## Framlegg`,
  () => null,
)
const letter: DocumentModel = { ...sampleDocument, form: 'letter', subtitle: '', blocks: form }
const report: DocumentModel = { ...letter, form: 'report' }
const inColours = (model: DocumentModel, look: DocumentLook = sampleLook) => ({ ...model, look })

const opened = (file: Uint8Array) => {
  const parts = unzipSync(file)
  return (pattern: RegExp) =>
    Object.keys(parts)
      .filter((name) => pattern.test(name))
      .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
      .join()
}

describe('a letter in Word', () => {
  let parts: ReturnType<typeof opened>
  let asReport: ReturnType<typeof opened>
  beforeAll(async () => {
    parts = opened(await renderDocx(letter))
    asReport = opened(await renderDocx(report))
  })

  it('has no contents, where a report has them', () => {
    expect(asReport(/document\.xml$/)).toContain('TOC \\h')
    expect(parts(/document\.xml$/)).not.toContain('TOC \\h')
  })

  it('has a title and headings of a letter', () => {
    const sizeOf = (xml: string, style: string) =>
      new RegExp(`w:styleId="${style}".*?<w:sz w:val="(\\d+)"`, 's').exec(xml)?.[1]
    expect(sizeOf(parts(/styles\.xml$/), 'Title')).toBe('36')
    expect(sizeOf(parts(/styles\.xml$/), 'Heading1')).toBe('26')
    expect(sizeOf(asReport(/styles\.xml$/), 'Title')).toBe('52')
  })

  it('has the small mark over the first page, in the colour of the municipality', async () => {
    const widthOf = (read: ReturnType<typeof opened>) =>
      Number(/<wp:extent cx="(\d+)"/.exec(read(/header\d\.xml$/))?.[1])
    expect(widthOf(parts)).toBeLessThan(widthOf(asReport) / 10)
    const own = opened(await renderDocx(inColours(letter, { logo: null, colour: '004b87' })))
    expect(own(/media\/.*svg$/)).toContain('stroke="#004b87"')
  })

  it('has the arms smaller than those of a report', async () => {
    const heightOf = async (model: DocumentModel) =>
      /<wp:extent [^>]*cy="(\d+)"/.exec(opened(await renderDocx(model))(/header\d\.xml$/))?.[1]
    expect(Number(await heightOf(inColours(letter)))).toBeLessThan(
      Number(await heightOf(inColours(report))),
    )
  })

  it('names the municipality, and has a running head and page numbers', () => {
    expect(parts(/document\.xml$/)).toContain('Eksempelvik kommune')
    expect(parts(/header\d\.xml$/)).toContain('Prosessplan for planstrategien')
    expect(parts(/footer\d\.xml$/)).toMatch(/PAGE.*NUMPAGES/s)
  })

  it('has boxes that can be ticked, named by their words or their column', () => {
    const xml = parts(/document\.xml$/)
    const names = [...xml.matchAll(/<w:alias w:val="([^"]*)"\/><w14:checkbox>/g)]
    expect(names.map((match) => match[1])).toEqual(['Liten', 'Stor', 'Ny plan', 'Ja', 'Nei'])
    expect(xml.match(/<w:sym w:char="25a1" w:font="Inter"\/>/g)).toHaveLength(5)
    expect(xml).not.toContain('\u2610')
  })

  it('has room to write in the row to fill in, and in no other', () => {
    const rows = parts(/document\.xml$/).match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    const high = rows.filter((row) => row.includes('<w:trHeight w:val="454" w:hRule="atLeast"/>'))
    expect(high).toHaveLength(1)
    expect(high[0]).toContain('[…]')
    expect(asReport(/document\.xml$/)).not.toContain('w:trHeight')
  })
})

describe('a letter in OpenDocument', () => {
  let parts: ReturnType<typeof opened>
  let asReport: ReturnType<typeof opened>
  beforeAll(async () => {
    parts = opened(await renderOdt(letter))
    asReport = opened(await renderOdt(report))
  })

  it('has no contents, where a report has them', () => {
    expect(asReport(/content\.xml$/)).toContain('<text:table-of-content ')
    expect(parts(/content\.xml$/)).not.toContain('<text:table-of-content ')
  })

  it('has the small mark and a title of a letter', () => {
    const styles = parts(/styles\.xml$/)
    expect(styles).toMatch(/style:name="Title".*?fo:font-size="18pt"/s)
    expect(styles).toMatch(/<draw:frame [^>]*svg:width="33pt" svg:height="33pt"/)
    expect(asReport(/styles\.xml$/)).toMatch(/style:name="Title".*?fo:font-size="26pt"/s)
  })

  it('has the boxes as Inter draws them, on the line of their words', () => {
    expect(parts(/content\.xml$/)).toContain('□\u00a0Ny plan')
    expect(parts(/content\.xml$/)).not.toContain('\u2610')
  })

  it('has room to write in the row to fill in, and in no other', () => {
    expect(parts(/styles\.xml$/)).toMatch(
      /style:name="HighWholeRow".*?style:min-row-height="22.68pt"/s,
    )
    expect(parts(/content\.xml$/).match(/table:style-name="HighWholeRow"/g)).toHaveLength(1)
    expect(asReport(/content\.xml$/)).not.toContain('table:style-name="HighWholeRow"')
  })
})

describe.skipIf(!hasPoppler)('a letter as PDF', () => {
  let pages: readonly PdfPage[] = []
  let inside = ''
  const wordOf = (text: string) => {
    const found = pages.flatMap(({ words }) => words).find((word) => word.text === text)
    if (!found) throw new Error(`«${text}» is not in the document`)
    return found
  }
  beforeAll(async () => {
    const pdf = await renderPdf(letter)
    pages = pdfPages(pdf) ?? []
    inside = pdfInside(pdf)
  })

  it('begins its text in the upper fifth of the page, without contents, and is PDF/UA-1', () => {
    expect(pages.flatMap(({ words }) => words.map(({ text }) => text))).not.toContain('Innhald')
    expect(wordOf('Svar').top).toBeLessThan((pages[0]?.height ?? 0) / 5)
    expect(inside).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('has every box and no replacement', () => {
    const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(' ')
    expect(text.match(/□/g)).toHaveLength(5)
    expect(text.replace('brukt?', '')).not.toMatch(/[?\ufffd]/)
  })

  it('has room to write in the row to fill in, and in no other', () => {
    const millimetres = (from: string, to: string) =>
      ((wordOf(to).top - wordOf(from).top) / 72) * 25.4
    expect(millimetres('Namn', 'Eigar')).toBeGreaterThanOrEqual(7.95)
    expect(millimetres('Eigar', 'Storleik')).toBeLessThan(7)
  })

  it('has the arms with their words', async () => {
    const own = pdfInside(await renderPdf(inColours(letter)))
    expect(own).toMatch(/\/Alt ?\(Eit kvitt skip\)/)
    expect(own).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })
})
