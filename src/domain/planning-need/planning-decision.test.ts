import { describe, expect, it } from 'vitest'
import {
  defaultEffortWeeks,
  type Effort,
  planDecisions,
  takesWork,
  weeksOf,
} from './planning-decision.ts'

describe('effort', () => {
  const cases: readonly (readonly [Effort, number | null])[] = [
    [{ size: 'S', weeks: null }, 2],
    [{ size: 'M', weeks: null }, 8],
    [{ size: 'L', weeks: null }, 20],
    [{ size: 'L', weeks: 13 }, 13],
    [{ size: 'L', weeks: 0 }, 0],
    [{ size: null, weeks: 5 }, 5],
    [{ size: null, weeks: null }, null],
  ]
  it.each(cases)('%o is %s ukeverk', (effort, weeks) => {
    expect(weeksOf(effort, defaultEffortWeeks)).toBe(weeks)
  })

  it('the municipality can set what a size stands for', () => {
    expect(weeksOf({ size: 'M', weeks: null }, { S: 1, M: 4, L: 10 })).toBe(4)
  })
})

it('to continue and to wait take no hands, everything else does', () => {
  expect(planDecisions.filter((decision) => !takesWork(decision))).toEqual(['continue', 'postpone'])
  expect(takesWork(null)).toBe(false)
})
