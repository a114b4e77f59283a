import type { PlanType } from '../plan-register/plan-type.ts'
import {
  type DecidedPlan,
  landPlans,
  masterPlanPosition,
  type PartPosition,
} from '../planning-need/master-plan-position.ts'
import type { ProposedPlan } from './proposal.ts'

/**
 * A point of the proposed decision, as a code with the values that its sentence needs. The key stays
 * the same from version to version: it names what the point is about, not where it stands.
 */
export type DecisionPoint =
  /** L1: the strategy itself. */
  | { readonly key: 'strategy'; readonly kind: 'strategy' }
  /** L6: one part of the kommuneplan; position null while it is undecided. */
  | {
      readonly key: string
      readonly kind: 'part'
      readonly type: PlanType
      readonly name: string | null
      readonly position: PartPosition | null
    }
  /** L6: one sentence for the parts without a position of their own. */
  | { readonly key: 'master-plan'; readonly kind: 'collective' }
  | {
      readonly key: 'plan-list'
      readonly kind: 'plan-list'
      readonly count: number
      readonly undecided: number
    }
  /** L7: arealplaner to start, revise or repeal, by name. */
  | {
      readonly key: 'land-plans'
      readonly kind: 'land-plans'
      readonly start: readonly string[]
      readonly revise: readonly string[]
      readonly repeal: readonly string[]
    }
  | { readonly key: 'follow-up'; readonly kind: 'follow-up' }

/**
 * One point per duty: the strategy (L1), each part of the kommuneplan (L6), the list of plans, the
 * arealplaner where the council decides on any (L7, an option), and the follow-up, which is our advice.
 * Parts that are undecided have a point too, unless one sentence covers them all.
 */
export function decisionPoints(
  plans: readonly ProposedPlan[],
  { hasCollectiveSentence }: { hasCollectiveSentence: boolean },
): readonly DecisionPoint[] {
  const decided = plans.map((plan): DecidedPlan => ({ plan, decision: plan.decision }))
  const { parts, state } = masterPlanPosition(decided, { hasCollectiveSentence })
  const isCollective = state === 'collective'
  const nameOf = (id: string) => plans.find((plan) => plan.id === id)?.name ?? ''
  const partPoints = parts
    .filter(({ position }) => position !== null || !isCollective)
    .map(
      ({ type, planId, position }): DecisionPoint => ({
        key: `part:${planId ?? type}`,
        kind: 'part',
        type,
        name: planId === null ? null : nameOf(planId),
        position,
      }),
    )
  return [
    { key: 'strategy', kind: 'strategy' },
    ...partPoints,
    ...(isCollective ? [{ key: 'master-plan', kind: 'collective' } as const] : []),
    {
      key: 'plan-list',
      kind: 'plan-list',
      count: plans.length,
      undecided: plans.filter(({ decision }) => decision === null).length,
    },
    ...landPoint(decided, nameOf),
    { key: 'follow-up', kind: 'follow-up' },
  ]
}

// The kommunedelplaner have a point of their own as parts of the kommuneplan.
function landPoint(
  decided: readonly DecidedPlan[],
  nameOf: (id: string) => string,
): readonly DecisionPoint[] {
  const zoning = decided.filter(({ plan }) => plan.type !== 'land-use-sub-plan')
  const land = landPlans(zoning)
  const [start, revise, repeal] = [land.start, land.revise, land.repeal].map((ids) =>
    ids.map(nameOf),
  ) as [string[], string[], string[]]
  return start.length + revise.length + repeal.length === 0
    ? []
    : [{ key: 'land-plans', kind: 'land-plans', start, revise, repeal }]
}
