import type { TableRow } from '../plan-import/plan-import.ts'
import { type DecimalSign, decimalSignOf, readFigureCell, yearOf } from './figure-cell.ts'

export const columnUses = ['name', 'figures', 'left-out'] as const
export type ColumnUse = (typeof columnUses)[number]

/** How a table is to be read: as it was understood, or as a person has corrected it. */
export interface FigureTableLayout {
  /** In order; two of them are combined, the upper over the lower. */
  readonly headingLines: readonly number[]
  readonly totalLines: readonly number[]
  /** Titles, remarks and empty rows. */
  readonly leftOutLines: readonly number[]
  readonly columns: readonly ColumnUse[]
  readonly decimalSign: DecimalSign
}

const mostHeadings = 3
const totalWord =
  /^(?:sum|i alt|totalt?|til sammen|tilsammen|samla|samlet|heile kommunen|hele kommunen|alle)(?:[\s:,(].*)?$/i

/** «Sum», «I alt», «Totalt …». */
function isTotalWord(text: string): boolean {
  return totalWord.test(text.trim())
}

/** How a table most likely is to be read. Every guess can be corrected. */
export function figureTableLayout(rows: readonly TableRow[]): FigureTableLayout {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const decimalSign = decimalSignOf(filled.flatMap(({ cells }) => cells))
  const table = filled.filter(({ cells }) => filledCount(cells) > 1)
  const first = table.findIndex((row, at) => isFirstFigures(row, table, at, decimalSign))
  const headings = (first === -1 ? [] : table.slice(0, first)).slice(-mostHeadings)
  const body = first === -1 ? table : table.slice(first)
  const columns = columnsOf(headings, body, decimalSign)
  const nameColumn = columns.indexOf('name')
  const totals = body.filter(({ cells }) => isTotalWord(cells[nameColumn] ?? ''))
  const kept = new Set([...headings, ...body])
  return {
    headingLines: headings.map(({ line }) => line),
    totalLines: (totals.length > 0 ? totals : addedUp(body, columns, decimalSign)).map(
      ({ line }) => line,
    ),
    leftOutLines: filled.filter((row) => !kept.has(row)).map(({ line }) => line),
    columns,
    decimalSign,
  }
}

function filledCount(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}

/** Years over the columns are headings, though they are numbers. */
function isFirstFigures(
  { cells }: TableRow,
  table: readonly TableRow[],
  at: number,
  sign: DecimalSign,
): boolean {
  const figures = cells.filter((cell) => readFigureCell(cell, sign).kind === 'figure')
  if (figures.length === 0) return at > 0 && isAllGaps(cells, sign)
  if (figures.some((cell) => yearOf(cell) === null)) return true
  // Where each column has a heading already, what looks like years are figures.
  const above = table[at - 1]?.cells ?? []
  return (
    at > 0 &&
    cells.every((cell, column) => yearOf(cell) === null || (above[column] ?? '').trim() !== '')
  )
}

/** A name, and a sign for «no figure» in every column that is filled. */
function isAllGaps(cells: readonly string[], sign: DecimalSign): boolean {
  const [name, ...others] = cells.filter((cell) => cell.trim() !== '')
  return name !== undefined && others.every((cell) => readFigureCell(cell, sign).kind === 'gap')
}

function columnsOf(
  headings: readonly TableRow[],
  body: readonly TableRow[],
  sign: DecimalSign,
): readonly ColumnUse[] {
  const width = Math.max(0, ...[...headings, ...body].map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => {
    const read = body.map(({ cells }) => readFigureCell(cells[column] ?? '', sign))
    const figures = read.filter(({ kind }) => kind === 'figure').length
    const texts = read.filter(({ kind }) => kind === 'text').length
    const years = body.filter(({ cells }) => yearOf(cells[column] ?? '') !== null).length
    const headed = headings.map(({ cells }) => cells[column] ?? '')
    const isTotal = headed.some((heading) => isTotalWord(heading))
    return { figures, texts, isYears: years > 0 && years === figures, isTotal }
  })
  const name = Math.max(
    0,
    columns.findIndex(({ figures, texts, isYears }) => texts > figures || isYears),
  )
  const uses = columns.map(({ figures, texts, isTotal }, at): ColumnUse => {
    if (at === name) return 'name'
    return figures > texts && !isTotal ? 'figures' : 'left-out'
  })
  // What stands before the names are their numbers or codes.
  const isBehind = uses.lastIndexOf('figures') > name
  return uses.map((use, at) => (isBehind && at < name ? 'left-out' : use))
}

/** The first or the last row, when each of its figures is the sum of those of all the others. */
function addedUp(
  body: readonly TableRow[],
  columns: readonly ColumnUse[],
  sign: DecimalSign,
): readonly TableRow[] {
  if (body.length < 4) return []
  const at = columns.flatMap((use, column) => (use === 'figures' ? [column] : []))
  const ends = [body.at(-1), body[0]]
  const sum = ends.find(
    (row) => row && at.length > 0 && at.every((one) => isSumOf(row, body, one, sign)),
  )
  return sum ? [sum] : []
}

function isSumOf(
  row: TableRow,
  body: readonly TableRow[],
  column: number,
  sign: DecimalSign,
): boolean {
  const own = readFigureCell(row.cells[column] ?? '', sign)
  if (own.kind !== 'figure' || own.value === 0) return false
  let sum = 0
  for (const other of body) {
    if (other === row) continue
    const read = readFigureCell(other.cells[column] ?? '', sign)
    if (read.kind !== 'figure') return false
    sum += read.value
  }
  return Math.abs(sum - own.value) < 1e-6
}
