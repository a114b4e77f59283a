import { describe, expect, it } from 'vitest'
import type { LinePoint } from './chart.ts'
import { lineParts } from './lines.ts'

const place = ({ year, value }: LinePoint & { value: number }) => ({ x: year - 2020, y: value })

function points(values: readonly (number | null)[], projectedFrom = 2100): readonly LinePoint[] {
  return values.map((value, index) => ({
    year: 2020 + index,
    value,
    ...(2020 + index >= projectedFrom ? { isProjected: true } : {}),
  }))
}

describe('a line', () => {
  const cases: readonly (readonly [string, readonly LinePoint[], string, string, number])[] = [
    ['goes through all its points', points([1, 2, 4]), 'M0 1l1 1l1 2', '', 0],
    ['breaks at a gap', points([1, 2, null, 5, 4]), 'M0 1l1 1M3 5l1-1', '', 0],
    ['is a dot between two gaps', points([1, 2, null, 5, null, 3, 3]), 'M0 1l1 1M5 3l1 0', '', 1],
    ['takes a value that is no number as a gap', points([1, Number.NaN, 2, 2]), 'M2 2l1 0', '', 1],
    [
      'is dashed from the last known year',
      points([1, 2, 4, 5], 2022),
      'M0 1l1 1',
      'M1 2l1 2l1 1',
      0,
    ],
    ['is dashed whole when all is projected', points([1, 2], 2020), '', 'M0 1l1 1', 0],
    [
      'bridges no gap before what is projected',
      points([1, 2, null, 5, 6], 2022),
      'M0 1l1 1',
      'M3 5l1 1',
      0,
    ],
    ['is nothing without values', points([null, null]), '', '', 0],
  ]

  it.each(cases)('%s', (_, given, whole, dashed, alone) => {
    const parts = lineParts(given, place)
    expect(parts.whole).toBe(whole)
    expect(parts.dashed).toBe(dashed)
    expect(parts.alone).toHaveLength(alone)
  })
})
