import { linesOf, splitAligned } from './aligned-text.ts'
import { joinAlignedRows, joinBrokenRows } from './broken-lines.ts'
import { cleanText } from './clean-text.ts'
import { type Delimiter, splitDelimited } from './delimited-text.ts'
import { type LearnedHeadings, roleOfHeading } from './heading-words.ts'
import type { SourceTable, TableRow } from './plan-import.ts'
import { looksStacked } from './stacked-text.ts'

/** Enough of a text to see how its cells are told apart. */
const sampleLength = 40_000

/** What a table is of: figures are told apart by other signs than the names of plans. */
export type TableSubject = 'plans' | 'figures'

const noneLearned: LearnedHeadings = new Map()

/**
 * The rows and cells of a pasted text or a CSV file: with tabs, semicolons, commas, pipes or wide
 * spaces between the cells, or one cell a line. Empty lines are rows too; the last line end is none.
 * Takes time in proportion to the text, whatever it holds.
 */
export function readTableText(text: string, subject: TableSubject = 'plans'): SourceTable {
  const clean = cleanText(text)
  const isOfPlans = subject === 'plans'
  const delimiter = delimiterOf(clean, subject)
  if (delimiter) {
    const rows = splitDelimited(clean, delimiter)
    if (delimiter === '\t' && isOfPlans) return { layout: 'cells', rows: joinBrokenRows(rows) }
    return { layout: 'cells', rows: delimiter === '|' ? withoutFrame(rows) : rows }
  }
  const aligned = splitAligned(clean)
  if (aligned) return { layout: 'aligned', rows: isOfPlans ? joinAlignedRows(aligned) : aligned }
  const rows = linesOf(clean).map((line, at) => ({ line: at + 1, cells: [line.trim()] }))
  return { layout: looksStacked(rows) ? 'stacked' : 'one-column', rows }
}

/** Null when no sign divides the lines into cells. */
function delimiterOf(text: string, subject: TableSubject): Delimiter | null {
  const declared = /^sep=([;,|\t])(?:\n|$)/i.exec(text)?.[1]
  if (declared) return declared as Delimiter
  const sample = sampleOf(text)
  const lines = sample.split('\n').filter((line) => line.trim() !== '')
  if (shareWith(lines, '\t') >= 0.3) return '\t'
  if (shareWith(lines, '|') >= 0.5) return '|'
  if (shareWith(lines, ';') >= 0.4) return ';'
  if (subject === 'figures') return isCommaFigures(sample) ? ',' : null
  return isCommaTable(sample) ? ',' : null
}

function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text
  const end = text.lastIndexOf('\n', sampleLength)
  return text.slice(0, end > 0 ? end : sampleLength)
}

function shareWith(lines: readonly string[], sign: string): number {
  if (lines.length === 0) return 0
  return lines.filter((line) => line.trim().includes(sign)).length / lines.length
}

/**
 * Names hold commas too («Kulturplan, 2023-2030»). They divide cells only where a heading row says
 * so, or where every row has the same number of them, mostly written without a space behind.
 */
function isCommaTable(text: string): boolean {
  const rows = splitDelimited(text, ',').filter((row) => row.cells.some((cell) => cell !== ''))
  const isHeading = ({ cells }: TableRow) => cells.filter(isHeadingCell).length >= 2
  const heading = rows.slice(0, 20).find(isHeading)
  if (heading) return heading.cells.filter(isHeadingCell).length >= heading.cells.length / 2
  const width = rows[0]?.cells.length ?? 0
  const asInSentences = text.split(', ').length - 1
  return (
    width >= 3 &&
    rows.length >= 2 &&
    rows.every(({ cells }) => cells.length === width) &&
    asInSentences < (text.split(',').length - 1) / 2
  )
}

/** Commas between figures, and not within them: no wide spaces beside, and as many in every row. */
function isCommaFigures(text: string): boolean {
  if (splitAligned(text)) return false
  const rows = splitDelimited(text, ',').filter(({ cells }) => cells.length > 1)
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return (
    rows.length >= 2 &&
    rows.filter(({ cells }) => cells.length === width).length >= rows.length * 0.8
  )
}

/** «vedtatt 12.06.2018» tells of a plan and heads no column. */
function isHeadingCell(cell: string): boolean {
  if (cell.length > 60 || /\d[./]\d|\p{L}.*\d{4}/u.test(cell)) return false
  return roleOfHeading(cell, noneLearned) !== null
}

/** A table drawn with pipes may have them at both ends of each line as well. */
function withoutFrame(rows: readonly TableRow[]): TableRow[] {
  const isFramed = rows.every(({ cells }) => cells.length < 2 || cells[0] === '')
  if (!isFramed) return [...rows]
  return rows.map(({ line, cells }) => {
    const end = cells.at(-1) === '' ? cells.length - 1 : cells.length
    return { line, cells: cells.length < 2 ? cells : cells.slice(1, Math.max(end, 2)) }
  })
}
