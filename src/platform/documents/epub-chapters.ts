import { renderToString } from 'preact-render-to-string'
import { invariant } from '#platform/invariant.ts'
import type { Block, PictureFile, Run } from './blocks.ts'
import { cleanLine, outsideHref } from './document-text.ts'
import type { EpubBook, EpubChapter } from './epub-book.ts'
import { epubPage } from './epub-page.ts'
import { renderBlocks } from './html.tsx'
import { element, Xml } from './xml.ts'

/** A chapter as a file of the book. */
export interface EpubChapterFile {
  readonly chapter: EpubChapter
  readonly title: string
  readonly path: string
  readonly page: Xml
  /** Drawings stand within the page, and the list of files must say so. */
  readonly hasDrawing: boolean
}

export interface EpubPicture {
  readonly path: string
  readonly content: Uint8Array
  readonly contentType: PictureFile['contentType']
}

/** The chapters with the links between them made, and the pictures that they show. */
export function epubChapters(book: EpubBook): {
  readonly chapters: readonly EpubChapterFile[]
  readonly pictures: readonly EpubPicture[]
} {
  const paths = chapterPaths(book.chapters)
  const pictures: EpubPicture[] = []
  const addPicture = ({ content, contentType }: PictureFile): string => {
    const ending = contentType === 'image/png' ? 'png' : 'jpg'
    const path = `bilder/${pictures.length + 1}.${ending}`
    pictures.push({ path, content, contentType })
    return path
  }
  const chapters = book.chapters.map((chapter, index): EpubChapterFile => {
    const blocks = chapter.blocks.map((block) => bookBlock(block, paths, addPicture))
    const title = cleanLine(chapter.title) || '–'
    const page = epubPage(
      book,
      title,
      element(
        'section',
        { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'tittel' },
        element('h1', { id: 'tittel' }, title),
        xhtmlOf(blocks),
      ),
    )
    const hasDrawing = blocks.some(({ kind }) => kind === 'figure')
    return { chapter, title, path: chapterPath(index), page, hasDrawing }
  })
  return { chapters, pictures }
}

const chapterPath = (index: number): string => `kapittel-${index + 1}.xhtml`

/** The file of each chapter, by the links that lead there. */
function chapterPaths(chapters: readonly EpubChapter[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  chapters.forEach(({ id, href, parent }, index) => {
    invariant(!paths.has(`#${id}`), `two chapters are called ${id}`)
    const isUnderKnown = parent === undefined || paths.has(`#${parent}`)
    invariant(
      isUnderKnown,
      `the chapter ${id} lies under ${parent}, which does not stand before it`,
    )
    paths.set(`#${id}`, chapterPath(index))
    if (href !== undefined) paths.set(href, chapterPath(index))
  })
  return paths
}

/** The blocks as pages have them. Preact closes every element, but lets `]]>` stand, which XML does not. */
function xhtmlOf(blocks: readonly Block[]): Xml {
  return new Xml(renderToString(renderBlocks(blocks)).replaceAll(']]>', ']]&gt;'))
}

function bookBlock(
  block: Block,
  paths: ReadonlyMap<string, string>,
  addPicture: (file: PictureFile) => string,
): Block {
  const linked = (runs: readonly Run[]) => bookRuns(runs, paths)
  switch (block.kind) {
    case 'heading':
      return block
    case 'figure': {
      const { svg, narrowSvg } = block
      return { ...block, svg: bookSvg(svg), ...(narrowSvg && { narrowSvg: bookSvg(narrowSvg) }) }
    }
    case 'paragraph':
    case 'note':
      return { ...block, runs: linked(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(linked) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(linked) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(linked)) }
    case 'picture': {
      if (block.file) return { ...block, href: addPicture(block.file) }
      const text = `[${cleanLine(block.alternative) || cleanLine(block.caption)}]`
      return { kind: 'paragraph', runs: [{ text, italic: true }] }
    }
  }
}

/** The attribute is later than the SVG 1.1 that a book knows; the style sheet says the same of all words. */
const bookSvg = (svg: string) => svg.replaceAll(' paint-order="stroke"', '')

function bookRuns(runs: readonly Run[], paths: ReadonlyMap<string, string>): readonly Run[] {
  return runs.map((run): Run => {
    if ('footnote' in run) return { ...run, footnote: bookRuns(run.footnote, paths) }
    if (!('href' in run)) return run
    // A place within a page of the site is not known in the book; its chapter is.
    const [address = ''] = run.href.split('#')
    const href = paths.get(run.href) ?? paths.get(address) ?? outsideHref(run.href)
    return href === null ? { text: run.text } : { text: run.text, href }
  })
}
