import { parse } from 'csv-parse/sync'
import { readTableFile, type TableRefusal } from '#platform/tables/read-table-file.ts'
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

/** Whether the columns that are looked for have their headings at the top of these rows. */
export type HasHeadings = (rows: readonly SourceRow[]) => boolean

/** The rows of a CSV file, or of the sheet of a workbook that has the headings. */
export async function readSourceRows(
  content: Buffer,
  hasHeadings: HasHeadings,
): Promise<SourceRowsReading> {
  const text = plainTextOf(content)
  if (text !== null && content.length <= sourceFileLimits.bytes && !isCode(text, '')) {
    return readText(text, hasHeadings)
  }
  const reading = await readTableFile(content, {
    subject: 'figures',
    limits: sourceFileLimits,
    sheetName: '',
    likelySheet: (sheets) => sheetWithHeadings(sheets, hasHeadings),
  })
  if (reading.kind === 'refused') return { kind: 'refused', reason: reading.refusal }
  return { kind: 'rows', rows: reading.table.rows.map(({ cells }) => cells) }
}

function sheetWithHeadings(
  sheets: readonly WorkbookSheet[],
  hasHeadings: HasHeadings,
): WorkbookSheet | undefined {
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  const [first] = shown
  return shown.find(({ rows }) => hasHeadings(rows.map(({ cells }) => cells))) ?? first ?? sheets[0]
}

function readText(text: string, hasHeadings: HasHeadings): SourceRowsReading {
  const rows = cellsOf(text, delimiterOf(text, hasHeadings))
  if (rows === null) return { kind: 'refused', reason: 'no-table' }
  const { rows: most, columns } = sourceFileLimits
  if (rows.length > most) return { kind: 'refused', reason: 'too-many-rows' }
  const isWide = rows.some((cells) => cells.length > columns)
  return isWide ? { kind: 'refused', reason: 'too-many-columns' } : { kind: 'rows', rows }
}

function cellsOf(text: string, delimiter: string): readonly SourceRow[] | null {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      to: sourceFileLimits.rows + 1,
      trim: true,
    })
  } catch {
    return null
  }
}

const delimiters = [';', ',', '\t'] as const
/** Enough of a text to hold its headings. */
const topLines = 40

/** The sign that parts the headings: programs write their own, Norwegian ones mostly semicolons. */
function delimiterOf(text: string, hasHeadings: HasHeadings): string {
  const top = text.split('\n', topLines)
  const count = (sign: string) => (top[0] ?? '').split(sign).length
  return (
    delimiters.find((sign) => hasHeadings(cellsOf(top.join('\n'), sign) ?? [])) ??
    delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
  )
}
