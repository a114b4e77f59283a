import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { halfYearNumber, halfYearOf, halfYearOn, halfYearsIn } from './half-year.ts'

describe('half-years', () => {
  it.each([
    ['2028-01-01', 2028, 1],
    ['2028-02-29', 2028, 1],
    ['2028-06-30', 2028, 1],
    ['2028-07-01', 2028, 2],
    ['2028-12-31', 2028, 2],
    ['2029-01-01', 2029, 1],
  ] as const)('%s lies in %i, half %i', (date, year, half) => {
    expect(halfYearOn(localDate(date))).toEqual({ year, half })
  })

  it('follow each other across New Year', () => {
    const autumn = halfYearNumber({ year: 2028, half: 2 })
    expect(halfYearOf(autumn + 1)).toEqual({ year: 2029, half: 1 })
    expect(halfYearOf(autumn)).toEqual({ year: 2028, half: 2 })
  })

  it.each([
    [2028, 2031, 8],
    [2028, 2028, 2],
    [2028, 2027, 0],
    [2031, 2028, 0],
  ])('from %i to %i there are %i', (firstYear, lastYear, count) => {
    expect(halfYearsIn({ firstYear, lastYear })).toHaveLength(count)
  })
})
