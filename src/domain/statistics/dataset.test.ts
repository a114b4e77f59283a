import { describe, expect, it } from 'vitest'
import { figureAt, regionSeries, seriesCount, seriesNumber, yearOfTime } from './dataset.ts'

const words = (text: string) => ({ nb: text, nn: text })
const dimension = (code: string, ...codes: string[]) => ({
  code,
  label: words(code),
  categories: codes.map((one) => ({ code: one, label: words(one) })),
})
const shape = {
  dimensions: [
    dimension('kjonn', '1', '2'),
    dimension('alder', 'a', 'b', 'c'),
    dimension('mal', 'p'),
  ],
}

describe('the number of a series', () => {
  it.each([
    [{ kjonn: '1', alder: 'a', mal: 'p' }, 0],
    [{ kjonn: '1', alder: 'c' }, 2],
    [{ kjonn: '2', alder: 'a' }, 3],
    [{ kjonn: '2', alder: 'c' }, 5],
    [{ kjonn: '3', alder: 'c' }, null],
    [{ alder: 'c' }, null],
    [{ kjonn: '2', alder: 'c', mal: 'q' }, null],
  ])('%j is %s', (categories, expected) => {
    expect(seriesNumber(shape, categories)).toBe(expected)
  })

  it('counts every combination once', () => {
    expect(seriesCount(shape)).toBe(6)
    expect(seriesCount({ dimensions: [] })).toBe(1)
  })
})

describe('figures', () => {
  const figures = [
    { value: 0, state: null },
    { value: null, state: 'missing' },
    { value: null, state: 'suppressed' },
    { value: null, state: 'not-applicable' },
    { value: null, state: 'other-borders' },
    { value: 4, state: 'preliminary' },
  ] as const

  it('come back as they were stored, none of them as zero', () => {
    const stored = regionSeries('5060', 0, figures)
    expect(stored.states).toBe(' msnbp')
    expect(figures.map((_, index) => figureAt(stored, index))).toEqual(figures)
  })

  it('need no letters when all are plain', () => {
    expect(regionSeries('0', 1, [{ value: 1, state: null }]).states).toBeNull()
  })

  it('are missing past the end', () => {
    expect(figureAt(regionSeries('0', 1, []), 3)).toEqual({ value: null, state: 'missing' })
  })
})

it.each([
  ['2026', 2026],
  ['2025-26', 2026],
  ['2022-2026', 2026],
  ['2016_2020', 2020],
  ['2025K4', 2025],
  ['2026M04', 2026],
])('%s ends in %i', (time, year) => {
  expect(yearOfTime(time)).toBe(year)
})
