import { onOneLine, plainWords } from './clean-text.ts'
import { isWholeHeading, type LearnedHeadings, roleOfHeading } from './heading-words.ts'
import type { TableRow } from './plan-import.ts'
import { namesPlan } from './plan-words.ts'
import { isLegend } from './row-words.ts'

/** No table is wider; what lies beyond is kept in the source and not read. */
export const maxColumns = 60

/** A heading that comes later than this in a table without one is that of another table. */
const searchedRows = 40

/** A part of the table with headings of its own; `from` and `to` are places in the rows. */
export interface TableSection {
  /** The heading row, or the first row where there is none. */
  readonly from: number
  /** The place behind the last row. */
  readonly to: number
  /** What stands over each column; null in a table without headings. */
  readonly headings: readonly string[] | null
}

export interface FoundHeadings {
  readonly sections: readonly TableSection[]
  /** The places of all heading rows, repeated ones too. */
  readonly headingRows: ReadonlySet<number>
}

/**
 * Finds the heading row, its repetitions on later pages, and further tables with headings of their
 * own below. A heading over two rows (a title over the years) becomes one. `headingLine` is what a
 * person has chosen; null when they say that there is none.
 */
export function findHeadings(
  rows: readonly TableRow[],
  learned: LearnedHeadings,
  headingLine: number | null | undefined,
): FoundHeadings {
  const headingRows = new Set<number>()
  const starts: SectionStart[] = []
  const known = new Map<string, SectionStart>()
  for (let at = 0; at < rows.length; at += 1) {
    const cells = filledTo(rows[at])
    const seen = cells.length === 0 ? undefined : known.get(keyOf(cells))
    if (seen && seen === starts.at(-1)) {
      headingRows.add(at)
      continue
    }
    if (!seen && !startsSection(rows, at, starts.length, learned, headingLine)) continue
    const below = filledTo(rows[at + 1])
    const isDouble = continuesHeading(cells, below, learned)
    const start = { at, headings: isDouble ? together(cells, below) : cells }
    starts.push(start)
    headingRows.add(at)
    known.set(keyOf(cells), start)
    if (standsOver(rows[at - 1], learned)) headingRows.add(at - 1)
    if (!isDouble) continue
    known.set(keyOf(below), start)
    at += 1
    headingRows.add(at)
  }
  return { sections: sectionsOf(rows.length, starts), headingRows }
}

interface SectionStart {
  readonly at: number
  readonly headings: readonly string[]
}

/** «Planlagt» over the years of the heading row below: a heading over several columns. */
function standsOver(row: TableRow | undefined, learned: LearnedHeadings): boolean {
  const cells = filledTo(row)
  if (cells.length < 2 || cells[0] !== '') return false
  return cells.every((cell) => cell === '' || roleOfHeading(cell, learned) !== null)
}

function startsSection(
  rows: readonly TableRow[],
  at: number,
  found: number,
  learned: LearnedHeadings,
  headingLine: number | null | undefined,
): boolean {
  const row = rows[at]
  if (!row || headingLine === null) return false
  if (headingLine !== undefined && found === 0) return row.line === headingLine
  if (found === 0 && at > searchedRows) return false
  if (found > 0 && holdsPlan(row.cells)) return false
  const cells = withFullYears(row.cells)
  if (isHeadingRow(cells, learned)) return found === 0 || isHeadingBelow(cells, learned)
  return at < 10 && isLoneHeading(rows, at, learned)
}

/** Further down a row must consist of headings: an owner may be called «Plan». */
function isHeadingBelow(row: readonly string[], learned: LearnedHeadings): boolean {
  const cells = row.slice(0, maxColumns).filter((cell) => cell !== '')
  const sure = cells.filter((cell) => isWholeHeading(cell) || learned.has(plainWords(cell)))
  return (sure.length >= 2 && sure.length >= cells.length / 2) || hasYearsInARow(cells)
}

/** A cheap look that keeps most rows of plans from being held against every heading there is. */
function holdsPlan(cells: readonly string[]): boolean {
  const filled = cells.slice(0, maxColumns).filter((cell) => cell !== '')
  if (filled.some((cell) => cell.length > 80 || /\d[./]\d/.test(cell))) return true
  return filled.slice(0, 3).some((cell) => namesPlan(cell) && !isWholeHeading(cell))
}

/** The heading over a list of one column. */
function isLoneHeading(rows: readonly TableRow[], at: number, learned: LearnedHeadings): boolean {
  const isNarrow = rows.every(({ cells }) => cells.length === 1)
  const text = rows[at]?.cells[0] ?? ''
  if (!isNarrow || roleOfHeading(text, learned) !== 'name' || !isWholeHeading(text)) return false
  return rows.slice(0, at).every(({ cells }) => !cells[0] || cells[0].length > text.length)
}

function isHeadingRow(row: readonly string[], learned: LearnedHeadings): boolean {
  const cells = row.slice(0, maxColumns).filter((cell) => cell !== '')
  if (cells.length < 2) return false
  const roles = cells.map((cell) => roleOfHeading(cell, learned))
  if (roles[0] === null && namesPlan(cells[0] ?? '')) return false
  const known = new Set(roles.filter((role) => role !== null))
  if (roles.filter((role) => role !== null).length < cells.length / 2 || known.size < 2)
    return false
  const isYear = (at: number) => roles[at]?.startsWith('year:') ?? false
  const isSure = (cell: string) => isWholeHeading(cell) || learned.has(plainWords(cell))
  if (isLegend(cells)) return false
  if (roles[0] === 'name' && isPlansInGeneral(cells[0] ?? '') && cells.slice(1).every(isSure)) {
    return true
  }
  const plan = cells.findIndex((cell) => namesPlan(cell) && !isSure(cell))
  const name = cells.findIndex((cell, at) => roles[at] === 'name' && isSure(cell))
  if (name !== -1 && (plan === -1 || plan > name)) return true
  const sure = cells.filter((cell, at) => !isYear(at) && isSure(cell))
  return (
    (known.size >= 3 && sure.length >= 2) ||
    hasYearsInARow(cells.map((cell, at) => (isYear(at) ? cell : '')))
  )
}

/** «Planer under arbeid»: many plans are no plan's name. */
function isPlansInGeneral(cell: string): boolean {
  return /(?<!\p{L})\p{L}*plan(?:er|ar)(?!\p{L})/iu.test(cell)
}

function hasYearsInARow(cells: readonly string[]): boolean {
  const years = cells.map((cell) => Number(/\d{4}/.exec(cell)?.[0] ?? Number.NaN))
  return years.some((year, at) => years[at + 1] === year + 1 && years[at + 2] === year + 2)
}

/** A second row of headings fills in below the first, mostly with years. */
function continuesHeading(
  above: readonly string[],
  below: readonly string[],
  learned: LearnedHeadings,
): boolean {
  const filled = below.flatMap((cell, at) => (cell === '' ? [] : [at]))
  if (filled.length === 0) return false
  const isName = (at: number) => roleOfHeading(above[at] ?? '', learned) === 'name'
  if (filled.some((at) => isName(at) || roleOfHeading(below[at] ?? '', learned) === null))
    return false
  const years = filled.filter((at) => /\d{4}/.test(below[at] ?? '')).length
  return years >= 2 || filled.every((at) => isWholeHeading(below[at] ?? ''))
}

function together(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length)
  return Array.from({ length: width }, (_, at) => below[at] || above[at] || '')
}

function sectionsOf(end: number, starts: readonly SectionStart[]): TableSection[] {
  if (starts.length === 0) return [{ from: 0, to: end, headings: null }]
  return starts.map(({ at, headings }, index) => ({
    from: at,
    to: starts[index + 1]?.at ?? end,
    headings,
  }))
}

/** The cells up to the last one that holds something. */
function filledTo(row: TableRow | undefined): readonly string[] {
  const cells = row?.cells.slice(0, maxColumns) ?? []
  return withFullYears(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1))
}

/** «24», «25» and «26» beside each other are years. */
function withFullYears(cells: readonly string[]): readonly string[] {
  const years = cells.map((cell) => (/^\d{2}$/.test(cell) ? 2000 + Number(cell) : Number.NaN))
  const isFollowed = (at: number) => years[at + 1] === (years[at] ?? Number.NaN) + 1
  if (years.filter((_, at) => isFollowed(at)).length < 2) return cells
  return cells.map((cell, at) => (isFollowed(at) || isFollowed(at - 1) ? `20${cell}` : cell))
}

function keyOf(cells: readonly string[]): string {
  return onOneLine(cells.map((cell) => cell.slice(0, 200)).join('|')).toLowerCase()
}
