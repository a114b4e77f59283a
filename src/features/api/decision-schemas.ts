import { z } from 'zod'
import { planStatuses } from '#domain/plan-register/municipal-plan.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { planDecisions, priorities } from '#domain/planning-need/planning-decision.ts'

const isoDate = z.string().meta({ format: 'date' })
const halfYear = z.object({ year: z.int(), half: z.union([z.literal(1), z.literal(2)]) })
const votes = z.int().nullable()
const checksum = z.string().meta({ description: 'SHA-256 of what was frozen, in hexadecimal' })

/** What was frozen; what it was made from and who made it are not told. */
const frozenFields = {
  language: z.enum(['nb', 'nn']).meta({ description: 'The form that it is written in' }),
  plans: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.enum(planTypes),
      status: z.enum(planStatuses),
      decision: z.enum(planDecisions).nullable(),
      mergeIntoId: z.string().nullable(),
      priority: z.enum(priorities).nullable(),
      start: halfYear.nullable(),
      adoption: halfYear.nullable(),
    }),
  ),
  points: z.array(z.object({ key: z.string(), title: z.string(), text: z.string() })),
  sections: z.array(z.object({ key: z.string(), title: z.string(), text: z.string() })),
}

/** A published version of the proposal, as the list has it. */
export const publicationLineSchema = z.object({
  number: z.int(),
  publishedOn: isoDate,
  meetingOn: isoDate.nullable(),
  checksum,
  countsFrom: z
    .boolean()
    .meta({ description: 'Whether the thirty days are counted from this version' }),
  url: z.string().nullable().meta({ description: 'Where the municipality has laid it open' }),
})

export const publicationSchema = publicationLineSchema.extend(frozenFields)

/** An edition of what the council adopted, as the list has it. */
export const editionLineSchema = z.object({
  number: z.int(),
  kind: z.enum(['adopted', 'correction', 'amendment']),
  adoptedOn: isoDate,
  reason: z.string().meta({ description: 'Why a correction was made' }),
  checksum,
})

export const editionSchema = editionLineSchema.extend({
  body: z.string(),
  caseNumber: z.string(),
  decisionText: z.string().meta({ description: 'What the council resolved, word for word' }),
  vote: z.object({
    isUnanimous: z.boolean(),
    votesFor: votes,
    votesAgainst: votes,
    chairVoted: z.enum(['for', 'against']).nullable(),
    members: votes,
  }),
  ...frozenFields,
})
