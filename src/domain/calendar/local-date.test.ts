import { describe, expect, it } from 'vitest'
import {
  addDays,
  addYears,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  earliest,
  isCalendarDate,
  latest,
  localDate,
  parseLocalDate,
  partsOf,
  weekdayOf,
} from './local-date.ts'

describe('reading a date', () => {
  it.each([
    ['2028-02-29', true],
    ['2027-02-28', true],
    ['2027-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2028-06-31', false],
    ['2028-13-01', false],
    ['2028-00-10', false],
    ['2028-01-00', false],
    ['0000-01-01', false],
    ['2028-6-1', false],
    ['2028-06-01T00:00', false],
    [' 2028-06-01', false],
    ['', false],
  ])('%s is a date: %s', (text, exists) => {
    expect(parseLocalDate(text) !== null).toBe(exists)
    if (exists) expect(localDate(text)).toBe(text)
    else expect(() => localDate(text)).toThrow(RangeError)
  })

  it('makes a date of its parts and gives the parts back', () => {
    expect(dateOf(2028, 2, 29)).toBe('2028-02-29')
    expect(dateOf(812, 1, 1)).toBe('0812-01-01')
    expect(partsOf(localDate('2028-02-09'))).toEqual({ year: 2028, month: 2, day: 9 })
    expect(() => dateOf(2027, 2, 29)).toThrow(RangeError)
    expect(isCalendarDate(2027, 2, 29)).toBe(false)
  })
})

describe('counting', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2028-01-01', -1, '2027-12-31'],
    ['2028-09-21', -30, '2028-08-22'],
    ['2028-09-21', -31, '2028-08-21'],
    ['2028-06-15', -30, '2028-05-16'],
    // Summer time begins and ends inside these.
    ['2028-03-25', 1, '2028-03-26'],
    ['2028-03-26', 1, '2028-03-27'],
    ['2028-10-28', 2, '2028-10-30'],
  ])('%s %i days is %s', (from, days, to) => {
    expect(addDays(localDate(from), days)).toBe(to)
    expect(daysBetween(localDate(from), localDate(to))).toBe(days)
    expect(dateOfDayNumber(dayNumber(localDate(from)) + days)).toBe(to)
  })

  it.each([
    ['2027-10-19', 1, '2028-10-19'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2028-02-28', 1, '2029-02-28'],
    ['2027-12-31', 1, '2028-12-31'],
  ])('%s and %i years is %s', (from, years, to) => {
    expect(addYears(localDate(from), years)).toBe(to)
  })

  it.each([
    ['2028-09-21', 4],
    ['2028-09-24', 7],
    ['2028-09-25', 1],
    ['1970-01-01', 4],
    ['1969-12-29', 1],
  ])('%s is day %i of the week', (date, weekday) => {
    expect(weekdayOf(localDate(date))).toBe(weekday)
  })

  it('finds the earliest and the latest', () => {
    const [a, b, c] = [localDate('2028-01-02'), localDate('2027-12-31'), localDate('2028-01-01')]
    expect(earliest(a, b, c)).toBe(b)
    expect(latest(a, b, c)).toBe(a)
  })
})
