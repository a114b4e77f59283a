import type { TableRow } from '#domain/plan-import/plan-import.ts'
import { type CellFormat, shownNumber } from './cell-format.ts'
import { attributeOf, scanXml } from './scan-xml.ts'
import type { TableLimits } from './table-limits.ts'

export interface WorkbookContext {
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly isSince1904: boolean
}

export interface ReadSheet {
  readonly rows: readonly TableRow[]
  /** With the empty ones before those that hold something. */
  readonly cells: number
  /** Rows with something in them that the sheet hides. */
  readonly hiddenRows: number
  readonly formulas: number
}

export type SheetReading =
  | ({ readonly kind: 'read' } & ReadSheet)
  | {
      readonly kind: 'too-many-rows' | 'too-many-columns' | 'cell-too-long' | 'too-much-inside'
    }

interface Merge {
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly format: CellFormat
  value: string
}

const maxMerges = 20_000

/**
 * The cells of a worksheet as text, row by row as they stand: what a formula gave when the file was
 * saved, dates as people write them, and the text of a cell that is merged downwards in each of its
 * rows. Empty rows between others are rows too. Only cells with something in them take room.
 */
export function readSheet(
  xml: string,
  workbook: WorkbookContext,
  limits: TableLimits,
): SheetReading {
  const scan = new SheetScan(workbook, limits)
  scanXml(xml, scan)
  if (scan.refusal) return { kind: scan.refusal }
  const filled = new Map([...scan.rows].sort(([left], [right]) => left - right))
  const cells = fillMerged(filled, scan, limits)
  if (cells > limits.cells) return { kind: 'too-much-inside' }
  if (charsOf(filled) > limits.tableChars) return { kind: 'too-much-inside' }
  return {
    kind: 'read',
    rows: withEmptyRows(filled, limits),
    cells,
    hiddenRows: scan.hiddenRows,
    formulas: scan.formulas,
  }
}

class SheetScan {
  readonly rows = new Map<number, string[]>()
  readonly merges: Merge[] = []
  cells = 0
  hiddenRows = 0
  formulas = 0
  refusal: Exclude<SheetReading['kind'], 'read'> | null = null
  readonly #workbook: WorkbookContext
  readonly #limits: TableLimits
  #row = 0
  #column = 0
  #isHidden = false
  #cell: OpenCell | null = null
  #reads = false

  constructor(workbook: WorkbookContext, limits: TableLimits) {
    this.#workbook = workbook
    this.#limits = limits
  }

  open(name: string, attributes: string): void {
    if (this.refusal) return
    if (name === 'row') this.#openRow(attributes)
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'v' || name === 't') this.#reads = this.#cell !== null
    else if (name === 'rPh') this.#reads = false
    else if (name === 'f' && this.#cell) this.formulas += 1
    else if (name === 'mergeCell' && this.merges.length < maxMerges) {
      const merge = mergeOf(attributeOf(attributes, 'ref') ?? '')
      if (merge) this.merges.push(merge)
    }
  }

  close(name: string): void {
    if (this.refusal) return
    if (name === 'v' || name === 't') this.#reads = false
    if (name !== 'c' || !this.#cell) return
    this.#keep(this.#cell)
    this.#cell = null
  }

  text(text: string): void {
    if (this.#reads && this.#cell) this.#cell.value += text
  }

  #openRow(attributes: string): void {
    const written = Number(attributeOf(attributes, 'r') ?? this.#row + 1)
    this.#row = Number.isInteger(written) && written > 0 ? written : this.#row + 1
    this.#column = 0
    this.#isHidden = /^(1|true)$/.test(attributeOf(attributes, 'hidden') ?? '')
  }

  #openCell(attributes: string): void {
    const column = columnOf(attributeOf(attributes, 'r') ?? '') ?? this.#column
    this.#column = column + 1
    const style = Number(attributeOf(attributes, 's') ?? -1)
    this.#cell = {
      column,
      type: attributeOf(attributes, 't') ?? 'n',
      format: this.#workbook.formats[style] ?? 'plain',
      value: '',
    }
  }

  #keep(cell: OpenCell): void {
    const value = this.#shown(cell)
    if (value.trim() === '') return
    if (value.length > this.#limits.cellChars) this.refusal = 'cell-too-long'
    if (cell.column >= this.#limits.columns) this.refusal = 'too-many-columns'
    const row = this.rows.get(this.#row)
    if (!row && this.rows.size >= this.#limits.rows) this.refusal = 'too-many-rows'
    const cells = row ?? []
    this.cells += addedCells(cells, cell.column)
    if (this.cells > this.#limits.cells) this.refusal ??= 'too-much-inside'
    if (this.refusal) return
    if (!row) {
      this.rows.set(this.#row, cells)
      if (this.#isHidden) this.hiddenRows += 1
    }
    while (cells.length < cell.column) cells.push('')
    cells[cell.column] = value
  }

  #shown({ type, value, format }: OpenCell): string {
    if (type === 's') return this.#workbook.strings[Number(value)] ?? ''
    if (type === 'b') return value === '1' ? 'SANN' : 'USANN'
    if (type === 'd') return value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/s, '$3.$2.$1')
    if (type === 'n') return shownNumber(value, format, this.#workbook.isSince1904)
    return unescaped(value)
  }
}

/** Letters that a workbook writes by their number («_x000D_»). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase()
  if (!letters) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function mergeOf(reference: string): Merge | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/i.exec(reference)
  const column = columnOf(match?.[1] ?? '')
  if (!match || column === null) return null
  return { column, firstRow: Number(match[2]), lastRow: Number(match[3]) }
}

/** How many cells longer a row is with something in this column. */
function addedCells(cells: readonly string[], column: number): number {
  return Math.max(0, column + 1 - cells.length)
}

/**
 * Only rows that hold something of their own get the text: the rest of a high cell is no row. Gives how
 * many cells there are then, and stops when they are more than the limit.
 */
function fillMerged(
  rows: ReadonlyMap<number, string[]>,
  { merges, cells: before }: Pick<SheetScan, 'merges' | 'cells'>,
  limits: TableLimits,
): number {
  let count = before
  const last = [...rows.keys()].at(-1) ?? 0
  const filledTo = new Map<number, number>()
  for (const { column, firstRow, lastRow } of merges.toSorted((a, b) => a.firstRow - b.firstRow)) {
    const text = rows.get(firstRow)?.[column]
    // Merged cells never lie over each other in a workbook that is whole.
    if (!text || firstRow <= (filledTo.get(column) ?? 0)) continue
    const end = Math.min(lastRow, firstRow + limits.rows, last)
    filledTo.set(column, end)
    for (let at = firstRow + 1; at <= end; at += 1) {
      const cells = rows.get(at)
      if (!cells) continue
      count += addedCells(cells, column)
      if (count > limits.cells) return count
      while (cells.length < column) cells.push('')
      cells[column] ||= text
    }
  }
  return count
}

function charsOf(rows: ReadonlyMap<number, readonly string[]>): number {
  let chars = 0
  for (const cells of rows.values()) for (const cell of cells) chars += cell.length
  return chars
}

// A lone cell far down a sheet makes no thousands of rows.
function withEmptyRows(
  filled: ReadonlyMap<number, string[]>,
  limits: TableLimits,
): readonly TableRow[] {
  const lines = [...filled.keys()]
  const last = lines.at(-1) ?? 0
  if (last > limits.rows) return lines.map((line) => ({ line, cells: filled.get(line) ?? [] }))
  return Array.from({ length: last }, (_, at) => ({
    line: at + 1,
    cells: filled.get(at + 1) ?? [''],
  }))
}
