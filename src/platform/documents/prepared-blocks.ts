import { shorten } from '#platform/i18n/shorten.ts'
import { withTexts } from './block-texts.ts'
import type {
  Block,
  BlockOf,
  DocumentForm,
  DocumentLook,
  DocumentModel,
  Paper,
  Run,
} from './blocks.ts'
import { cleanLine, cleanText } from './document-text.ts'
import { rowsToFillIn } from './rows-to-fill-in.ts'
import { withDrawnBoxes } from './tick-box.ts'

/** A block as the renderers take it: text cleaned, tables and figures numbered. */
export type PreparedBlock = Numbered<Block>
type Numbered<B> = B extends { kind: 'table' }
  ? B & {
      readonly number: number
      /** By row, whether it is to be high enough to write in; missing when none is. */
      readonly rowsToFillIn?: readonly boolean[]
    }
  : B extends { kind: 'figure' | 'picture' }
    ? B & { readonly number: number }
    : B
export type Prepared<Kind extends Block['kind']> = Extract<PreparedBlock, { kind: Kind }>

export interface PreparedDocument extends Omit<DocumentModel, 'blocks' | 'paper' | 'form'> {
  readonly paper: Paper
  readonly form: DocumentForm
  /** Title and author as the running head has them. */
  readonly running: { readonly title: string; readonly author: string }
  readonly blocks: readonly PreparedBlock[]
}

/** Words that the renderers add; bokmål and nynorsk write them alike. */
export const captionLabel = { table: 'Tabell', figure: 'Figur' } as const

export function prepareDocument(model: DocumentModel): PreparedDocument {
  const author = cleanLine(model.author)
  const title = cleanLine(model.title) || author || '–'
  const form = model.form ?? 'report'
  const blocks = prepareBlocks(model.blocks.map((block) => withTexts(block, withDrawnBoxes)))
  return {
    paper: model.paper ?? 'a4',
    form,
    title,
    running: { title: shorten(title, 90), author: shorten(author, 60) },
    subtitle: cleanLine(model.subtitle),
    author,
    ...(model.look && { look: prepareLook(model.look) }),
    language: model.language,
    dateline: cleanLine(model.dateline),
    blocks: form === 'letter' ? blocks.map(withRoomToWrite) : blocks,
  }
}

function withRoomToWrite(block: PreparedBlock): PreparedBlock {
  return block.kind === 'table' ? { ...block, rowsToFillIn: rowsToFillIn(block) } : block
}

function prepareLook({ logo, colour }: DocumentLook): DocumentLook {
  return { colour, logo: logo && { ...logo, alternative: cleanLine(logo.alternative) || '–' } }
}

/**
 * Cleans and numbers. Heading levels never skip one, which PDF/UA and screen readers ask for;
 * empty headings and lists fall out, and every table row has as many cells as there are columns.
 */
export function prepareBlocks(blocks: readonly Block[]): readonly PreparedBlock[] {
  const prepared: PreparedBlock[] = []
  const last = { table: 0, figure: 0, footnote: 0, level: 0 }
  const clean = (runs: readonly Run[]): readonly Run[] =>
    runs.flatMap((run): Run[] => {
      const text = cleanText(run.text)
      if (!('footnote' in run)) return text === '' ? [] : [{ ...run, text }]
      last.footnote += 1
      return [{ text: String(last.footnote), footnote: withoutFootnotes(run.footnote) }]
    })
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading': {
        const text = cleanLine(block.text)
        if (text === '') break
        last.level = Math.min(block.level, last.level + 1)
        prepared.push({ kind: 'heading', level: headingLevel(last.level), text })
        break
      }
      case 'paragraph':
        prepared.push({ ...block, runs: clean(block.runs) })
        break
      case 'list':
        if (block.items.length > 0) prepared.push({ ...block, items: block.items.map(clean) })
        break
      case 'table':
        if (block.columns.length === 0) break
        if (cleanLine(block.caption) !== '') last.table += 1
        prepared.push({ ...prepareTable(block, clean), number: last.table })
        break
      case 'figure':
        last.figure += 1
        prepared.push({ ...prepareFigure(block), number: last.figure })
        break
      case 'note':
        prepared.push({ ...block, title: cleanLine(block.title), runs: clean(block.runs) })
        break
      case 'quote':
        prepared.push({ ...block, paragraphs: block.paragraphs.map(clean) })
        break
      case 'picture':
        if (block.caption !== '') last.figure += 1
        prepared.push({ ...preparePicture(block), number: last.figure })
        break
      default:
        block satisfies never
    }
  }
  return prepared
}

/** Every run of a block, in the order of reading. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'quote':
      return block.paragraphs.flat()
    case 'table':
      return block.rows.flat(2)
    case 'heading':
    case 'figure':
    case 'picture':
      return []
  }
}

function headingLevel(level: number): 1 | 2 | 3 {
  return level <= 1 ? 1 : level === 2 ? 2 : 3
}

function prepareTable(
  table: BlockOf<'table'>,
  clean: (runs: readonly Run[]) => readonly Run[],
): BlockOf<'table'> {
  return {
    kind: 'table',
    caption: cleanLine(table.caption),
    columns: table.columns.map((column) => ({
      title: cleanLine(column.title),
      align: column.align,
      width: column.width > 0 ? column.width : 1,
    })),
    rows: table.rows.map((row) => table.columns.map((_, index) => clean(row[index] ?? []))),
    ...(table.source ? { source: cleanLine(table.source) } : {}),
  }
}

function prepareFigure(figure: BlockOf<'figure'>): BlockOf<'figure'> {
  const caption = cleanLine(figure.caption)
  return {
    kind: 'figure',
    caption,
    alternative: cleanLine(figure.alternative) || caption || captionLabel.figure,
    svg: figure.svg,
    ...(figure.narrowSvg ? { narrowSvg: figure.narrowSvg } : {}),
    ...(figure.source ? { source: cleanLine(figure.source) } : {}),
  }
}

function preparePicture(picture: BlockOf<'picture'>): BlockOf<'picture'> {
  const caption = cleanLine(picture.caption)
  const alternative = cleanLine(picture.alternative) || caption || captionLabel.figure
  return { ...picture, caption, alternative }
}

/** A footnote holds none of its own. */
function withoutFootnotes(runs: readonly Run[]): readonly Run[] {
  return runs
    .filter((run) => !('footnote' in run))
    .map((run) => ({ ...run, text: cleanText(run.text) }))
    .filter(({ text }) => text !== '')
}
