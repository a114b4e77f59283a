import { z } from 'zod'
import { localDate } from '#domain/calendar/local-date.ts'
import type { RequirementId } from '#domain/law/law-types.ts'
import { requirements } from '#domain/law/requirements.ts'
import { type Step, steps } from '#domain/process.ts'

/** What the templates are for, in the order of the work. */
export const templateGroups = [
  'oppstart',
  'prosess',
  'samhandling',
  'kunnskap',
  'verksted',
  'strategi',
  'vedtak',
  'oppfolging',
] as const
export type TemplateGroup = (typeof templateGroups)[number]

/** Pages of the workspace that make the same document out of the work itself. */
export const livePages = [
  'case-paper-start',
  'case-paper-letter',
  'case-paper-announcement',
  'case-paper-council',
  'process-plan',
  'gathering',
  'strategy-document',
  'handover',
  'yearly-status',
  'planning-needs',
  'dual-roles',
] as const
export type LivePage = (typeof livePages)[number]

const known = new Set<string>(requirements.map(({ id }) => id))

/** What stands in front of every template. */
export const templateMeta = z.strictObject({
  title: z.string().min(1).max(110),
  /** What it is for, and when it is used. */
  lead: z.string().min(1).max(400),
  order: z.int().positive(),
  group: z.enum(templateGroups),
  steps: z.array(z.custom<Step>((value) => steps.some((step) => step === value))),
  checkedOn: z.iso.date().transform((text) => localDate(text)),
  requirements: z.array(
    z.custom<RequirementId>((value) => typeof value === 'string' && known.has(value)),
  ),
  keywords: z.array(z.string().min(1)),
  live: z.enum(livePages).optional(),
  /** A report has a cover and contents; everything else is a letter, a form or a case. */
  form: z.literal('report').optional(),
})
export type TemplateMeta = z.infer<typeof templateMeta>
