import { readPlanTable } from '#domain/plan-import/read-plan-table.ts'
import {
  readPastedTable,
  readTableFile,
  type TableFileReading,
} from '#platform/tables/read-table-file.ts'
import type { WorkbookSheet } from '#platform/tables/read-workbook.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'

/** The plan table of a file; of a workbook the sheet with the most plans, or the one that is named. */
export function readPlanFile(content: Buffer, sheetName = ''): Promise<TableFileReading> {
  return readTableFile(content, {
    subject: 'plans',
    limits: tableLimits,
    sheetName,
    likelySheet: sheetWithMostPlans,
  })
}

/** The plan table of a text that was pasted. */
export function readPlanText(text: string): TableFileReading {
  return readPastedTable(text, 'plans', tableLimits)
}

function sheetWithMostPlans(sheets: readonly WorkbookSheet[]): WorkbookSheet | undefined {
  if (sheets.length < 2) return sheets[0]
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  const [best] = (shown.length > 0 ? shown : sheets)
    .map((sheet) => ({ sheet, plans: planCount(sheet) }))
    .sort((left, right) => right.plans - left.plans || rowCount(right) - rowCount(left))
  return best?.sheet
}

function rowCount({ sheet }: { readonly sheet: WorkbookSheet }): number {
  return sheet.rows.length
}

/** Enough of a sheet to see whether it holds plans. */
const sampledRows = 200

function planCount({ rows }: WorkbookSheet): number {
  const reading = readPlanTable({ layout: 'cells', rows: rows.slice(0, sampledRows) })
  return reading.rows.filter(({ kind, confidence }) => kind === 'plan' && confidence !== 'unsure')
    .length
}
