import { csvFile } from '#platform/documents/csv.ts'
import type { Language } from '#platform/i18n/language.ts'
import { exportColumns, exportedCells, exportHeading } from './exported-plans.ts'
import type { RegisteredPlan } from './register.sql.ts'

/** The plans as Norwegian spreadsheets open them: UTF-8 with a mark, semicolons, one plan a row. */
export function plansCsv(
  plans: readonly RegisteredPlan[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const header = exportColumns.map((column) => exportHeading(column, language))
  const rows = plans.map((plan) => exportedCells(plan, names, language))
  return csvFile([header, ...rows])
}
