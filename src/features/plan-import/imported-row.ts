import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import type { ImportedDecision } from '#domain/plan-import/plan-import.ts'
import { rowKinds } from '#domain/plan-import/plan-import.ts'
import { planMarks, planStatuses, relationKinds } from '#domain/plan-register/municipal-plan.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { cleanString } from '#platform/http/clean-text.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'

const decisions = [
  'new',
  'revise',
  'continue',
  'merge',
  'repeal',
  'postpone',
  'inter-municipal',
  'roll-yearly',
] as const satisfies readonly ImportedDecision[]

const cell = z.string().max(tableLimits.cellChars)
const text = cleanString(tableLimits.cellChars).nullish()
const year = z.int().min(1800).max(2200)
const date = z
  .string()
  .transform((written, context): LocalDate => {
    const read = parseLocalDate(written)
    if (read) return read
    context.addIssue({ code: 'custom', message: 'A date that exists, written YYYY-MM-DD' })
    return z.NEVER
  })
  .meta({ type: 'string', format: 'date', example: '2018-06-12' })

const period = z
  .object({ firstYear: year, lastYear: year })
  .refine(({ firstYear, lastYear }) => firstYear <= lastYear, {
    path: ['lastYear'],
    message: 'The last year is before the first',
  })

/**
 * A row as it comes back to be stored: what was read, or what somebody has made of it. Only `kind`
 * is asked for; whatever else it carries, such as its questions, is left alone.
 */
export const importedRowSchema = z.object({
  source: z
    .object({ line: z.int().min(1), cells: z.array(cell).max(tableLimits.columns * 4) })
    .nullish(),
  kind: z.enum(rowKinds),
  name: text,
  number: text,
  group: text,
  adoptedOn: date.nullish(),
  adoptedYear: year.nullish(),
  caseNumber: text,
  period: period.nullish(),
  validTo: date.nullish(),
  validToYear: year.nullish(),
  assessment: text,
  decision: z.enum(decisions).nullish(),
  relation: z
    .object({ kind: z.enum(relationKinds), name: cleanString(tableLimits.cellChars) })
    .nullish(),
  owner: text,
  committee: text,
  otherUnits: z.array(cleanString(tableLimits.cellChars)).max(2_000).nullish(),
  years: z.array(year).max(2_000).nullish(),
  legalBasis: text,
  type: z.enum(planTypes).nullish(),
  marks: z.array(z.enum(planMarks)).max(20).nullish(),
  status: z.enum(planStatuses).nullish(),
  notes: text,
})

export type StorableRow = z.output<typeof importedRowSchema>
