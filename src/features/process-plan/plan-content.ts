import { z } from 'zod'
import { steps } from '#domain/process.ts'

/** The texts of a process plan, one of each kind. */
export const planTextKinds = ['mandate', 'desired-result', 'evaluation', 'handover'] as const
export type PlanTextKind = (typeof planTextKinds)[number]

const line = z.string().max(300)
const text = z.string().max(4_000)

/** Who does what in a step: responsible, accountable, consulted, informed. */
export const raciLetters = ['R', 'A', 'C', 'I'] as const
export type RaciLetter = (typeof raciLetters)[number]

const groupFunctions = ['owner', 'leader', 'secretary', 'member', 'adviser'] as const

const stepKeys = steps.map(String) as [string, ...string[]]

const groupMemberSchema = z.object({
  name: line.min(1),
  position: line,
  email: line,
  functionInGroup: z.enum(groupFunctions),
  /** By step, `{"1": "R"}`; a step that is missing has no part for them. */
  raci: z.partialRecord(z.enum(stepKeys), z.enum(raciLetters)),
})

/** From the least to the most say, after the circle of influence. */
export const participationLevels = [
  'information',
  'gathering',
  'dialogue',
  'collaboration',
] as const

const threeGrades = z.union([z.literal(1), z.literal(2), z.literal(3)])
const fiveGrades = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

const stakeholderSchema = z.object({
  name: line.min(1),
  /** 1 low, 2 medium, 3 high. */
  interest: threeGrades,
  influence: threeGrades,
  level: z.enum(participationLevels),
  affected: text,
  how: text,
  contact: line,
})

const communicationSchema = z.object({
  goal: text,
  audience: line.min(1),
  message: text,
  channel: line,
  responsible: line,
  /** `YYYY-MM-DD`, or empty. */
  on: z.string().max(10),
})

const riskSchema = z.object({
  event: line.min(1),
  probability: fiveGrades,
  consequence: fiveGrades,
  measure: text,
  responsible: line,
})

/** A plan that the previous strategy decided on, and what became of it. */
const evaluatedPlanSchema = z.object({
  title: line.min(1),
  outcome: z.enum(['done', 'under-way', 'not-done', 'dropped']),
  why: text,
})

/** A meeting or workshop with a process plan of its own, for instance three hours long. */
export const gatheringSchema = z.object({
  title: line.min(1),
  /** `YYYY-MM-DD`, or empty. */
  on: z.string().max(10),
  /** `HH:MM`, or empty. */
  startsAt: z.string().max(5),
  place: line,
  desiredResult: text,
  participants: text,
})

export const gatheringActivitySchema = z.object({
  title: line.min(1),
  minutes: z.number().int().min(0).max(1_440),
  purpose: text,
  method: text,
  lead: line,
  participants: line,
  input: text,
  output: text,
})

/** The lists of a process plan and what an item of each holds. */
export const planItemSchemas = {
  'group-member': groupMemberSchema,
  stakeholder: stakeholderSchema,
  communication: communicationSchema,
  risk: riskSchema,
  'evaluated-plan': evaluatedPlanSchema,
  gathering: gatheringSchema,
  'gathering-activity': gatheringActivitySchema,
} as const

export type PlanItemKind = keyof typeof planItemSchemas
export type PlanItemContent<Kind extends PlanItemKind> = z.infer<(typeof planItemSchemas)[Kind]>

/** The parts of the process plan that a municipality may want in it or not. */
export const planParts = [
  'mandate',
  'desired-result',
  'milestones',
  'evaluation',
  'group',
  'raci',
  'stakeholders',
  'communication',
  'risks',
  'timeline',
  'activities',
  'activity-details',
  'meetings',
  'law',
  'warnings',
] as const
export type PlanPart = (typeof planParts)[number]

const forAll: readonly PlanPart[] = [
  'mandate',
  'desired-result',
  'milestones',
  'evaluation',
  'group',
  'timeline',
  'activities',
  'meetings',
  'law',
  'warnings',
]

/** What stands in the process plan until the municipality chooses: little for the small. */
export function usualParts(startingPoint: 'mini' | 'full' | 'merged'): readonly PlanPart[] {
  return startingPoint === 'mini' ? forAll : planParts
}
