import type { FileRule } from './catalogue.ts'
import type { SourceRow } from './source-rows.ts'

/** A column of figures of one category, and of one time where each has its own. */
export interface FigureColumn {
  readonly category: string
  readonly column: number
  readonly heading: string
  /** Null where a column of the row has the time. */
  readonly time: string | null
}

export interface FoundColumns {
  readonly kind: 'found'
  /** Where the columns that are no figures stand, by heading. */
  readonly at: ReadonlyMap<string, number>
  readonly figures: readonly FigureColumn[]
  /** The first row below the headings. */
  readonly firstRow: number
}

export type SourceColumns =
  | FoundColumns
  | { readonly kind: 'missing'; readonly headings: readonly string[] }
  | { readonly kind: 'several'; readonly headings: readonly string[] }

/** Titles and remarks above the headings, and the headings. */
const topRows = 30

/** Finds the columns of a file by their headings, below whatever titles stand above them. */
export function findColumns(rows: readonly SourceRow[], file: FileRule): SourceColumns {
  const top = rows.slice(0, topRows).map((cells) => cells.map(headingOf))
  return file.timeIn === 'columns' ? findAcross(top, file) : findInOneRow(top, file)
}

/** The headings that a file must have, for people to read. */
export function headingsOf(file: FileRule): readonly string[] {
  const times = file.timeIn === 'columns' ? [timesOf(file)] : []
  return [...new Set([...rowHeadings(file), ...Object.values(file.value).flat(), ...times])]
}

function rowHeadings({ region, county, time, timeIn, where, dimensions }: FileRule): string[] {
  return [
    region,
    ...(county ? [county] : []),
    ...(timeIn === 'column' ? [time] : []),
    ...Object.keys(where),
    ...Object.values(dimensions).map(({ column }) => column),
  ]
}

/** «År: …» */
function timesOf({ time }: FileRule): string {
  return `${time} …`.trim()
}

function headingOf(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim()
}

function findInOneRow(top: readonly SourceRow[], file: FileRule): SourceColumns {
  const wanted = headingsOf(file)
  const lacks = (cells: SourceRow) => wanted.filter((heading) => !cells.includes(heading))
  const [best] = top
    .map((cells, row) => ({ cells, row, missing: lacks(cells) }))
    .toSorted((left, right) => left.missing.length - right.missing.length)
  if (!best) return { kind: 'missing', headings: wanted }
  if (best.missing.length > 0) return { kind: 'missing', headings: best.missing }
  const several = wanted.filter((one) => best.cells.indexOf(one) !== best.cells.lastIndexOf(one))
  if (several.length > 0) return { kind: 'several', headings: several }
  const figures = Object.entries(file.value).flatMap(([category, headings]) =>
    [headings].flat().map((heading) => {
      return { category, heading, column: best.cells.indexOf(heading), time: null }
    }),
  )
  const at = new Map(wanted.map((heading) => [heading, best.cells.indexOf(heading)]))
  return { kind: 'found', at, figures, firstRow: best.row + 1 }
}

/**
 * Each column of figures has its headings in rows above each other, one of them a time. A heading of
 * an upper row holds until the next one of that row, as cells that are merged do.
 */
function findAcross(top: readonly SourceRow[], file: FileRule): SourceColumns {
  const named = [...rowHeadings(file), ...Object.values(file.value).flat()]
  const rowOf = new Map(
    named.map((heading) => [heading, top.findIndex((cells) => cells.includes(heading))]),
  )
  const timeRow = top.findIndex((cells) => cells.some((cell) => timeIn(cell, file) !== null))
  const missing = [
    ...named.filter((heading) => rowOf.get(heading) === -1),
    ...(timeRow === -1 ? [timesOf(file)] : []),
  ]
  if (missing.length > 0) return { kind: 'missing', headings: [...new Set(missing)] }
  const lines = [timeRow, ...rowOf.values()]
  const firstRow = Math.max(...lines) + 1
  const headings = top.slice(Math.min(...lines), firstRow)
  const figures = columnsAcross(headings, file)
  const told = figures.map(({ heading, time }) => `${heading}, ${time}`)
  const several = [
    ...rowHeadings(file).filter((heading) => columnsWith(heading, headings).size > 1),
    ...told.filter((one, index) => told.indexOf(one) !== index),
  ]
  if (several.length > 0) return { kind: 'several', headings: several }
  const unmet = Object.entries(file.value).filter(
    ([category]) => !figures.some((column) => column.category === category),
  )
  if (unmet.length > 0) {
    return { kind: 'missing', headings: unmet.map(([, headings]) => [headings].flat().join(', ')) }
  }
  const columnOf = (heading: string) => (top[rowOf.get(heading) ?? 0] ?? []).indexOf(heading)
  const at = new Map(rowHeadings(file).map((heading) => [heading, columnOf(heading)]))
  return { kind: 'found', at, figures, firstRow }
}

/** A cell that is merged downwards has its text in several rows of one column. */
function columnsWith(heading: string, rows: readonly SourceRow[]): ReadonlySet<number> {
  return new Set(
    rows.flatMap((cells) => cells.flatMap((cell, column) => (cell === heading ? [column] : []))),
  )
}

function columnsAcross(headings: readonly SourceRow[], file: FileRule): readonly FigureColumn[] {
  const width = Math.max(...headings.map((cells) => cells.length))
  const rows = headings.map((cells, row) =>
    row < headings.length - 1 ? spreadOut(cells, width) : cells,
  )
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const above = rows.map((cells) => cells[column] ?? '')
    const time = above.map((cell) => timeIn(cell, file)).find((found) => found !== null)
    if (time === undefined) return []
    return Object.entries(file.value)
      .filter(([, names]) => [names].flat().every((name) => above.includes(name)))
      .map(([category, names]) => ({ category, column, time, heading: [names].flat().join(', ') }))
  })
}

function spreadOut(cells: SourceRow, width: number): SourceRow {
  let current = ''
  return Array.from({ length: width }, (_, column) => {
    current = cells[column] || current
    return current
  })
}

/** The time of a heading, behind the words that stand before it; null when it is none. */
function timeIn(heading: string, { time }: FileRule): string | null {
  const rest = heading.startsWith(time) ? heading.slice(time.length).trim() : ''
  return /^\d{4}/.test(rest) ? rest : null
}
