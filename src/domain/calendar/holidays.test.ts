import { describe, expect, it } from 'vitest'
import {
  easterSunday,
  holidayOn,
  holidaysIn,
  isChristmasWeek,
  isEasterWeek,
  isWorkingDay,
} from './holidays.ts'
import { addDays, dateOf, localDate } from './local-date.ts'

/** The moveable holidays as printed in Norwegian calendars. */
const published = [
  [2026, '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25'],
  [2027, '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17'],
  [2028, '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05'],
  [2029, '03-29', '03-30', '04-01', '04-02', '05-10', '05-20', '05-21'],
  [2030, '04-18', '04-19', '04-21', '04-22', '05-30', '06-09', '06-10'],
] as const

describe('public holidays', () => {
  it.each(published)('of %i are those of the printed calendar', (year, ...moveable) => {
    const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26']
    const expected = [...new Set([...moveable, ...fixed])].sort().map((day) => `${year}-${day}`)
    expect(holidaysIn(year).map((holiday) => holiday.date)).toEqual(expected)
  })

  it.each([
    ['2028-04-13', 'maundy-thursday'],
    ['2028-04-14', 'good-friday'],
    ['2028-04-15', null],
    ['2028-04-16', 'easter-sunday'],
    ['2028-04-17', 'easter-monday'],
    ['2028-05-01', 'labour-day'],
    ['2028-05-16', null],
    ['2028-05-17', 'constitution-day'],
    ['2028-05-18', null],
    ['2027-05-17', 'constitution-day'],
    ['2008-05-01', 'labour-day'],
    ['2028-05-25', 'ascension-day'],
    ['2028-06-04', 'whit-sunday'],
    ['2028-06-05', 'whit-monday'],
    ['2028-12-24', null],
    ['2028-12-25', 'christmas-day'],
    ['2028-12-26', 'boxing-day'],
    ['2028-12-31', null],
    ['2029-01-01', 'new-years-day'],
  ])('%s is %s', (date, code) => {
    expect(holidayOn(localDate(date))).toBe(code)
  })

  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('Easter of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date)
  })
})

describe('working days', () => {
  it.each([
    ['2028-09-21', true],
    ['2028-09-22', true],
    ['2028-09-23', false],
    ['2028-09-24', false],
    ['2028-05-16', true],
    ['2028-05-17', false],
    ['2028-12-24', false],
    ['2029-12-24', true],
  ])('%s: %s', (date, working) => {
    expect(isWorkingDay(localDate(date))).toBe(working)
  })

  it('a year has between 249 and 256 of them', () => {
    for (let year = 2024; year <= 2060; year += 1) {
      let count = 0
      for (let date = dateOf(year, 1, 1); date < dateOf(year + 1, 1, 1); date = addDays(date, 1)) {
        if (isWorkingDay(date)) count += 1
      }
      expect(count).toBeGreaterThanOrEqual(249)
      expect(count).toBeLessThanOrEqual(256)
    }
  })
})

describe('quiet weeks', () => {
  it.each([
    ['2027-12-23', false],
    ['2027-12-24', true],
    ['2027-12-31', true],
    ['2028-01-01', true],
    ['2028-01-02', false],
  ])('%s is in the Christmas week: %s', (date, inside) => {
    expect(isChristmasWeek(localDate(date))).toBe(inside)
  })

  it.each([
    ['2028-04-09', false],
    ['2028-04-10', true],
    ['2028-04-17', true],
    ['2028-04-18', false],
  ])('%s is in the Easter week: %s', (date, inside) => {
    expect(isEasterWeek(localDate(date))).toBe(inside)
  })
})
