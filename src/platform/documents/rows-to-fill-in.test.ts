import { describe, expect, it } from 'vitest'
import type { Run } from './blocks.ts'
import { rowsToFillIn } from './rows-to-fill-in.ts'

describe('the rows that people fill in', () => {
  it.each([
    ['a place in brackets', ['Navn på planen', '[…]'], true],
    ['a place within words', ['Tid', '[antall] timer'], true],
    ['a place in the first cell', ['[oppgave]', 'Alle'], true],
    ['nothing after the first cell', ['Oppgave', '', ' '], true],
    ['nothing at all', ['', ''], true],
    ['one cell without words', [''], true],
    ['one cell with words', ['Kommunestyret'], false],
    ['a blank cell among words', ['Temaplan', '', '2027'], false],
    ['boxes alone', ['Størrelse', '□\u00a0Liten   □\u00a0Stor'], false],
    ['empty brackets', ['Felt', '[]'], false],
  ])('%s', (_, cells, expected) => {
    const row = cells.map((text): readonly Run[] => (text === '' ? [] : [{ text }]))
    expect(rowsToFillIn({ rows: [row] })).toEqual([expected])
  })
})
