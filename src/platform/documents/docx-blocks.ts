import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Run } from './blocks.ts'
import { docxRuns, textRuns } from './docx-runs.ts'
import { colours, textWidth } from './docx-styles.ts'
import type { DocumentColours } from './look.ts'
import { captionLabel, type Prepared, type PreparedBlock, runsOf } from './prepared-blocks.ts'
import { outlined, rasterise, svgSize } from './raster.ts'
import { heightToWriteIn } from './rows-to-fill-in.ts'

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** One block as Word's paragraphs and tables. `instance` sets a numbered list apart from the others. */
export async function docxBlock(
  block: PreparedBlock,
  instance: number,
  own: DocumentColours,
): Promise<readonly (Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: headingLevels[block.level] })]
    case 'paragraph':
      return [new Paragraph({ children: docxRuns(block.runs) })]
    case 'list': {
      const reference = block.ordered ? 'numbers' : 'bullets'
      const last = block.items.length - 1
      return block.items.map(
        (item, index) =>
          new Paragraph({
            children: docxRuns(item),
            numbering: { reference, level: 0, instance },
            spacing: { after: index === last ? 200 : 60 },
          }),
      )
    }
    case 'table':
      return docxTable(block, own)
    case 'figure':
      return await docxFigure(block, own)
    case 'note':
      return docxNote(block)
    case 'quote':
      return block.paragraphs.map(
        (runs) => new Paragraph({ style: 'Quotation', children: docxRuns(runs) }),
      )
    case 'picture':
      return docxPicture(block, own)
  }
}

function docxNote(note: Prepared<'note'>): readonly Paragraph[] {
  const title = new TextRun({ text: note.title, bold: true })
  const body = { style: 'Note', children: docxRuns(note.runs) }
  if (note.title === '') return [new Paragraph({ ...body, spacing: { before: 280, after: 320 } })]
  return [
    new Paragraph({ style: 'Note', keepNext: true, spacing: { before: 280 }, children: [title] }),
    new Paragraph({ ...body, spacing: { after: 320 } }),
  ]
}

function docxCaption(
  kind: 'table' | 'figure',
  block: Prepared<'table' | 'figure' | 'picture'>,
  { main }: DocumentColours,
): readonly ParagraphChild[] {
  const label = captionLabel[kind]
  const strong = { bold: true, color: main }
  return [
    new TextRun({ text: `${label}\u00a0`, ...strong }),
    new SimpleField(`SEQ ${label} \\* ARABIC`, String(block.number)),
    new TextRun({ text: `  ${block.caption}` }),
  ]
}

function docxTable(table: Prepared<'table'>, own: DocumentColours): readonly (Paragraph | Table)[] {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0)
  const columnWidths = table.columns.map((one) => Math.floor((textWidth * one.width) / shares))
  const cell = (runs: readonly Run[], index: number, isHeading: boolean) =>
    new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: isHeading ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(isHeading ? headingCell(own) : {}),
      children: [
        new Paragraph({
          style: 'TableText',
          keepNext: isHeading,
          alignment:
            table.columns[index]?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: isHeading
            ? headingRuns(runs, own)
            : docxRuns(runs, table.columns[index]?.title),
        }),
      ],
    })
  const headings = table.columns.map((column, index) => cell([{ text: column.title }], index, true))
  return [
    ...(table.caption === ''
      ? []
      : [
          new Paragraph({
            style: 'Caption',
            keepNext: true,
            children: [...docxCaption('table', table, own)],
          }),
        ]),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths,
      borders: tableBorders,
      margins: { marginUnitType: WidthType.DXA, left: 90, right: 90, top: 20, bottom: 20 },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: headings }),
        ...table.rows.map(
          (row, index) =>
            new TableRow({
              cantSplit: isWholeRow(row),
              ...(table.rowsToFillIn?.[index] && { height: rowToFillIn }),
              children: row.map((runs, index) => cell(runs, index, false)),
            }),
        ),
      ],
    }),
    new Paragraph({ style: 'Source', text: table.source ?? '' }),
  ]
}

const rowToFillIn = { value: Math.ceil(heightToWriteIn * 20), rule: HeightRule.ATLEAST }

const longestWholeRow = 700

/** A row with more characters may part at the foot of a page. */
export function isWholeRow(row: readonly (readonly Run[])[]): boolean {
  return row.flat().reduce((sum, run) => sum + run.text.length, 0) <= longestWholeRow
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const
const tableBorders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: hairline,
  insideHorizontal: hairline,
}
const headingCell = ({ main, tint }: DocumentColours) => ({
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
  borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: main } },
})
const headingRuns = (runs: readonly Run[], { onTint }: DocumentColours) =>
  runs.map((run) => new TextRun({ text: run.text, bold: true, color: onTint }))

const widestPx = Math.floor(textWidth / 15)
const tallestPx = 840

async function docxFigure(
  figure: Prepared<'figure'>,
  own: DocumentColours,
): Promise<readonly Paragraph[]> {
  const transformation = fitted(svgSize(figure.svg), Number.POSITIVE_INFINITY)
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(outlined(figure.svg)),
    fallback: { type: 'png', data: await rasterise(figure.svg, transformation.width * 2) },
    transformation,
    altText: {
      name: `${captionLabel.figure} ${figure.number}`,
      title: figure.caption,
      description: figure.alternative,
    },
  })
  const caption = new Paragraph({
    style: 'Caption',
    spacing: { before: 100, after: figure.source ? 20 : 280 },
    keepNext: figure.source !== undefined,
    children: [...docxCaption('figure', figure, own)],
  })
  return [
    new Paragraph({ keepNext: true, spacing: { before: 200, after: 0 }, children: [picture] }),
    caption,
    ...(figure.source
      ? [new Paragraph({ style: 'Source', text: figure.source, spacing: { before: 0 } })]
      : []),
  ]
}

function docxPicture(picture: Prepared<'picture'>, own: DocumentColours): readonly Paragraph[] {
  const { file, caption, alternative } = picture
  if (!file) return [new Paragraph({ children: textRuns(`[${alternative}]`, { italics: true }) })]
  const shown = new ImageRun({
    type: file.contentType === 'image/png' ? 'png' : 'jpg',
    data: file.content,
    transformation: fitted({ width: file.widthPx, height: file.heightPx }, 1),
    altText: { name: alternative, title: caption, description: alternative },
  })
  const after = caption === '' ? 280 : 0
  return [
    new Paragraph({ keepNext: caption !== '', spacing: { before: 200, after }, children: [shown] }),
    ...(caption === ''
      ? []
      : [
          new Paragraph({
            style: 'Caption',
            spacing: { before: 100, after: 280 },
            children: [...docxCaption('figure', picture, own)],
          }),
        ]),
  ]
}

/** Pixels on the page: as large as it holds, and enlarged at most `most` times. */
export function fitted(size: { readonly width: number; readonly height: number }, most: number) {
  const scale = Math.min(widestPx / size.width, tallestPx / size.height, most)
  return { width: Math.round(size.width * scale), height: Math.round(size.height * scale) }
}

/** What stands under the text, by the number that its mark has. */
export function docxFootnotes(
  blocks: readonly PreparedBlock[],
): Record<string, { children: Paragraph[] }> {
  const found = blocks.flatMap(runsOf).flatMap((run) => ('footnote' in run ? [run] : []))
  return Object.fromEntries(
    found.map(({ text, footnote }) => [
      text,
      { children: [new Paragraph({ style: 'Footnote', children: docxRuns(footnote) })] },
    ]),
  )
}
