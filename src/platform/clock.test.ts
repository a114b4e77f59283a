import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { osloDate, osloInstant } from './clock.ts'

describe('an hour of a day in Norway', () => {
  it.each([
    ['2028-03-25', 7, '2028-03-25T06:00:00.000Z'],
    ['2028-03-26', 0, '2028-03-25T23:00:00.000Z'],
    ['2028-03-26', 7, '2028-03-26T05:00:00.000Z'],
    ['2028-03-27', 0, '2028-03-26T22:00:00.000Z'],
    ['2028-10-28', 7, '2028-10-28T05:00:00.000Z'],
    ['2028-10-29', 0, '2028-10-28T22:00:00.000Z'],
    ['2028-10-29', 7, '2028-10-29T06:00:00.000Z'],
    ['2028-10-30', 0, '2028-10-29T23:00:00.000Z'],
    ['2028-12-31', 7, '2028-12-31T06:00:00.000Z'],
    ['2029-01-01', 0, '2028-12-31T23:00:00.000Z'],
    ['2028-02-29', 23, '2028-02-29T22:00:00.000Z'],
  ])('%s at %i', (day, hour, instant) => {
    const found = osloInstant(localDate(day), hour)
    expect(found.toISOString()).toBe(instant)
    expect(osloDate(found)).toBe(day)
  })
})
