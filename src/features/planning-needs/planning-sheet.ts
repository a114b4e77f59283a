import { z } from 'zod'
import type { Capacity, UnitHours } from '#domain/planning-need/capacity.ts'
import { defaultEffortWeeks } from '#domain/planning-need/planning-decision.ts'

/** Hours a half-year, ukeverk a year, hours a week, units. */
export const capacityLimits = {
  hours: 20_000,
  weeksPerYear: 2_000,
  hoursPerWeek: 60,
  units: 12,
  unitName: 100,
} as const

const weeks = z.number().min(0).max(1_000)
const hours = z.number().min(0).max(capacityLimits.hours)

/** The hands that there are. Whatever is left out is not said. */
export const capacitySheetSchema = z.object({
  sizes: z.object({ S: weeks, M: weeks, L: weeks }).default(defaultEffortWeeks),
  /** One total for the planner; null until somebody says it. */
  weeksPerYear: z.number().min(0).max(capacityLimits.weeksPerYear).nullable().default(null),
  hoursPerWeek: z.number().min(0).max(capacityLimits.hoursPerWeek).default(37.5),
  /** Hours per unit and half-year; they count when there are any. */
  hours: z
    .array(
      z.object({
        unit: z.string().max(capacityLimits.unitName),
        halfYear: z.object({ year: z.int(), half: z.union([z.literal(1), z.literal(2)]) }),
        staffHours: hours,
        purchasedHours: hours,
        sharedHours: hours,
      }),
    )
    .max(capacityLimits.units * 20)
    .default([]),
})
export type CapacitySheet = z.infer<typeof capacitySheetSchema>
export const emptyCapacitySheet: CapacitySheet = capacitySheetSchema.parse({})

/** Null while nobody has said how many hands there are. */
export function capacityOf(sheet: CapacitySheet): Capacity | null {
  const { hours, hoursPerWeek, weeksPerYear } = sheet
  if (hours.length > 0) return { kind: 'units', hours, hoursPerWeek }
  return weeksPerYear === null ? null : { kind: 'total', weeksPerYear }
}

/** The units in the order of the sheet, each once. */
export function unitsOf(hours: readonly UnitHours[]): readonly string[] {
  return [...new Set(hours.map(({ unit }) => unit))]
}

/** What the community part holds, by the code of the question. */
export const communitySheetSchema = z.object({
  answers: z.record(z.string().max(60), z.string().max(20)).default({}),
  /** What the answers rest on, and what the council wants. */
  note: z.string().max(20_000).default(''),
  /** One sentence in the decision covers the parts that have no position of their own. */
  hasCollectiveSentence: z.boolean().default(false),
})
export type CommunitySheet = z.infer<typeof communitySheetSchema>
export const emptyCommunitySheet: CommunitySheet = communitySheetSchema.parse({})
