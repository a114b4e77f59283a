import type { Run } from '#platform/documents/blocks.ts'
import type { WrittenBlock } from './block-markdown.ts'
import { tidyRuns } from './runs.ts'

/** Whatever may be taken for markup, and some ordinary words. */
const pieces = [
  ...['a', 'by', 'Å', 'vann', 'é', '𝒙', ' ', ' ', ' ', ' ', '  ', '\t', '\u00a0', '.', ',', '!'],
  ...['*', '**', '_', '__', '\\', '[', ']', '(', ')', '![', '](', '[^1]', '[^a]', ']:', '#', '# '],
  ...[
    '- ',
    '-',
    '+ ',
    '> ',
    '>',
    '1. ',
    '1) ',
    '17. ',
    '2.',
    '|',
    '| ',
    '---',
    ':-',
    '~~',
    '`',
    '=',
  ],
  ...['<b>', '<', '&amp;', '&', '&#65;', '"', '«', '»', '–', '§ 10-1', 'https://ssb.no', 'http://'],
  ...['www.ssb.no', 'a@b.no', '<https://ssb.no>', '$', ':', ';', '{', '^', "'", '/'],
]

/** Words alone, so that bold and italic begin and end at letters. */
const wordPieces = ['a', 'by', 'Å', 'vann', 'é', '𝒙', ' og ', ' i ', ' ', 'ø, ', 'b. ', ' «q']

const markdownPieces = [
  ...pieces,
  ...['\n', '\n', '\n\n', '\n\n', '\n- ', '\n  - ', '\n1. ', '\n## ', '\n\n> '],
  ...['[a](https://ssb.no)', '![b](bilde:1)', '\n\n[^1]: b', '\n\n[^a]: *c*', '\\\n', '  \n'],
  ...['    ', '\n| a | b |\n|-|-|\n'],
]

export function randomMarkdown(count: number): readonly string[] {
  const dice = new Dice(1, pieces)
  return Array.from({ length: count }, () => dice.some(12, () => dice.one(markdownPieces)).join(''))
}

/** Blocks as they are read out of a text: with words alone, or with all that looks like markup. */
export function randomBlocks(
  count: number,
  of: 'words' | 'signs',
): readonly (readonly WrittenBlock[])[] {
  const dice = new Dice(2, of === 'words' ? wordPieces : pieces)
  return Array.from({ length: count }, () => dice.some(5, () => randomBlock(dice)).filter(isShown))
}

function isShown(block: WrittenBlock): boolean {
  return (
    block.kind !== 'paragraph' ||
    block.runs.some((run) => 'footnote' in run || run.text.trim() !== '')
  )
}

function randomBlock(dice: Dice): WrittenBlock {
  const runs = () => randomRuns(dice, true)
  const line = () => randomText(dice).replace(/\s+/g, ' ').trim()
  switch (dice.below(6)) {
    case 0:
      return { kind: 'heading', level: dice.one([2, 3]), text: line() }
    case 1:
      return { kind: 'list', ordered: dice.below(2) === 0, items: dice.some(4, runs) }
    case 2: {
      const paragraphs = dice.some(3, runs).filter((said) => tidyRuns(said).length > 0)
      return { kind: 'quote', paragraphs }
    }
    case 3:
      return randomTable(dice)
    case 4:
      return { kind: 'picture', href: 'bilde:1', alternative: line(), caption: line(), file: null }
    default:
      return { kind: 'paragraph', runs: runs() }
  }
}

function randomTable(dice: Dice): WrittenBlock {
  const columns = dice.some(3, () => ({
    title: randomText(dice).replace(/\s+/g, ' ').trim(),
    align: dice.one(['start', 'end'] as const),
    width: 1,
  }))
  const rows = dice.some(3, () =>
    columns.map(() => tidyRuns(randomRuns(dice, true), { lines: false })),
  )
  return { kind: 'table', caption: '', columns, rows }
}

function randomRuns(dice: Dice, withFootnotes: boolean): readonly Run[] {
  return dice.some(5, (): Run => {
    const text = randomText(dice)
    const kind = dice.below(8)
    if (kind === 0) return { text: text.trim() || 'lenke', href: dice.one(addresses) }
    if (kind === 1 && withFootnotes) {
      return { text: '', footnote: [{ text: 'Note ' }, ...randomRuns(dice, false)] }
    }
    return {
      text: dice.below(6) === 0 ? `${text}\n` : text,
      ...(kind < 4 && { bold: true }),
      ...(kind > 2 && kind < 6 && { italic: true }),
    }
  })
}

const addresses = [
  ...['https://ssb.no', 'https://ssb.no/a_(b)', 'https://x.no/?a=1&amp=2&b;', 'mailto:a@b.no'],
  ...['https://x.no/a b', 'https://x.no/<a>\\', ''],
]

const randomText = (dice: Dice) => dice.some(6, () => dice.one(dice.pieces)).join('')

/** The same numbers every time. */
export class Dice {
  #state: number

  readonly pieces: readonly string[]

  constructor(seed: number, pieces: readonly string[] = []) {
    this.#state = seed
    this.pieces = pieces
  }

  below(limit: number): number {
    this.#state = (this.#state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((this.#state / 4_294_967_296) * limit)
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T
  }

  /** From one to `most`. */
  some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: 1 + this.below(most) }, make)
  }
}
