import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import { planStatuses } from '#domain/plan-register/municipal-plan.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { planDecisions, priorities } from '#domain/planning-need/planning-decision.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import type { DocumentSource } from './frozen-document.ts'

/** Characters and lines. */
export const decisionLimits = {
  line: 300,
  text: 20_000,
  names: 2_000,
  votes: 1_000,
  rows: 40,
  textChanges: 100,
  planChanges: 5_000,
} as const

const id = z.string().min(1).max(100)
const line = z.string().max(decisionLimits.line)
const text = z.string().max(decisionLimits.text)
const day = z.string().refine((one): one is LocalDate => parseLocalDate(one) !== null, 'No date')
const votes = z.int().min(0).max(decisionLimits.votes).nullable().default(null)
const halfYear = z.object({ year: z.int(), half: z.union([z.literal(1), z.literal(2)]) })

const proposedPlanSchema = z.object({
  id,
  name: z.string(),
  type: z.enum(planTypes),
  status: z.enum(planStatuses),
  decision: z.enum(planDecisions).nullable(),
  mergeIntoId: id.nullable(),
  priority: z.enum(priorities).nullable(),
  start: halfYear.nullable(),
  adoption: halfYear.nullable(),
})

const keyedTextSchema = z.object({ key: z.string(), title: z.string(), text: z.string() })

/** The proposal as it is frozen. The document is the model that the pages and files are made from. */
export const frozenProposalSchema = z.object({
  plans: z.array(proposedPlanSchema),
  points: z.array(keyedTextSchema),
  sections: z.array(keyedTextSchema),
  hasCollectiveSentence: z.boolean(),
  document: z.custom<DocumentModel>((value) => typeof value === 'object' && value !== null),
  source: z
    .custom<DocumentSource>((value) => typeof value === 'object' && value !== null)
    .nullable()
    .default(null),
})
export type FrozenProposal = z.infer<typeof frozenProposalSchema>

export const publicationContentSchema = z.object({
  proposal: frozenProposalSchema,
  /** The points as they were proposed by the program, to see whether they have changed since. */
  suggestedPoints: z.array(keyedTextSchema),
  /** Whether the thirty days are counted from this version. */
  countsFrom: z.boolean(),
  /** Where it lies open. */
  url: z.string().max(2_000).default(''),
})
export type PublicationContent = z.infer<typeof publicationContentSchema>

const voteChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('strike'), planId: id }),
  z.object({
    kind: z.literal('decide'),
    planId: id,
    decision: z.enum(planDecisions),
    mergeIntoId: id.nullable().default(null),
  }),
  z.object({
    kind: z.literal('add'),
    planId: id,
    name: line,
    type: z.enum(planTypes),
    decision: z.enum(planDecisions),
  }),
])

const voteSchema = z.object({
  isUnanimous: z.boolean().default(false),
  votesFor: votes,
  votesAgainst: votes,
  chairVoted: z.enum(['for', 'against']).nullable().default(null),
  members: votes,
})
const emptyVote = voteSchema.parse({})

/** A change in the text: word for word, or told in a sentence. */
const textChangeSchema = z.object({
  section: line.default(''),
  before: text.default(''),
  after: text.default(''),
  sentence: text.default(''),
})

const alternativeSchema = z.object({
  title: line.default(''),
  text: text.default(''),
  /** A name: personal data. */
  proposedBy: line.default(''),
  votesFor: votes,
  votesAgainst: votes,
  isCarried: z.boolean().nullable().default(null),
})

const impartialitySchema = z.object({
  /** A name, and who came in instead: personal data. */
  name: line.default(''),
  replacedBy: line.default(''),
  /** The section of the act that the body named. */
  basis: line.default(''),
  /** Null while the body has not said. */
  isDisqualified: z.boolean().nullable().default(null),
  note: text.default(''),
})
export type ImpartialityDecision = z.infer<typeof impartialitySchema>

export const treatmentContentSchema = z.object({
  /** What was treated, frozen, where no published version was. */
  base: frozenProposalSchema.nullable().default(null),
  recommendation: text.default(''),
  decisionText: text.default(''),
  vote: voteSchema.default(emptyVote),
  planChanges: z.array(voteChangeSchema).max(decisionLimits.planChanges).default([]),
  textChanges: z.array(textChangeSchema).max(decisionLimits.textChanges).default([]),
  alternatives: z.array(alternativeSchema).max(decisionLimits.rows).default([]),
  impartiality: z.array(impartialitySchema).max(decisionLimits.rows).default([]),
  /** The council changes what it has adopted before. */
  isAmendment: z.boolean().default(false),
  /** What was recorded in the law check because of it. */
  evidenceIds: z.array(id).default([]),
})
export type TreatmentContent = z.infer<typeof treatmentContentSchema>

export const reviewContentSchema = z.object({
  members: z.int().min(0).max(decisionLimits.votes).nullable().default(null),
  /** Personal data: moved beside the edition when there is one. */
  memberNames: z.string().max(decisionLimits.names).default(''),
  claim: text.default(''),
  note: text.default(''),
  /** Whether it is carried out while the control goes on; null is not said (koml § 27-3). */
  isSuspended: z.boolean().nullable().default(null),
})
export type ReviewContent = z.infer<typeof reviewContentSchema>

export const editionContentSchema = z.object({
  format: z.literal(1),
  municipality: z.object({ number: z.string(), name: z.string() }),
  term: z.object({ firstYear: z.int(), lastYear: z.int() }),
  decision: z.object({
    heldOn: day,
    body: z.string(),
    label: z.string(),
    caseNumber: z.string(),
    recommendation: z.string(),
    decisionText: z.string(),
    vote: voteSchema,
    planChanges: z.array(voteChangeSchema),
    textChanges: z.array(textChangeSchema),
    /** Without names; those lie beside the edition under `key`. */
    alternatives: z.array(alternativeSchema.omit({ proposedBy: true }).extend({ key: z.string() })),
    impartiality: z.array(
      impartialitySchema
        .omit({ name: true, replacedBy: true, note: true })
        .extend({ key: z.string() }),
    ),
  }),
  /** As adopted, with the changes of the vote. */
  plans: z.array(proposedPlanSchema),
  points: z.array(keyedTextSchema),
  sections: z.array(keyedTextSchema),
  document: frozenProposalSchema.shape.document,
  requirements: z.array(z.record(z.string(), z.unknown())),
  publications: z.array(
    z.object({
      number: z.int(),
      publishedOn: day,
      meetingOn: day.nullable(),
      countsFrom: z.boolean(),
      checksum: z.string(),
    }),
  ),
  treatedNumber: z.int().nullable(),
  remarks: z.array(z.record(z.string(), z.unknown())),
})
export type EditionContent = z.infer<typeof editionContentSchema>

/** Names of an edition, by the keys of its content. */
export const personalSchema = z.object({ name: z.string(), other: z.string().default('') })
export type Personal = z.infer<typeof personalSchema>
