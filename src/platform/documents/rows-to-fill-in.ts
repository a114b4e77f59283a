import type { BlockOf, Run } from './blocks.ts'

/** High enough to write in by hand: 8 mm, in points. */
export const heightToWriteIn = (8 / 25.4) * 72

/** Whether people fill in each row: it has a place in brackets, or nothing after its first cell. */
export function rowsToFillIn({ rows }: Pick<BlockOf<'table'>, 'rows'>): readonly boolean[] {
  return rows.map((cells) => {
    const texts = cells.map(textOf)
    const answers = texts.length > 1 ? texts.slice(1) : texts
    return texts.some((text) => /\[[^\]]+\]/.test(text)) || answers.join('') === ''
  })
}

const textOf = (cell: readonly Run[]) =>
  cell
    .map(({ text }) => text)
    .join('')
    .trim()
