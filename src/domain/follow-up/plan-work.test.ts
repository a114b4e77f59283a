import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { latenessOf, outcomeOf, type PlannedWork } from './plan-work.ts'

const work: PlannedWork = {
  decision: 'revise',
  start: { year: 2028, half: 2 },
  adoption: { year: 2029, half: 1 },
  status: 'under-way',
  milestoneOn: null,
}

describe('what is late with a planned work', () => {
  it.each([
    ['the last day of the half-year', {}, '2029-06-30', []],
    ['the day after', {}, '2029-07-01', ['adoption']],
    ['the year after, when it is done', { status: 'done' }, '2030-01-01', []],
    ['the year after, when it is stopped', { status: 'stopped' }, '2030-01-01', []],
    ['not begun on the last day to begin', { status: 'not-started' }, '2028-12-31', []],
    ['not begun the day after', { status: 'not-started' }, '2029-01-01', ['start']],
    ['neither begun nor adopted', { status: 'not-started' }, '2029-07-01', ['adoption', 'start']],
    ['rolled yearly', { decision: 'roll-yearly' }, '2031-01-01', []],
    ['without half-years', { start: null, adoption: null }, '2031-01-01', []],
    ['the day of a milestone', { milestoneOn: localDate('2028-10-01') }, '2028-10-01', []],
    [
      'the day after a milestone',
      { milestoneOn: localDate('2028-10-01') },
      '2028-10-02',
      ['milestone'],
    ],
    ['said to be late', { status: 'late' }, '2028-10-02', ['reported']],
  ] as const)('%s', (_, changes, today, late) => {
    expect(latenessOf({ ...work, ...changes }, localDate(today))).toEqual(late)
  })
})

describe('what became of a work', () => {
  it.each([
    ['done', 'done'],
    ['stopped', 'dropped'],
    ['not-started', 'not-done'],
    ['under-way', 'under-way'],
    ['consultation', 'under-way'],
    ['late', 'under-way'],
  ] as const)('%s is %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome)
  })
})
