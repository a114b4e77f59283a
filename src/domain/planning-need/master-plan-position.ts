import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import { type PlanType, planTypeRules } from '../plan-register/plan-type.ts'
import { planExists } from './need-assessment.ts'
import type { PlanDecision } from './planning-decision.ts'

/** What the council says of a part of the kommuneplan (pbl § 10-1, third paragraph). */
export type PartPosition = 'make' | 'revise' | 'continue' | 'repeal'

export interface MasterPlanPart {
  readonly type: PlanType
  /** Null for a samfunnsdel or an arealdel that the municipality does not have in its register. */
  readonly planId: string | null
  /** Null while it is undecided. */
  readonly position: PartPosition | null
}

/** A plan and what the municipality has decided about it. */
export interface DecidedPlan {
  readonly plan: Pick<MunicipalPlan, 'id' | 'type' | 'status'>
  readonly decision: PlanDecision | null
}

/**
 * `by-part`: a position on each. `collective`: one sentence for those that have none of their own,
 * which is a matter of judgement and no breach. `in-part`: some have a position, and no sentence
 * covers the rest. `none`: no position at all.
 */
export type PositionState = 'by-part' | 'collective' | 'in-part' | 'none'

export interface MasterPlanPosition {
  readonly state: PositionState
  /** Samfunnsdel, arealdel, then each kommunedelplan in the order given. */
  readonly parts: readonly MasterPlanPart[]
  readonly openParts: readonly MasterPlanPart[]
}

const partTypes = [
  'community-part',
  'land-use-part',
  'land-use-sub-plan',
  'thematic-sub-plan',
] as const satisfies readonly PlanType[]

/** Every municipality has these two (pbl § 11-1): lacking in the register, they are named all the same. */
const neededTypes: readonly PlanType[] = ['community-part', 'land-use-part']

/** The position on the kommuneplan part by part (L6). What has ended is no part of it. */
export function masterPlanPosition(
  plans: readonly DecidedPlan[],
  { hasCollectiveSentence }: { hasCollectiveSentence: boolean },
): MasterPlanPosition {
  const parts = partTypes.flatMap((type): readonly MasterPlanPart[] => {
    const found = plans.filter(({ plan }) => plan.type === type && plan.status !== 'ended')
    const isNeeded = neededTypes.includes(type)
    if (found.length === 0 && isNeeded) return [{ type, planId: null, position: null }]
    return found
      .map((one) => ({ type, planId: one.plan.id, position: positionOf(one), one }))
      .filter(({ position, one }) => isNeeded || position !== null || planExists(one.plan))
      .map(({ planId, position }) => ({ type, planId, position }))
  })
  const openParts = parts.filter(({ position }) => position === null)
  const answered = parts.length - openParts.length
  const state =
    openParts.length === 0
      ? 'by-part'
      : hasCollectiveSentence
        ? 'collective'
        : answered > 0
          ? 'in-part'
          : 'none'
  return { state, parts, openParts }
}

export interface LandPlans {
  /** Ids, in the order given. */
  readonly start: readonly string[]
  readonly revise: readonly string[]
  readonly repeal: readonly string[]
  /** Stand as they are, by decision. */
  readonly stand: readonly string[]
  /** Nobody has said whether they are to be repealed or revised, which L12 asks. */
  readonly open: readonly string[]
}

/** Arealplaner to start, revise or repeal (L7; pbl § 10-1, and SPR klima og energi point 5.3 for L12). */
export function landPlans(plans: readonly DecidedPlan[]): LandPlans {
  const land = plans.filter(({ plan }) => isLandPlan(plan.type) && plan.status !== 'ended')
  const ids = (holds: (one: DecidedPlan) => boolean) =>
    land.filter(holds).map(({ plan }) => plan.id)
  const withPosition = (position: PartPosition) => ids((one) => positionOf(one) === position)
  return {
    start: withPosition('make'),
    revise: withPosition('revise'),
    repeal: withPosition('repeal'),
    stand: withPosition('continue'),
    open: ids(({ plan, decision }) => decision === null && planExists(plan)),
  }
}

/**
 * To merge a plan into another ends it; to wait with it lets it stand. What is not there can only be
 * made.
 */
function positionOf({ plan, decision }: DecidedPlan): PartPosition | null {
  switch (decision) {
    case null:
      return null
    case 'new':
      return 'make'
    case 'revise':
    case 'inter-municipal':
      return planExists(plan) ? 'revise' : 'make'
    case 'merge':
    case 'repeal':
      return planExists(plan) ? 'repeal' : null
    case 'continue':
    case 'postpone':
    case 'roll-yearly':
      return planExists(plan) ? 'continue' : null
  }
}

function isLandPlan(type: PlanType): boolean {
  return type === 'land-use-sub-plan' || planTypeRules[type].family === 'zoning'
}
