import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import { type ProcessDate, processDates, startingPoints, steps } from '#domain/process.ts'
import { cleanString } from '#platform/http/clean-text.ts'

// Leaves the calculations a century to count on before the calendar of four digits ends.
const firstYearTooLate = '9900'

/** A calendar date that exists, as `YYYY-MM-DD`. */
const dateSchema = z
  .string()
  .refine(
    (text) => parseLocalDate(text) !== null && text < firstYearTooLate,
    'A date that exists, written YYYY-MM-DD',
  )
  .transform((text) => text as LocalDate)
  .meta({ format: 'date', example: '2028-09-21' })

const isoDate = z.string().meta({ format: 'date' })
const isoDateOrNull = isoDate.nullable()

export const languageQuery = z.object({ language: z.enum(['nb', 'nn']).optional() })

const termSchema = z
  .object({ firstYear: z.int().min(1900).max(2200), lastYear: z.int().min(1900).max(2210) })
  .refine((term) => term.lastYear >= term.firstYear, {
    path: ['lastYear'],
    message: 'The last year is before the first',
  })
  .refine((term) => term.lastYear - term.firstYear < 12, {
    path: ['lastYear'],
    message: 'A term spans at most twelve years',
  })

const meetingSchema = z.object({
  body: cleanString(100).pipe(z.string().min(1)).meta({
    description:
      'kommunestyre, formannskap, planutvalg, eldrerad, rad-for-personer-med-funksjonsnedsettelse, eldrerad-og-funksjonsnedsettelse, ungdomsrad, arbeidsgruppe, or another name',
  }),
  date: dateSchema,
})

const processFields = Object.fromEntries(
  processDates.map((name) => [name, dateSchema.nullable().optional()]),
) as Record<ProcessDate, z.ZodOptional<z.ZodNullable<typeof dateSchema>>>

const premises = {
  startingPoint: z.enum(startingPoints).optional(),
  hoursPerWeek: z.number().min(0.1).max(200).optional(),
  closedWeeks: z.array(z.int().min(1).max(53)).max(20).optional(),
  order: z.enum(['recommendation-first', 'publication-first']).nullable().optional(),
  leader: cleanString(200).nullable().optional(),
  meetings: z.array(meetingSchema).max(1_000).optional(),
}

export const newStrategySchema = z
  .strictObject({
    municipalityNumber: z.string().regex(/^\d{4}$/, 'Four digits'),
    term: termSchema,
    ...processFields,
    ...premises,
  })
  .refine((body) => Boolean(body.constitutedOn ?? body.expectedConstitutionOn), {
    path: ['constitutedOn'],
    message: 'Give constitutedOn or expectedConstitutionOn',
  })

export const strategyChangeSchema = z.strictObject({
  term: termSchema.optional(),
  isCurrent: z.literal(true).optional(),
  ...processFields,
  ...premises,
})

export const strategySchema = z.object({
  id: z.string(),
  municipalityNumber: z.string(),
  term: z.object({ firstYear: z.int(), lastYear: z.int() }),
  isCurrent: z.boolean(),
  adoptBy: isoDateOrNull,
  ...(Object.fromEntries(processDates.map((name) => [name, isoDateOrNull])) as Record<
    ProcessDate,
    typeof isoDateOrNull
  >),
  startingPoint: z.enum(startingPoints),
  hoursPerWeek: z.number(),
  closedWeeks: z.array(z.int()),
  order: z.enum(['recommendation-first', 'publication-first']).nullable(),
  leader: z.string().nullable(),
  meetings: z.array(z.object({ id: z.string(), body: z.string(), date: isoDate })),
  version: z.int(),
})

export const scheduleSchema = z.object({
  adoptBy: isoDateOrNull,
  publishByLaw: isoDate,
  publishBySafe: isoDate,
  councilMeetingOn: isoDate,
  reserveMeetingOn: isoDateOrNull,
  order: z.enum(['recommendation-first', 'publication-first']),
  slackDays: z.int(),
  activities: z.array(
    z.object({
      id: z.string(),
      step: z.literal(steps),
      title: z.string(),
      kind: z.string(),
      startsOn: isoDate,
      endsOn: isoDate,
      requirementIds: z.array(z.string()),
      reason: z.string(),
      hours: z.number(),
      pinned: z.boolean(),
      happened: z.boolean(),
    }),
  ),
  warnings: z.array(
    z.object({ code: z.string(), message: z.string(), requirementId: z.string().optional() }),
  ),
})

export const lawCheckSchema = z.object({
  requirements: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      force: z.enum(['must', 'should', 'may']),
      status: z.enum(['met', 'due', 'at-risk', 'broken', 'not-relevant', 'needs-judgement']),
      statusWord: z.string(),
      reason: z.string(),
      whatToDo: z.string(),
      steps: z.array(z.int()),
      nextDate: isoDateOrNull,
      basis: z.array(
        z.object({
          label: z.string(),
          section: z.string(),
          url: z.string(),
          checkedOn: isoDateOrNull,
        }),
      ),
      evidence: z.array(
        z.object({
          code: z.string(),
          state: z.enum(['found', 'missing']),
          text: z.string(),
          on: isoDateOrNull,
          url: z.string().nullable(),
          note: z.string().nullable(),
          document: z.string().nullable(),
        }),
      ),
    }),
  ),
})

export const municipalitySchema = z.object({
  number: z.string(),
  name: z.string(),
  officialName: z.string(),
  county: z.object({ number: z.string(), name: z.string() }),
  centralityClass: z.int().min(1).max(6),
  population: z.object({ value: z.int(), year: z.int() }),
  neighbours: z.array(
    z.object({ number: z.string(), name: z.string(), border: z.enum(['land', 'sea']) }),
  ),
})
