import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { checkRequiredPlans, type JudgedLine } from './check-required-plans.ts'
import type { RequiredCandidate } from './recognise-plan.ts'
import { notJudged, type RequiredInterval, type RequiredPlanJudgement } from './required-plan.ts'
import type { RequiredPlanKey } from './required-plan-keys.ts'
import { requiredPlans } from './required-plans.ts'

interface Case {
  readonly today?: string
  readonly number?: string
  readonly constitutedOn?: string
  readonly strategyAdoptedOn?: string
  readonly judgement?: Partial<RequiredPlanJudgement>
}

const plan = (name: string, changes: Partial<RequiredCandidate> = {}): RequiredCandidate => ({
  id: name,
  name,
  type: 'other',
  status: 'in-force',
  marks: [],
  adoptedOn: null,
  adoptedYear: null,
  validTo: null,
  validToYear: null,
  period: null,
  ...changes,
})

const adopted = (name: string, on: string, changes: Partial<RequiredCandidate> = {}) =>
  plan(name, { adoptedOn: localDate(on), ...changes })

/** One line of the list as `state reason reason`, with `since` where there is one. */
function check(key: RequiredPlanKey, plans: readonly RequiredCandidate[], given: Case = {}) {
  const { today = '2027-11-01', number = '1811', constitutedOn = '2027-10-19' } = given
  const lines: JudgedLine[] = requiredPlans.map((required) => ({
    required,
    judgement: { ...notJudged, ...(required.key === key ? given.judgement : {}) },
  }))
  const results = checkRequiredPlans(lines, plans, {
    today: localDate(today),
    municipality: { number },
    term: {
      constitutedOn: localDate(constitutedOn),
      strategyAdoptedOn: given.strategyAdoptedOn ? localDate(given.strategyAdoptedOn) : null,
    },
  })
  const result = results.find((one) => one.key === key)
  if (!result) throw new Error(`no line ${key}`)
  const since = result.since ? [`since ${result.since}`] : []
  return [result.state, ...result.reasons.map(({ code }) => code), ...since].join(' ')
}

describe('what is there or not', () => {
  it.each([
    ['lacks none-in-register', []],
    ['has in-force', [plan('Alkoholpolitisk handlingsplan')]],
    ['lacks marked-lacking', [plan('Alkoholplan', { status: 'lacking' })]],
    ['lacks is-planned', [plan('Alkoholplan', { status: 'planned' })]],
    ['lacks is-under-way', [plan('Alkoholplan', { status: 'under-way' })]],
    ['lacks none-in-register', [plan('Alkoholplan', { status: 'ended' })]],
    ['has in-force', [adopted('Alkoholplan', '2027-11-01')]],
    ['lacks is-under-way', [adopted('Alkoholplan', '2027-11-02')]],
    [
      'has in-force new-one-on-its-way',
      [plan('Alkoholplan', { status: 'planned' }), adopted('Alkoholplan 2', '2024-01-01')],
    ],
  ] as const)('is «%s»', (expected, plans) => {
    expect(check('alcohol-plan', plans)).toBe(expected)
  })

  it('is answered by the newest of several in force', () => {
    const plans = [adopted('Klimaplan', '2020-01-01'), adopted('Energiplan', '2026-01-01')]
    for (const order of [plans, plans.toReversed()]) {
      expect(check('climate-goals', order)).toBe('has renew-by')
    }
  })

  it('takes the plan that the municipality has tied, and none where it says so', () => {
    const plans = [plan('Ruspolitikk'), plan('Alkoholplan')]
    const tied = { judgement: { planId: 'Ruspolitikk' } }
    expect(check('alcohol-plan', [plans[0] ?? plan('')], tied)).toBe('has in-force')
    expect(check('alcohol-plan', plans, { judgement: { hasNone: true } })).toBe(
      'lacks none-in-register',
    )
    // The tied one is no longer there: what the names say counts again.
    expect(check('alcohol-plan', plans, { judgement: { planId: 'borte' } })).toBe('has in-force')
  })

  it('asks whether it stands in another plan', () => {
    const samfunnsdel = plan('Samfunnsdelen', { type: 'community-part' })
    expect(check('climate-goals', [samfunnsdel])).toBe('needs-judgement may-be-part-of')
    expect(check('climate-goals', [])).toBe('lacks none-in-register')
    const tied = { judgement: { planId: 'Samfunnsdelen' } }
    expect(check('climate-goals', [{ ...samfunnsdel, adoptedYear: 2026 }], tied)).toBe(
      'has renew-by-year',
    )
    expect(check('climate-goals', [samfunnsdel], { judgement: { hasNone: true } })).toBe(
      'lacks none-in-register',
    )
  })

  it('asks for smittevern in the plan for health and care alone', () => {
    const found = (name: string) =>
      check('infection-control-plan', [plan(name, { type: 'sector-plan' })])
    expect(found('Helse- og omsorgsplan')).toBe('needs-judgement may-be-part-of')
    expect(found('Hovedplan for vann og avløp')).toBe('lacks none-in-register')
    expect(found('Beredskapsplan for helse og omsorg')).toBe('lacks none-in-register')
  })
})

describe('whom a line is for', () => {
  it.each([
    ['deer-goals', {}, [], 'needs-judgement ask-if-hunted'],
    ['deer-goals', { judgement: { isRelevant: true } }, [], 'lacks none-in-register'],
    ['deer-goals', { judgement: { isRelevant: false } }, [], 'not-relevant said-not-relevant'],
    ['deer-goals', {}, ['Mål for elg'], 'has in-force'],
    ['visitor-contribution-plan', { today: '2026-06-30' }, [], 'not-relevant not-in-force'],
    ['visitor-contribution-plan', { today: '2026-07-01' }, [], 'needs-judgement ask-if-charged'],
    ['housing-overview', { today: '2023-06-30' }, [], 'not-relevant not-in-force'],
    ['housing-overview', { today: '2023-07-01' }, [], 'lacks none-in-register'],
    ['sami-language-goals', {}, [], 'not-relevant outside-sami-area'],
    ['sami-language-goals', { number: '5610' }, [], 'lacks none-in-register'],
    ['sami-language-goals', { judgement: { isRelevant: true } }, [], 'lacks none-in-register'],
    [
      'sami-language-goals',
      { number: '1840', today: '2025-12-31' },
      [],
      'not-relevant outside-sami-area',
    ],
    ['sami-language-goals', { number: '1840', today: '2026-01-01' }, [], 'lacks none-in-register'],
    ['alcohol-plan', { judgement: { isRelevant: false } }, [], 'not-relevant said-not-relevant'],
  ] as const)('%s, %j, %j', (key, given, names, expected) => {
    expect(
      check(
        key,
        names.map((name) => plan(name)),
        given,
      ),
    ).toBe(expected)
  })
})

describe('once a term', () => {
  const planstrategi = (on: string) => [adopted('Planstrategi', on)]
  it.each([
    ['2027-10-18', {}, 'due new-term since 2027-10-19'],
    ['2027-10-19', {}, 'has made-this-term'],
    ['2024-06-01', { today: '2028-10-19' }, 'due new-term since 2027-10-19'],
    ['2024-06-01', { today: '2028-10-20' }, 'due term-deadline-passed since 2028-10-20'],
    // The council before still sits.
    ['2024-06-01', { today: '2027-10-18' }, 'has made-this-term'],
    ['2023-10-18', { today: '2027-10-18' }, 'due term-deadline-passed since 2024-10-20'],
    ['2024-06-01', { strategyAdoptedOn: '2027-11-01' }, 'has adopted-here'],
    ['2024-06-01', { strategyAdoptedOn: '2027-11-02' }, 'due new-term since 2027-10-19'],
  ])('a planstrategi of %s, %j: %s', (on, given, expected) => {
    expect(check('planning-strategy', planstrategi(on), given)).toBe(expected)
  })

  it('is never lacking while it is being made', () => {
    expect(check('planning-strategy', [])).toBe('due made-here new-term since 2027-10-19')
    expect(check('planning-strategy', [], { today: '2028-10-20' })).toBe(
      'due made-here term-deadline-passed since 2028-10-20',
    )
  })

  it.each([
    [{ adoptedYear: 2027 }, 'due new-term since 2027-10-19'],
    [{ adoptedYear: 2028 }, 'has made-this-term'],
    [{ period: { firstYear: 2028, lastYear: 2031 } }, 'has made-this-term'],
    [{}, 'needs-judgement no-date'],
  ])('where only %j is known: %s', (dates, expected) => {
    const given = { today: '2028-02-01' }
    expect(check('planning-strategy', [plan('Planstrategi', dates)], given)).toBe(expected)
  })

  it.each([
    ['performance-audit-plan', '2028-12-31', 'lacks none-in-register new-term since 2027-10-19'],
    [
      'performance-audit-plan',
      '2029-01-01',
      'lacks none-in-register term-deadline-passed since 2029-01-01',
    ],
    ['ownership-report', '2031-10-18', 'lacks none-in-register new-term since 2027-10-19'],
    [
      'ownership-report',
      '2031-10-19',
      'lacks none-in-register term-deadline-passed since 2031-10-19',
    ],
  ] as const)('%s on %s: %s', (key, today, expected) => {
    expect(check(key, [], { today })).toBe(expected)
  })
})

describe('by interval', () => {
  it.each([
    // Every fourth year; a leap day becomes 28 February where there is none.
    ['public-health-overview', adopted('Folkehelseoversikt', '2023-11-01'), 'has renew-by'],
    [
      'public-health-overview',
      adopted('Folkehelseoversikt', '2023-10-31'),
      'due interval-passed since 2027-11-01',
    ],
    [
      'public-health-overview',
      plan('Folkehelseoversikt', { adoptedYear: 2023 }),
      'has renew-by-year',
    ],
    [
      'public-health-overview',
      plan('Folkehelseoversikt', { adoptedYear: 2022 }),
      'due interval-year-passed since 2027-01-01',
    ],
    ['public-health-overview', plan('Folkehelseoversikt'), 'needs-judgement no-date'],
    [
      'public-health-overview',
      adopted('Folkehelseoversikt', '2025-01-01', { validTo: localDate('2027-10-31') }),
      'due own-end-passed since 2027-11-01',
    ],
    ['emergency-plan', adopted('Beredskapsplan', '2026-11-01'), 'has renew-by'],
    [
      'emergency-plan',
      adopted('Beredskapsplan', '2026-10-31'),
      'due interval-passed since 2027-11-01',
    ],
    // Adopted before New Year for the year that comes.
    ['financial-plan', plan('Økonomiplan', { adoptedYear: 2027 }), 'has made-this-year'],
    ['financial-plan', adopted('Økonomiplan', '2026-12-10'), 'has made-last-year'],
    [
      'financial-plan',
      plan('Økonomiplan', { adoptedYear: 2025 }),
      'due year-missed since 2027-01-01',
    ],
    [
      'financial-plan',
      plan('Økonomiplan', { period: { firstYear: 2027, lastYear: 2030 } }),
      'has made-last-year',
    ],
    ['financial-plan', plan('Økonomiplan'), 'needs-judgement no-date'],
    // The council says each term whether it is to be revised.
    ['community-part', adopted('Samfunnsdel', '2001-01-01'), 'has assessed-each-term'],
    [
      'community-part',
      plan('Samfunnsdel', { period: { firstYear: 2014, lastYear: 2026 } }),
      'needs-judgement own-end-year-passed since 2027-01-01',
    ],
    [
      'community-part',
      plan('Samfunnsdel', { period: { firstYear: 2014, lastYear: 2027 } }),
      'has assessed-each-term',
    ],
    // No age in the law, but one that we advise.
    ['documentation-plan', adopted('Arkivplan', '2019-11-02'), 'has kept-current'],
    ['documentation-plan', adopted('Arkivplan', '2000-01-01'), 'has kept-current old-by-advice'],
    ['alcohol-plan', adopted('Alkoholplan', '2018-01-01'), 'has in-force old-by-advice'],
    [
      'alcohol-plan',
      plan('Alkoholplan', { validToYear: 2026 }),
      'due own-end-year-passed since 2027-01-01',
    ],
    ['alcohol-plan', plan('Alkoholplan', { validToYear: 2027 }), 'has in-force'],
  ] as const)('%s, %j', (key, one, expected) => {
    expect(check(key, [one])).toBe(expected)
  })

  it('keeps the leap day in time', () => {
    const overview = [adopted('Folkehelseoversikt', '2024-02-29')]
    expect(check('public-health-overview', overview, { today: '2028-02-29' })).toBe('has renew-by')
    expect(check('public-health-overview', overview, { today: '2028-03-01' })).toBe(
      'due interval-passed since 2028-03-01',
    )
  })

  it.each([
    ['2024-01-01', '2023-12-31', 'has in-step'],
    ['2024-01-01', '2024-01-01', 'has in-step'],
    ['2024-01-01', '2024-01-02', 'needs-judgement newer-plan since 2024-01-02'],
  ])('a ROS of %s beside a kommunedelplan of %s: %s', (ros, other, expected) => {
    const sub = adopted('Kommunedelplan sentrum', other, { type: 'land-use-sub-plan' })
    expect(check('risk-analysis', [adopted('Helhetlig ROS', ros), sub])).toBe(expected)
  })

  it('holds the goals of safety against the ROS', () => {
    const goals = adopted('Plan for samfunnssikkerhet', '2024-01-01')
    const ros = adopted('Helhetlig ROS', '2025-01-01')
    expect(check('safety-goals', [goals, ros])).toBe('needs-judgement newer-plan since 2025-01-01')
    expect(check('safety-goals', [goals])).toBe('has in-step')
  })

  it('goes by the interval of the municipality where it has one', () => {
    const interval: RequiredInterval = { kind: 'years', years: 4 }
    const plans = [adopted('Alkoholplan', '2023-10-31')]
    expect(check('alcohol-plan', plans)).toBe('has in-force')
    expect(check('alcohol-plan', plans, { judgement: { interval } })).toBe(
      'due interval-passed since 2027-11-01',
    )
  })
})
