import type { TableRow } from './plan-import.ts'

/** More columns than this do not stand beside each other on a page. */
const maxAlignedColumns = 40

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Wider than any page: what lies beyond belongs to the last column. */
const maxWidth = 1_000

/**
 * The rows of a text whose columns are kept apart by two or more spaces; null when it is not such a
 * text. Where every line has the same number of pieces they are the cells. Otherwise the columns lie
 * between the gaps that run down through the whole text.
 */
export function splitAligned(text: string): TableRow[] | null {
  const lines = linesOf(text)
  const pieces = lines.map(piecesOf)
  const tableLines = pieces.filter((line) => line.length > 1)
  const filled = pieces.filter((line) => line.length > 0)
  if (tableLines.length < 2 || tableLines.length < filled.length / 2) return null
  const widest = tableLines.reduce((most, line) => Math.max(most, line.length), 0)
  if (widest > maxAlignedColumns) return null
  const columns = columnsBetweenGaps(tableLines)
  const isRagged = hasSameCount(tableLines) && columns.length !== tableLines[0]?.length
  if (columns.length < 2 && !hasSameCount(tableLines)) return null
  return pieces.map((line, at) => ({
    line: at + 1,
    cells: isRagged ? line.map((piece) => piece.text) : placed(line, columns),
  }))
}

export function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** Words with one space between them are a piece. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let start: number | null = null
  // Letter by letter: on a line of millions a pattern runs out of stack.
  for (let at = 0; at <= line.length; at += 1) {
    const isWithinWord = line.charAt(at).trim() !== ''
    if (isWithinWord) start ??= at
    if (isWithinWord || start === null) continue
    addWord(pieces, line, { start, end: at })
    start = null
  }
  return pieces
}

function addWord(pieces: Piece[], line: string, { start, end }: Span): void {
  const last = pieces.at(-1)
  const goesOn = last !== undefined && last.end + 1 === start && line[last.end] === ' '
  const from = goesOn ? last.start : start
  if (goesOn) pieces.pop()
  pieces.push({ text: line.slice(from, end), start: from, end })
}

function hasSameCount(lines: readonly Piece[][]): boolean {
  const first = lines[0]?.length ?? 0
  return lines.every((line) => line.length === first)
}

/** Places that nearly no line writes in, two or more wide, divide the columns. */
function columnsBetweenGaps(lines: readonly Piece[][]): Span[] {
  const written = new Array<number>(maxWidth).fill(0)
  for (const line of lines) {
    for (const piece of line) {
      for (let at = piece.start; at < Math.min(piece.end, maxWidth); at += 1) {
        written[at] = (written[at] ?? 0) + 1
      }
    }
  }
  const allowed = lines.length * 0.02
  const columns: Span[] = []
  let start: number | null = null
  let lastWritten = 0
  for (let at = 0; at < maxWidth; at += 1) {
    if ((written[at] ?? 0) <= allowed) continue
    if (start !== null && at - lastWritten > 2) {
      columns.push({ start, end: lastWritten + 1 })
      start = at
    }
    start ??= at
    lastWritten = at
  }
  if (start !== null) columns.push({ start, end: Number.POSITIVE_INFINITY })
  return columns
}

function placed(line: readonly Piece[], columns: readonly Span[]): string[] {
  if (line.length === 0) return ['']
  const cells = columns.map(() => '')
  for (const piece of line) {
    const column = Math.max(
      0,
      columns.findLastIndex((span) => span.start <= piece.start),
    )
    cells[column] = cells[column] ? `${cells[column]} ${piece.text}` : piece.text
  }
  return cells
}
