import { z } from 'zod'
import { wouldMakeRing } from '#domain/plan-register/plan-hierarchy.ts'
import { halfYearNumber } from '#domain/planning-need/half-year.ts'
import { type PlanChoice, planDecisions } from '#domain/planning-need/planning-decision.ts'
import { needLimits } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'
import type { StoredPlanningItem } from './planning-item.sql.ts'

/** As many as can be read side by side. */
export const mostAlternatives = 4
export const mostAlternativeTitle = 100

const halfYear = z.object({ year: z.int(), half: z.union([z.literal(1), z.literal(2)]) })

/** What would be otherwise, plan by plan, on top of what stands. */
export const alternativeSchema = z.object({
  title: z.string().max(mostAlternativeTitle),
  changes: z
    .array(
      z.object({
        planId: z.string(),
        decision: z.enum(planDecisions),
        /** Of a merger; null takes it from what stands. */
        mergeIntoId: z.string().nullable().default(null),
        start: halfYear.nullable(),
        adoption: halfYear.nullable(),
        /** Null leaves the work as large as it is. */
        weeks: z.number().min(0).max(needLimits.weeks).nullable(),
      }),
    )
    .max(10_000),
})
export type AlternativeContent = z.infer<typeof alternativeSchema>
export type AlternativeChange = AlternativeContent['changes'][number]

export interface StoredAlternative extends Omit<StoredPlanningItem, 'content'> {
  readonly content: AlternativeContent
}

export function readAlternative(item: StoredPlanningItem): StoredAlternative {
  return { ...item, content: alternativeSchema.parse(item.content) }
}

/** All choices as they would be: what stands, with the changes in their places. */
export function alternativeChoices(
  { changes }: AlternativeContent,
  { entries }: NeedsView,
): readonly PlanChoice[] {
  const byPlan = new Map(changes.map((change) => [change.planId, change]))
  return entries.map(({ choice }) => {
    const change = byPlan.get(choice.planId)
    return change ? changedChoice(choice, change) : choice
  })
}

/** A choice as it would be. What the change says nothing of, stays. */
export function changedChoice(choice: PlanChoice, change: AlternativeChange): PlanChoice {
  const { decision, start, adoption, weeks } = change
  return {
    ...choice,
    decision,
    mergeIntoId: decision === 'merge' ? (change.mergeIntoId ?? choice.mergeIntoId) : null,
    start: start ?? choice.start,
    adoption: adoption ?? choice.adoption,
    effort: weeks === null ? choice.effort : { size: null, weeks },
  }
}

/** What an alternative says of a plan; null when it leaves it as it stands. */
export function changeOf({ changes }: AlternativeContent, planId: string) {
  return changes.find((change) => change.planId === planId) ?? null
}

/** The alternative with one plan otherwise, or as it stands, in the place of what it said before. */
export function withChange(
  { title, changes }: AlternativeContent,
  planId: string,
  change: AlternativeChange | null,
): AlternativeContent {
  const others = changes.filter((one) => one.planId !== planId)
  return { title, changes: change ? [...others, change] : others }
}

/** What makes a choice impossible, among all the choices it would stand with. */
export type ChoiceFault = 'mergeIntoId' | 'mergeSelf' | 'mergeRing' | 'backward'

export function choiceFault(choice: PlanChoice, all: readonly PlanChoice[]): ChoiceFault | null {
  const { planId, decision, mergeIntoId, start, adoption } = choice
  if (decision === 'merge') {
    if (mergeIntoId === planId) return 'mergeSelf'
    if (!all.some((one) => one.planId === mergeIntoId)) return 'mergeIntoId'
    const others = all.flatMap((one) =>
      one.mergeIntoId !== null && one.planId !== planId
        ? [{ fromId: one.planId, toId: one.mergeIntoId }]
        : [],
    )
    const added = { fromId: planId, toId: mergeIntoId ?? '' }
    if (wouldMakeRing(others, added)) return 'mergeRing'
  }
  const isBackward =
    start !== null && adoption !== null && halfYearNumber(start) > halfYearNumber(adoption)
  return isBackward ? 'backward' : null
}
