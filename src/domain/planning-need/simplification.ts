import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import { type PlanType, planTypes } from '../plan-register/plan-type.ts'
import { planExists } from './need-assessment.ts'
import type { PlanDecision } from './planning-decision.ts'

/** A plan of the register, with what is decided about it. */
export interface CountedPlan {
  readonly plan: Pick<MunicipalPlan, 'type' | 'status' | 'marks'>
  readonly decision: PlanDecision | null
}

export interface PlanCount {
  /** Plans there are now. */
  readonly before: number
  /** Plans there will be when everything decided is done. */
  readonly after: number
  readonly added: number
  readonly merged: number
  readonly repealed: number
}

export interface TypeCount extends PlanCount {
  readonly type: PlanType
  /** Of the strategy before; null when it is not known. */
  readonly previous: number | null
}

export interface Simplification extends PlanCount {
  /** How many the strategy before counted; null when there is none to compare with. */
  readonly previous: number | null
  /** `after` less `previous`, or less `before` where no strategy is known: below 0 is fewer. */
  readonly change: number
  /** In the order of the plan system, without types that nobody has. */
  readonly perType: readonly TypeCount[]
  /** Plans that exist and that nobody has decided about: they are counted as they stand. */
  readonly undecided: number
}

/**
 * How many plans before and after. What is merged into another, or repealed, goes; what is new, alone
 * or with neighbours, comes. The planstrategi is no plan, and plans of private developers are not the
 * municipality's to count.
 */
export function simplification(
  plans: readonly CountedPlan[],
  previous: readonly Pick<MunicipalPlan, 'type' | 'status' | 'marks'>[] | null,
): Simplification {
  const counted = plans.filter(({ plan }) => isCounted(plan))
  const earlier = previous?.filter((plan) => isCounted(plan) && planExists(plan)) ?? null
  const total = countOf(counted)
  const perType = planTypes.flatMap((type): readonly TypeCount[] => {
    const count = countOf(counted.filter(({ plan }) => plan.type === type))
    const before = earlier?.filter((plan) => plan.type === type).length ?? null
    const isEmpty = count.before + count.after + (before ?? 0) === 0
    return isEmpty ? [] : [{ type, ...count, previous: before }]
  })
  return {
    ...total,
    previous: earlier?.length ?? null,
    change: total.after - (earlier?.length ?? total.before),
    perType,
    undecided: counted.filter(({ plan, decision }) => planExists(plan) && decision === null).length,
  }
}

function countOf(plans: readonly CountedPlan[]): PlanCount {
  const existing = plans.filter(({ plan }) => planExists(plan))
  const decided = (decision: PlanDecision) =>
    existing.filter((one) => one.decision === decision).length
  const added = plans.filter(
    ({ plan, decision }) => !planExists(plan) && plan.status !== 'ended' && comesWith(decision),
  ).length
  const [merged, repealed] = [decided('merge'), decided('repeal')]
  const before = existing.length
  return { before, after: before - merged - repealed + added, added, merged, repealed }
}

function comesWith(decision: PlanDecision | null): boolean {
  return (
    decision === 'new' ||
    decision === 'revise' ||
    decision === 'inter-municipal' ||
    decision === 'roll-yearly'
  )
}

function isCounted({ type, marks }: Pick<MunicipalPlan, 'type' | 'marks'>): boolean {
  const isStrategy = type === 'planning-strategy' || marks.includes('planning-strategy')
  return !isStrategy && !marks.includes('private')
}
