import { describe, expect, it } from 'vitest'
import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import type { NeedAnswers, NeedFacts } from './need-assessment.ts'
import { recommend } from './recommendation.ts'
import { facts, plan } from './sample-needs.ts'

type Row = readonly [
  name: string,
  over: Partial<MunicipalPlan>,
  answers: NeedAnswers,
  known: Partial<NeedFacts>,
  decision: string,
  strength: string,
  firstReason: string,
]

describe('what is recommended of a plan that is not there', () => {
  const lacking = { status: 'lacking' } as const
  const needed = { 'solves-problem': 'yes', 'risk-if-waiting': 'yes' } as const
  const rows: readonly Row[] = [
    [
      'the law asks for it',
      lacking,
      {},
      { isRequiredByLaw: true },
      'new',
      'strong',
      'lacking-by-law',
    ],
    [
      'the law asks for it, and it fits elsewhere',
      lacking,
      { 'fits-in-another': 'yes' },
      { isRequiredByLaw: true },
      'merge',
      'weak',
      'can-be-theme',
    ],
    [
      'the law asks for it, and neighbours need it',
      lacking,
      { 'shared-with-neighbours': 'yes' },
      { isRequiredByLaw: true },
      'inter-municipal',
      'weak',
      'neighbours-need-it-too',
    ],
    ['a clear need', lacking, needed, {}, 'new', 'weak', 'need-is-clear'],
    [
      'a clear need that fits elsewhere',
      lacking,
      { ...needed, 'fits-in-another': 'yes' },
      {},
      'merge',
      'moderate',
      'can-be-theme',
    ],
    [
      'some need',
      { status: 'planned' },
      { 'solves-problem': 'yes' },
      {},
      'postpone',
      'weak',
      'need-can-wait',
    ],
    ['no need', lacking, { 'solves-problem': 'no' }, {}, 'postpone', 'weak', 'no-need-shown'],
    ['nothing answered', lacking, {}, {}, 'postpone', 'weak', 'no-need-shown'],
    [
      'made every year, and lacking by law',
      { ...lacking, type: 'action-part' },
      {},
      { isRequiredByLaw: true },
      'new',
      'strong',
      'lacking-by-law',
    ],
  ]
  it.each(rows)('%s', (_, over, answers, known, decision, strength, firstReason) => {
    const found = recommend(plan(over), answers, facts(known))
    expect([found.decision, found.strength, found.reasons[0]?.code]).toEqual([
      decision,
      strength,
      firstReason,
    ])
  })

  it('an answer that makes no sense for it weighs nothing', () => {
    const found = recommend(plan(lacking), { 'is-used': 'no', 'still-holds': 'no' }, facts())
    expect(found.effects).toEqual([])
  })
})
