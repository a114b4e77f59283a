import type { HalfYear } from './half-year.ts'

/** What a municipality can decide about a plan in its strategy. */
export const planDecisions = [
  'new',
  'revise',
  'continue',
  'merge',
  'repeal',
  'postpone',
  'inter-municipal',
  'roll-yearly',
] as const
export type PlanDecision = (typeof planDecisions)[number]

export const priorities = ['high', 'medium', 'low'] as const
export type Priority = (typeof priorities)[number]

export const effortSizes = ['S', 'M', 'L'] as const
export type EffortSize = (typeof effortSizes)[number]

/** Ukeverk that each size stands for. */
export type EffortWeeks = Readonly<Record<EffortSize, number>>

/** Our own starting figures; the municipality sets its own. */
export const defaultEffortWeeks: EffortWeeks = { S: 2, M: 8, L: 20 }

/** How much work a plan is: a size, or the ukeverk themselves, which then count. */
export interface Effort {
  readonly size: EffortSize | null
  readonly weeks: number | null
}

/**
 * What the municipality itself has decided about a plan, whatever was recommended. Undecided is
 * null; a plan that exists starts as «continue».
 */
export interface PlanChoice {
  readonly planId: string
  readonly decision: PlanDecision | null
  /** Of a merger: the plan that it becomes a part of. */
  readonly mergeIntoId: string | null
  readonly priority: Priority | null
  readonly start: HalfYear | null
  readonly adoption: HalfYear | null
  /** Of a plan that is rolled yearly: what one year takes. */
  readonly effort: Effort
  /** The unit whose hours it takes; empty when it is not said. */
  readonly unit: string
}

/** The ukeverk that an effort comes to; null when nobody has said. */
export function weeksOf({ size, weeks }: Effort, sizes: EffortWeeks): number | null {
  return weeks ?? (size === null ? null : sizes[size])
}

/** Whether the decision takes hands in the term. To continue, or to wait, takes none. */
export function takesWork(decision: PlanDecision | null): boolean {
  return decision !== null && decision !== 'continue' && decision !== 'postpone'
}
