import type { DocumentForm, Paper, PictureFile, Run, TableColumn } from './blocks.ts'
import { documentTexts } from './document.texts.ts'
import { breakLongWords, outsideHref } from './document-text.ts'
import { coloursOf, type DocumentColours } from './look.ts'
import { smallMarkSvg } from './path-mark.ts'
import { captionLabel, type PreparedBlock, type PreparedDocument } from './prepared-blocks.ts'

/** What `assets/documents/document.typ` reads; the two change together. */
export interface TypstData {
  readonly paper: Paper
  readonly form: DocumentForm
  readonly title: string
  readonly running: { readonly title: string; readonly author: string }
  readonly subtitle: string
  readonly author: string
  readonly dateline: string
  readonly language: 'nb' | 'nn'
  readonly contents: boolean
  readonly colours: DocumentColours
  /** The small mark of the product, as SVG; a report has a larger one, which the template draws. */
  readonly mark: string
  /** The municipality's arms, on the cover; null leaves the product's mark. */
  readonly logo: { readonly path: string; readonly alternative: string } | null
  readonly labels: Readonly<Record<'page' | 'of' | 'contents' | 'table' | 'figure', string>>
  readonly blocks: readonly TypstBlock[]
}

/** Cells are wrapped, since the template flattens the rows. */
type TypstBlock =
  | Exclude<PreparedBlock, { kind: 'table' | 'picture' | 'quote' }>
  | (Omit<Extract<PreparedBlock, { kind: 'picture' }>, 'file' | 'href'> & {
      /** Where the compiler finds it; null leaves the alternative text. */
      readonly path: string | null
    })
  | {
      readonly kind: 'quote'
      readonly paragraphs: readonly { readonly runs: readonly Run[] }[]
    }
  | (Omit<Extract<PreparedBlock, { kind: 'table' }>, 'rows'> & {
      readonly rows: readonly (readonly { readonly runs: readonly Run[] }[])[]
      readonly repeats: boolean
    })

/** More headings than this on the two upper levels give the document a table of contents. */
const headingsWithoutContents = 3

/** A heading row with more characters than this stands once; repeated it would fill every page. */
const longestRepeated = 600

/** The document as data for the Typst template: cleaned, long words breakable, links checked. */
export function typstData(document: PreparedDocument): TypstData {
  const texts = documentTexts[document.language]
  const logo = document.look?.logo
  const colours = coloursOf(document.look)
  return {
    paper: document.paper,
    form: document.form,
    mark: smallMarkSvg(colours.main),
    title: breakLongWords(document.title),
    running: {
      title: breakLongWords(document.running.title),
      author: breakLongWords(document.running.author),
    },
    subtitle: breakLongWords(document.subtitle),
    author: breakLongWords(document.author),
    dateline: breakLongWords(document.dateline),
    language: document.language,
    contents: document.paper === 'a4' && wantsContents(document),
    colours,
    logo: logo ? { path: logoPath(logo), alternative: logo.alternative } : null,
    labels: { page: texts.page, of: texts.of, contents: texts.contents, ...captionLabel },
    blocks: document.blocks.map((block, index) => typstBlock(block, index)),
  }
}

/** The document's pictures by the path that `typstData` gives each. */
export function typstFiles(document: PreparedDocument): readonly TypstFile[] {
  const logo = document.look?.logo
  return [
    ...(logo ? [{ path: logoPath(logo), content: Buffer.from(logo.base64, 'base64') }] : []),
    ...document.blocks.flatMap((block, index) =>
      block.kind === 'picture' && block.file
        ? [{ path: picturePath(block.file, index), content: block.file.content }]
        : [],
    ),
  ]
}

export interface TypstFile {
  readonly path: string
  readonly content: Uint8Array
}

const endingOf = ({ contentType }: Pick<PictureFile, 'contentType'>) =>
  contentType === 'image/png' ? 'png' : 'jpg'
const picturePath = (file: PictureFile, index: number) => `/picture-${index}.${endingOf(file)}`
const logoPath = (logo: Pick<PictureFile, 'contentType'>) => `/logo.${endingOf(logo)}`

export function wantsContents({ form, blocks }: PreparedDocument): boolean {
  if (form === 'letter') return false
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level < 3)
  return headings.length > headingsWithoutContents
}

function typstBlock(block: PreparedBlock, index: number): TypstBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: breakLongWords(block.text) }
    case 'paragraph':
      return { ...block, runs: typstRuns(block.runs) }
    case 'note':
      return { ...block, title: breakLongWords(block.title), runs: typstRuns(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(typstRuns) }
    case 'quote':
      return {
        kind: 'quote',
        paragraphs: block.paragraphs.map((runs) => ({ runs: typstRuns(runs) })),
      }
    case 'picture': {
      const { file, href: _, ...picture } = block
      return {
        ...picture,
        caption: breakLongWords(picture.caption),
        path: file ? picturePath(file, index) : null,
      }
    }
    case 'figure': {
      const { narrowSvg: _, ...figure } = block
      return { ...figure, caption: breakLongWords(block.caption) }
    }
    case 'table':
      return {
        ...block,
        caption: breakLongWords(block.caption),
        columns: block.columns.map((column) => ({
          ...column,
          title: breakLongWords(column.title),
        })),
        repeats: headingLength(block.columns) <= longestRepeated,
        rows: block.rows.map((row) => row.map((cell) => ({ runs: typstRuns(cell) }))),
      }
  }
}

const headingLength = (columns: readonly TableColumn[]) =>
  columns.reduce((sum, column) => sum + column.title.length, 0)

function typstRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => {
    const text = breakLongWords(run.text)
    if ('footnote' in run) return { text, footnote: typstRuns(run.footnote) }
    if (!('href' in run)) return { ...run, text }
    const href = outsideHref(run.href)
    return href ? { text, href } : { text }
  })
}
