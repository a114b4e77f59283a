import { addYears, type LocalDate, partsOf } from '../calendar/local-date.ts'
import type { MunicipalPlan } from './municipal-plan.ts'
import { type PlanFamily, planTypeRules } from './plan-type.ts'

/** `ageing`: worth a look now. `outdated`: old by its age. `expired`: past what it says itself. */
export const planAgeStates = ['current', 'ageing', 'outdated', 'expired', 'unknown'] as const
export type PlanAgeState = (typeof planAgeStates)[number]

/** Why a plan is as old as it is, with the values its sentence needs. */
export interface PlanAgeReasonValues {
  'has-ended': Readonly<Record<never, never>>
  'not-adopted-yet': Readonly<Record<never, never>>
  'no-date': Readonly<Record<never, never>>
  'adoption-ahead': { adoptedOn: LocalDate }
  'adoption-year-ahead': { adoptedYear: number }
  'valid-to-passed': { validTo: LocalDate }
  'valid-to-soon': { validTo: LocalDate }
  'valid-year-passed': { validToYear: number }
  'valid-year-now': { validToYear: number }
  'period-over': { lastYear: number }
  'period-ends-this-year': { lastYear: number }
  'made-yearly': Readonly<Record<never, never>>
  'yearly-missed': { lastMadeYear: number }
  'interval-runs': { intervalYears: number; renewBy: LocalDate }
  'interval-year-runs': { intervalYears: number; renewYear: number }
  'interval-passed': { intervalYears: number; renewBy: LocalDate }
  'interval-ends-soon': { intervalYears: number; renewBy: LocalDate }
  'interval-year-passed': { intervalYears: number; renewYear: number }
  'interval-year-now': { intervalYears: number; renewYear: number }
  'age-by-date': { adoptedOn: LocalDate }
  'age-by-year': { adoptedYear: number }
  'age-by-period': { firstYear: number }
}

export type PlanAgeReason = {
  readonly [Code in keyof PlanAgeReasonValues]: {
    readonly code: Code
    readonly values: Readonly<PlanAgeReasonValues[Code]>
  }
}[keyof PlanAgeReasonValues]

export interface PlanAge {
  readonly state: PlanAgeState
  /** Whole years since the adoption; by the year alone where no day is known, null where nothing is. */
  readonly ageYears: number | null
  readonly reason: PlanAgeReason
}

/** What the age is read from. */
export type DatedPlan = Pick<
  MunicipalPlan,
  'type' | 'status' | 'adoptedOn' | 'adoptedYear' | 'validTo' | 'validToYear' | 'period'
>

interface AgeLimits {
  readonly ageingYears: number
  readonly outdatedYears: number
}

/**
 * When a plan is worth a look, and when it counts as old. These are our own advice: no act sets an age
 * for them. One term is four years, so that a plan of four has met a new council.
 */
const ageLimits: Readonly<Record<PlanFamily, AgeLimits>> = {
  strategy: { ageingYears: 4, outdatedYears: 5 },
  'master-plan': { ageingYears: 4, outdatedYears: 8 },
  'sub-plan': { ageingYears: 4, outdatedYears: 8 },
  theme: { ageingYears: 4, outdatedYears: 8 },
  zoning: { ageingYears: 8, outdatedYears: 15 },
  finance: { ageingYears: 2, outdatedYears: 4 },
  preparedness: { ageingYears: 2, outdatedYears: 4 },
  foundation: { ageingYears: 2, outdatedYears: 4 },
  internal: { ageingYears: 4, outdatedYears: 8 },
}

/** Our own advice: so long before the end of what a plan says of itself, it is worth a look. */
const noticeYears = 1

/**
 * How old a plan is on the day `today`, and whether it is out of date. What the plan says of its own
 * end counts before an interval (`intervalYears`, of the law or of the municipality), and that before
 * our own limits for its kind. The last day, and the last year, are in time.
 */
export function planAge(
  plan: DatedPlan,
  { today, intervalYears }: { today: LocalDate; intervalYears: number | null },
): PlanAge {
  const ageYears = yearsOld(plan, today)
  const judged =
    byStatus(plan) ??
    byOwnEnd(plan, today) ??
    byAdoptionAhead(plan, today) ??
    byYearlyRound(plan, today) ??
    byInterval(plan, today, intervalYears) ??
    byLimits(plan, ageYears)
  if (!judged) return { state: 'unknown', ageYears, reason: { code: 'no-date', values: {} } }
  return { state: judged.state, ageYears, reason: judged.reason }
}

type Found = Pick<PlanAge, 'state' | 'reason'> | null

function found(state: PlanAgeState, reason: PlanAgeReason): Found {
  return { state, reason }
}

function yearsOld({ adoptedOn, adoptedYear, period }: DatedPlan, today: LocalDate): number | null {
  const { year } = partsOf(today)
  if (adoptedOn !== null) {
    const years = year - partsOf(adoptedOn).year
    return Math.max(0, addYears(adoptedOn, Math.max(0, years)) > today ? years - 1 : years)
  }
  const since = adoptedYear ?? period?.firstYear ?? null
  return since === null ? null : Math.max(0, year - since)
}

function byStatus({ status }: DatedPlan): Found {
  if (status === 'ended') return found('expired', { code: 'has-ended', values: {} })
  const isPaper = status === 'lacking' || status === 'planned'
  return isPaper ? found('unknown', { code: 'not-adopted-yet', values: {} }) : null
}

function byOwnEnd({ validTo, validToYear, period }: DatedPlan, today: LocalDate): Found {
  const { year } = partsOf(today)
  if (validTo !== null) {
    if (validTo < today) return found('expired', { code: 'valid-to-passed', values: { validTo } })
    return validTo <= addYears(today, noticeYears)
      ? found('ageing', { code: 'valid-to-soon', values: { validTo } })
      : null
  }
  if (validToYear !== null) {
    const values = { validToYear }
    if (validToYear < year) return found('expired', { code: 'valid-year-passed', values })
    return validToYear === year ? found('ageing', { code: 'valid-year-now', values }) : null
  }
  if (period === null) return null
  const values = { lastYear: period.lastYear }
  if (period.lastYear < year) return found('expired', { code: 'period-over', values })
  return period.lastYear === year
    ? found('ageing', { code: 'period-ends-this-year', values })
    : null
}

/** Dates describe reality: an adoption that lies ahead is a meeting that is booked. */
function byAdoptionAhead({ adoptedOn, adoptedYear }: DatedPlan, today: LocalDate): Found {
  if (adoptedOn !== null) {
    return adoptedOn > today
      ? found('current', { code: 'adoption-ahead', values: { adoptedOn } })
      : null
  }
  return adoptedYear !== null && adoptedYear > partsOf(today).year
    ? found('current', { code: 'adoption-year-ahead', values: { adoptedYear } })
    : null
}

/** Made late in one year for the next: the one of last year still holds. */
function byYearlyRound({ type, adoptedOn, adoptedYear }: DatedPlan, today: LocalDate): Found {
  if (!planTypeRules[type].isYearly) return null
  const lastMadeYear = adoptedOn ? partsOf(adoptedOn).year : adoptedYear
  return lastMadeYear !== null && lastMadeYear < partsOf(today).year - 1
    ? found('outdated', { code: 'yearly-missed', values: { lastMadeYear } })
    : found('current', { code: 'made-yearly', values: {} })
}

function byInterval(
  { adoptedOn, adoptedYear }: DatedPlan,
  today: LocalDate,
  intervalYears: number | null,
): Found {
  if (intervalYears === null) return null
  if (adoptedOn !== null) {
    const renewBy = addYears(adoptedOn, intervalYears)
    const values = { intervalYears, renewBy }
    if (renewBy < today) return found('outdated', { code: 'interval-passed', values })
    return renewBy <= addYears(today, noticeYears) && intervalYears > noticeYears
      ? found('ageing', { code: 'interval-ends-soon', values })
      : found('current', { code: 'interval-runs', values })
  }
  if (adoptedYear === null) return null
  const { year } = partsOf(today)
  const values = { intervalYears, renewYear: adoptedYear + intervalYears }
  if (values.renewYear < year) return found('outdated', { code: 'interval-year-passed', values })
  return values.renewYear === year
    ? found('ageing', { code: 'interval-year-now', values })
    : found('current', { code: 'interval-year-runs', values })
}

function byLimits(
  { type, adoptedOn, adoptedYear, period }: DatedPlan,
  ageYears: number | null,
): Found {
  if (ageYears === null) return null
  const { ageingYears, outdatedYears } = ageLimits[planTypeRules[type].family]
  const state =
    ageYears >= outdatedYears ? 'outdated' : ageYears >= ageingYears ? 'ageing' : 'current'
  if (adoptedOn !== null) return found(state, { code: 'age-by-date', values: { adoptedOn } })
  if (adoptedYear !== null) return found(state, { code: 'age-by-year', values: { adoptedYear } })
  return period
    ? found(state, { code: 'age-by-period', values: { firstYear: period.firstYear } })
    : null
}
