import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import {
  type MunicipalPlan,
  planMarks,
  planStatuses,
  relationKinds,
} from '#domain/plan-register/municipal-plan.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { isUuid } from '#platform/db/uuid.ts'

/** Characters, and lines in a list. */
export const planLimits = { name: 400, line: 300, text: 20_000, list: 40, cell: 4_000, cells: 60 }

const line = z.string().max(planLimits.line)
const lines = z.array(line.min(1)).max(planLimits.list)
const year = z.int().min(1800).max(2200)
const date = z.string().transform((written, context): LocalDate => {
  const read = parseLocalDate(written)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'Write a date that exists as YYYY-MM-DD' })
  return z.NEVER
})
const id = z.string().refine(isUuid, 'Not an id')

/** What the register keeps of a plan. Whatever is left out is empty. */
export const planContentSchema = z.object({
  name: z.string().trim().min(1).max(planLimits.name),
  number: line.default(''),
  type: z.enum(planTypes).default('other'),
  status: z.enum(planStatuses).default('in-force'),
  parentId: id.nullable().default(null),
  adoptedOn: date.nullable().default(null),
  adoptedYear: year.nullable().default(null),
  period: z
    .object({ firstYear: year, lastYear: year })
    .refine(({ firstYear, lastYear }) => firstYear <= lastYear, 'The last year is before the first')
    .nullable()
    .default(null),
  caseNumber: line.default(''),
  adoptedBy: line.default(''),
  validTo: date.nullable().default(null),
  validToYear: year.nullable().default(null),
  unit: line.default(''),
  responsible: line.default(''),
  responsibleId: id.nullable().default(null),
  otherUnits: lines.default([]),
  committee: line.default(''),
  legalBasis: z.string().max(planLimits.cell).default(''),
  relations: z
    .array(
      z.object({
        kind: z.enum(relationKinds),
        planId: id.nullable().default(null),
        name: z.string().max(planLimits.name).default(''),
      }),
    )
    .max(planLimits.list)
    .default([]),
  links: z
    .array(z.object({ title: line.default(''), url: z.url({ protocol: /^https?$/ }).max(2_000) }))
    .max(planLimits.list)
    .default([]),
  themes: lines.default([]),
  communityGoals: lines.default([]),
  unGoals: z.array(z.int().min(1).max(17)).max(17).default([]),
  marks: z.array(z.enum(planMarks)).max(planMarks.length).default([]),
  notes: z.string().max(planLimits.text).default(''),
  assessment: z.string().max(planLimits.cell).default(''),
  plannedYears: z.array(year).max(50).default([]),
  source: z
    .object({
      line: z.int().min(1),
      cells: z.array(z.string().max(planLimits.cell)).max(planLimits.cells),
      headings: z.array(z.string().max(planLimits.cell)).max(planLimits.cells).default([]),
      group: z.string().max(planLimits.cell).default(''),
    })
    .nullable()
    .default(null),
})

/** A plan as it is written down, before the register has given it an id. */
export type PlanContent = Omit<MunicipalPlan, 'id' | 'version'>

/** What is kept of a plan now, whatever an older version of the program has left out. */
export function planContentOf(stored: unknown): PlanContent {
  return planContentSchema.parse(stored)
}
