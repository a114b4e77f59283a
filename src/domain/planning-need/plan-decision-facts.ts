import type { PlanDecisionFacts } from '../law/law-types.ts'
import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import { type PlanType, planTypeRules, planTypes } from '../plan-register/plan-type.ts'
import { landPlans, masterPlanPosition } from './master-plan-position.ts'
import type { PlanDecision } from './planning-decision.ts'

/** So many plans of a type, with the same status and the same decision. */
export interface DecidedGroup extends Pick<MunicipalPlan, 'type' | 'status'> {
  readonly decision: PlanDecision | null
  readonly count: number
}

/** The types that the position on the kommuneplan and the decisions on arealplaner are read from. */
export const positionTypes: readonly PlanType[] = planTypes.filter((type) => {
  const { family } = planTypeRules[type]
  return family === 'master-plan' || family === 'sub-plan' || family === 'zoning'
})

/** What the law check is to know of the decisions, also of a register of thousands. */
export function planDecisionFacts(
  groups: readonly DecidedGroup[],
  wording: { readonly hasCollectiveSentence: boolean },
): PlanDecisionFacts {
  const plans = groups.flatMap(({ type, status, decision, count }) =>
    Array.from({ length: count }, () => ({ plan: { id: '', type, status }, decision })),
  )
  const { state, openParts } = masterPlanPosition(plans, wording)
  const { start, revise, repeal, stand, open } = landPlans(plans)
  return {
    position: state,
    openParts: openParts.length,
    land: {
      start: start.length,
      revise: revise.length,
      repeal: repeal.length,
      stand: stand.length,
      open: open.length,
    },
  }
}
