import { type LocalDate, partsOf } from '../calendar/local-date.ts'
import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import type { PlanAge } from '../plan-register/plan-age.ts'
import { planTypeRules } from '../plan-register/plan-type.ts'
import type { Term } from './half-year.ts'
import type { PlanDecision } from './planning-decision.ts'

/** What a planner and a council can answer about a plan, without having made it. */
export const needQuestions = [
  'is-used',
  'still-holds',
  'solves-problem',
  'required-by-law',
  'risk-if-waiting',
  'expected-by-others',
  'fits-in-another',
  'shared-with-neighbours',
] as const
export type NeedQuestion = (typeof needQuestions)[number]

export const needAnswers = ['yes', 'partly', 'no', 'unknown'] as const
export type NeedAnswer = (typeof needAnswers)[number]

/** Without the questions that nobody has answered. */
export type NeedAnswers = Readonly<Partial<Record<NeedQuestion, NeedAnswer>>>

/** What the register and the rest of the work know of a plan, before anybody is asked. */
export interface NeedFacts {
  readonly age: PlanAge
  /** An act asks for it, by the list of what the law requires. */
  readonly isRequiredByLaw: boolean
  /** Since when an act has said that it is to be made anew; null when none does. */
  readonly dueSince: LocalDate | null
  /** The last day that an act gives it to be made anew, also when it has passed. */
  readonly lastDay: LocalDate | null
  /** Somebody wants it: an ambition of the council, an input, a challenge in the knowledge base. */
  readonly isWishedFor: boolean
  /** Law, figures or tasks have changed what it rests on. */
  readonly hasChanged: boolean
  /** What the municipality's own table said of its future. */
  readonly sourceDecision: PlanDecision | null
}

/** Why a plan is asked about, with the values its sentence needs. */
export interface AskReasonValues {
  'due-by-law': { since: LocalDate }
  'is-old': { state: 'outdated' | 'expired'; ageYears: number | null }
  'ends-in-term': { year: number }
  'renewal-in-term': { year: number }
  'lacking-by-law': Readonly<Record<never, never>>
  'wished-for': Readonly<Record<never, never>>
  'has-changed': Readonly<Record<never, never>>
  'under-way': Readonly<Record<never, never>>
  'source-says': { decision: PlanDecision }
  'years-in-source': { years: readonly number[] }
}

export type AskReason = {
  readonly [Code in keyof AskReasonValues]: {
    readonly code: Code
    readonly values: Readonly<AskReasonValues[Code]>
  }
}[keyof AskReasonValues]

export interface Asked {
  readonly isAsked: boolean
  /** Empty when it is not asked about. */
  readonly reasons: readonly AskReason[]
  /** What stands until somebody decides: a plan that exists continues, one that does not is open. */
  readonly startsAs: 'continue' | null
}

export type AskedPlan = Pick<
  MunicipalPlan,
  'type' | 'status' | 'marks' | 'validTo' | 'validToYear' | 'period' | 'plannedYears'
>

/**
 * Whether a plan is asked about, and why. Every plan that exists starts as «continue»; only what is
 * old, ends in the term, has changed, is lacking though the law asks for it, is under way or is wished
 * for takes anybody's time. The planstrategi itself and what has ended are never asked about.
 */
export function whoIsAsked(plan: AskedPlan, facts: NeedFacts, term: Term): Asked {
  const exists = planExists(plan)
  const reasons = mayBeAsked(plan) ? askReasons(plan, facts, term, exists) : []
  return { isAsked: reasons.length > 0, reasons, startsAs: exists ? 'continue' : null }
}

/** The questions that make sense: nobody uses a plan that is not there. */
export function questionsFor(
  plan: Pick<MunicipalPlan, 'type' | 'status'>,
): readonly NeedQuestion[] {
  return needQuestions.filter((question) => {
    if (question === 'is-used' || question === 'still-holds') return planExists(plan)
    return question !== 'fits-in-another' || mayBecomeTheme(plan)
  })
}

/** Whether there is something to continue. */
export function planExists({ status }: Pick<MunicipalPlan, 'status'>): boolean {
  return status === 'in-force' || status === 'under-way'
}

/**
 * Whether it can live on as a theme in another plan. The parts of the kommuneplan, plans for land and
 * what the municipality's economy rests on stand by themselves.
 */
export function mayBecomeTheme({ type }: Pick<MunicipalPlan, 'type'>): boolean {
  const { family, isYearly } = planTypeRules[type]
  if (isYearly || type === 'land-use-sub-plan' || type === 'plan-programme') return false
  return family !== 'master-plan' && family !== 'zoning' && family !== 'strategy'
}

function mayBeAsked({ type, status, marks }: AskedPlan): boolean {
  const isStrategy = type === 'planning-strategy' || marks.includes('planning-strategy')
  return !isStrategy && status !== 'ended'
}

function askReasons(
  plan: AskedPlan,
  { age, isRequiredByLaw, dueSince, isWishedFor, hasChanged, sourceDecision }: NeedFacts,
  term: Term,
  exists: boolean,
): readonly AskReason[] {
  const isPrivate = plan.marks.includes('private')
  const reasons: AskReason[] = []
  if (exists && dueSince !== null) reasons.push({ code: 'due-by-law', values: { since: dueSince } })
  else if (exists && !isPrivate) reasons.push(...ageReasons(plan, age, term))
  if (!exists && isRequiredByLaw) reasons.push({ code: 'lacking-by-law', values: {} })
  if (isWishedFor || plan.status === 'planned') reasons.push({ code: 'wished-for', values: {} })
  if (hasChanged) reasons.push({ code: 'has-changed', values: {} })
  if (plan.status === 'under-way') reasons.push({ code: 'under-way', values: {} })
  const isUsual = sourceDecision === 'continue' || sourceDecision === 'roll-yearly'
  if (sourceDecision !== null && !isUsual) {
    reasons.push({ code: 'source-says', values: { decision: sourceDecision } })
  }
  const years = plan.plannedYears.filter(
    (year) => year >= term.firstYear && year <= term.lastYear && !planTypeRules[plan.type].isYearly,
  )
  if (years.length > 0) reasons.push({ code: 'years-in-source', values: { years } })
  return reasons
}

function ageReasons(
  { type, validTo, validToYear, period }: AskedPlan,
  { state, ageYears, reason }: PlanAge,
  term: Term,
): readonly AskReason[] {
  if (state === 'outdated' || state === 'expired') {
    return [{ code: 'is-old', values: { state, ageYears } }]
  }
  if (planTypeRules[type].isYearly) return []
  const endYear = validTo ? partsOf(validTo).year : (validToYear ?? period?.lastYear ?? null)
  if (endYear !== null && endYear <= term.lastYear) {
    return [{ code: 'ends-in-term', values: { year: endYear } }]
  }
  const renewal = renewalOf(reason)
  return renewal && renewal.intervalYears > 1 && renewal.year <= term.lastYear
    ? [{ code: 'renewal-in-term', values: { year: renewal.year } }]
    : []
}

/** The interval that a plan is renewed by, and the next year it falls; null where it has none. */
export function renewalOf(
  reason: PlanAge['reason'],
): { readonly intervalYears: number; readonly year: number } | null {
  switch (reason.code) {
    case 'interval-runs':
    case 'interval-ends-soon':
    case 'interval-passed': {
      const { intervalYears, renewBy } = reason.values
      return { intervalYears, year: partsOf(renewBy).year }
    }
    case 'interval-year-runs':
    case 'interval-year-now':
    case 'interval-year-passed': {
      const { intervalYears, renewYear } = reason.values
      return { intervalYears, year: renewYear }
    }
    default:
      return null
  }
}
