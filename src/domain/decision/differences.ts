import type { HalfYear } from '../planning-need/half-year.ts'
import type { KeyedText, Proposal, ProposedPlan } from './proposal.ts'

export const planFields = [
  'name',
  'type',
  'status',
  'decision',
  'mergeIntoId',
  'priority',
  'start',
  'adoption',
] as const satisfies readonly (keyof ProposedPlan)[]
export type PlanField = (typeof planFields)[number]

export type PlanDifference =
  | { readonly kind: 'added'; readonly plan: ProposedPlan }
  | { readonly kind: 'removed'; readonly plan: ProposedPlan }
  | {
      readonly kind: 'changed'
      readonly before: ProposedPlan
      readonly plan: ProposedPlan
      readonly fields: readonly PlanField[]
    }

export type TextDifference =
  | { readonly kind: 'added'; readonly text: KeyedText }
  | { readonly kind: 'removed'; readonly text: KeyedText }
  | { readonly kind: 'changed'; readonly before: KeyedText; readonly text: KeyedText }

export interface Differences {
  readonly plans: readonly PlanDifference[]
  readonly points: readonly TextDifference[]
  readonly sections: readonly TextDifference[]
}

/**
 * What differs between two proposals: plans by id, points and sections by key. The order of either
 * is no difference. What is only in the first comes last.
 */
export function differencesOf(before: Proposal, after: Proposal): Differences {
  return {
    plans: planDifferences(before.plans, after.plans),
    points: textDifferences(before.points, after.points),
    sections: textDifferences(before.sections, after.sections),
  }
}

export function isSame({ plans, points, sections }: Differences): boolean {
  return plans.length === 0 && points.length === 0 && sections.length === 0
}

function planDifferences(
  before: readonly ProposedPlan[],
  after: readonly ProposedPlan[],
): readonly PlanDifference[] {
  const earlier = new Map(before.map((plan) => [plan.id, plan]))
  const kept = new Set(after.map(({ id }) => id))
  const here = after.flatMap((plan): readonly PlanDifference[] => {
    const old = earlier.get(plan.id)
    if (!old) return [{ kind: 'added', plan }]
    const fields = planFields.filter((field) => !isEqual(old[field], plan[field]))
    return fields.length === 0 ? [] : [{ kind: 'changed', before: old, plan, fields }]
  })
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .map((plan): PlanDifference => ({ kind: 'removed', plan }))
  return [...here, ...gone]
}

function textDifferences(
  before: readonly KeyedText[],
  after: readonly KeyedText[],
): readonly TextDifference[] {
  const earlier = new Map(before.map((text) => [text.key, text]))
  // What was frozen before sections had keys has their titles for keys.
  const beforeOf = ({ key, title }: KeyedText) => earlier.get(key) ?? earlier.get(title)
  const kept = new Set(after.map((text) => beforeOf(text)?.key))
  const here = after.flatMap((text): readonly TextDifference[] => {
    const old = beforeOf(text)
    if (!old) return [{ kind: 'added', text }]
    const isChanged = old.title !== text.title || old.text !== text.text
    return isChanged ? [{ kind: 'changed', before: old, text }] : []
  })
  const gone = before
    .filter(({ key }) => !kept.has(key))
    .map((text): TextDifference => ({ kind: 'removed', text }))
  return [...here, ...gone]
}

function isEqual(one: string | HalfYear | null, other: string | HalfYear | null): boolean {
  if (one === null || other === null || typeof one === 'string' || typeof other === 'string') {
    return one === other
  }
  return one.year === other.year && one.half === other.half
}
