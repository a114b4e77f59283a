import { planTextWords } from '#routes'
import { type PlanTextKind, planTextKinds } from './plan-content.ts'

export function planTextKindOf(slug: string | undefined): PlanTextKind | null {
  return planTextKinds.find((kind) => planTextWords[kind] === slug) ?? null
}

/** As the table holds it, in UTF-16 units, which are never fewer than the signs the table counts. */
export const maxPlanText = 100_000
