import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { capacityPicture } from '../planning-need/capacity.ts'
import { defaultEffortWeeks, type PlanChoice } from '../planning-need/planning-decision.ts'
import {
  freeWeeksFrom,
  type HalfYearLoad,
  loadAfterChanges,
  overloadPercent,
  proposedToReopen,
  withWorkOutside,
} from './event.ts'

const choice: PlanChoice = {
  planId: 'a',
  decision: 'revise',
  mergeIntoId: null,
  priority: null,
  start: { year: 2028, half: 1 },
  adoption: { year: 2028, half: 2 },
  effort: { size: null, weeks: 20 },
  unit: '',
}
const picture = capacityPicture(
  [choice],
  { kind: 'total', weeksPerYear: 20 },
  { term: { firstYear: 2028, lastYear: 2029 }, sizes: defaultEffortWeeks },
)
const overloads = (from: string, weeksPerYear: number) =>
  loadAfterChanges(picture, [{ from: localDate(from), weeksPerYear }]).map(
    ({ overloadWeeks }) => overloadWeeks,
  )

describe('an event in the term', () => {
  it('of a flood reopens the climate assessment and the risk analysis', () => {
    expect(proposedToReopen['natural-event']).toEqual(['L12', 'L15'])
  })

  it.each([
    ['leaves the half-years before it alone', '2028-07-01', [0, 6, 0, 0]],
    ['counts for the days that are left of a half-year', '2028-04-01', [3, 6, 0, 0]],
    ['counts for the last day of a half-year', '2028-06-30', [0.03, 6, 0, 0]],
    ['after the work makes no overload', '2029-01-01', [0, 0, 0, 0]],
  ])('with fewer hands %s', (_, from, overload) => {
    expect(overloads(from, 8)).toEqual(overload)
  })

  it('with fewer hands gives way to a later one', () => {
    const load = loadAfterChanges(picture, [
      { from: localDate('2028-07-01'), weeksPerYear: 20 },
      { from: localDate('2028-01-01'), weeksPerYear: 10 },
    ])
    expect(load.map(({ capacityWeeks }) => capacityWeeks)).toEqual([5, 10, 10, 10])
  })

  it('on its first day counts for the whole half-year, and two on one day as the last', () => {
    const from = localDate('2028-07-01')
    const load = loadAfterChanges(picture, [
      { from, weeksPerYear: 2 },
      { from, weeksPerYear: 16 },
    ])
    expect(load.map(({ capacityWeeks }) => capacityWeeks)).toEqual([10, 8, 8, 8])
  })

  it('that is work outside the strategy takes its hands now', () => {
    const load = withWorkOutside(loadAfterChanges(picture, []), 4, localDate('2028-08-01'))
    expect(load.map(({ overloadWeeks }) => overloadWeeks)).toEqual([0, 4, 0, 0])
    expect(overloadPercent(load.slice(1, 2))).toBe(40)
  })

  it.each([
    ['fits', 8, 10, 0],
    ['is just in time', 10, 10, 0],
    ['is too much', 14, 10, 40],
    ['has no hands', 3, 0, null],
  ])('where the work %s', (_, demandWeeks, capacityWeeks, percent) => {
    const load: HalfYearLoad = {
      ...{ halfYear: { year: 2029, half: 1 }, demandWeeks, capacityWeeks },
      overloadWeeks: Math.max(0, demandWeeks - capacityWeeks),
    }
    expect(overloadPercent([load])).toBe(percent)
  })

  it.each([
    ['2028-01-01', 20],
    ['2028-07-01', 20],
    ['2029-07-01', 10],
    ['2030-01-01', 0],
  ])('leaves hands from %s on', (today, free) => {
    expect(freeWeeksFrom(loadAfterChanges(picture, []), localDate(today))).toBe(free)
  })
})
