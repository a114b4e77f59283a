import { describe, expect, it } from 'vitest'
import { dateOfDayNumber, dayNumber, localDate } from '../calendar/local-date.ts'
import { workCalendar } from './work-calendar.ts'

const day = (date: string) => dayNumber(localDate(date))
const calendar = workCalendar(day('2027-10-01'), day('2029-01-31'), [28, 29, 30])

describe('open days', () => {
  it.each([
    ['2028-09-21', true],
    ['2028-09-23', false],
    ['2028-05-01', false],
    ['2028-05-17', false],
    ['2028-05-18', true],
    ['2028-05-25', false],
    ['2028-04-07', true],
    ['2028-04-10', false],
    ['2028-04-17', false],
    ['2028-04-18', true],
    ['2028-07-07', true],
    ['2028-07-10', false],
    ['2028-07-28', false],
    ['2028-07-31', true],
    ['2027-12-23', true],
    ['2027-12-24', false],
    ['2027-12-31', false],
    ['2028-01-03', true],
  ])('%s: %s', (date, open) => {
    expect(calendar.isOpen(day(date))).toBe(open)
  })

  it.each([
    ['2028-07-08', '2028-07-31', '2028-07-07'],
    ['2027-12-24', '2028-01-03', '2027-12-23'],
    ['2028-04-08', '2028-04-18', '2028-04-07'],
    ['2028-09-21', '2028-09-21', '2028-09-21'],
  ])('from %s the next is %s and the last is %s', (date, next, last) => {
    expect(dateOfDayNumber(calendar.onOrAfter(day(date)))).toBe(next)
    expect(dateOfDayNumber(calendar.onOrBefore(day(date)))).toBe(last)
  })

  it.each([
    ['2028-09-18', '2028-09-24', 5],
    ['2028-05-15', '2028-05-21', 4],
    ['2028-07-07', '2028-07-31', 2],
    ['2028-09-23', '2028-09-24', 0],
    ['2028-09-24', '2028-09-18', 0],
  ])('from %s to %s there are %i', (from, to, count) => {
    expect(calendar.openDays(day(from), day(to))).toBe(count)
  })

  it('are counted forward and back', () => {
    expect(dateOfDayNumber(calendar.plus(day('2028-07-07'), 1))).toBe('2028-07-31')
    expect(dateOfDayNumber(calendar.plus(day('2028-07-31'), -1))).toBe('2028-07-07')
    expect(dateOfDayNumber(calendar.plus(day('2028-07-15'), 0))).toBe('2028-07-31')
  })

  it('know the days that are closed for summer and Christmas', () => {
    expect(calendar.summerDays(day('2028-07-12'), day('2028-08-20'))).toBe(13)
    expect(calendar.christmasDays(day('2027-12-20'), day('2028-01-10'))).toBe(6)
  })

  it('exist even when every week of the year is called closed', () => {
    const weeks = Array.from({ length: 53 }, (_, index) => index + 1)
    const narrow = workCalendar(day('2027-10-01'), day('2029-01-31'), weeks)
    expect(narrow.openDays(day('2028-01-01'), day('2028-12-31'))).toBeGreaterThan(100)
  })
})
