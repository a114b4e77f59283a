import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { annualPoints, endOfMonth, nextDue } from './annual-wheel.ts'

const term = { firstYear: 2028, lastYear: 2031 }

describe('the årshjul', () => {
  it('brings the status of the strategy to the council in June', () => {
    expect(annualPoints.find(({ key }) => key === 'strategy-status')?.month).toBe(6)
  })

  it.each([
    [2028, 2, '2028-02-29'],
    [2029, 2, '2029-02-28'],
    [2028, 12, '2028-12-31'],
  ])('ends month %i/%i on its last day', (year, month, date) => {
    expect(endOfMonth(year, month)).toBe(date)
  })

  it.each([
    ['before the term', 6, '2027-11-01', '2028-06-30'],
    ['on the day', 6, '2028-06-30', '2028-06-30'],
    ['the day after', 6, '2028-07-01', '2029-06-30'],
    ['late in the last year', 6, '2031-07-01', null],
    ['after the term', 6, '2032-01-01', null],
  ])('has its next point %s', (_, month, today, due) => {
    expect(nextDue(month, localDate(today), term)).toBe(due)
  })
})
