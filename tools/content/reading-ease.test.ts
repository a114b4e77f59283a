import { describe, expect, it } from 'vitest'
import { lix } from './reading-ease.ts'

describe('LIX', () => {
  it.each([
    ['words in a sentence, when all are short', ['Vi går en tur nå.'], 5],
    ['words in a sentence and the share of long words', ['Planstrategien er kort.'], 3 + 100 / 3],
    ['no long word of six letters', ['Sommer.'], 1],
    ['a long word of seven letters', ['Sommera.'], 101],
    ['the mean of the sentences', ['En to. En to tre fire.'], 3],
    ['each item of a list as a sentence of its own', ['en to', 'en to'], 2],
    ['one sentence where a number has a point in it', ['Fristen er 10.5 nå.'], 5 + 100 / 5],
    ['nothing, for no words', [], 0],
    ['nothing, for signs alone', ['– …'], 0],
  ])('is %s', (_, passages, expected) => {
    expect(lix(passages)).toBeCloseTo(expected, 5)
  })

  it('is the same for the letters of Norwegian', () => {
    expect(lix(['æøåæøåæ å'])).toBe(2 + 50)
  })
})
