import { planTypeRules } from '../plan-register/plan-type.ts'
import type { Differences, PlanDifference, PlanField } from './differences.ts'
import type { ProposedPlan } from './proposal.ts'

/** What has changed since the publication, the weightiest first. */
export const changeReasons = [
  'position-changed',
  'plans-added',
  'plans-removed',
  'decisions-changed',
  'points-changed',
  'timing-changed',
  'details-changed',
  'wording-only',
] as const
export type ChangeReason = (typeof changeReasons)[number]

/**
 * Our own advice, for § 10-1 does not say what a change after the publication does to the thirty days.
 * `publish-anew`: what the council is asked to decide is another. `consider`: it is the same, but at
 * another time or in other words. `not-needed`: only the wording of the document.
 */
export type NewPublicationAdvice = 'publish-anew' | 'consider' | 'not-needed' | 'unchanged'

export interface NewPublicationNeed {
  readonly advice: NewPublicationAdvice
  readonly reasons: readonly { readonly code: ChangeReason; readonly count: number }[]
}

/** Decides something else than what lay open. */
const weighty: readonly ChangeReason[] = [
  'position-changed',
  'plans-added',
  'plans-removed',
  'decisions-changed',
]
const decisionFields: readonly PlanField[] = ['decision', 'mergeIntoId']
const timingFields: readonly PlanField[] = ['priority', 'start', 'adoption']

/** Whether what has changed calls for a new publication, and why. */
export function needForNewPublication(differences: Differences): NewPublicationNeed {
  const reasons = reasonsOf(differences)
  const codes = reasons.map(({ code }) => code)
  if (codes.length === 0) return { advice: 'unchanged', reasons }
  if (codes.some((code) => weighty.includes(code))) return { advice: 'publish-anew', reasons }
  const isWordingOnly = codes.every((code) => code === 'wording-only')
  return { advice: isWordingOnly ? 'not-needed' : 'consider', reasons }
}

function reasonsOf({ plans, points, sections }: Differences): NewPublicationNeed['reasons'] {
  const others = plans.filter((one) => !changesPosition(one))
  const changed = (fields: readonly PlanField[]) =>
    others.filter((one) => one.kind === 'changed' && one.fields.some((at) => fields.includes(at)))
  const decided = changed(decisionFields)
  const timed = changed(timingFields).filter((one) => !decided.includes(one))
  const counts: Readonly<Record<ChangeReason, number>> = {
    'position-changed': plans.length - others.length,
    'plans-added': others.filter(({ kind }) => kind === 'added').length,
    'plans-removed': others.filter(({ kind }) => kind === 'removed').length,
    'decisions-changed': decided.length,
    'points-changed': points.length,
    'timing-changed': timed.length,
    'details-changed': changed(['name', 'type', 'status']).filter(
      (one) => !decided.includes(one) && !timed.includes(one),
    ).length,
    'wording-only': sections.length,
  }
  return changeReasons
    .map((code) => ({ code, count: counts[code] }))
    .filter(({ count }) => count > 0)
}

/** The council's position on a part of the kommuneplan (L6) is another than the one that lay open. */
function changesPosition(difference: PlanDifference): boolean {
  if (difference.kind !== 'changed') {
    return isPart(difference.plan) && difference.plan.decision !== null
  }
  const { before, plan, fields } = difference
  const isDecided = fields.includes('decision') || fields.includes('type')
  return isDecided && (isPart(before) || isPart(plan))
}

function isPart({ type }: ProposedPlan): boolean {
  return planTypeRules[type].isPartOfMasterPlan
}
