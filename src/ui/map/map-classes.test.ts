import { describe, expect, it } from 'vitest'
import { mapClasses, mapClassOf } from './map-classes.ts'

const labels = (...given: Parameters<typeof mapClasses>) =>
  mapClasses(...given).map(({ label }) => label)

/** The same numbers every time, skewed as figures for municipalities are. */
function skewed(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const share = ((index * 7919) % count) / count
    return from + (to - from) * share ** 3
  })
}

describe('classes of figures', () => {
  it.each([
    ['few', [3, 1, 2, 8, 13, 40], undefined],
    ['many with decimals', skewed(357, 0.04, 61.77), 1],
    ['large', skewed(357, 204, 728_714), 0],
    ['on both sides of zero', skewed(357, -14.5, 41.6), 1],
    ['nearly all below zero', skewed(357, -41.6, 0.4), 1],
    ['below zero', skewed(40, -30, -2), 1],
    ['many equal', [...Array<number>(300).fill(0), ...skewed(57, 0, 12)], 1],
    ['all but zero', [-0.04, 0.04, 0.03], 1],
    ['halves', [0.05, 0.15, 0.25, 1.005, 2.675, -0.05, -0.15], 2],
  ] as const)('hold every figure exactly once, in order: %s', (_, values, decimals) => {
    const classes = mapClasses(values, 5, decimals)
    expect(classes.length).toBeGreaterThan(0)
    expect(classes.length).toBeLessThanOrEqual(5)
    for (const [index, { lower, upper }] of classes.entries()) {
      expect(lower).toBeLessThanOrEqual(upper)
      expect(lower).toBeGreaterThan(classes[index - 1]?.upper ?? -Infinity)
    }
    for (const value of values) {
      const holding = classes.filter((one) => mapClassOf(value, [one]) !== null)
      expect(holding, String(value)).toHaveLength(1)
    }
    for (const one of classes) {
      expect(
        values.some((value) => mapClassOf(value, [one]) !== null),
        one.label,
      ).toBe(true)
    }
  })

  it('begin and end with the smallest and the largest figure, and leave no gap between', () => {
    const values = skewed(357, 2.34, 61.77)
    const classes = mapClasses(values, 5, 1)
    expect(classes[0]?.lower).toBe(2.3)
    expect(classes.at(-1)?.upper).toBe(Number(Math.max(...values).toFixed(1)))
    for (const [index, { lower }] of classes.entries()) {
      const before = classes[index - 1]?.upper
      if (before !== undefined) expect(lower - before).toBeCloseTo(0.1, 9)
    }
  })

  it('hold about equally many, between round bounds', () => {
    expect(labels(Array.from({ length: 100 }, (_, index) => index + 1))).toEqual([
      ...['1–19', '20–39', '40–59', '60–79', '80–100'],
    ])
  })

  it('never stand on both sides of zero, and differ in tone there', () => {
    const classes = mapClasses(skewed(357, -14.5, 41.6), 5, 1)
    expect(classes.some(({ upper }) => upper < 0)).toBe(true)
    for (const { lower, upper, tone } of classes) {
      expect(Math.sign(lower) < 0).toBe(Math.sign(upper) < 0)
      expect(tone.startsWith('b')).toBe(upper < 0)
    }
    expect(labels([-9, -8, -6, -3, 2, 4, 7, 9], 4)).toEqual([
      ...['−9 til −7', '−6 til −1', '0–6', '7–9'],
    ])
  })

  it('are one when all figures are equal, and none without figures', () => {
    expect(mapClasses([4.2, 4.2, null, 4.2])).toEqual([
      { lower: 4.2, upper: 4.2, decimals: 1, label: '4,2', tone: 'a3' },
    ])
    expect(mapClasses([null, null])).toEqual([])
    expect(mapClasses([])).toEqual([])
  })

  it('are no more than asked for, and fewer for few figures', () => {
    expect(mapClasses(skewed(357, 0, 100), 3, 0)).toHaveLength(3)
    expect(mapClasses([1, 2, 3, 4], 5)).toHaveLength(2)
    expect(mapClasses([1], 5)).toHaveLength(1)
  })

  it('write thousands, decimals and minus as in Norwegian', () => {
    expect(labels([1204.5, 728_714], 1, 1)).toEqual(['1\u00a0204,5–728\u00a0714,0'])
    expect(labels([-1500, -2], 1)).toEqual(['−1\u00a0500 til −2'])
  })

  it('place a figure by what is shown of it', () => {
    const [low, high] = mapClasses([1, 1, 1, 6, 6, 6], 2, 0)
    expect(low && high && mapClassOf(5.6, [low, high])).toBe(high)
    expect(low && mapClassOf(null, [low])).toBeNull()
  })
})
