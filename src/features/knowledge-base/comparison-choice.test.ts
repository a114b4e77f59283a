import { describe, expect, it } from 'vitest'
import { municipalityByNumber } from '#features/reference/index.ts'
import { readComparison } from './comparison-choice.ts'

const chosen = (kommuner: string) =>
  readComparison({ kommuner }).own.map((number) => municipalityByNumber(number)?.displayName)

describe('a name that is typed', () => {
  it.each([
    ['Herøy', ['Herøy (Møre og Romsdal)', 'Herøy (Nordland)']],
    ['Våler', ['Våler (Innlandet)', 'Våler (Østfold)']],
    ['Herøy (Nordland)', ['Herøy (Nordland)']],
    ['Bø', ['Bø']],
    ['Os', ['Os']],
  ])('«%s» gives every place of today that is called so', (typed, names) => {
    expect(chosen(typed)).toEqual(names)
  })
})
