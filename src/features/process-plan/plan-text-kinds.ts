import { planTextWords } from '#routes'
import { type PlanTextKind, planTextKinds } from './plan-content.ts'

/** What each text is called in addresses. */
export const planTextSlugs: Readonly<Record<PlanTextKind, string>> = planTextWords

export function planTextKindOf(slug: string | undefined): PlanTextKind | null {
  return planTextKinds.find((kind) => planTextSlugs[kind] === slug) ?? null
}

/** As the table holds it, in UTF-16 units, which are never fewer than the signs the table counts. */
export const maxPlanText = 100_000
