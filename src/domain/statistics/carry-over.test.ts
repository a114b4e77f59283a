import { describe, expect, it } from 'vitest'
import {
  type CarryOverRule,
  carriedOver,
  type FormerNumber,
  formerNumbersOf,
} from './carry-over.ts'
import type { Figure } from './dataset.ts'

const row = (
  oldNumber: string,
  validFrom: string,
  validTo: string,
  number: string,
  isSplit = false,
) => ({ oldNumber, validFrom, validTo, number, isSplit }) satisfies FormerNumber

const former = formerNumbersOf([
  row('0101', '1967-01-01', '2020-01-01', '3101'),
  row('3001', '2020-01-01', '2024-01-01', '3101'),
  row('1141', '1965-01-01', '2020-01-01', '1103'),
  row('1142', '1965-01-01', '2020-01-01', '1103'),
  row('1507', '2020-01-01', '2024-01-01', '1508', true),
  row('1507', '2020-01-01', '2024-01-01', '1580', true),
  row('1504', '1977-01-01', '2020-01-01', '1508'),
  row('1534', '1965-01-01', '2020-01-01', '1580'),
])
const counts: CarryOverRule = { isAdditive: true, borders: 'published' }
const rates: CarryOverRule = { isAdditive: false, borders: 'published' }
const plain = (value: number): Figure => ({ value, state: null })
const gap = (state: Figure['state']): Figure => ({ value: null, state })
const source = (figures: Record<string, Figure>) => (number: string) => figures[number] ?? null

describe('a figure under a former number', () => {
  it.each([
    ['a new number for the same area', '3101', 2022, rates, { '3001': plain(7) }, plain(7)],
    ['an older number still', '3101', 2019, counts, { '0101': plain(5) }, plain(5)],
    ['the number of today', '3101', 2024, rates, { '3101': plain(9), '3001': plain(1) }, plain(9)],
    [
      'several that became one, added',
      '1103',
      2019,
      counts,
      { '1103': plain(100), '1141': plain(10), '1142': plain(1) },
      plain(111),
    ],
    [
      'several that became one, of what cannot be added',
      '1103',
      2019,
      rates,
      { '1103': plain(1.2), '1141': plain(2), '1142': plain(3) },
      gap('other-borders'),
    ],
    [
      'one of several is hidden',
      '1103',
      2019,
      counts,
      { '1103': plain(100), '1141': gap('suppressed'), '1142': plain(1) },
      gap('suppressed'),
    ],
    [
      'one of several is not there',
      '1103',
      2019,
      counts,
      { '1103': plain(100), '1141': plain(10) },
      gap('other-borders'),
    ],
    [
      'one that was divided since',
      '1508',
      2022,
      counts,
      { '1507': plain(66) },
      gap('other-borders'),
    ],
    ['the other part', '1580', 2023, counts, { '1507': plain(66) }, gap('other-borders')],
    ['before it was joined and divided', '1580', 2019, counts, { '1534': plain(9) }, plain(9)],
    ['nothing at all', '1580', 2019, counts, {}, gap('missing')],
  ] as const)('%s', (_name, number, year, rule, figures, expected) => {
    expect(carriedOver(number, year, rule, former, source(figures))).toEqual(expected)
  })

  it('is left to the source when the source has made it fit', () => {
    const rule: CarryOverRule = { isAdditive: true, borders: 'recalculated' }
    const figures = source({ '1508': plain(60), '1507': plain(66) })
    expect(carriedOver('1508', 2022, rule, former, figures)).toEqual(plain(60))
    expect(carriedOver('3101', 2022, rule, former, figures)).toEqual(gap('missing'))
  })

  it('stays preliminary when a part is', () => {
    const figures = source({
      '1103': { value: 1, state: 'preliminary' },
      '1141': plain(2),
      '1142': plain(3),
    })
    expect(carriedOver('1103', 2019, counts, former, figures)).toEqual({
      value: 6,
      state: 'preliminary',
    })
  })
})
