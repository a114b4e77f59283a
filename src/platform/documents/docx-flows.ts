import type { DocumentForm, Run } from './blocks.ts'
import { formShapes, type LooseLine } from './document-form.ts'
import { fitted, isWholeRow } from './docx-blocks.ts'
import type { LineCounter } from './docx-lines.ts'
import { textWidth } from './docx-styles.ts'
import {
  captionLabel,
  type Prepared,
  type PreparedBlock,
  type PreparedDocument,
} from './prepared-blocks.ts'
import { svgSize } from './raster.ts'
import { heightToWriteIn } from './rows-to-fill-in.ts'
import { wantsContents } from './typst-data.ts'

/** What stands on its own down the page: a paragraph, or a row of a table. Lengths are points. */
export interface Flow {
  readonly before: number
  readonly after: number
  /** Of each line; the page may end between two. */
  readonly heights: readonly number[]
  /** The part of a line's height that may hang out below the last line of a page. */
  readonly spacing?: number
  /** What the footnotes that each line names take at the foot of its page. */
  readonly notes?: readonly number[]
  readonly keepsNext?: boolean
  readonly isWhole?: boolean
  /** Rows lie close, whatever is before and after. */
  readonly isRow?: boolean
  /** The heading row that stands again on top of each new page. */
  readonly repeated?: number
  readonly isInContents?: boolean
}

/** Word counts in twentieths of a point. */
export const twip = 1 / 20
export const interHeight = 1.2102
export const interDescent = 0.2412
const width = textWidth * twip

interface ParagraphShape {
  readonly size?: number
  /** Of the line, as a multiple. */
  readonly line?: number
  readonly before?: number
  readonly after?: number
  readonly indent?: number
  readonly isBold?: boolean
}

function paragraph(
  counter: LineCounter,
  runs: readonly Run[],
  shape: ParagraphShape & Pick<Flow, 'keepsNext' | 'isInContents'> = {},
): Flow {
  const { size = 10, line = 1.2, before = 0, after = 7, indent = 0, isBold = false } = shape
  const lines = counter.lines(runs, { size, width: width - indent, isBold })
  const { keepsNext = false, isInContents = false } = shape
  const heights = lines.map(() => size * interHeight * line)
  const notes = lines.map(({ footnotes }) =>
    footnotes.reduce((sum, note) => sum + noteHeight(counter, note), 0),
  )
  const spacing = size * interHeight * (line - 1)
  return { before, after, heights, spacing, notes, keepsNext, isInContents }
}

function noteHeight(counter: LineCounter, note: readonly Run[]): number {
  return counter.lines(note, { size: 8, width }).length * 8 * interHeight * 1.05 + 2
}

const text = (words: string): readonly Run[] => [{ text: words }]

/** The document in the order of reading, as `docx-blocks.ts` writes it in the styles of `docx-styles.ts`. */
export function documentFlows(document: PreparedDocument, counter: LineCounter): readonly Flow[] {
  return [
    ...coverFlows(document, counter),
    ...document.blocks.flatMap((block) => flowsOf(block, document.form, counter)),
  ]
}

function coverFlows(document: PreparedDocument, counter: LineCounter): readonly Flow[] {
  const { title, subtitle, author, dateline, blocks } = document
  const shapes = formShapes[document.form]
  const line = (words: string, shape: ParagraphShape) =>
    words === '' ? [] : [paragraph(counter, text(words), shape)]
  return [
    ...line(author, { size: 10.5, isBold: true, after: 0 }),
    ...line(title, { ...shapes.title, isBold: true, line: 1 }),
    ...line(subtitle, { size: 13, after: 6 }),
    ...line(dateline, shapes.dateline),
    ...(wantsContents(document) ? contentsFlows(blocks, counter) : []),
  ]
}

function contentsFlows(blocks: readonly PreparedBlock[], counter: LineCounter): readonly Flow[] {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level < 3)
  return [
    paragraph(counter, text('Innhold'), {
      ...{ size: 16, isBold: true, before: 12, after: 6 },
      keepsNext: true,
    }),
    ...(headings as Prepared<'heading'>[]).map((heading) =>
      paragraph(counter, text(`${heading.text} 00`), {
        ...{ size: 9.5, after: 1 },
        ...(heading.level === 1 ? { before: 4 } : { indent: 14 }),
      }),
    ),
    paragraph(counter, []),
  ]
}

function flowsOf(block: PreparedBlock, form: DocumentForm, counter: LineCounter): readonly Flow[] {
  switch (block.kind) {
    case 'heading':
      return [
        paragraph(counter, text(block.text), {
          ...formShapes[form].headings[block.level],
          ...{ line: 1.05, isBold: true, keepsNext: true, isInContents: block.level < 3 },
        }),
      ]
    case 'paragraph':
      return [paragraph(counter, block.runs)]
    case 'list':
      return block.items.map((item, index) =>
        paragraph(counter, item, { indent: 20, after: index === block.items.length - 1 ? 10 : 3 }),
      )
    case 'quote':
      return block.paragraphs.map((runs) => paragraph(counter, runs, { indent: 40 }))
    case 'note':
      return noteFlows(block, counter)
    case 'table':
      return tableFlows(block, form, counter)
    case 'figure':
      return figureFlows(block, form, counter)
    case 'picture':
      return pictureFlows(block, counter)
  }
}

/** With the room between it and the text; it belongs to the first line and the last. */
const noteBorder = 7.5

function noteFlows(note: Prepared<'note'>, counter: LineCounter): readonly Flow[] {
  const shape = { line: 1.15, indent: 18 }
  const body = paragraph(counter, note.runs, { ...shape, before: 14, after: 16 })
  if (note.title === '') return bordered([body])
  const title = { ...shape, before: 14, after: 0, isBold: true, keepsNext: true }
  return bordered([paragraph(counter, text(note.title), title), { ...body, before: 0 }])
}

function bordered(flows: readonly Flow[]): readonly Flow[] {
  return flows.map((flow, index) => {
    const heights = [...flow.heights]
    const last = heights.length - 1
    if (index === 0) heights[0] = (heights[0] ?? 0) + noteBorder
    if (index === flows.length - 1) heights[last] = (heights[last] ?? 0) + noteBorder
    return { ...flow, heights }
  })
}

function caption(
  counter: LineCounter,
  kind: keyof typeof captionLabel,
  block: Prepared<'table' | 'figure' | 'picture'>,
  shape: Pick<ParagraphShape, 'before' | 'after'> & { readonly keepsNext: boolean },
): Flow {
  const label = { text: `${captionLabel[kind]}\u00a0`, bold: true }
  const runs = [label, { text: `${block.number}  ${block.caption}` }]
  return paragraph(counter, runs, { size: 8.5, line: 1.1, ...shape })
}

const source = (counter: LineCounter, words: string, shape: LooseLine) =>
  paragraph(counter, text(words), shape)

function tableFlows(
  table: Prepared<'table'>,
  form: DocumentForm,
  counter: LineCounter,
): readonly Flow[] {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = table.columns.map(
    (column) => Math.floor((textWidth * column.width) / shares) * twip - 9,
  )
  const size = 8.5
  const height = size * interHeight * (259 / 240)
  const heightOf = (cells: readonly (readonly Run[])[], isBold: boolean) => {
    const counts = cells.map((runs, index) => {
      return counter.lines(runs, { size, width: widths[index] ?? width, isBold }).length
    })
    return Array.from({ length: Math.max(1, ...counts) }, () => height)
  }
  const padded = ([first = height, ...rest]: readonly number[], border: number) => [
    first + 6 + border,
    ...rest,
  ]
  const heading = padded(
    heightOf(
      table.columns.map(({ title }) => text(title)),
      true,
    ),
    0,
  )
  const repeated = heading.reduce((sum, one) => sum + one, 0)
  const row = { before: 0, after: 0, isRow: true }
  return [
    caption(counter, 'table', table, { before: 12, after: 5, keepsNext: true }),
    { ...row, heights: heading, isWhole: true, keepsNext: true },
    ...table.rows.map((cells, index) => ({
      ...{ ...row, repeated, isWhole: isWholeRow(cells) },
      heights: highEnough(
        padded(heightOf(cells, false), index === 0 ? 1 : 0.5),
        table.rowsToFillIn?.[index] ? heightToWriteIn : 0,
      ),
    })),
    source(counter, table.source ?? '', formShapes[form].source),
  ]
}

function highEnough([first = 0, ...rest]: readonly number[], least: number): readonly number[] {
  const height = rest.reduce((sum, one) => sum + one, first)
  return [first + Math.max(0, least - height), ...rest]
}

export const pixel = 0.75
const image = (heightPx: number, after: number, keepsNext: boolean): Flow => ({
  ...{ before: 10, after, keepsNext },
  heights: [heightPx * pixel + 10 * interDescent],
})

function figureFlows(
  figure: Prepared<'figure'>,
  form: DocumentForm,
  counter: LineCounter,
): readonly Flow[] {
  const { height } = fitted(svgSize(figure.svg), Number.POSITIVE_INFINITY)
  const hasSource = figure.source !== undefined
  const after = hasSource ? 1 : 14
  return [
    image(height, 0, true),
    caption(counter, 'figure', figure, { before: 5, after, keepsNext: hasSource }),
    ...(figure.source
      ? [source(counter, figure.source, { ...formShapes[form].source, before: 0 })]
      : []),
  ]
}

function pictureFlows(picture: Prepared<'picture'>, counter: LineCounter): readonly Flow[] {
  const { file } = picture
  if (!file) return [paragraph(counter, text(`[${picture.alternative}]`))]
  const { height } = fitted({ width: file.widthPx, height: file.heightPx }, 1)
  if (picture.caption === '') return [image(height, 14, false)]
  return [
    image(height, 0, true),
    caption(counter, 'figure', picture, { before: 5, after: 14, keepsNext: false }),
  ]
}
