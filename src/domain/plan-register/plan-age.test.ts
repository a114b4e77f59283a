import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { type DatedPlan, planAge } from './plan-age.ts'

const undated: DatedPlan = {
  type: 'thematic-plan',
  status: 'in-force',
  adoptedOn: null,
  adoptedYear: null,
  validTo: null,
  validToYear: null,
  period: null,
}

function ageOf(over: Partial<DatedPlan>, today: string, intervalYears: number | null = null) {
  const { state, ageYears, reason } = planAge(
    { ...undated, ...over },
    { today: localDate(today), intervalYears },
  )
  return [state, ageYears, reason.code]
}

const adopted = (date: string) => ({
  adoptedOn: localDate(date),
  adoptedYear: Number(date.slice(0, 4)),
})
const period = (firstYear: number, lastYear: number) => ({ period: { firstYear, lastYear } })

describe('the age of a plan', () => {
  it.each([
    // Our own limits for a theme: four years and eight
    ['2024-06-12', '2028-06-11', 'current', 3],
    ['2024-06-12', '2028-06-12', 'ageing', 4],
    ['2020-06-12', '2028-06-11', 'ageing', 7],
    ['2020-06-12', '2028-06-12', 'outdated', 8],
    // 29 February has its birthday on the 28th where there is no 29th
    ['2024-02-29', '2028-02-28', 'current', 3],
    ['2024-02-29', '2028-02-29', 'ageing', 4],
    ['2023-02-28', '2027-02-28', 'ageing', 4],
    ['2020-02-29', '2025-02-27', 'ageing', 4],
    ['2020-02-29', '2025-02-28', 'ageing', 5],
    ['2028-06-12', '2028-06-12', 'current', 0],
  ])('adopted %s is on %s %s, %i years old', (date, today, state, years) => {
    expect(ageOf(adopted(date), today)).toEqual([state, years, 'age-by-date'])
  })

  it.each([
    [2024, '2027-12-31', 'current', 3],
    [2024, '2028-01-01', 'ageing', 4],
    [2020, '2028-01-01', 'outdated', 8],
  ])('with the year %i alone it is on %s %s', (adoptedYear, today, state, years) => {
    expect(ageOf({ adoptedYear }, today)).toEqual([state, years, 'age-by-year'])
  })

  it('is read from the period where nothing else is known', () => {
    expect(ageOf(period(2024, 2035), '2028-05-01')).toEqual(['ageing', 4, 'age-by-period'])
    expect(ageOf(period(2030, 2035), '2028-05-01')).toEqual(['current', 0, 'age-by-period'])
  })

  it('is unknown without any date, and of what is not adopted', () => {
    expect(ageOf({}, '2028-05-01')).toEqual(['unknown', null, 'no-date'])
    expect(ageOf({ status: 'lacking' }, '2028-05-01')[2]).toBe('not-adopted-yet')
    expect(ageOf({ status: 'planned', ...period(2020, 2024) }, '2028-05-01')[0]).toBe('unknown')
  })

  it('an adoption that lies ahead is no fault', () => {
    expect(ageOf(adopted('2028-05-02'), '2028-05-01')).toEqual(['current', 0, 'adoption-ahead'])
    expect(ageOf({ adoptedYear: 2029 }, '2028-05-01')).toEqual([
      'current',
      0,
      'adoption-year-ahead',
    ])
  })

  it('what has ended is over', () => {
    expect(ageOf({ status: 'ended', ...adopted('2027-01-01') }, '2028-05-01')).toEqual([
      'expired',
      1,
      'has-ended',
    ])
  })
})

describe('what a plan says of its own end', () => {
  it.each([
    ['2028-05-01', '2028-05-02', 'expired', 'valid-to-passed'],
    ['2028-05-01', '2028-05-01', 'ageing', 'valid-to-soon'],
    ['2029-05-01', '2028-05-01', 'ageing', 'valid-to-soon'],
    ['2029-05-02', '2028-05-01', 'current', 'age-by-date'],
  ])('valid to %s is on %s %s', (validTo, today, state, code) => {
    const plan = { ...adopted('2026-01-01'), validTo: localDate(validTo) }
    expect([ageOf(plan, today)[0], ageOf(plan, today)[2]]).toEqual([state, code])
  })

  it.each([
    [2027, 'expired', 'valid-year-passed'],
    [2028, 'ageing', 'valid-year-now'],
    [2029, 'current', 'age-by-date'],
  ])('valid to the year %i is in 2028 %s', (validToYear, state, code) => {
    const [found, , reason] = ageOf({ ...adopted('2026-01-01'), validToYear }, '2028-05-01')
    expect([found, reason]).toEqual([state, code])
  })

  it.each([
    [2027, 'expired', 'period-over'],
    [2028, 'ageing', 'period-ends-this-year'],
    [2029, 'current', 'age-by-date'],
  ])('a period to %i is in 2028 %s', (lastYear, state, code) => {
    const [found, , reason] = ageOf(
      { ...adopted('2026-01-01'), ...period(2020, lastYear) },
      '2028-05-01',
    )
    expect([found, reason]).toEqual([state, code])
  })

  it('a long period does not keep a plan young', () => {
    const plan = { ...adopted('2018-06-12'), ...period(2018, 2030) }
    expect(ageOf(plan, '2028-05-01')).toEqual(['outdated', 9, 'age-by-date'])
  })
})

describe('plans that are made yearly', () => {
  it.each([
    ['2027-01-01', 'current', 'made-yearly'],
    ['2026-12-31', 'outdated', 'yearly-missed'],
  ])('last made %s are in 2028 %s', (date, state, code) => {
    const [found, , reason] = ageOf({ type: 'financial-plan', ...adopted(date) }, '2028-01-01')
    expect([found, reason]).toEqual([state, code])
  })

  it('say nothing without a date', () => {
    expect(ageOf({ type: 'action-part' }, '2028-01-01')).toEqual(['current', null, 'made-yearly'])
  })
})

describe('an interval of four years', () => {
  it.each([
    ['2024-05-01', '2028-05-02', 'outdated', 'interval-passed'],
    ['2024-05-01', '2028-05-01', 'ageing', 'interval-ends-soon'],
    ['2024-05-01', '2027-05-01', 'ageing', 'interval-ends-soon'],
    ['2024-05-01', '2027-04-30', 'current', 'interval-runs'],
    ['2024-02-29', '2028-02-29', 'ageing', 'interval-ends-soon'],
    ['2024-02-29', '2028-03-01', 'outdated', 'interval-passed'],
  ])('from %s is on %s %s', (date, today, state, code) => {
    const [found, , reason] = ageOf({ type: 'overview', ...adopted(date) }, today, 4)
    expect([found, reason]).toEqual([state, code])
  })

  it.each([
    [2023, 'outdated', 'interval-year-passed'],
    [2024, 'ageing', 'interval-year-now'],
    [2025, 'current', 'interval-year-runs'],
  ])('from the year %i is in 2028 %s', (adoptedYear, state, code) => {
    const [found, , reason] = ageOf({ type: 'overview', adoptedYear }, '2028-05-01', 4)
    expect([found, reason]).toEqual([state, code])
  })

  it('of one year gives no notice a year ahead', () => {
    const plan: Partial<DatedPlan> = { type: 'emergency-plan', ...adopted('2027-06-01') }
    expect(ageOf(plan, '2028-06-01', 1)[0]).toBe('current')
    expect(ageOf(plan, '2028-06-02', 1)[0]).toBe('outdated')
  })
})
