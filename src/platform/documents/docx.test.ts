import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostileTexts, sampleBlocks, sampleDocument, sampleLook } from '../../../test/documents.ts'
import { renderDocx } from './docx.ts'

let parts: Record<string, Uint8Array> = {}
const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())

beforeAll(async () => {
  parts = unzipSync(await renderDocx(sampleDocument))
})

/** What a reader sees of a part, each paragraph on a line. */
function wordsOf(xml: string): string {
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll('<w:br/>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

describe('the document as Word', () => {
  it.each([
    ['Heading1', 0],
    ['Heading2', 1],
    ['Heading3', 2],
  ])('has a style %s with outline level %d', (style, level) => {
    const definition = part('word/styles.xml')
      .split('<w:style ')
      .find((one) => one.includes(`w:styleId="${style}"`))
    expect(definition).toContain(`<w:outlineLvl w:val="${level}"/>`)
  })

  it('uses the heading styles and skips no level', () => {
    const used = [...part('word/document.xml').matchAll(/<w:pStyle w:val="(Heading\d|Title)"/g)]
    expect(used.map((match) => match[1])).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading2',
      'Heading1',
      'Heading2',
    ])
  })

  it('has contents with page numbers, and asks for no update when it is opened', () => {
    const contents = /<w:sdt>.*<\/w:sdt>/s.exec(part('word/document.xml'))?.[0] ?? ''
    expect(contents).toContain('TOC \\h \\o')
    expect(wordsOf(contents)).toMatch(/Tidsplan for arbeidet\D*\d/)
    expect(part('word/document.xml')).not.toContain('w:dirty')
    expect(part('word/settings.xml')).not.toContain('updateFields')
  })

  it('has footnotes of its own, a quotation, and a picture with its words', () => {
    expect(wordsOf(part('word/footnotes.xml'))).toContain('Se loven')
    expect(part('word/document.xml')).toContain('<w:footnoteReference w:id="1"/>')
    expect(part('word/document.xml')).toContain('w:val="Quotation"')
    expect(part('word/document.xml')).toContain('descr="Et torg uten folk."')
  })

  it('leaves a quotation the slant of its style', () => {
    expect(part('word/document.xml')).not.toMatch(/<w:(b|i) w:val="false"/)
    expect(part('word/styles.xml')).toMatch(/w:styleId="Quotation".*?<w:i\/>/s)
  })

  it('repeats the heading row of a table and numbers captions as fields', () => {
    const xml = part('word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).toContain('SEQ Tabell')
    expect(xml).toContain('SEQ Figur')
    expect(wordsOf(xml)).toContain('Tabell\u00a01  Aktivitetene')
  })

  it('has the figure as SVG and PNG with its alternative text', () => {
    expect(part('word/document.xml')).toContain('descr="Ni trinn fra oktober til september."')
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'))
    expect(media.filter((name) => name.endsWith('.svg'))).toHaveLength(2)
    const pngs = media.filter((name) => name.endsWith('.png'))
    expect(pngs).toHaveLength(3)
    for (const name of pngs) {
      expect(
        Buffer.from(parts[name] ?? [])
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG')
    }
  })

  it('is in nynorsk and carries Inter', () => {
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nn-NO"/>')
    expect(part('word/fontTable.xml')).toContain('w:name="Inter"')
    expect(Object.keys(parts).filter((name) => name.endsWith('.odttf'))).toHaveLength(3)
  })

  it('names the municipality in the header and counts pages in the footer', () => {
    const headers = Object.keys(parts).filter((name) => /^word\/header\d/.test(name))
    expect(headers.map(part).map(wordsOf).join()).toContain('Eksempelvik kommune')
    const footers = Object.keys(parts).filter((name) => /^word\/footer\d/.test(name))
    expect(footers.map(part).join()).toMatch(/PAGE.*NUMPAGES/s)
  })
})

describe('a document in the look of the municipality, in Word', () => {
  it('has its colour in headings and table heads, and its arms in place of the mark', async () => {
    const file = unzipSync(await renderDocx({ ...sampleDocument, look: sampleLook }))
    const read = (name: string) => strFromU8(file[name] ?? new Uint8Array())
    const all = read('word/styles.xml') + read('word/document.xml')
    expect(all).toContain('w:val="004b87"')
    expect(all).toContain('w:fill="e6edf3"')
    expect(all).not.toContain('1c5242')
    const headers = Object.keys(file).filter((name) => /^word\/header\d/.test(name))
    expect(headers.map(read).join()).toContain('descr="Eit kvitt skip"')
  })
})

describe('what people have typed, in Word', () => {
  it('links only to safe addresses', async () => {
    const runs = [{ text: 'Trykk her', href: 'javascript:alert(1)' }]
    const file = unzipSync(
      await renderDocx({ ...sampleDocument, blocks: [{ kind: 'paragraph', runs }] }),
    )
    expect(strFromU8(file['word/_rels/document.xml.rels'] ?? new Uint8Array())).not.toContain(
      'javascript',
    )
    expect(part('word/_rels/document.xml.rels')).toContain('https://lovdata.no/')
  })

  it('shows hostile text as text', async () => {
    const blocks = hostileTexts.map((text) => ({ ...sampleBlocks.paragraph, runs: [{ text }] }))
    const file = unzipSync(await renderDocx({ ...sampleDocument, title: hostileTexts[3], blocks }))
    const words = wordsOf(strFromU8(file['word/document.xml'] ?? new Uint8Array()))
    for (const shown of [
      '#panic("x")',
      '$a$ *fet* _kursiv_ `kode` <b>&amp;</b> ]]>',
      'styretegn her',
      'halvt\ufffdpar',
      'slutttegn',
      '漢字 😀',
      'å'.repeat(10_000),
    ]) {
      expect(words).toContain(shown)
    }
  })
})
