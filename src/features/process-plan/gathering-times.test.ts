import { describe, expect, it } from 'vitest'
import { endOfAll, readTime, runningTimes, sumOf } from './gathering-times.ts'

const shown = (startsAt: string, minutes: readonly number[]) =>
  runningTimes(startsAt, minutes).map(({ from, to, daysBefore }) => `${from}–${to}+${daysBefore}`)

describe('the times of a short plan', () => {
  it.each([
    ['09:00', [10, 50], ['09:00–09:10+0', '09:10–10:00+0']],
    ['11:30', [45, 30], ['11:30–12:15+0', '12:15–12:45+0']],
    ['23:30', [30, 30, 15], ['23:30–00:00+0', '00:00–00:30+1', '00:30–00:45+1']],
    ['00:00', [1_440, 1_440, 5], ['00:00–00:00+0', '00:00–00:00+1', '00:00–00:05+2']],
    ['', [10, 120], ['0:00–0:10+0', '0:10–2:10+0']],
    ['', [1_440, 90], ['0:00–24:00+0', '24:00–25:30+0']],
    ['ikke klart', [5], ['0:00–0:05+0']],
    ['13:00', [0, 15], ['13:00–13:00+0', '13:00–13:15+0']],
    ['13:00', [], []],
  ])('from %j with %j minutes', (startsAt, minutes, expected) => {
    expect(shown(startsAt, minutes)).toEqual(expected)
  })

  it.each([
    ['13:00', [60, 120], { at: '16:00', daysAfter: 0 }],
    ['22:00', [60, 60], { at: '00:00', daysAfter: 1 }],
    ['22:00', [], { at: '22:00', daysAfter: 0 }],
    ['', [60], null],
  ])('that start at %j end in time', (startsAt, minutes, expected) => {
    expect(endOfAll(startsAt, minutes)).toEqual(expected)
  })

  it('add up', () => {
    expect(sumOf([10, 0, 170])).toBe(180)
  })
})

describe('a time of the day', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['0930', '09:30'],
    ['kl. 13', '13:00'],
    ['Kl 08:15', '08:15'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('%j is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })

  it.each(['', '24:00', '9:60', '9:5', 'ni', '930', '12:30:10', '-1'])('%j is none', (typed) => {
    expect(readTime(typed)).toBeNull()
  })
})
