import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { readFigureCell } from '#domain/own-figures/figure-cell.ts'
import { columnUses, figureTableLayout } from '#domain/own-figures/table-layout.ts'
import type { TableRow } from '#domain/plan-import/plan-import.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { packJson, unpackJson } from '#platform/tables/packed-draft.ts'
import {
  readPastedTable,
  readTableFile,
  type TableFileReading,
  type TableNotice,
  type TableRefusal,
} from '#platform/tables/read-table-file.ts'
import type { WorkbookSheet } from '#platform/tables/read-workbook.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'
import { figureLimits } from './figures-content.ts'

const lines = z.array(z.int().min(1)).max(tableLimits.lines)
const layoutSchema = z.object({
  headingLines: lines,
  totalLines: lines,
  leftOutLines: lines,
  columns: z.array(z.enum(columnUses)).max(figureLimits.columns),
  decimalSign: z.enum(['comma', 'dot']),
})

const draftSchema = z.object({
  token: z.string().max(100),
  rows: z
    .array(
      z.object({ line: z.int().min(1), cells: z.array(z.string().max(tableLimits.cellChars)) }),
    )
    .max(figureLimits.rows),
  layout: layoutSchema,
  notices: z.array(z.looseObject({ code: z.string() })),
})

/** A table before it is stored: nowhere but in the form of the page. */
export type FiguresDraft = z.output<typeof draftSchema>

export function packDraft(draft: FiguresDraft): readonly string[] {
  return packJson(draft)
}

/** The draft of a form; null when it is none, or not whole. */
export function unpackDraft(fields: readonly string[]): FiguresDraft | null {
  return draftSchema.safeParse(unpackJson(fields)).data ?? null
}

export type FiguresRefusal = TableRefusal | 'no-columns'

export type NewDraft =
  | { readonly kind: 'draft'; readonly draft: FiguresDraft }
  | {
      readonly kind: 'refused'
      readonly refusal: FiguresRefusal
      readonly field: 'file' | 'text'
    }
  | { readonly kind: 'nothing' }

/** The table that a form brings, as a file or pasted. */
export async function newDraft(form: Form): Promise<NewDraft> {
  const file = form.files.find(({ field }) => field === 'file')
  const text = fieldOf(form, 'text')
  if (!file && text.trim() === '') return { kind: 'nothing' }
  const field = file ? 'file' : 'text'
  if (file?.isTooLarge) return { kind: 'refused', refusal: 'too-large', field }
  const reading = file
    ? await readFiguresFile(file.content, fieldOf(form, 'sheet'))
    : readPastedTable(text, 'figures', tableLimits)
  if (reading.kind === 'refused') return { ...reading, field }
  const rows = withoutEmpty(reading.table.rows)
  const refusal = refusalOf(rows)
  if (refusal) return { kind: 'refused', refusal, field }
  return {
    kind: 'draft',
    draft: {
      token: randomUUID(),
      rows: rows.map(({ line, cells }) => ({ line, cells: [...cells] })),
      layout: layoutSchema.parse(figureTableLayout(rows)),
      notices: reading.notices.map((notice: TableNotice) => ({ ...notice })),
    },
  }
}

/** The table of a file; of a workbook the sheet with the most figures, or the one that is named. */
function readFiguresFile(content: Buffer, sheetName = ''): Promise<TableFileReading> {
  return readTableFile(content, {
    subject: 'figures',
    limits: tableLimits,
    sheetName,
    likelySheet: sheetWithMostFigures,
  })
}

/** Enough of a sheet to see whether it holds figures. */
const sampledRows = 200

function sheetWithMostFigures(sheets: readonly WorkbookSheet[]): WorkbookSheet | undefined {
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  const figures = ({ rows }: WorkbookSheet) =>
    rows
      .slice(0, sampledRows)
      .flatMap(({ cells }) => cells)
      .filter((cell) => readFigureCell(cell, 'comma').kind === 'figure').length
  return (shown.length > 0 ? shown : sheets)
    .map((sheet) => ({ sheet, count: figures(sheet) }))
    .toSorted((left, right) => right.count - left.count)[0]?.sheet
}

/** Without empty rows, and without the empty cells that stand behind each row. */
function withoutEmpty(rows: readonly TableRow[]): readonly TableRow[] {
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell.trim() !== '') + 1),
    0,
  )
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({ line, cells: cells.slice(0, width) }))
}

function refusalOf(rows: readonly TableRow[]): FiguresRefusal | null {
  if (rows.length > figureLimits.rows) return 'too-many-rows'
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  if (width > figureLimits.columns) return 'too-many-columns'
  return width < 2 ? 'no-columns' : null
}
