import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import {
  judgeDemand,
  legalityOutcomes,
  legalityReviewDeadline,
  nextLegalityStep,
} from './legality-review.ts'

describe('the last day of a demand', () => {
  it.each([
    ['a Thursday to a Thursday', '2028-09-21', '2028-10-12', false],
    ['a Saturday moves to Monday', '2028-09-23', '2028-10-16', true],
    ['a Sunday moves to Monday', '2028-09-24', '2028-10-16', true],
    ['Maundy Thursday moves past Easter', '2028-03-23', '2028-04-18', true],
    ['Ascension Day moves to Friday', '2028-05-04', '2028-05-26', true],
    ['17 May moves to the day after', '2028-04-26', '2028-05-18', true],
    ['Christmas Day, a Monday in 2028, moves to Wednesday', '2028-12-04', '2028-12-27', true],
    ['over a leap day', '2028-02-10', '2028-03-02', false],
    ['over new year', '2028-12-14', '2029-01-04', false],
  ])('%s', (_, decidedOn, lastDay, isMoved) => {
    expect(legalityReviewDeadline(localDate(decidedOn))).toMatchObject({ lastDay, isMoved })
  })

  it('tells the three weeks apart from the day they move to', () => {
    expect(legalityReviewDeadline(localDate('2028-03-23'))).toEqual({
      threeWeeksOn: '2028-04-13',
      lastDay: '2028-04-18',
      isMoved: true,
    })
  })
})

describe('a demand', () => {
  const decidedOn = localDate('2028-09-21')
  const judge = (demandedOn: string, members: number | null = 3) =>
    judgeDemand({ decidedOn, demandedOn: localDate(demandedOn), members })

  it.each([
    ['the same day', '2028-09-21', 'in-time', 0, 'council'],
    ['the last day', '2028-10-12', 'in-time', 0, 'council'],
    ['the day after', '2028-10-13', 'late', 1, 'own-initiative'],
    ['in the fourth week', '2028-10-16', 'late', 4, 'own-initiative'],
    ['before the decision', '2028-09-20', 'before-decision', 0, 'clarify'],
  ] as const)('%s', (_, demandedOn, timing, daysLate, way) => {
    expect(judge(demandedOn)).toMatchObject({ timing, daysLate, way })
  })

  it.each([
    [0, false, 'own-initiative'],
    [2, false, 'own-initiative'],
    [3, true, 'council'],
    [9, true, 'council'],
    [null, null, 'clarify'],
  ] as const)('from %s members', (members, hasEnoughMembers, way) => {
    expect(judge('2028-10-01', members)).toMatchObject({ hasEnoughMembers, way })
  })

  it('late counts whoever demands', () => {
    expect(judge('2028-10-13', null).way).toBe('own-initiative')
  })

  it('is in time on the working day that the deadline moves to', () => {
    const moved = { decidedOn: localDate('2028-03-23'), members: 3 }
    expect(judgeDemand({ ...moved, demandedOn: localDate('2028-04-18') }).timing).toBe('in-time')
    expect(judgeDemand({ ...moved, demandedOn: localDate('2028-04-19') })).toMatchObject({
      timing: 'late',
      daysLate: 1,
    })
  })
})

describe('what comes next', () => {
  it.each([
    [null, 'council-treats'],
    ['upheld-by-council', 'to-statsforvalter'],
    ['changed-by-council', 'closed'],
    ['lawful', 'stands'],
    ['unlawful', 'adopt-anew'],
    ['withdrawn', 'closed'],
    ['rejected', 'closed'],
  ] as const)('after %s', (outcome, step) => {
    expect(nextLegalityStep(outcome)).toBe(step)
  })

  it('there is a step after every outcome', () => {
    expect(legalityOutcomes.map(nextLegalityStep)).not.toContain(undefined)
  })
})
