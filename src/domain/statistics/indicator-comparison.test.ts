import { describe, expect, it } from 'vitest'
import { type ChangeMeasure, directionOf } from './indicator-change.ts'
import { rankOf, shownValue, similarTo, sizeBandOf, spreadOf } from './indicator-comparison.ts'

it.each([
  [1.005, 2, 1.01],
  [-1.25, 1, -1.3],
  [-0.04, 1, 0],
  [0.45, 0, 0],
  [9920, 0, 9920],
])('%f with %i decimals is shown as %f', (value, decimals, shown) => {
  expect(Object.is(shownValue(value, decimals), shown)).toBe(true)
})

describe('rank', () => {
  it.each([
    ['the highest', 9, [9, 8, 7], { place: 1, of: 3, tied: false }],
    ['the lowest', 7, [9, 8, 7], { place: 3, of: 3, tied: false }],
    ['alike as it is shown', 8.04, [9, 8.04, 8.01, 7], { place: 2, of: 4, tied: true }],
    ['after two that are alike', 7, [9, 9, 7], { place: 3, of: 3, tied: false }],
  ])('counts %s', (_name, own, values, rank) => {
    expect(rankOf(own, values, 1)).toEqual(rank)
  })
})

it('a spread needs more than a handful', () => {
  expect(spreadOf([1, 2, 3])).toBeNull()
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual({
    ...{ min: 1, quartile1: 2, median: 3, quartile3: 4, max: 5, count: 5 },
  })
})

it('those most alike are of the same class or the next, and near in size', () => {
  const place = (number: string, population: number, centralityClass: number) => ({
    ...{ number, population, centralityClass },
  })
  const us = place('1', 1000, 5)
  const all = [
    us,
    place('2', 1000, 3),
    place('3', 1100, 6),
    place('4', 4000, 5),
    place('5', 900, 5),
  ]
  expect(similarTo(us, all, 3).map(({ number }) => number)).toEqual(['5', '3', '4'])
})

it.each([
  [1_999, 0, 2_000],
  [2_000, 2_000, 5_000],
  [9_999, 5_000, 10_000],
  [49_999, 20_000, 50_000],
  [50_000, 50_000, null],
])('%i inhabitants are in the band from %i', (population, from, below) => {
  expect(sizeBandOf(population)).toEqual({ from, below })
})

describe('the direction of a change', () => {
  const count: ChangeMeasure = { decimals: 0, of: { kind: 'count' } }
  const share = (count: number | null): ChangeMeasure => ({
    decimals: 1,
    of: { kind: 'ratio', scale: 100, count },
  })
  const measure = (noise: number | null): ChangeMeasure => ({
    decimals: 1,
    of: { kind: 'measure', noise },
  })
  it.each([
    [205, 207, count, 'stable'],
    [205, 208, count, 'stable'],
    [205, 209, count, 'rise'],
    [205, 205, count, 'equal'],
    [412, 356, count, 'fall'],
    [10_000, 10_100, count, 'stable'],
    [10_000, 10_101, count, 'rise'],
    [0, 4, count, 'rise'],
    [-40, 60, count, 'rise'],
    [8.1, 9.3, share(9920), 'rise'],
    [8.1, 8.3, share(9920), 'stable'],
    [8.1, 8.4, share(9920), 'rise'],
    [8.1, 8.4, share(205), 'stable'],
    [8.14, 8.06, share(null), 'equal'],
    [82, 82.5, measure(null), 'stable'],
    [82, 83, measure(null), 'rise'],
    [82, 83, measure(1.5), 'stable'],
  ] as const)('from %f to %f (%j) is %s', (from, to, how, direction) => {
    expect(directionOf(from, to, how)).toBe(direction)
  })
})
