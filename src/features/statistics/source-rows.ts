import { CsvError, parse } from 'csv-parse/sync'
import { readTableFile, type TableRefusal, wideTextOf } from '#platform/tables/read-table-file.ts'
import type { WorkbookSheet } from '#platform/tables/read-workbook.ts'
import type { TableLimits } from '#platform/tables/table-limits.ts'
import { isCode, plainTextOf } from '#platform/uploads/plain-text.ts'

const megabyte = 1024 * 1024

/** What is taken of a file from a source. Why these: docs/how-to/update-statistics.md. */
export const sourceFileLimits = {
  bytes: 25 * megabyte,
  rows: 500_000,
  lines: 500_000,
  columns: 400,
  cells: 4_000_000,
  cellChars: 10_000,
  tableChars: 25 * megabyte,
  sheets: 30,
  partBytes: 40 * megabyte,
  allPartBytes: 64 * megabyte,
  claimedBytes: 128 * megabyte,
} as const satisfies TableLimits

export type SourceRow = readonly string[]

export type SourceRowsReading =
  | { readonly kind: 'rows'; readonly rows: readonly SourceRow[] }
  | { readonly kind: 'refused'; readonly reason: TableRefusal | 'no-table' }
  /** The sheets have the same headings. */
  | { readonly kind: 'several-sheets'; readonly sheets: readonly string[] }

/** Whether the columns that are looked for have their headings at the top of these rows. */
export type HasHeadings = (rows: readonly SourceRow[]) => boolean

/** The rows of a CSV file, or of the sheet of a workbook that has the headings. */
export async function readSourceRows(
  content: Buffer,
  hasHeadings: HasHeadings,
): Promise<SourceRowsReading> {
  if (content.length > sourceFileLimits.bytes) return { kind: 'refused', reason: 'too-large' }
  const wide = wideTextOf(content)
  const text = plainTextOf(wide === null ? content : Buffer.from(wide))
  if (text !== null && !isCode(text, '')) return readText(text, hasHeadings)
  if (wide !== null) return { kind: 'refused', reason: 'no-table' }
  let withHeadings: readonly WorkbookSheet[] = []
  const reading = await readTableFile(content, {
    subject: 'figures',
    limits: sourceFileLimits,
    sheetName: '',
    likelySheet: (sheets) => {
      const shown = sheets.filter(({ isHidden }) => !isHidden)
      withHeadings = shown.filter(({ rows }) => hasHeadings(rows.map(({ cells }) => cells)))
      return withHeadings[0] ?? shown[0] ?? sheets[0]
    },
  })
  if (reading.kind === 'refused') return { kind: 'refused', reason: reading.refusal }
  if (withHeadings.length > 1) {
    return { kind: 'several-sheets', sheets: withHeadings.map(({ name }) => name) }
  }
  return { kind: 'rows', rows: reading.table.rows.map(({ cells }) => cells) }
}

function readText(text: string, hasHeadings: HasHeadings): SourceRowsReading {
  const rows = cellsOf(text, delimiterOf(text, hasHeadings))
  if (typeof rows === 'string') return { kind: 'refused', reason: rows }
  const { rows: most, columns } = sourceFileLimits
  if (rows.length > most) return { kind: 'refused', reason: 'too-many-rows' }
  const isWide = rows.some((cells) => cells.length > columns)
  return isWide ? { kind: 'refused', reason: 'too-many-columns' } : { kind: 'rows', rows }
}

/** Of a row. */
const maxChars = 1_000_000

function cellsOf(
  text: string,
  delimiter: string,
): readonly SourceRow[] | 'no-table' | 'too-much-inside' {
  // Counted before anything is taken apart: a file of nothing but semicolons has millions of cells.
  if (countOf(delimiter, text) > sourceFileLimits.cells) return 'too-much-inside'
  try {
    return parse(text, {
      bom: true,
      delimiter,
      max_record_size: maxChars,
      relax_column_count: true,
      skip_empty_lines: true,
      to: sourceFileLimits.rows + 1,
      trim: true,
    })
  } catch (error) {
    const isLong = error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE'
    return isLong ? 'too-much-inside' : 'no-table'
  }
}

function countOf(sign: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

const delimiters = [';', ',', '\t'] as const
/** Enough of a text to hold its headings. */
const topLines = 40
const topChars = 400_000
const firstLineChars = 10_000

/** The sign that parts the headings: programs write their own, Norwegian ones mostly semicolons. */
function delimiterOf(text: string, hasHeadings: HasHeadings): string {
  const top = text.slice(0, topChars).split('\n', topLines)
  const firstLine = (top[0] ?? '').slice(0, firstLineChars)
  const count = (sign: string) => countOf(sign, firstLine)
  const parts = (sign: string) => {
    const rows = cellsOf(top.join('\n'), sign)
    return typeof rows !== 'string' && hasHeadings(rows)
  }
  return (
    delimiters.find(parts) ??
    delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
  )
}
