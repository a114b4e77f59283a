import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import { planAge } from '../plan-register/plan-age.ts'
import { type NeedFacts, needQuestions, questionsFor, whoIsAsked } from './need-assessment.ts'
import { ages, facts, plan } from './sample-needs.ts'

const term = { firstYear: 2028, lastYear: 2031 }

const since = localDate('2027-10-19')

const codesOf = (over: Partial<MunicipalPlan>, known: Partial<NeedFacts>) =>
  whoIsAsked(plan(over), facts(known), term).reasons.map(({ code }) => code)

describe('who is asked', () => {
  const cases: readonly (readonly [
    string,
    Partial<MunicipalPlan>,
    Partial<NeedFacts>,
    readonly string[],
  ])[] = [
    ['a plan of last year', {}, {}, []],
    ['a plan worth a look', {}, { age: ages.ageing }, []],
    ['a plan without a date', {}, { age: ages.unknown }, []],
    ['an old plan', {}, { age: ages.outdated }, ['is-old']],
    ['a plan that has run out', {}, { age: ages.expired }, ['is-old']],
    ['ends the year before the term', { validToYear: 2027 }, {}, ['ends-in-term']],
    ['ends in the last year of the term', { validToYear: 2031 }, {}, ['ends-in-term']],
    ['ends the year after the term', { validToYear: 2032 }, {}, []],
    ['ends on the last day', { validTo: localDate('2031-12-31') }, {}, ['ends-in-term']],
    ['ends the day after', { validTo: localDate('2032-01-01') }, {}, []],
    [
      'a period within the term',
      { period: { firstYear: 2024, lastYear: 2030 } },
      {},
      ['ends-in-term'],
    ],
    [
      'lacking, and asked for by law',
      { status: 'lacking' },
      { isRequiredByLaw: true },
      ['lacking-by-law'],
    ],
    ['lacking, and not asked for', { status: 'lacking' }, {}, []],
    ['in force, and asked for by law', {}, { isRequiredByLaw: true }, []],
    ['due by law', {}, { dueSince: since }, ['due-by-law']],
    ['due by law, and old', {}, { dueSince: since, age: ages.outdated }, ['due-by-law']],
    ['due by law, and private', { marks: ['private'] }, { dueSince: since }, ['due-by-law']],
    ['wished for', {}, { isWishedFor: true }, ['wished-for']],
    ['planned', { status: 'planned' }, {}, ['wished-for']],
    ['changed', {}, { hasChanged: true }, ['has-changed']],
    ['under way', { status: 'under-way' }, {}, ['under-way']],
    ['the table said: revise', {}, { sourceDecision: 'revise' }, ['source-says']],
    ['the table said: continue', {}, { sourceDecision: 'continue' }, []],
    ['the table said: every year', {}, { sourceDecision: 'roll-yearly' }, []],
    ['marked in the year before', { plannedYears: [2027] }, {}, []],
    ['marked in the first year', { plannedYears: [2027, 2028] }, {}, ['years-in-source']],
    ['marked in the last year', { plannedYears: [2031, 2032] }, {}, ['years-in-source']],
    [
      'made yearly and marked each year',
      { type: 'annual-budget', plannedYears: [2028, 2029] },
      {},
      [],
    ],
    ['made yearly, ends in the term', { type: 'financial-plan', validToYear: 2028 }, {}, []],
    [
      'a yearly plan that was forgotten',
      { type: 'action-part' },
      { age: ages.outdated },
      ['is-old'],
    ],
    ['private and old', { marks: ['private'] }, { age: ages.outdated }, []],
    ['private and changed', { marks: ['private'] }, { hasChanged: true }, ['has-changed']],
    ['the planstrategi', { type: 'planning-strategy' }, { age: ages.outdated }, []],
    ['marked as the planstrategi', { marks: ['planning-strategy'] }, { isWishedFor: true }, []],
    ['ended', { status: 'ended' }, { age: ages.expired, isWishedFor: true }, []],
  ]
  it.each(cases)('%s', (_, over, known, expected) => {
    expect(codesOf(over, known)).toEqual(expected)
    expect(whoIsAsked(plan(over), facts(known), term).isAsked).toBe(expected.length > 0)
  })

  it.each([
    ['2024-02-29', 4, ['renewal-in-term']],
    ['2024-02-28', 4, ['is-old']],
    ['2027-12-31', 4, ['renewal-in-term']],
    ['2028-01-01', 4, []],
    ['2027-12-31', 1, []],
  ])('an overview of %s, renewed every %i years', (adoptedOn, intervalYears, expected) => {
    const overview = plan({ type: 'overview', adoptedOn: localDate(adoptedOn) })
    const age = planAge(overview, { today: localDate('2028-02-29'), intervalYears })
    const asked = whoIsAsked(overview, facts({ age }), term)
    expect(asked.reasons.map(({ code }) => code)).toEqual(expected)
  })

  it.each([
    ['in-force', 'continue'],
    ['under-way', 'continue'],
    ['planned', null],
    ['lacking', null],
    ['ended', null],
  ] as const)('a plan that is %s starts as %s', (status, startsAs) => {
    expect(whoIsAsked(plan({ status }), facts(), term).startsAs).toBe(startsAs)
  })

  it('of fifty ordinary plans few are asked about', () => {
    const years = Array.from({ length: 50 }, (_, index) => 2015 + (index % 13))
    const asked = years.filter((adoptedYear) => {
      const one = plan({ adoptedYear })
      const age = planAge(one, { today: localDate('2028-03-01'), intervalYears: null })
      return whoIsAsked(one, facts({ age }), term).isAsked
    })
    expect(Math.max(...asked)).toBe(2020)
    expect(asked.length).toBeLessThan(26)
  })
})

describe('the questions', () => {
  it('are all asked about a temaplan in force', () => {
    expect(questionsFor(plan())).toEqual(needQuestions)
  })

  it('are not whether it is used, of a plan that is not there', () => {
    const questions = questionsFor(plan({ status: 'lacking' }))
    expect(questions).not.toContain('is-used')
    expect(questions).not.toContain('still-holds')
  })

  it.each([
    ['community-part', false],
    ['land-use-part', false],
    ['land-use-sub-plan', false],
    ['detailed-zoning', false],
    ['annual-budget', false],
    ['thematic-sub-plan', true],
    ['strategy', true],
    ['emergency-plan', true],
    ['overview', true],
  ] as const)('whether it fits in another, of %s: %s', (type, expected) => {
    expect(questionsFor(plan({ type })).includes('fits-in-another')).toBe(expected)
  })
})
