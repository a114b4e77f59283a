import type { TableRow } from './plan-import.ts'

/** A cell of more lines than this is a text whose columns are lost. */
const maxLinesInRow = 10

/**
 * Puts rows together that a line break within a cell has taken apart, as when a table is copied from
 * Word. Only where it shows: the next line goes on with a small letter, a parenthesis or a case
 * number, or the one before ends in the middle, and together they have no more cells than the table.
 */
export function joinBrokenRows(rows: readonly TableRow[]): TableRow[] {
  const width = usualWidth(rows)
  return joinWhere(rows, (above, row) => {
    if (width === 1 || !isBroken(above, row, width)) return null
    return endToEnd(above.cells, row.cells)
  })
}

/**
 * The same for columns kept apart by spaces, where a broken row has its cells in their places: what
 * goes on stands under what it belongs to, and the first line has every other cell.
 */
export function joinAlignedRows(rows: readonly TableRow[]): TableRow[] {
  return joinWhere(rows, (above, row) => {
    if (!goesOnBelow(above, row)) return null
    return above.cells.map((cell, at) => withBreak(cell, row.cells[at] ?? ''))
  })
}

function joinWhere(
  rows: readonly TableRow[],
  together: (above: TableRow, row: TableRow) => string[] | null,
): TableRow[] {
  const joined: TableRow[] = []
  let linesInRow = 1
  for (const row of rows) {
    const above = joined.at(-1)
    const cells = above && linesInRow < maxLinesInRow ? together(above, row) : null
    if (above && cells) {
      joined[joined.length - 1] = { line: above.line, cells }
      linesInRow += 1
    } else {
      joined.push(row)
      linesInRow = 1
    }
  }
  return joined
}

const goesOn = /^(?:\(?\p{Ll}\p{L}|\(|(?:sak\s)?[A-ZÆØÅ-]{0,6}\s?\d{1,4}\/\d{2,4}\b)/u
const endsInTheMiddle = /(?:[,/&–-]|\b(?:og|for|av|med|i|sak))$/i

function isBroken(above: TableRow, row: TableRow, width: number): boolean {
  const [last, first] = [above.cells.at(-1) ?? '', row.cells[0] ?? '']
  if (last === '' || first === '') return false
  const together = above.cells.length + row.cells.length - 1
  if (above.cells.length >= width || together > width) return false
  return goesOn.test(first) || endsInTheMiddle.test(last)
}

function goesOnBelow(above: TableRow, row: TableRow): boolean {
  const written = row.cells.filter((cell) => cell !== '')
  const filledAbove = above.cells.filter((cell) => cell !== '').length
  if (written.length === 0 || written.length >= filledAbove || filledAbove < 2) return false
  return row.cells.every((cell, at) => {
    const over = above.cells[at] ?? ''
    return cell === '' || (over !== '' && (goesOn.test(cell) || endsInTheMiddle.test(over)))
  })
}

function endToEnd(above: readonly string[], below: readonly string[]): string[] {
  const [first = '', ...rest] = below
  return [...above.slice(0, -1), withBreak(above.at(-1) ?? '', first), ...rest]
}

function withBreak(above: string, below: string): string {
  return below === '' ? above : `${above}\n${below}`
}

/** The number of cells that most rows have. */
function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  }
  let [width, most] = [1, 0]
  for (const [cells, rowsWithIt] of counts) {
    if (rowsWithIt > most || (rowsWithIt === most && cells > width)) {
      ;[width, most] = [cells, rowsWithIt]
    }
  }
  return width
}
