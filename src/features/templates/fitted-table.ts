import type { BlockOf, Run } from '#platform/documents/blocks.ts'

type Table = BlockOf<'table'>

/** How many characters a line of a table holds on paper. */
const lineLength = 100
/** The room around what stands in a cell, in characters. */
const around = 3
const widest = 40
/** Longer words than this are parted. */
const longestWord = 16
/** What people need at «[…]». */
const roomToWrite = 20

/**
 * The table with columns that no short word is parted in, and else as wide as what stands in them: the
 * names and dates that are filled in are longer and shorter than their placeholders.
 */
export function fittedTable(table: Table): Table {
  const needs = table.columns.map(({ title }, index) =>
    needOf([title, ...table.rows.map((row) => textOf(row[index] ?? []))]),
  )
  const sum = (of: (need: Need) => number) => needs.reduce((all, need) => all + of(need), 0)
  const least = sum(({ words }) => words)
  const wanted = sum(({ lines, words }) => lines - words)
  const share = Math.min(1, Math.max(0, lineLength - least) / Math.max(1, wanted))
  const columns = table.columns.map((column, index) => {
    const { words, lines } = needs[index] ?? { words: 1, lines: 1 }
    return { ...column, width: words + (lines - words) * share }
  })
  return { ...table, columns }
}

/** In characters: for the longest word of a column, and for its longest cell on one line. */
interface Need {
  readonly words: number
  readonly lines: number
}

function needOf(cells: readonly string[]): Need {
  // A box stands with its word, and some way from the word before it.
  const shown = cells.map((cell) => cell.replaceAll('☐ ', '☐____').replace('[…]', room))
  const words = cells.flatMap((cell) => cell.replaceAll('☐ ', '☐_').split(/[ \n]+/))
  const word = Math.min(longestOf(words), longestWord) + around
  const line = Math.min(longestOf(shown), widest) + around
  return { words: word, lines: Math.max(word, line) }
}

const room = '_'.repeat(roomToWrite)
const longestOf = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length))
const textOf = (cell: readonly Run[]) => cell.map(({ text }) => text).join('')
