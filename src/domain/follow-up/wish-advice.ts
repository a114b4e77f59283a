import { findLikelyDuplicates, type RegisteredName } from '../plan-import/find-likely-duplicates.ts'
import { compareIds } from '../planning-need/capacity.ts'
import type { PlanDecision, Priority } from '../planning-need/planning-decision.ts'

/** A wish for a plan that the strategy does not hold. */
export interface PlanWish {
  readonly name: string
  /** Null while nobody has said. */
  readonly weeks: number | null
  readonly isAskedByLaw: boolean
}

/** A plan that the strategy holds, with what is decided of it. */
export interface StrategyPlan extends RegisteredName {
  readonly decision: PlanDecision | null
  readonly priority: Priority | null
  /** Null when nobody has said. */
  readonly weeks: number | null
  /** Whether work on it remains, and it is not begun, so that it can give room. */
  readonly canGiveRoom: boolean
}

/** What we advise; the municipality decides. */
export type WishAdvice = 'there-already' | 'amend' | 'swap' | 'take-in' | 'no'

export type WishReason =
  | { readonly code: 'same-name' | 'similar-name'; readonly planId: string }
  | { readonly code: 'asked-by-law' }
  | { readonly code: 'not-asked-by-law' }
  | { readonly code: 'room'; readonly freeWeeks: number }
  | { readonly code: 'no-room'; readonly freeWeeks: number; readonly weeks: number }
  | { readonly code: 'capacity-unknown' }
  | { readonly code: 'weeks-unknown' }
  | { readonly code: 'can-give-room'; readonly planId: string }

export interface AdvisedWish {
  readonly advice: WishAdvice
  /** The deciding reason first. Never empty. */
  readonly reasons: readonly WishReason[]
}

/**
 * Advice on a wish: a plan that is there already is no new one; what the law asks for comes in, with
 * room made for it where there is none; what there is room for can come in by the council's decision;
 * else it must take the place of another plan or wait. `freeWeeks` is what is left of the hands in the
 * term, null while nobody has said how many there are.
 */
export function adviseOnWish(
  wish: PlanWish,
  plans: readonly StrategyPlan[],
  freeWeeks: number | null,
): AdvisedWish {
  const like = likePlan(wish, plans)
  if (like?.likeness === 'same') return alreadyThere(like.plan)
  const law: WishReason = { code: wish.isAskedByLaw ? 'asked-by-law' : 'not-asked-by-law' }
  const room = roomFor(wish, freeWeeks)
  const similar: readonly WishReason[] = like
    ? [{ code: 'similar-name', planId: like.plan.id }]
    : []
  if (like && !wish.isAskedByLaw) return { advice: 'take-in', reasons: [...similar, law, room] }
  if (room.code !== 'no-room') {
    const reasons = wish.isAskedByLaw ? [law, room] : [room, law]
    return { advice: 'amend', reasons: [...reasons, ...similar] }
  }
  const [first] = givingRoom(plans, wish.weeks ?? 0)
  if (first) {
    const given: WishReason = { code: 'can-give-room', planId: first.id }
    return { advice: 'swap', reasons: [room, given, law, ...similar] }
  }
  return { advice: wish.isAskedByLaw ? 'amend' : 'no', reasons: [law, room, ...similar] }
}

function alreadyThere(plan: StrategyPlan): AdvisedWish {
  return { advice: 'there-already', reasons: [{ code: 'same-name', planId: plan.id }] }
}

function likePlan({ name }: PlanWish, plans: readonly StrategyPlan[]) {
  const row = { kind: 'plan', name, source: { line: 1, cells: [] }, confidence: 'certain' } as const
  const [found] = findLikelyDuplicates([{ ...row, questions: [] }], plans)
  const { of } = found ?? {}
  const plan = of?.kind === 'registered' ? plans.find(({ id }) => id === of.id) : undefined
  return found && plan ? { plan, likeness: found.likeness } : null
}

function roomFor({ weeks }: PlanWish, freeWeeks: number | null): WishReason {
  if (freeWeeks === null) return { code: 'capacity-unknown' }
  if (weeks === null) {
    return freeWeeks > 0 ? { code: 'weeks-unknown' } : { code: 'no-room', freeWeeks, weeks: 0 }
  }
  return freeWeeks >= weeks ? { code: 'room', freeWeeks } : { code: 'no-room', freeWeeks, weeks }
}

const rank: Readonly<Record<Priority, number>> = { low: 0, medium: 1, high: 3 }

/** Plans that could go out, the least important first; with as much work as the wish, if possible. */
function givingRoom(plans: readonly StrategyPlan[], weeks: number): readonly StrategyPlan[] {
  const rankOf = ({ priority }: StrategyPlan) => (priority ? rank[priority] : 2)
  const isTooSmall = (plan: StrategyPlan) => Number((plan.weeks ?? 0) < weeks)
  return plans
    .filter(({ canGiveRoom }) => canGiveRoom)
    .toSorted(
      (left, right) =>
        isTooSmall(left) - isTooSmall(right) ||
        rankOf(left) - rankOf(right) ||
        compareIds(left.id, right.id),
    )
}
