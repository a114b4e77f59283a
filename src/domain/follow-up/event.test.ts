import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { capacityPicture } from '../planning-need/capacity.ts'
import { defaultEffortWeeks, type PlanChoice } from '../planning-need/planning-decision.ts'
import { freeWeeksFrom, loadAfterChanges, proposedToReopen } from './event.ts'

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
    ['counts for the half-year it falls in', '2028-06-30', [6, 6, 0, 0]],
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

  it.each([
    ['2028-01-01', 20],
    ['2028-07-01', 20],
    ['2029-07-01', 10],
    ['2030-01-01', 0],
  ])('leaves hands from %s on', (today, free) => {
    expect(freeWeeksFrom(loadAfterChanges(picture, []), localDate(today))).toBe(free)
  })
})
