import type { TableRow } from './plan-import.ts'

export type Delimiter = '\t' | ';' | ',' | '|'

/** A quote that is not closed within this many characters is an ordinary character. */
const maxQuotedLength = 5_000

/**
 * The rows of a text with delimiters. Quoted cells may hold delimiters, line breaks and doubled
 * quotes (RFC 4180). Each place of the text is looked at a fixed number of times, whatever it holds.
 */
export function splitDelimited(text: string, delimiter: Delimiter): TableRow[] {
  const closers = closingQuotes(text, delimiter)
  const rows: TableRow[] = []
  let cells: string[] = []
  let at = 0
  let line = 1
  let startedOn = 1
  while (at <= text.length) {
    const cell = readCell(text, at, delimiter, closers)
    cells.push(cell.text.trim())
    line += cell.lineBreaks
    at = cell.end + 1
    if (text[cell.end] === delimiter) continue
    rows.push({ line: startedOn, cells })
    cells = []
    line += 1
    startedOn = line
  }
  return withoutLastLineEnd(rows, text)
}

interface Cell {
  readonly text: string
  /** Where the delimiter or the line end behind it stands. */
  readonly end: number
  readonly lineBreaks: number
}

function readCell(text: string, start: number, delimiter: Delimiter, closers: ClosingQuotes): Cell {
  let from = start
  while (text[from] === ' ') from += 1
  if (text[from] === '"') {
    const close = closers.after(from)
    if (close !== null) {
      const inside = text.slice(from + 1, close)
      const content = inside.replaceAll('""', '"')
      return { text: content, end: afterSpaces(text, close + 1), lineBreaks: breaksIn(inside) }
    }
  }
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return { text: text.slice(start, end), end, lineBreaks: 0 }
}

interface ClosingQuotes {
  /** Where the quote that closes the one at `open` stands; null when nothing closes it. */
  after(open: number): number | null
}

/**
 * A closing quote ends an odd run of quotes and stands before a delimiter, a line end or the end of
 * the text. That holds whatever quote is asked for, but for the run right behind it, so the last
 * answer is kept and the search never goes back. Asked for from the left to the right.
 */
function closingQuotes(text: string, delimiter: Delimiter): ClosingQuotes {
  let found: number | null = -1
  return {
    after(open) {
      const first = runEnd(text, open + 1)
      const length = first - open - 1
      if (length % 2 === 1 && endsCell(text, first, delimiter)) return first - 1
      if (found !== null && found < first) found = nextClosing(text, first, delimiter)
      return found !== null && found - open <= maxQuotedLength ? found : null
    },
  }
}

function nextClosing(text: string, from: number, delimiter: Delimiter): number | null {
  let at = text.indexOf('"', from)
  while (at !== -1) {
    const end = runEnd(text, at)
    if ((end - at) % 2 === 1 && endsCell(text, end, delimiter)) return end - 1
    at = text.indexOf('"', end)
  }
  return null
}

function runEnd(text: string, from: number): number {
  let end = from
  while (text[end] === '"') end += 1
  return end
}

function endsCell(text: string, at: number, delimiter: Delimiter): boolean {
  const next = text[afterSpaces(text, at)]
  return next === undefined || next === delimiter || next === '\n'
}

/** At most a few spaces: more than that is not somebody's slip behind a quote. */
function afterSpaces(text: string, from: number): number {
  let at = from
  while (at < from + 8 && text[at] === ' ') at += 1
  return at
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1
}

function withoutLastLineEnd(rows: TableRow[], text: string): TableRow[] {
  if (text === '' || text.endsWith('\n')) rows.pop()
  return rows
}
