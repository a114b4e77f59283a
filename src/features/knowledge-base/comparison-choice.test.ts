import { describe, expect, it } from 'vitest'
import { municipalityByNumber } from '#features/reference/index.ts'
import { queryWithNames, readComparison } from './comparison-choice.ts'

const chosen = (kommuner: string) =>
  readComparison({ kommuner }).own.map((number) => municipalityByNumber(number)?.displayName)

describe('a name that is typed', () => {
  it.each([
    ['Herøy', []],
    ['1818', ['Herøy (Nordland)']],
    ['Herøy (Nordland)', ['Herøy (Nordland)']],
    ['Bø', ['Bø']],
    ['Os', ['Os']],
  ])('«%s» gives the one place of today that is called so', (typed, names) => {
    expect(chosen(typed)).toEqual(names)
  })

  it.each([
    ['Herøy', ['Herøy (Møre og Romsdal)', 'Herøy (Nordland)']],
    ['våler', ['Våler (Innlandet)', 'Våler (Østfold)']],
  ])('«%s» is what several are called, and asks which', (typed, names) => {
    const choice = readComparison({ kommuner: `Oslo, ${typed}; 5007` })
    expect(choice.own).toEqual(['0301', '5007'])
    expect(choice.unknown).toEqual([])
    expect(choice.shared).toEqual([{ typed, names }])
    for (const wanted of [names.slice(1), names]) {
      const query = queryWithNames(choice, { typed, names }, wanted)
      const next = readComparison(Object.fromEntries(new URLSearchParams(query)))
      expect(next).toMatchObject({ word: 'egne', shared: [], unknown: [] })
      expect(next.own.map((number) => municipalityByNumber(number)?.displayName)).toEqual([
        'Oslo',
        ...wanted,
        'Namsos',
      ])
    }
  })
})
