import { z } from 'zod'
import { type HalfYear, halfYearOf } from '#domain/planning-need/half-year.ts'
import {
  effortSizes,
  type PlanChoice,
  planDecisions,
  priorities,
} from '#domain/planning-need/planning-decision.ts'
import type { RegisteredPlan } from '#features/plan-register/index.ts'
import { isUuid } from '#platform/db/uuid.ts'

/** Characters, ukeverk, thousands of kroner and lines. */
export const needLimits = {
  line: 300,
  text: 20_000,
  weeks: 1_000,
  amount: 10_000_000,
  costs: 20,
  list: 40,
} as const

/** From telling to deciding together. */
export const participationLevels = [
  'information',
  'gathering',
  'dialogue',
  'collaboration',
] as const

const line = z.string().max(needLimits.line)
const text = z.string().max(needLimits.text)
const id = z.string().refine(isUuid, 'Not an id')
const year = z.int().min(1900).max(2200)
const halfYear = z.object({ year, half: z.union([z.literal(1), z.literal(2)]) })

/** What is answered and decided about a plan. Whatever is left out is not said. */
export const planNeedSchema = z.object({
  /** By the code of the question. */
  answers: z.record(z.string().max(40), z.string().max(20)).default({}),
  /** Somebody wants it assessed, whatever its age. */
  isWished: z.boolean().default(false),
  /** Law, figures or tasks have changed what it rests on. */
  hasChanged: z.boolean().default(false),
  decision: z.enum(planDecisions).nullable().default(null),
  mergeIntoId: id.nullable().default(null),
  reason: text.default(''),
  priority: z.enum(priorities).nullable().default(null),
  owner: line.default(''),
  start: halfYear.nullable().default(null),
  adoption: halfYear.nullable().default(null),
  effort: z
    .object({
      size: z.enum(effortSizes).nullable().default(null),
      weeks: z.number().min(0).max(needLimits.weeks).nullable().default(null),
    })
    .default({ size: null, weeks: null }),
  /** Its dates stand when the others are moved. */
  isFixed: z.boolean().default(false),
  /** Plans that must be adopted before this one starts. */
  dependsOn: z.array(id).max(needLimits.list).default([]),
  costs: z
    .array(
      z.object({
        measure: line,
        /** Thousands of kroner; null when it is not known. */
        amount: z.number().min(0).max(needLimits.amount).nullable(),
        year: year.nullable(),
      }),
    )
    .max(needLimits.costs)
    .default([]),
  participation: z.enum(participationLevels).nullable().default(null),
})
export type PlanNeed = z.infer<typeof planNeedSchema>
export type NeedCost = PlanNeed['costs'][number]

/** What stands before anybody has said anything. */
export const noNeed: PlanNeed = planNeedSchema.parse({})

/** The choice as capacity and order are counted from it. A plan that exists is continued at first. */
export function choiceOf(
  plan: Pick<RegisteredPlan, 'id' | 'status' | 'unit'>,
  need: PlanNeed,
): PlanChoice {
  const isThere = plan.status === 'in-force' || plan.status === 'under-way'
  return {
    planId: plan.id,
    decision: need.decision ?? (isThere ? 'continue' : null),
    mergeIntoId: need.mergeIntoId,
    priority: need.priority,
    start: need.start,
    adoption: need.adoption,
    effort: need.effort,
    unit: plan.unit,
  }
}

/** `2028-1`, as it stands in a form. */
export function halfYearValue(halfYear: HalfYear | null): string {
  return halfYear ? `${halfYear.year}-${halfYear.half}` : ''
}

/** Null when it is no half-year. */
export function readHalfYear(value: string): HalfYear | null {
  const match = /^(\d{4})-([12])$/.exec(value)
  return match ? halfYearOf(Number(match[1]) * 2 + Number(match[2]) - 1) : null
}
