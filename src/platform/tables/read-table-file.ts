import { fileTypeFromBuffer } from 'file-type'
import type { SourceTable, TableRow } from '#domain/plan-import/plan-import.ts'
import { readTableText, type TableSubject } from '#domain/plan-import/read-table-text.ts'
import { isCode, plainTextOf } from '#platform/uploads/plain-text.ts'
import { type ZipEntry, zipDirectory } from '#platform/uploads/zip-directory.ts'
import { readWorkbook, type WorkbookSheet } from './read-workbook.ts'
import type { TableLimits } from './table-limits.ts'

/** Why nothing could be read. */
export const tableRefusals = [
  'empty',
  'too-large',
  /** From before 2007, or the binary form of Excel. */
  'old-excel',
  'encrypted',
  'open-document',
  /** Word, PowerPoint and RTF. */
  'document',
  'pdf',
  'picture',
  'archive',
  /** HTML and other XML, whatever it is called. */
  'web-page',
  'damaged',
  'too-much-inside',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'unknown',
] as const
export type TableRefusal = (typeof tableRefusals)[number]

/** What the person should know of how the file was read. */
export type TableNotice =
  | { readonly code: 'macros-left-out' }
  | { readonly code: 'formulas-as-text'; readonly count: number }
  | { readonly code: 'hidden-rows-read'; readonly count: number }
  | { readonly code: 'other-sheets'; readonly sheet: string; readonly others: readonly string[] }

export type TableFileReading =
  | {
      readonly kind: 'rows'
      readonly table: SourceTable
      readonly notices: readonly TableNotice[]
    }
  | { readonly kind: 'refused'; readonly refusal: TableRefusal }

export interface TableWanted {
  readonly subject: TableSubject
  readonly limits: TableLimits
  /** The sheet that a person has named; empty for none. */
  readonly sheetName: string
  /** The sheet that most likely holds the table, of some with something in them. */
  readonly likelySheet: (sheets: readonly WorkbookSheet[]) => WorkbookSheet | undefined
}

/**
 * The table of a file, judged by its content alone: what it is called and was sent as decide nothing.
 * Of a workbook one sheet is read.
 */
export async function readTableFile(
  content: Buffer,
  wanted: TableWanted,
): Promise<TableFileReading> {
  const { subject, limits } = wanted
  if (content.length === 0) return refused('empty')
  if (content.length > limits.bytes) return refused('too-large')
  if (isZip(content)) return readZip(content, wanted)
  const wide = wideTextOf(content)
  if (wide !== null) return readPastedTable(wide, subject, limits)
  if (content.subarray(0, 1_024).includes('%PDF-')) return refused('pdf')
  const text = plainTextOf(content)
  if (text === null) return refused(await refusalOf(content))
  if (text.startsWith('{\\rtf')) return refused('document')
  return isCode(text, '') ? refused('web-page') : readPastedTable(text, subject, limits)
}

const lineEnds = /\r\n|[\n\r\f\u0085\u2029]/

/** The table of a text that was pasted or stood in a file of plain text. */
export function readPastedTable(
  text: string,
  subject: TableSubject,
  limits: TableLimits,
): TableFileReading {
  if (text.trim() === '') return refused('empty')
  if (text.length > limits.bytes) return refused('too-large')
  // A row may hold some lines between quotes; what has more than this is not even taken apart.
  const maxLines = 10 * limits.rows
  if (text.split(lineEnds, maxLines + 1).length > maxLines) return refused('too-many-rows')
  const table = readTableText(text, subject)
  const refusal = refusalOfTable(table, limits)
  if (refusal) return refused(refusal)
  const rows = table.rows.map((row) => narrowed(row, limits))
  return { kind: 'rows', table: { ...table, rows }, notices: [] }
}

/** An old Excel saves hundreds of empty cells behind each row. */
function narrowed(row: TableRow, { columns }: TableLimits): TableRow {
  if (row.cells.length <= columns) return row
  return { ...row, cells: row.cells.slice(0, columns) }
}

function refusalOfTable({ rows }: SourceTable, limits: TableLimits): TableRefusal | null {
  const filled = rows.filter(({ cells }) => lastFilled(cells) > 0).length
  if (filled > limits.rows || rows.length > limits.lines) return 'too-many-rows'
  if (rows.some(({ cells }) => lastFilled(cells) > limits.columns)) return 'too-many-columns'
  const isLong = (cell: string) => cell.length > limits.cellChars
  if (rows.some(({ cells }) => cells.some(isLong))) return 'cell-too-long'
  return filled > 0 ? null : 'empty'
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1
}

function readZip(content: Buffer, wanted: TableWanted): TableFileReading {
  const { sheetName, likelySheet, limits } = wanted
  const entries = zipDirectory(content)
  if (!entries) return refused('damaged')
  const refusal = refusalOfZip(entries, limits)
  if (refusal) return refused(refusal)
  const reading = readWorkbook(content, entries, limits)
  if (reading.kind === 'refused') return reading
  const sheets = reading.sheets.filter(({ rows }) => rows.length > 0)
  const sheet = sheets.find(({ name }) => name === sheetName) ?? likelySheet(sheets)
  if (!sheet) return refused('empty')
  const table: SourceTable = { layout: 'cells', rows: sheet.rows }
  return { kind: 'rows', table, notices: noticesOf(sheet, sheets, entries) }
}

function refusalOfZip(
  entries: readonly ZipEntry[],
  { claimedBytes }: TableLimits,
): TableRefusal | null {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (entries.reduce((sum, { size }) => sum + size, 0) > claimedBytes) return 'too-much-inside'
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted'
  if (has(/^xl\/workbook\.bin$/i)) return 'old-excel'
  if (has(/^xl\//i)) return null
  if (has(/^(word|ppt)\//i)) return 'document'
  return has(/^mimetype$/) && has(/^META-INF\/manifest\.xml$/) ? 'open-document' : 'archive'
}

function noticesOf(
  sheet: WorkbookSheet,
  sheets: readonly WorkbookSheet[],
  entries: readonly ZipEntry[],
): readonly TableNotice[] {
  const others = sheets.filter((one) => one !== sheet).map(({ name }) => name)
  const notices: readonly (TableNotice | false)[] = [
    others.length > 0 && { code: 'other-sheets', sheet: sheet.name, others },
    sheet.hiddenRows > 0 && { code: 'hidden-rows-read', count: sheet.hiddenRows },
    sheet.formulas > 0 && { code: 'formulas-as-text', count: sheet.formulas },
    entries.some(({ name }) => /vbaProject|macrosheets/i.test(name)) && { code: 'macros-left-out' },
  ]
  return notices.filter((notice) => notice !== false)
}

/** Text with two bytes a letter, as Excel saves «Unicode-tekst»; null for everything else. */
export function wideTextOf(content: Buffer): string | null {
  const start = content.subarray(0, 2).toString('hex')
  const order = start === 'fffe' ? 'le' : start === 'feff' ? 'be' : orderWithoutMark(content)
  return order === null ? null : new TextDecoder(`utf-16${order}`).decode(content)
}

/** Nearly every letter here has an empty byte, and always on the same side. */
function orderWithoutMark(content: Buffer): 'le' | 'be' | null {
  const sample = content.subarray(0, 2_000)
  const letters = Math.floor(sample.length / 2)
  const emptyAt = (side: number) =>
    sample.filter((byte, at) => byte === 0 && at % 2 === side).length
  const isEmptyAt = (side: number) => emptyAt(side) > letters * 0.8 && emptyAt(1 - side) === 0
  if (content.length % 2 !== 0 || letters < 2) return null
  return isEmptyAt(1) ? 'le' : isEmptyAt(0) ? 'be' : null
}

const archives = new Set(['7z', 'rar', 'gz', 'tar', 'bz2', 'xz', 'zst', 'cab', 'lz'])

async function refusalOf(content: Buffer): Promise<TableRefusal> {
  const type = await fileTypeFromBuffer(content).catch(() => undefined)
  const found = type?.ext ?? ''
  if (archives.has(found)) return 'archive'
  if (found === 'cfb') {
    return content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-excel'
  }
  return type?.mime.startsWith('image/') ? 'picture' : 'unknown'
}

function isZip(content: Buffer): boolean {
  return content.length > 4 && content.readUInt32LE(0) === 0x04034b50
}

function refused(refusal: TableRefusal): TableFileReading {
  return { kind: 'refused', refusal }
}
