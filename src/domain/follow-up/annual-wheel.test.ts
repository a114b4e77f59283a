import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { annualPoints, endOfMonth, nextDue, statusDue, statusMonth } from './annual-wheel.ts'

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

describe('the yearly status', () => {
  it.each([
    ['before the adoption year is over', '2028-11-01', [], '2029-06-30'],
    ['on the day', '2029-06-30', [], '2029-06-30'],
    ['the day after, not laid', '2029-07-01', [], '2029-06-30'],
    ['laid early in its year', '2029-05-02', ['2029-05-02'], '2030-06-30'],
    ['laid the year before', '2030-01-01', ['2029-06-12'], '2030-06-30'],
    ['laid late, after its year', '2030-01-20', ['2030-01-20'], '2030-06-30'],
    ['laid late, and its own too', '2030-06-12', ['2030-01-20', '2030-06-12'], '2031-06-30'],
    ['laid early after the one before', '2030-02-01', ['2029-06-12', '2030-02-01'], '2031-06-30'],
    ['laid in its month after a year without', '2030-06-12', ['2030-06-12'], '2031-06-30'],
    ['laid the day before its month', '2030-05-31', ['2030-05-31'], '2030-06-30'],
    ['laid in the last year', '2031-06-30', ['2031-06-12'], null],
    ['after the term', '2032-01-01', [], null],
  ])('is due %s', (_, today, laid, due) => {
    const told = { adoptedOn: localDate('2028-06-15'), laidOn: laid.map(localDate) }
    expect(statusDue(6, localDate(today), term, told)).toBe(due)
  })

  it('follows the month of the own årshjul, and falls out with its point', () => {
    expect(statusMonth(null)).toBe(6)
    expect(statusMonth([{ key: 'strategy-status', month: 9 }])).toBe(9)
    expect(statusMonth([{ key: 'first-report', month: 4 }])).toBeNull()
  })
})
