import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { cleanLine, cleanText } from './document-text.ts'

export interface WorkbookColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly kind: 'text' | 'date' | 'number'
}

/** A date is `YYYY-MM-DD`; null is an empty cell. */
export type WorkbookCell = string | number | null

export interface WorkbookSheet {
  readonly name: string
  readonly columns: readonly WorkbookColumn[]
  readonly rows: readonly (readonly WorkbookCell[])[]
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
}

// Limits of Excel («Excel specifications and limits»).
const longestCell = 32_767
const longestSheetName = 31

/**
 * An .xlsx file: a bold heading row that stays in sight, real dates and numbers. Text is always text:
 * a cell that starts with `=`, `+`, `-` or `@` is never read as a formula.
 */
export async function renderXlsx(workbook: Workbook): Promise<Buffer> {
  const names = sheetNames(workbook.sheets)
  return await writeXlsxFile(
    workbook.sheets.map((sheet, index) => ({
      sheet: names[index] ?? String(index + 1),
      data: sheetData(sheet),
      columns: sheet.columns.map((column) => ({ width: column.width })),
      stickyRowsCount: 1,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()
}

function sheetData(sheet: WorkbookSheet): SheetData {
  const headings = sheet.columns.map(
    (column): Cell => ({
      value: cleanLine(column.title),
      type: String,
      fontWeight: 'bold',
      textColor: '#1c5242',
      backgroundColor: '#e6efe8',
      align: column.kind === 'number' ? 'right' : 'left',
      bottomBorderStyle: 'medium',
      bottomBorderColor: '#1c5242',
    }),
  )
  const rows = sheet.rows.map((row) =>
    sheet.columns.map((column, index) => cell(column.kind, row[index] ?? null)),
  )
  return [headings, ...rows]
}

const calendarDate = /^\d{4}-\d{2}-\d{2}$/

function cell(kind: WorkbookColumn['kind'], value: WorkbookCell): Cell {
  if (value === null || value === '') return null
  if (kind === 'number' && typeof value === 'number' && Number.isFinite(value)) {
    return { value, type: Number, alignVertical: 'top' }
  }
  if (kind === 'date' && typeof value === 'string' && calendarDate.test(value)) {
    const date = new Date(`${value}T00:00:00Z`)
    // Excel counts days from 1900; an older date is written as text.
    if (date.getUTCFullYear() > 1900) {
      return { value: date, type: Date, format: 'dd.mm.yyyy', align: 'left', alignVertical: 'top' }
    }
  }
  const text = cleanText(String(value)).slice(0, longestCell).toWellFormed()
  return { value: text, type: String, wrap: true, alignVertical: 'top' }
}

/** Names that Excel takes: short, without `[]:*?/\`, and none twice. */
function sheetNames(sheets: readonly WorkbookSheet[]): readonly string[] {
  const taken = new Set<string>()
  return sheets.map((sheet, index) => {
    const plain = cleanLine(sheet.name)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, longestSheetName)
      .trim()
    let name = plain || `Ark ${index + 1}`
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = `${plain.slice(0, longestSheetName - 4).trim()} ${number}`
    }
    taken.add(name.toLowerCase())
    return name
  })
}
