import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import { type RequiredInterval, requiredForces } from '#domain/plan-register/required-plan.ts'
import { isUuid } from '#platform/db/uuid.ts'

/** Characters in a line and in a text, years of an interval, and lines of the municipality's own. */
export const requiredPlanLimits = { line: 300, text: 4_000, years: 30, ownLines: 100 }

/** The intervals that a municipality can set itself; the others belong to the acts. */
export const ownIntervals = ['none-stated', 'calendar-year', 'once-a-term', 'years'] as const

const line = z.string().max(requiredPlanLimits.line)
const text = z.string().max(requiredPlanLimits.text)
const date = z.string().transform((written, context): LocalDate => {
  const read = parseLocalDate(written)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'Write a date that exists as YYYY-MM-DD' })
  return z.NEVER
})

const interval = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none-stated') }),
  z.object({ kind: z.literal('calendar-year') }),
  z.object({ kind: z.literal('once-a-term'), deadline: z.literal('end-of-term') }),
  z.object({ kind: z.literal('years'), years: z.int().min(1).max(requiredPlanLimits.years) }),
]) satisfies z.ZodType<RequiredInterval>

const requiredPlanContentSchema = z.object({
  /** Of a line that the municipality has added; empty in the others. */
  title: line.default(''),
  /** Of a line that the municipality has added. */
  force: z.enum(requiredForces).default('advice'),
  isRelevant: z.boolean().nullable().default(null),
  notRelevantReason: text.default(''),
  planId: z.string().refine(isUuid, 'Not an id').nullable().default(null),
  hasNone: z.boolean().default(false),
  interval: interval.nullable().default(null),
  basisText: text.default(''),
  responsible: line.default(''),
  checkedOn: date.nullable().default(null),
})

/** What the municipality has written of a line: of the list, or of its own. */
export type RequiredPlanContent = z.output<typeof requiredPlanContentSchema>

export const emptyContent: RequiredPlanContent = requiredPlanContentSchema.parse({})

/** What is kept of a line now, whatever an older version of the program has left out. */
export function requiredPlanContentOf(stored: unknown): RequiredPlanContent {
  return requiredPlanContentSchema.parse(stored)
}
