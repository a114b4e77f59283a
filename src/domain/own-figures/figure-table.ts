import type { TableRow } from '../plan-import/plan-import.ts'
import { type FigureGap, readFigureCell, yearOf } from './figure-cell.ts'
import type { FigureTableLayout } from './table-layout.ts'

/** A figure, or why there is none. */
export type OwnFigure = number | FigureGap

export interface FigureColumn {
  readonly heading: string
  /** Null when the column is of no year. */
  readonly year: number | null
  /** The heading without the year. */
  readonly group: string
}

/** A table of the municipality itself, read. */
export interface FigureTable {
  /** The heading over the names of the rows. */
  readonly nameHeading: string
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  /** Rows that add up others: kept apart from the figures. */
  readonly totals: readonly FigureRow[]
  readonly decimals: number
  /** Whether the figures were written with a per cent sign. */
  readonly isPercent: boolean
}

export interface FigureRow {
  readonly name: string
  /** One for each column. */
  readonly figures: readonly OwnFigure[]
}

/** What should be known of a reading before it is stored. */
export type TableRemark =
  /** A text where a figure was expected; it is kept as a gap. */
  | {
      readonly code: 'no-figure'
      readonly line: number
      readonly heading: string
      readonly text: string
    }
  | { readonly code: 'total-is-right'; readonly name: string }
  /** The sum of the rows is another than what the row of totals says. */
  | {
      readonly code: 'total-is-wrong'
      readonly name: string
      readonly heading: string
      readonly written: number
      readonly added: number
    }
  /** Some figures are not there, so that nobody can tell. */
  | { readonly code: 'total-cannot-be-checked'; readonly name: string }
  | { readonly code: 'same-name'; readonly name: string }
  | { readonly code: 'same-heading'; readonly heading: string }
  /** Columns with something in them that are no part of the table. */
  | { readonly code: 'columns-left-out'; readonly headings: readonly string[] }

export interface FigureTableReading {
  readonly table: FigureTable
  readonly remarks: readonly TableRemark[]
}

const mostDecimals = 6

/** The figures of a table by its layout. A name or heading that stands twice gets its place behind it. */
export function readFigureTable(
  rows: readonly TableRow[],
  layout: FigureTableLayout,
): FigureTableReading {
  const byLine = new Map(rows.map((row) => [row.line, row]))
  const headings = layout.headingLines.flatMap((line) => byLine.get(line) ?? [])
  const passed = new Set([...layout.headingLines, ...layout.leftOutLines])
  const body = rows.filter(
    ({ line, cells }) => !passed.has(line) && cells.some((cell) => cell.trim() !== ''),
  )
  const remarks: TableRemark[] = []
  const columns = figureColumns(headings, layout, remarks)
  const state = { decimals: 0, percents: 0, figures: 0 }
  const nameAt = layout.columns.indexOf('name')
  const read = body.map((row): FigureRow & { readonly line: number } => ({
    line: row.line,
    name: (row.cells[nameAt] ?? '').trim() || String(row.line),
    figures: columns.map(({ at, heading }): OwnFigure => {
      const text = row.cells[at] ?? ''
      const cell = readFigureCell(text, layout.decimalSign)
      if (cell.kind === 'gap') return cell.gap
      if (cell.kind === 'text') {
        remarks.push({ code: 'no-figure', line: row.line, heading, text: text.trim() })
        return 'missing'
      }
      state.decimals = Math.min(mostDecimals, Math.max(state.decimals, cell.decimals))
      state.percents += cell.isPercent ? 1 : 0
      state.figures += 1
      return cell.value
    }),
  }))
  const isTotal = new Set(layout.totalLines)
  const kept = read.filter(({ line }) => !isTotal.has(line))
  const table: FigureTable = {
    nameHeading: headingAt(headings, nameAt),
    columns: columns.map(({ at: _, ...column }) => column),
    rows: apart(kept, remarks),
    totals: read
      .filter(({ line }) => isTotal.has(line))
      .map(({ name, figures }) => ({ name, figures })),
    decimals: state.decimals,
    isPercent: state.percents > 0 && state.percents * 2 >= state.figures,
  }
  const leftOut = leftOutColumns(headings, body, layout)
  return {
    table,
    remarks: [
      ...remarks,
      ...(leftOut.length > 0 ? [{ code: 'columns-left-out', headings: leftOut } as const] : []),
      ...totalRemarks(read, isTotal, table),
    ],
  }
}

function leftOutColumns(
  headings: readonly TableRow[],
  body: readonly TableRow[],
  { columns }: FigureTableLayout,
): readonly string[] {
  return columns.flatMap((use, at) => {
    const isFilled = body.some(({ cells }) => (cells[at] ?? '').trim() !== '')
    return use === 'left-out' && isFilled ? [headingAt(headings, at) || String(at + 1)] : []
  })
}

function figureColumns(
  headings: readonly TableRow[],
  layout: FigureTableLayout,
  remarks: TableRemark[],
) {
  const nameAt = layout.columns.indexOf('name')
  const counts = new Map<string, number>()
  const spread = headings.map(({ cells }, at) =>
    at < headings.length - 1 ? spreadOut(cells, nameAt, layout.columns.length) : cells,
  )
  return layout.columns.flatMap((use, at) => {
    if (use !== 'figures') return []
    const parts = [...new Set(spread.map((cells) => (cells[at] ?? '').trim()))].filter(Boolean)
    const years = parts.filter((part) => yearOf(part) !== null)
    const group = parts.filter((part) => yearOf(part) === null).join(' ')
    const year = years.length === 1 ? yearOf(years[0] ?? '') : null
    const heading = parts.join(' ') || String(at + 1)
    const count = (counts.get(heading) ?? 0) + 1
    counts.set(heading, count)
    if (count === 1) return [{ at, heading, year, group }]
    if (count === 2) remarks.push({ code: 'same-heading', heading })
    const apart = (text: string) => `${text} (${count})`.trim()
    return [{ at, heading: apart(heading), year, group: apart(group) }]
  })
}

/** An upper heading stands over the first of its columns, and holds until the next one. */
function spreadOut(cells: readonly string[], nameAt: number, width: number): readonly string[] {
  let current = ''
  return Array.from({ length: width }, (_, at) => {
    const own = (cells[at] ?? '').trim()
    if (at === nameAt) return own
    if (own !== '') current = own
    return current
  })
}

function headingAt(headings: readonly TableRow[], at: number): string {
  return (
    headings
      .map(({ cells }) => (cells[at] ?? '').trim())
      .filter(Boolean)
      .at(-1) ?? ''
  )
}

function apart(rows: readonly FigureRow[], remarks: TableRemark[]): readonly FigureRow[] {
  const counts = new Map<string, number>()
  return rows.map(({ name, figures }) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    if (count === 2) remarks.push({ code: 'same-name', name })
    return { name: count === 1 ? name : `${name} (${count})`, figures }
  })
}

type ReadRow = FigureRow & { readonly line: number }

/** A total is right when it adds up the rows since the total before it, or all rows. */
function totalRemarks(
  read: readonly ReadRow[],
  isTotal: ReadonlySet<number>,
  { columns, decimals, isPercent }: FigureTable,
): readonly TableRemark[] {
  if (isPercent) return []
  const all = read.filter(({ line }) => !isTotal.has(line))
  let since: ReadRow[] = []
  return read.flatMap((row): readonly TableRemark[] => {
    if (!isTotal.has(row.line)) {
      since.push(row)
      return []
    }
    const parts = since
    since = []
    const checks = columns.map((_, at) => checkOf(row, [parts, all], at, decimals))
    const wrong = checks.findIndex((check) => typeof check === 'object')
    const check = checks[wrong]
    if (typeof check === 'object') {
      const heading = columns[wrong]?.heading ?? ''
      return [{ code: 'total-is-wrong', name: row.name, heading, ...check }]
    }
    const code = checks.includes('unknown') ? 'total-cannot-be-checked' : 'total-is-right'
    return [{ code, name: row.name }]
  })
}

type TotalCheck = 'right' | 'unknown' | { readonly written: number; readonly added: number }

function checkOf(
  { figures }: FigureRow,
  sums: readonly (readonly FigureRow[])[],
  at: number,
  decimals: number,
): TotalCheck {
  const written = figures[at]
  if (typeof written !== 'number') return 'unknown'
  const added = sums.map((rows) => sumOf(rows, at))
  // Each figure may be rounded by half of its last digit.
  const tolerance = decimals === 0 ? 1e-6 : (10 ** -decimals / 2) * ((sums.at(-1)?.length ?? 0) + 1)
  if (added.some((sum) => sum !== null && Math.abs(sum - written) <= tolerance)) return 'right'
  const whole = added.at(-1)
  if (whole === null || whole === undefined) return 'unknown'
  return { written, added: Number(whole.toFixed(decimals)) }
}

function sumOf(rows: readonly FigureRow[], at: number): number | null {
  let sum = 0
  for (const { figures } of rows) {
    const figure = figures[at]
    if (typeof figure !== 'number') return null
    sum += figure
  }
  return rows.length === 0 ? null : sum
}

/** Where the years of a table stand: over its columns, to the left of its rows, or nowhere. */
export function yearsOf({ columns, rows }: FigureTable): 'columns' | 'rows' | 'none' {
  const overColumns = new Set(columns.map(({ year }) => year))
  if (!overColumns.has(null) && overColumns.size > 1) return 'columns'
  if (rows.length > 1 && rows.every(({ name }) => yearOf(name) !== null)) return 'rows'
  return 'none'
}

/** Whole numbers from one to four, which may point at somebody when they count people. */
export function smallFigures({ rows, decimals, isPercent }: FigureTable): number {
  if (isPercent || decimals > 0) return 0
  const isSmall = (figure: OwnFigure) => typeof figure === 'number' && figure > 0 && figure < 5
  return rows.reduce((sum, { figures }) => sum + figures.filter(isSmall).length, 0)
}
