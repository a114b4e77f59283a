import type { Body } from '#domain/process.ts'
import { bodiesIn } from './meeting-calendar-bodies.ts'
import { monthNumber } from './meeting-calendar-dates.ts'

/**
 * Cells of a row of CSV or of a table copied from a spreadsheet or a web page: `;`, tab or `,`.
 * One cell when the line is plain text.
 */
export function cellsOf(line: string): readonly string[] {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ','
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === separator && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  return [...cells, cell.trim()]
}

/** What a heading row says of the columns under it. */
export type Columns =
  | { readonly kind: 'bodies'; readonly bodies: readonly (Body | null)[] }
  | { readonly kind: 'months'; readonly months: readonly number[] }

const fewestColumns = 2
const mostColumns = 100

/**
 * A row that names a body in each of several columns, or a month: «Dato;Kommunestyret;Formannskapet»,
 * «Utvalg;jan;feb;mars». Null when it is an ordinary row.
 */
export function columnsOf(cells: readonly string[]): Columns | null {
  if (cells.length <= fewestColumns || cells.length > mostColumns) return null
  const months = cells.map(monthNumber)
  if (months.filter((month) => month > 0).length > fewestColumns) return { kind: 'months', months }
  const bodies = cells.map((cell) => {
    const [first] = cell !== '' && cell.length <= longestColumnName ? bodiesIn(cell) : []
    return first?.body ?? null
  })
  const named = new Set(bodies.filter((body) => body !== null))
  return named.size >= fewestColumns ? { kind: 'bodies', bodies } : null
}

const longestColumnName = 70

/** The days in a cell under a month, «10», «3, 17» or «to 24.»; null when it holds anything else. */
export function daysInCell(cell: string): readonly number[] | null {
  const rest = cell
    .replace(/(?<!\d)\d{1,2}(?!\d)\.?/gu, '')
    .replace(/[\s,;/&+-]|og|\p{L}{2,3}\.?/gu, '')
  const days = [...cell.matchAll(/(?<!\d)\d{1,2}(?!\d)/gu)].map(([day]) => Number(day))
  return days.length > 0 && rest === '' ? days : null
}
