import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { adoptByOf } from './adopt-by.ts'
import type { CommunityPartAnswers } from './community-part-check.ts'
import type { PlanDecision } from './planning-decision.ts'
import { half } from './sample-choices.ts'
import { plan } from './sample-needs.ts'

const by = (
  type: 'community-part' | 'overview',
  lastDay: string | null,
  answers: CommunityPartAnswers = {},
  decision: PlanDecision = 'revise',
) => adoptByOf(plan({ type }), decision, { lastDay: lastDay ? localDate(lastDay) : null }, answers)

const lacks = { 'housing-goals': 'no' } as const

describe('the last half-year that acts let a plan be adopted in', () => {
  it.each([
    ['overview', null, null],
    ['overview', '2030-06-30', half('2030-1')],
    ['overview', '2030-07-01', half('2030-2')],
    ['overview', '2020-01-01', half('2020-1')],
    ['community-part', null, null],
  ] as const)('of a plan of type %s with %s as its last day', (type, lastDay, expected) => {
    expect(by(type, lastDay)).toEqual(expected)
  })

  it('is before 1 July 2027 for a samfunnsdel that lacks goals for housing', () => {
    expect(by('community-part', null, lacks)).toEqual(half('2027-1'))
    expect(by('community-part', '2026-12-31', lacks)).toEqual(half('2026-2'))
    expect(by('community-part', '2030-12-31', lacks)).toEqual(half('2027-1'))
    expect(by('community-part', null, { 'housing-goals': 'partly' })).toBeNull()
    expect(by('overview', null, lacks)).toBeNull()
  })

  it('is none for what is to be repealed', () => {
    expect(by('community-part', '2030-12-31', lacks, 'repeal')).toBeNull()
  })
})
