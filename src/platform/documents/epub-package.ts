import { documentTexts } from './document.texts.ts'
import type { EpubBook } from './epub-book.ts'
import type { EpubChapterFile, EpubPicture } from './epub-chapters.ts'
import { epubPage } from './epub-page.ts'
import { element, type Xml } from './xml.ts'

/** Where a reader begins. */
export function containerFile(): Xml {
  return element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', {
        ...{ 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' },
      }),
    ),
  )
}

/** What the book is, which files it has, and the order that they are read in. */
export function packageFile(
  book: EpubBook,
  chapters: readonly EpubChapterFile[],
  pictures: readonly EpubPicture[],
): Xml {
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties })
  const page = 'application/xhtml+xml'
  const idOf = (index: number) => `kapittel-${index + 1}`
  const reference = (idref: string) => element('itemref', { idref })
  return element(
    'package',
    {
      ...{ xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'bok' },
      'xml:lang': book.language,
    },
    metadata(book, chapters, pictures),
    element(
      'manifest',
      {},
      item('nav', 'nav.xhtml', page, 'nav'),
      item('forside', 'forside.xhtml', page),
      item('stil', 'book.css', 'text/css'),
      ...chapters.map(({ path, hasDrawing }, index) =>
        item(idOf(index), path, page, hasDrawing ? 'svg' : undefined),
      ),
      ...pictures.map(({ path, contentType }, index) =>
        item(`bilde-${index + 1}`, path, contentType),
      ),
    ),
    element(
      'spine',
      {},
      reference('forside'),
      reference('nav'),
      ...chapters.map((_, index) => reference(idOf(index))),
    ),
  )
}

function metadata(
  { title, author, publisher, language, identifier, modified }: EpubBook,
  chapters: readonly EpubChapterFile[],
  pictures: readonly EpubPicture[],
): Xml {
  const isSeen = pictures.length > 0 || chapters.some(({ hasDrawing }) => hasDrawing)
  const meta = (property: string, value: string) => element('meta', { property }, value)
  const features = [
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'],
    ...(isSeen ? ['alternativeText'] : []),
  ]
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'bok' }, identifier),
    element('dc:title', {}, title),
    element('dc:language', {}, language),
    element('dc:creator', {}, author),
    ...(publisher ? [element('dc:publisher', {}, publisher)] : []),
    meta('dcterms:modified', modified.toISOString().replace(/\.\d+/, '')),
    meta('schema:accessMode', 'textual'),
    ...(isSeen ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', documentTexts[language].accessibleBook),
  )
}

/** The contents, nested as the chapters are, and where the book itself begins. */
export function navigationFile(book: EpubBook, chapters: readonly EpubChapterFile[]): Xml {
  const { contents } = documentTexts[book.language]
  const link = (href: string, words: string, type?: string) =>
    element('li', {}, element('a', { href, 'epub:type': type }, words))
  const [first] = chapters
  return epubPage(
    book,
    contents,
    element(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'innhold' },
      element('h1', { id: 'innhold' }, contents),
      listUnder(undefined, chapters),
    ),
    element(
      'nav',
      { 'epub:type': 'landmarks', hidden: 'hidden' },
      element(
        'ol',
        {},
        link('forside.xhtml', book.title, 'titlepage'),
        link('nav.xhtml', contents, 'toc'),
        ...(first ? [link(first.path, first.title, 'bodymatter')] : []),
      ),
    ),
  )
}

function listUnder(parent: string | undefined, chapters: readonly EpubChapterFile[]): Xml {
  const under = chapters.filter(({ chapter }) => chapter.parent === parent)
  return element(
    'ol',
    {},
    ...under.map(({ chapter, title, path }) => {
      const isParent = chapters.some((other) => other.chapter.parent === chapter.id)
      return element(
        'li',
        {},
        element('a', { href: path }, title),
        ...(isParent ? [listUnder(chapter.id, chapters)] : []),
      )
    }),
  )
}

export function titlePage(book: EpubBook): Xml {
  const { title, subtitle, author } = book
  return epubPage(
    book,
    title,
    element(
      'section',
      { 'epub:type': 'titlepage', class: 'title-page' },
      element('h1', {}, title),
      ...(subtitle ? [element('p', {}, subtitle)] : []),
      element('p', {}, author),
    ),
  )
}
