import { describe, expect, it } from 'vitest'
import { readDate, readNumber, readWeeks, writeWeeks } from './form-values.ts'

describe('a date that a person types', () => {
  it.each([
    ['2028-06-15', '2028-06-15'],
    ['15.06.2028', '2028-06-15'],
    ['15.6.28', '2028-06-15'],
    ['15/6/2028', '2028-06-15'],
    ['1 6 2028', '2028-06-01'],
    ['29.02.2028', '2028-02-29'],
    ['29.02.2027', null],
    ['31.06.2028', null],
    ['i morgen', null],
    ['', null],
  ])('%s is read as %s', (typed, expected) => {
    expect(readDate(typed)).toBe(expected)
  })
})

describe('a number that a person types', () => {
  it.each([
    ['2', 2],
    ['2,5', 2.5],
    ['1 234,5', 1234.5],
    ['-2', null],
    ['to', null],
    ['', null],
  ])('%s is read as %s', (typed, expected) => {
    expect(readNumber(typed)).toBe(expected)
  })
})

describe('week numbers that a person types', () => {
  it.each([
    ['28–30', [28, 29, 30]],
    ['28-30', [28, 29, 30]],
    ['28, 29, 30', [28, 29, 30]],
    ['28 og 30', [28, 30]],
    ['uke 28', [28]],
    ['', []],
    ['30-28', null],
    ['54', null],
    ['juli', null],
  ])('%s is read as %j', (typed, expected) => {
    expect(readWeeks(typed)).toEqual(expected)
  })

  it('are written back as ranges', () => {
    expect(writeWeeks([28, 29, 30, 32])).toBe('28–30, 32')
  })
})
