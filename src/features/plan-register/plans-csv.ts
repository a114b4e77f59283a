import type { Language } from '#platform/i18n/language.ts'
import { exportColumns, exportedCells, exportHeading } from './exported-plans.ts'
import type { RegisteredPlan } from './register.sql.ts'

const byteOrderMark = '\ufeff'

/** The plans as Norwegian spreadsheets open them: UTF-8 with a mark, semicolons, one plan a row. */
export function plansCsv(
  plans: readonly RegisteredPlan[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const header = exportColumns.map((column) => exportHeading(column, language))
  const rows = plans.map((plan) => exportedCells(plan, names, language))
  const lines = [header, ...rows].map((cells) => cells.map(csvCell).join(';'))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

// A spreadsheet runs a cell that begins like a formula; the apostrophe makes it text.
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
