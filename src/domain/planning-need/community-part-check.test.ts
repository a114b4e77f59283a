import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import {
  adviseOnCommunityPart,
  type CommunityPartAnswers,
  communityPartEntries,
  communityPartQuestions,
} from './community-part-check.ts'
import { ages } from './sample-needs.ts'

const roros = '5025'
const saltdal = '1840'
const steinkjer = '5006'

const all = (answer: 'yes' | 'no' | 'partly' | 'unknown') =>
  Object.fromEntries(communityPartQuestions.map((question) => [question, answer]))

interface Given {
  readonly number?: string
  readonly today?: string
  readonly lastYear?: number
  readonly age?: keyof typeof ages | null
}

function adviceOn(answers: CommunityPartAnswers, given: Given = {}) {
  const { number = steinkjer, today = '2028-03-01', lastYear = 2031, age = 'current' } = given
  return adviseOnCommunityPart(answers, {
    municipalityNumber: number,
    today: localDate(today),
    term: { firstYear: 2028, lastYear },
    age: age && ages[age],
  })
}

describe('what a samfunnsdel is held against', () => {
  const asked = (number: string, today: string) =>
    communityPartEntries(number, localDate(today)).map(({ question }) => question)

  it.each([
    ['Steinkjer', steinkjer, '2028-03-01', false],
    ['Røros, the day before the law', roros, '2023-12-31', false],
    ['Røros, the first day of the law', roros, '2024-01-01', true],
    ['Saltdal, the day before', saltdal, '2025-12-31', false],
    ['Saltdal, the first day', saltdal, '2026-01-01', true],
  ])('Sámi language goals in %s', (_, number, today, expected) => {
    expect(asked(number, today).includes('sami-language-goals')).toBe(expected)
  })

  it.each([
    ['2027-06-30', '2027-07-01'],
    ['2027-07-01', null],
    ['2027-07-02', null],
  ])('goals for housing on %s must be met from %s', (today, requiredBy) => {
    const housing = communityPartEntries(steinkjer, localDate(today)).find(
      ({ question }) => question === 'housing-goals',
    )
    expect(housing?.requiredBy).toBe(requiredBy)
  })

  it('ties each duty to a section, and our own questions to none', () => {
    for (const { force, basis } of communityPartEntries(roros, localDate('2028-01-01'))) {
      expect(basis.length > 0).toBe(force === 'must')
    }
  })
})

describe('advice on the samfunnsdel', () => {
  const whole = all('yes')
  const rows: readonly (readonly [
    string,
    CommunityPartAnswers,
    Given,
    string,
    string,
    readonly string[],
  ])[] = [
    ['none there is', {}, { age: null }, 'revise', 'law', ['no-community-part']],
    ['nothing answered', {}, {}, 'continue', 'weak', []],
    ['nothing known', all('unknown'), {}, 'continue', 'weak', []],
    ['holds everything', whole, {}, 'continue', 'strong', ['holds-what-is-asked']],
    ['holds everything, but old', whole, { age: 'outdated' }, 'revise', 'moderate', ['is-old']],
    [
      'holds everything, worth a look',
      whole,
      { age: 'ageing' },
      'continue',
      'strong',
      ['holds-what-is-asked'],
    ],
    [
      'lacks goals for public health',
      { ...whole, 'public-health-goals': 'no' },
      {},
      'revise',
      'law',
      ['lacks'],
    ],
    [
      'has them in part',
      { ...whole, 'public-health-goals': 'partly' },
      {},
      'continue',
      'moderate',
      ['holds-in-part'],
    ],
    [
      'has two things in part',
      { ...whole, 'public-health-goals': 'partly', 'figures-hold': 'partly' },
      {},
      'revise',
      'moderate',
      ['holds-in-part', 'holds-in-part'],
    ],
    [
      'does not steer the budget',
      { ...whole, 'steers-budget': 'no' },
      {},
      'revise',
      'moderate',
      ['lacks'],
    ],
    [
      'does not carry the ambitions, and is old',
      { ...whole, 'council-ambitions': 'no' },
      { age: 'expired' },
      'revise',
      'strong',
      ['lacks', 'is-old'],
    ],
    ['one thing unknown', { ...whole, 'figures-hold': 'unknown' }, {}, 'continue', 'moderate', []],
    [
      'lacks goals for housing after the day',
      { ...whole, 'housing-goals': 'no' },
      {},
      'revise',
      'law',
      ['lacks'],
    ],
    [
      'lacks them before the day, in a term that reaches it',
      { ...whole, 'housing-goals': 'no' },
      { today: '2027-06-30' },
      'revise',
      'law',
      ['lacks-from'],
    ],
    [
      'lacks them in a term that ends before',
      { ...whole, 'housing-goals': 'no' },
      { today: '2026-06-30', lastYear: 2026 },
      'continue',
      'strong',
      ['holds-what-is-asked'],
    ],
    [
      'lacks Sámi language goals',
      { ...whole, 'sami-language-goals': 'no' },
      { number: roros },
      'revise',
      'moderate',
      ['lacks', 'could-be-elsewhere'],
    ],
    [
      'has them in a kommunedelplan',
      { ...whole, 'sami-language-goals': 'elsewhere' },
      { number: roros },
      'continue',
      'strong',
      ['holds-what-is-asked'],
    ],
    [
      'is not in the area',
      { ...whole, 'sami-language-goals': 'no' },
      {},
      'continue',
      'strong',
      ['holds-what-is-asked'],
    ],
    [
      'has public health elsewhere, which is not enough',
      { ...whole, 'public-health-goals': 'elsewhere' },
      {},
      'revise',
      'law',
      ['lacks'],
    ],
  ]
  it.each(rows)('%s', (_, answers, given, position, strength, codes) => {
    const advice = adviceOn(answers, given)
    expect([advice.position, advice.strength]).toEqual([position, strength])
    expect(advice.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it('names what is open', () => {
    const open = (answers: CommunityPartAnswers) =>
      adviceOn(answers).open.map(({ question }) => question)
    expect(open(whole)).toEqual([])
    expect(open({ ...whole, 'figures-hold': 'unknown' })).toEqual(['figures-hold'])
    expect(open({})).toHaveLength(7)
  })
})
