import { describe, expect, it } from 'vitest'
import { honestDomain, yearTicks } from './scales.ts'

describe('what an axis spans', () => {
  it.each([
    ['from zero when the lowest is less than half of the highest', [20, 90], true, [0, 90]],
    ['wide for small counts, where chance is large', [9, 11], true, [3.4, 16.6]],
    ['from zero for the smallest', [3, 5], true, [0, 8.9]],
    ['to zero when all is negative', [-90, -20], true, [-90, 0]],
    ['all of it on both sides of zero', [-10, 30], true, [-10, 30]],
    ['something when all is zero', [0, 0], true, [0, 1]],
    ['no less than a twentieth of a share', [88, 88.4], false, [86, 90.4]],
    ['just the values when they differ enough', [9000, 10_000], true, [9000, 10_000]],
  ] as const)('%s', (_, values, isCount, [from, to]) => {
    const [low, high] = honestDomain(values, isCount)
    expect(low).toBeCloseTo(from, 0)
    expect(high).toBeCloseTo(to, 0)
  })

  it('makes a change of a few people a small step in a large place', () => {
    const [low, high] = honestDomain([9920, 9925, 9918], true)
    expect(7 / (high - low)).toBeLessThan(0.02)
  })
})

describe('years on the axis', () => {
  const at = (year: number) => (year - 2000) * 10

  it('are tidy, with the first and the last, and never closer than asked', () => {
    expect(yearTicks(2000, 2026, at, 40)).toEqual([2000, 2005, 2010, 2015, 2020, 2026])
    expect(yearTicks(2003, 2013, at, 40)).toEqual([2003, 2013])
    expect(yearTicks(2026, 2026, at, 40)).toEqual([2026])
  })
})
