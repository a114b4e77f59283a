import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostileTexts, sampleBlocks, sampleDocument, sampleLook } from '../../../test/documents.ts'
import { elementsOf, type XmlElement } from '../../../test/xml.ts'
import type { Block, DocumentModel } from './blocks.ts'
import { documentTypes } from './document-types.ts'
import { renderOdt } from './odt.ts'

interface OdtFile {
  readonly bytes: Buffer
  readonly parts: Record<string, Uint8Array>
  readonly part: (name: string) => string
}

async function fileOf(model: DocumentModel): Promise<OdtFile> {
  const bytes = await renderOdt(model)
  const parts = unzipSync(bytes)
  return { bytes, parts, part: (name) => strFromU8(parts[name] ?? new Uint8Array()) }
}

const withBlocks = (...blocks: readonly Block[]) => fileOf({ ...sampleDocument, blocks })

/** The elements of one name, in the order that they end. */
const named = (xml: string, name: string): readonly XmlElement[] =>
  elementsOf(xml).filter(({ path }) => path.endsWith(`/${name}`))

/** What a reader sees, each paragraph on a line. */
function wordsOf(xml: string): string {
  const marked = xml
    .replace(/<\/text:[ph]>/g, '\n</text:p>')
    .replaceAll('<text:line-break/>', '\n')
    .replace(/<text:s text:c="(\d+)"\/>/g, (_, count) => ' '.repeat(Number(count)))
    .replace(/<[^>]*>/g, '')
  return elementsOf(`<words>${marked}</words>`)[0]?.text ?? ''
}

let file: OdtFile
beforeAll(async () => {
  file = await fileOf(sampleDocument)
})

describe('the document as OpenDocument', () => {
  it('tells its type first, unpacked, so that a program knows it by its first bytes', () => {
    const { bytes } = file
    expect(bytes.readUInt16LE(8)).toBe(0)
    expect(bytes.readUInt16LE(28)).toBe(0)
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype')
    expect(bytes.subarray(38, 38 + documentTypes.odt.length).toString()).toBe(documentTypes.odt)
  })

  it('lists every file that it holds, and is well-formed', () => {
    const listed = named(file.part('META-INF/manifest.xml'), 'manifest:file-entry')
    const paths = listed.map(({ attributes }) => attributes['manifest:full-path'])
    const held = Object.keys(file.parts).filter(
      (path) => !['mimetype', 'META-INF/manifest.xml'].includes(path),
    )
    expect(paths).toEqual(['/', ...held])
    for (const path of held.filter((one) => one.endsWith('.xml'))) {
      expect(elementsOf(file.part(path)).length).toBeGreaterThan(0)
    }
  })

  it('uses no style and no picture that it does not hold', async () => {
    const { figure, note, picture, table } = sampleBlocks
    const { part, parts } = await withBlocks(
      ...sampleDocument.blocks,
      ...[
        { ...note, title: '' },
        { ...picture, caption: '' },
        { ...table, caption: '' },
      ],
      { kind: 'figure', caption: '', alternative: '', svg: figure.svg },
      { kind: 'paragraph', runs: [{ text: 'begge', bold: true, italic: true }] },
    )
    const content = elementsOf(part('content.xml'))
    const styles = elementsOf(part('styles.xml'))
    const attributesOf = (elements: readonly XmlElement[], pattern: RegExp) =>
      elements.flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, value]) => (pattern.test(name) ? value : [])),
      )
    const known = new Set([
      ...attributesOf([...content, ...styles], /^style:name$/),
      ...Object.keys(parts),
    ])
    const usedStyles = attributesOf(
      [...content, ...styles],
      /^(text|table|draw):(visited-)?style-name$|^style:(parent|next)-style-name$/,
    )
    const usedPictures = attributesOf(
      [...content, ...styles].filter(({ path }) => path.endsWith('draw:image')),
      /^xlink:href$/,
    )
    expect(usedStyles.length).toBeGreaterThan(100)
    expect(usedPictures).toHaveLength(8)
    expect([...usedStyles, ...usedPictures].filter((one) => !known.has(one))).toEqual([])
  })

  it('has headings with their level, and skips none', () => {
    const headings = named(file.part('content.xml'), 'text:h')
    expect(
      headings.map(({ attributes }) => [
        attributes['text:outline-level'],
        attributes['text:style-name'],
      ]),
    ).toEqual([
      ['1', 'Heading_20_1'],
      ['2', 'Heading_20_2'],
      ['2', 'Heading_20_2'],
      ['1', 'Heading_20_1'],
      ['2', 'Heading_20_2'],
    ])
    const levels = named(file.part('styles.xml'), 'style:style').flatMap(
      ({ attributes }) => attributes['style:default-outline-level'] ?? [],
    )
    expect(levels).toEqual(['1', '2', '3'])
  })

  it('has contents with page numbers that lead to the headings', () => {
    const content = file.part('content.xml')
    const entries = named(content, 'text:index-body/text:p/text:a')
    const marks = named(content, 'text:bookmark-start').map((one) => one.attributes['text:name'])
    expect(entries.map(({ attributes }) => attributes['xlink:href'])).toEqual(
      marks.map((mark) => `#${mark}`),
    )
    expect(entries.map(({ text }) => text)).toContain('Tidsplan for arbeidet1')
    expect(entries.at(-1)?.text).toMatch(/^Rett under en førstenivås[23]$/)
    expect(content).toContain('>Innhald</text:p>')
  })

  it('has no contents when there are few headings', async () => {
    const short = await withBlocks(sampleBlocks.heading, sampleBlocks.paragraph)
    expect(short.part('content.xml')).not.toContain('text:table-of-content')
  })

  it('repeats the heading row of a table, and lets its rows stay whole', () => {
    const content = file.part('content.xml')
    const heading = /<table:table-header-rows>.*<\/table:table-header-rows>/s.exec(content)?.[0]
    expect(wordsOf(heading ?? '')).toBe('Aktivitet\nTimer\n')
    expect(named(content, 'table:table/table:table-row')).toHaveLength(60)
    expect(content).toContain('<table:title>Aktivitetene</table:title>')
    expect(content).toContain('text:style-name="TableTextEnd">7<')
  })

  it('counts captions as fields', () => {
    const captions = wordsOf(file.part('content.xml'))
    for (const caption of [
      'Tabell\u00a01  Aktivitetene',
      'Figur\u00a01  Tids',
      'Figur\u00a02  To',
    ]) {
      expect(captions).toContain(caption)
    }
    const counted = named(file.part('content.xml'), 'text:sequence')
    expect(counted.map(({ attributes, text }) => `${attributes['text:name']} ${text}`)).toEqual([
      'Tabell 1',
      'Figur 1',
      'Figur 2',
    ])
  })

  it('says what figures and pictures show', () => {
    const content = file.part('content.xml')
    expect(named(content, 'draw:frame/svg:title').map(({ text }) => text)).toEqual([
      'Tidslinjen',
      'Torget',
    ])
    expect(named(content, 'draw:frame/svg:desc').map(({ text }) => text)).toEqual([
      'Ni trinn fra oktober til september.',
      'Et torg uten folk.',
    ])
  })

  it('leaves the words of a picture whose file is not there', async () => {
    const { part } = await withBlocks({ ...sampleBlocks.picture, file: null })
    expect(wordsOf(part('content.xml'))).toContain('[Et torg uten folk.]')
    expect(part('content.xml')).not.toContain('draw:frame')
  })

  it('has footnotes, lists that each begin at 1, a quotation and a box', async () => {
    const { list, note, paragraph, quote } = sampleBlocks
    const { part } = await withBlocks(paragraph, list, quote, list, note, { ...note, title: '' })
    const content = part('content.xml')
    expect(wordsOf(content)).toContain('Se loven')
    expect(named(content, 'text:note/text:note-citation').map(({ text }) => text)).toEqual(['1'])
    const lists = named(content, 'text:list')
    expect(lists.map(({ attributes }) => attributes)).toEqual([
      { 'text:style-name': 'Numbers' },
      { 'text:style-name': 'Numbers' },
    ])
    const used = named(content, 'text:p').map(({ attributes }) => attributes['text:style-name'])
    expect(used.slice(-4)).toEqual(['ListLast', 'NoteTitle', 'NoteBody', 'Note'])
    expect(used).toContain('Quotations')
  })

  it('is in nynorsk or bokmål, and has its title and its municipality', async () => {
    const bokmal = await fileOf({ ...sampleDocument, language: 'nb' })
    for (const [{ part }, language] of [
      [file, 'nn'],
      [bokmal, 'nb'],
    ] as const) {
      expect(part('styles.xml')).toContain(`fo:language="${language}" fo:country="NO"`)
      expect(part('meta.xml')).toContain(`<dc:language>${language}-NO</dc:language>`)
    }
    expect(file.part('meta.xml')).toContain('<dc:title>Prosessplan for planstrategien</dc:title>')
    expect(file.part('meta.xml')).toContain('<dc:creator>Eksempelvik kommune</dc:creator>')
  })

  it('has the mark over the first page, a running head later, and counts pages', () => {
    const styles = file.part('styles.xml')
    const first = named(styles, 'style:header-first/text:p/draw:frame/svg:desc')
    expect(first.map(({ text }) => text)).toEqual(['Pynt: ein sti gjennom ni punkt'])
    const head = /<style:header>.*?<\/style:header>/s.exec(styles)?.[0] ?? ''
    expect(wordsOf(head)).toBe('Prosessplan for planstrategienEksempelvik kommune\n')
    expect(styles.match(/<text:page-number.*?<text:page-count/gs)).toHaveLength(2)
  })

  it('is the same, byte for byte, when it is made again', async () => {
    expect((await renderOdt(sampleDocument)).equals(file.bytes)).toBe(true)
  })
})

describe('a document in the look of the municipality, in OpenDocument', () => {
  it('has its colour in headings and table heads, and its arms in place of the mark', async () => {
    const { part } = await fileOf({ ...sampleDocument, look: sampleLook })
    const all = part('styles.xml') + part('content.xml')
    expect(all).toContain('fo:color="#004b87"')
    expect(all).toContain('fo:background-color="#e6edf3"')
    expect(all).not.toContain('1c5242')
    expect(part('styles.xml')).toContain('<svg:desc>Eit kvitt skip</svg:desc>')
  })
})

describe('what people have typed, in OpenDocument', () => {
  it('links only to safe addresses', async () => {
    const { part } = await withBlocks({
      kind: 'paragraph',
      runs: [
        { text: 'Trykk her', href: 'javascript:alert(1)' },
        { text: 'innenfor', href: '/vedtak' },
      ],
    })
    expect(wordsOf(part('content.xml'))).toContain('Trykk herinnenfor')
    expect(part('content.xml')).not.toContain('text:a ')
    const links = named(file.part('content.xml'), 'text:a').map((one) => one.attributes)
    expect(links.map((one) => one['xlink:href'])).toContain('https://lovdata.no/lov/2008-06-27-71')
  })

  it('keeps lines, and spaces that stand together or at an edge', async () => {
    const runs = [{ text: ' a  b\n c ', bold: true }, { text: 'd' }]
    const { part } = await withBlocks({ kind: 'paragraph', runs })
    expect(wordsOf(part('content.xml'))).toContain('\n a  b\n c d\n')
    expect(part('content.xml').match(/<text:s /g)).toHaveLength(4)
  })

  it('shows hostile text as text, wherever it stands', async () => {
    const { part } = await fileOf({
      ...sampleDocument,
      ...{ title: hostileTexts[1], author: '</text:p>"&\'', subtitle: hostileTexts[3] },
      blocks: hostileTexts.flatMap((text): Block[] => [
        { ...sampleBlocks.paragraph, runs: [{ text }] },
        { ...sampleBlocks.heading, text },
        { ...sampleBlocks.figure, alternative: text, caption: text },
      ]),
    })
    const content = part('content.xml')
    const words = wordsOf(content)
    for (const shown of [
      '#panic("x")',
      '$a$ *fet* _kursiv_ `kode` <b>&amp;</b> ]]>',
      'styretegn her',
      'halvt\ufffdpar',
      'slutttegn',
      '漢字 😀 مرحبا',
      'å'.repeat(10_000),
      '</text:p>"&\'',
    ]) {
      expect(words).toContain(shown)
    }
    expect(content).not.toContain(']]>')
    expect(named(content, 'svg:desc').map(({ text }) => text)).toContain(
      '$a$ *fet* _kursiv_ `kode` <b>&amp;</b> ]]>',
    )
    expect(elementsOf(part('meta.xml')).length).toBeGreaterThan(5)
    expect(elementsOf(part('styles.xml')).length).toBeGreaterThan(5)
  })
})
