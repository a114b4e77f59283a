import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostileTexts, sampleBlocks, sampleDocument } from '../../../test/documents.ts'
import { elementsOf, type XmlElement } from '../../../test/xml.ts'
import type { Run } from './blocks.ts'
import { documentTypes } from './document-types.ts'
import { renderEpub } from './epub.ts'
import type { EpubBook } from './epub-book.ts'

const paragraph = (...runs: readonly Run[]) => ({ kind: 'paragraph', runs }) as const
const link = (href: string): Run => ({ text: href, href })

const book: EpubBook = {
  title: 'Slik lager dere planstrategi <& mer>',
  subtitle: 'Steg for steg',
  author: 'Eksempelvik kommune',
  publisher: 'Stedsans',
  language: 'nb',
  identifier: 'urn:uuid:3c1a4c2e-8a0b-4b7e-9a53-2f8a3f1b7c11',
  modified: new Date('2027-11-01T10:00:00.123Z'),
  chapters: [
    {
      id: 'start',
      title: 'Kom i gang',
      blocks: [
        paragraph(
          ...[link('#evaluering'), link('/veileder/motet'), link('/veileder/motet#del-2')],
          ...[link('/annet'), link('#finnes-ikke'), link('javascript:alert(1)')],
          { text: '', footnote: [link('#start'), link('https://lovdata.no/')] },
        ),
      ],
    },
    { id: 'evaluering', title: 'Evaluering', parent: 'start', blocks: sampleDocument.blocks },
    { id: 'motet', title: 'Møtet', href: '/veileder/motet', blocks: [sampleBlocks.note] },
    {
      id: 'alt',
      title: '"><script>',
      blocks: [
        ...hostileTexts.map((text) => paragraph({ text })),
        { ...sampleBlocks.picture, file: null },
      ],
    },
  ],
}

interface EpubFile {
  readonly bytes: Buffer
  readonly parts: Record<string, Uint8Array>
  readonly part: (name: string) => string
}

async function fileOf(made: EpubBook): Promise<EpubFile> {
  const bytes = await renderEpub(made)
  const parts = unzipSync(bytes)
  return { bytes, parts, part: (name) => strFromU8(parts[name] ?? new Uint8Array()) }
}

const named = (xml: string, name: string): readonly XmlElement[] =>
  elementsOf(xml).filter(({ path }) => path.endsWith(`/${name}`))

const hrefsOf = (xml: string) => named(xml, 'a').map(({ attributes }) => attributes.href ?? '')

let file: EpubFile
beforeAll(async () => {
  file = await fileOf(book)
})

describe('a book as EPUB', () => {
  it('tells its type first, unpacked, and where a reader begins', () => {
    const { bytes, part } = file
    expect(bytes.readUInt16LE(8)).toBe(0)
    expect(bytes.subarray(30, 58).toString()).toBe(`mimetype${documentTypes.epub}`)
    expect(named(part('META-INF/container.xml'), 'rootfile')[0]?.attributes['full-path']).toBe(
      'EPUB/package.opf',
    )
  })

  it('lists every file that it holds, and each is well-formed', () => {
    const items = named(file.part('EPUB/package.opf'), 'item')
    const listed = items.map(({ attributes }) => `EPUB/${attributes.href}`)
    const held = Object.keys(file.parts).filter((path) => path.startsWith('EPUB/'))
    expect([...listed, 'EPUB/package.opf'].sort()).toEqual([...held].sort())
    const pages = held.filter((path) => path.endsWith('.xhtml'))
    expect(pages).toHaveLength(book.chapters.length + 2)
    for (const path of pages) expect(elementsOf(file.part(path)).length).toBeGreaterThan(3)
  })

  it('reads the cover, the contents and the chapters in their order', () => {
    const opf = file.part('EPUB/package.opf')
    expect(named(opf, 'itemref').map(({ attributes }) => attributes.idref)).toEqual([
      ...['forside', 'nav'],
      ...['kapittel-1', 'kapittel-2', 'kapittel-3', 'kapittel-4'],
    ])
    const drawn = named(opf, 'item').filter(({ attributes }) => attributes.properties === 'svg')
    expect(drawn.map(({ attributes }) => attributes.href)).toEqual(['kapittel-2.xhtml'])
  })

  it('has contents that are nested as the chapters are', () => {
    const toc = /<nav epub:type="toc".*?<\/nav>/s.exec(file.part('EPUB/nav.xhtml'))?.[0] ?? ''
    const entries = elementsOf(toc).filter(({ path }) => path.endsWith('/a'))
    expect(entries.map(({ path, text }) => `${path.split('/ol').length - 1} ${text}`)).toEqual([
      ...['1 Kom i gang', '2 Evaluering', '1 Møtet', '1 "><script>'],
    ])
  })

  it('says what it is, in what language, and when it was made', () => {
    const opf = file.part('EPUB/package.opf')
    const told = Object.fromEntries(
      elementsOf(opf).map(({ path, text }) => [path.replace(/.*\//, ''), text]),
    )
    expect(told).toMatchObject({
      'dc:title': book.title,
      'dc:language': 'nb',
      'dc:creator': book.author,
      'dc:publisher': book.publisher,
      'dc:identifier': book.identifier,
    })
    expect(opf).toContain('<meta property="dcterms:modified">2027-11-01T10:00:00Z</meta>')
    for (const page of ['kapittel-1', 'nav', 'forside']) {
      expect(file.part(`EPUB/${page}.xhtml`)).toContain('lang="nb" xml:lang="nb"')
    }
  })

  it('says how accessible it is, and of pictures only when there are some', async () => {
    const words = await fileOf({ ...book, language: 'nn', chapters: book.chapters.slice(2, 3) })
    const metaOf = ({ part }: EpubFile, name: string) =>
      named(part('EPUB/package.opf'), 'meta')
        .filter(({ attributes }) => attributes.property === `schema:${name}`)
        .map(({ text }) => text)
    expect(metaOf(file, 'accessMode')).toEqual(['textual', 'visual'])
    expect(metaOf(words, 'accessMode')).toEqual(['textual'])
    expect(metaOf(file, 'accessibilityFeature')).toContain('alternativeText')
    expect(metaOf(words, 'accessibilityFeature')).not.toContain('alternativeText')
    expect(metaOf(file, 'accessibilitySummary')[0]).toMatch(/^Boka har overskrifter og innholds/)
    expect(metaOf(words, 'accessibilitySummary')[0]).toMatch(/^Boka har overskrifter og innhalds/)
  })

  it('shows every kind of block, with words for figures and pictures', () => {
    const chapter = file.part('EPUB/kapittel-2.xhtml')
    expect(named(chapter, 'h1').map(({ text }) => text)).toEqual(['Evaluering'])
    expect(named(chapter, 'h2').map(({ text }) => text)).toContain('Tidsplan for arbeidet')
    expect(chapter).toContain('role="img" aria-label="Ni trinn fra oktober til september."')
    expect(chapter).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
    expect(named(chapter, 'img')[0]?.attributes).toMatchObject({
      src: 'bilder/1.png',
      alt: 'Et torg uten folk.',
    })
    const picture = Buffer.from(file.parts['EPUB/bilder/1.png'] ?? [])
    expect(picture.equals(Buffer.from(sampleBlocks.picture.file?.content ?? []))).toBe(true)
    expect(file.part('EPUB/kapittel-4.xhtml')).toContain('<em>[Et torg uten folk.]</em>')
  })

  it('leaves the order of painting to its style sheet', async () => {
    const svg = sampleBlocks.figure.svg.replace('<text', '<text paint-order="stroke"')
    const figure = { ...sampleBlocks.figure, svg, narrowSvg: svg }
    const chapters = [{ id: 'figur', title: 'Figur', blocks: [figure] }]
    const { part } = await fileOf({ ...book, chapters })
    expect(part('EPUB/kapittel-1.xhtml').match(/<svg /g)).toHaveLength(2)
    expect(part('EPUB/kapittel-1.xhtml')).not.toContain('paint-order')
    expect(part('EPUB/book.css')).toContain('paint-order: stroke')
  })
})

describe('the links of a book', () => {
  it('lead to chapters by id and by address, out by whole addresses, and nowhere else', () => {
    expect(hrefsOf(file.part('EPUB/kapittel-1.xhtml'))).toEqual([
      ...['kapittel-2.xhtml', 'kapittel-3.xhtml', 'kapittel-3.xhtml', '#fotnote-1'],
      ...['#fotnotemerke-1', 'kapittel-1.xhtml', 'https://lovdata.no/'],
    ])
    expect(file.part('EPUB/kapittel-1.xhtml')).toContain('/annet#finnes-ikkejavascript:alert(1)')
  })

  it('lead within the book only to what is there', () => {
    const pages = Object.keys(file.parts).filter((path) => path.endsWith('.xhtml'))
    const links = pages.flatMap((page) => hrefsOf(file.part(page)).map((href) => ({ page, href })))
    const within = links.filter(({ href }) => !/^[a-z]+:/.test(href))
    expect(within.length).toBeGreaterThan(10)
    const broken = within.filter(({ page, href }) => {
      const [path = '', id] = href.split('#')
      const target = file.part(path === '' ? page : `EPUB/${path}`)
      return target === '' || (id !== undefined && !target.includes(` id="${id}"`))
    })
    expect(broken).toEqual([])
  })

  it('refuses two chapters of one name, and one under what does not stand before it', async () => {
    const chapter = { id: 'a', title: 'A', blocks: [] }
    const made = (...chapters: EpubBook['chapters']) => renderEpub({ ...book, chapters })
    await expect(made(chapter, chapter)).rejects.toThrow('two chapters are called a')
    await expect(made({ ...chapter, parent: 'b' }, { ...chapter, id: 'b' })).rejects.toThrow('b')
  })
})

describe('what people have typed, in a book', () => {
  it('is shown as text', () => {
    const chapter = file.part('EPUB/kapittel-4.xhtml')
    const words = named(chapter, 'p').map(({ text }) => text)
    expect(named(chapter, 'h1').map(({ text }) => text)).toEqual(['"><script>'])
    for (const shown of [
      '#panic("x")',
      '$a$ *fet* _kursiv_ `kode` <b>&amp;</b> ]]>',
      'styretegn her',
      'halvt\ufffdpar',
      'slutttegn',
      'å'.repeat(10_000),
    ]) {
      expect(words).toContain(shown)
    }
    expect(chapter).not.toContain(']]>')
  })
})
