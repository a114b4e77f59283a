import { describe, expect, it } from 'vitest'
import { decimalSignOf, readFigureCell, yearOf } from './figure-cell.ts'

const figure = (value: number, decimals = 0, isPercent = false) => ({
  ...{ kind: 'figure', value, decimals, isPercent },
})
const gap = (name: string, isEmpty = false) => ({ kind: 'gap', gap: name, isEmpty })

describe('a cell with a decimal comma', () => {
  it.each([
    ['1 234,5', figure(1234.5, 1)],
    ['1\u00a0234\u00a0567', figure(1_234_567)],
    ['1\u2009234', figure(1234)],
    ['1\u202f234', figure(1234)],
    ['1.234', figure(1234)],
    ['12,40', figure(12.4, 2)],
    ['12,4 %', figure(12.4, 1, true)],
    ['−3', figure(-3)],
    ['–3,5', figure(-3.5, 1)],
    ['+3', figure(3)],
    ['+4712345678 Kari', { kind: 'text' }],
    ['+47 12345678', { kind: 'text' }],
    ['+4712345678', { kind: 'text' }],
    ['0', figure(0)],
    ['-0', figure(0)],
    ['-', gap('missing')],
    ['–', gap('missing')],
    ['..', gap('missing')],
    ['.', gap('missing')],
    ['', gap('missing', true)],
    [' ', gap('missing', true)],
    [':', gap('hidden')],
    ['*', gap('hidden')],
    ['<5', gap('hidden')],
    ['ca. 40', { kind: 'text' }],
    ['1,2,3', { kind: 'text' }],
    ['2 5', { kind: 'text' }],
    ['12.5', { kind: 'text' }],
    ['12.06.2018', { kind: 'text' }],
    ['1e5', { kind: 'text' }],
    ['9'.repeat(41), { kind: 'text' }],
  ])('«%s»', (text, expected) => {
    expect(readFigureCell(text, 'comma')).toEqual(expected)
  })
})

it.each([
  ['1,234.5', figure(1234.5, 1)],
  ['12.5', figure(12.5, 1)],
  ['1,5', { kind: 'text' }],
])('a cell with a decimal dot: «%s»', (text, expected) => {
  expect(readFigureCell(text, 'dot')).toEqual(expected)
})

it.each([
  ['comma', ['12,5', '1.234']],
  ['comma', ['1.234', '2.345']],
  ['comma', ['Bø', '12']],
  ['dot', ['12.5', '1,234']],
  ['dot', ['1,234.5']],
  ['comma', ['12.5', '12,5']],
] as const)('the decimal sign is a %s in %j', (sign, cells) => {
  expect(decimalSignOf(cells)).toBe(sign)
})

it.each([
  ['2024', 2024],
  ['1811', 1811],
  ['1 990', null],
  ['2250', null],
  ['2024-25', null],
])('the year of «%s»', (text, year) => {
  expect(yearOf(text)).toBe(year)
})
