import { describe, expect, it } from 'vitest'
import { isoWeekOf, isoWeeksIn, mondayOfIsoWeek } from './iso-week.ts'
import { addDays, dateOf, localDate } from './local-date.ts'

describe('ISO weeks', () => {
  it.each([
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2028-01-01', 2027, 52],
    ['2028-01-03', 2028, 1],
    ['2028-07-10', 2028, 28],
    ['2028-07-30', 2028, 30],
    ['2028-12-31', 2028, 52],
    ['2029-12-31', 2030, 1],
  ])('%s is in week %i-%i', (date, year, week) => {
    expect(isoWeekOf(localDate(date))).toEqual({ year, week })
  })

  it.each([
    [2028, 28, '2028-07-10'],
    [2028, 1, '2028-01-03'],
    [2026, 53, '2026-12-28'],
    [2030, 1, '2029-12-31'],
    [2028, 53, '2029-01-01'],
  ])('week %i-%i begins on %s', (year, week, monday) => {
    expect(mondayOfIsoWeek(year, week)).toBe(monday)
  })

  it.each([
    [2026, 53],
    [2027, 52],
    [2028, 52],
    [2032, 53],
  ])('%i has %i weeks', (year, weeks) => {
    expect(isoWeeksIn(year)).toBe(weeks)
  })

  it('the Monday of a date’s own week is never after the date and less than a week before', () => {
    for (let date = dateOf(2024, 12, 20); date < dateOf(2033, 1, 15); date = addDays(date, 1)) {
      const { year, week } = isoWeekOf(date)
      const monday = mondayOfIsoWeek(year, week)
      expect(monday <= date && date < addDays(monday, 7)).toBe(true)
    }
  })
})
