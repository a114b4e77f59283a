import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import { planAge } from '../plan-register/plan-age.ts'
import type { NeedAnswers, NeedFacts } from './need-assessment.ts'
import { recommend } from './recommendation.ts'
import { ages, facts, plan } from './sample-needs.ts'

type Row = readonly [
  name: string,
  over: Partial<MunicipalPlan>,
  answers: NeedAnswers,
  known: Partial<NeedFacts>,
  decision: string,
  strength: string,
  firstReason: string,
]

const used = { 'is-used': 'yes', 'still-holds': 'yes', 'solves-problem': 'yes' } as const
const worn = { 'is-used': 'yes', 'still-holds': 'no', 'solves-problem': 'yes' } as const
const adoptedYear = 2020

describe('what is recommended of a plan in force', () => {
  const rows: readonly Row[] = [
    ['nothing answered', {}, {}, {}, 'continue', 'weak', 'nothing-answered'],
    ['nothing known', {}, { 'is-used': 'unknown' }, {}, 'continue', 'weak', 'nothing-answered'],
    [
      'nothing answered, and old',
      {},
      {},
      { age: ages.outdated },
      'continue',
      'weak',
      'nothing-answered',
    ],
    [
      'in use and right',
      {},
      { ...used, 'risk-if-waiting': 'no' },
      {},
      'continue',
      'moderate',
      'still-good',
    ],
    [
      'in use and right, whatever waiting may bring',
      {},
      { ...used, 'risk-if-waiting': 'yes', 'expected-by-others': 'yes' },
      {},
      'continue',
      'moderate',
      'need-can-wait',
    ],
    ['in use and wrong', {}, worn, {}, 'revise', 'strong', 'need-is-clear'],
    [
      'wrong, and dangerous to wait',
      {},
      { ...worn, 'risk-if-waiting': 'yes' },
      {},
      'revise',
      'strong',
      'need-is-clear',
    ],
    [
      'partly right, and no hurry',
      {},
      {
        'still-holds': 'partly',
        'solves-problem': 'yes',
        'risk-if-waiting': 'no',
        'is-used': 'partly',
      },
      {},
      'postpone',
      'moderate',
      'need-can-wait',
    ],
    [
      'neither used nor needed',
      {},
      { 'is-used': 'no', 'solves-problem': 'no' },
      {},
      'repeal',
      'weak',
      'neither-used-nor-needed',
    ],
    [
      'neither used nor needed, all answered',
      {},
      { 'is-used': 'no', 'solves-problem': 'no', 'risk-if-waiting': 'no' },
      {},
      'repeal',
      'moderate',
      'neither-used-nor-needed',
    ],
    [
      'the same, but the law asks for it',
      {},
      { 'is-used': 'no', 'solves-problem': 'no' },
      { isRequiredByLaw: true },
      'continue',
      'weak',
      'still-good',
    ],
    [
      'the same, but the planner says that the law asks for it',
      {},
      { 'is-used': 'no', 'solves-problem': 'no', 'required-by-law': 'yes' },
      {},
      'continue',
      'moderate',
      'still-good',
    ],
    [
      'the same of the samfunnsdel',
      { type: 'community-part' },
      { 'is-used': 'no', 'solves-problem': 'no' },
      {},
      'continue',
      'weak',
      'still-good',
    ],
    [
      'old and unused',
      {},
      { 'is-used': 'no', 'risk-if-waiting': 'no' },
      { age: ages.expired },
      'repeal',
      'weak',
      'old-and-unused',
    ],
    [
      'old and unused, but wished for',
      {},
      { 'is-used': 'no', 'risk-if-waiting': 'no' },
      { age: ages.expired, isWishedFor: true },
      'continue',
      'weak',
      'still-good',
    ],
    [
      'a theme for another plan',
      {},
      { ...worn, 'fits-in-another': 'yes' },
      {},
      'merge',
      'moderate',
      'can-be-theme',
    ],
    [
      'partly a theme',
      {},
      { ...worn, 'fits-in-another': 'partly' },
      {},
      'revise',
      'strong',
      'need-is-clear',
    ],
    [
      'half used, and a theme',
      {},
      { 'is-used': 'partly', 'fits-in-another': 'yes' },
      {},
      'merge',
      'weak',
      'can-be-theme',
    ],
    [
      'right, used, and a theme',
      {},
      { ...used, 'risk-if-waiting': 'no', 'fits-in-another': 'yes' },
      {},
      'continue',
      'moderate',
      'still-good',
    ],
    [
      'the arealdel is no theme',
      { type: 'land-use-part' },
      { ...worn, 'fits-in-another': 'yes' },
      {},
      'revise',
      'strong',
      'need-is-clear',
    ],
    [
      'neighbours need it too',
      {},
      { ...worn, 'shared-with-neighbours': 'yes' },
      {},
      'inter-municipal',
      'moderate',
      'neighbours-need-it-too',
    ],
    ['begun and never adopted', { status: 'under-way' }, {}, {}, 'new', 'weak', 'need-is-clear'],
    ['begun anew', { status: 'under-way', adoptedYear }, {}, {}, 'revise', 'weak', 'need-is-clear'],
    [
      'begun, but no longer needed',
      { status: 'under-way', adoptedYear },
      { 'solves-problem': 'no', 'risk-if-waiting': 'no', 'is-used': 'yes' },
      {},
      'continue',
      'moderate',
      'still-good',
    ],
    [
      'made every year',
      { type: 'annual-budget' },
      { 'still-holds': 'no' },
      {},
      'roll-yearly',
      'strong',
      'yearly-by-type',
    ],
    ['ended', { status: 'ended' }, worn, {}, 'repeal', 'strong', 'has-ended'],
  ]
  it.each(rows)('%s', (_, over, answers, known, decision, strength, firstReason) => {
    const found = recommend(plan(over), answers, facts(known))
    expect([found.decision, found.strength, found.reasons[0]?.code]).toEqual([
      decision,
      strength,
      firstReason,
    ])
  })

  it('what the law says is due is revised, whatever is answered of its content', () => {
    const due = facts({ dueSince: localDate('2027-10-19'), isRequiredByLaw: true })
    const existing = plan({ adoptedYear })
    expect(recommend(existing, used, due)).toMatchObject({
      decision: 'revise',
      strength: 'strong',
      reasons: [{ code: 'renewal-by-law' }],
    })
    const asTheme = { ...used, 'fits-in-another': 'yes' } as const
    expect(recommend(existing, asTheme, due).reasons.map(({ code }) => code)).toEqual([
      'can-be-theme',
      'law-must-still-be-met',
      'renewal-by-law',
    ])
  })

  it('what the law has renewed every year is rolled yearly', () => {
    const emergency = plan({ type: 'emergency-plan', adoptedOn: localDate('2027-06-01') })
    const age = planAge(emergency, { today: localDate('2028-03-01'), intervalYears: 1 })
    expect(recommend(emergency, {}, facts({ age, isRequiredByLaw: true }))).toMatchObject({
      decision: 'roll-yearly',
      reasons: [{ code: 'yearly-by-law' }],
    })
    expect(recommend(emergency, {}, facts({ age })).decision).toBe('continue')
  })
})
