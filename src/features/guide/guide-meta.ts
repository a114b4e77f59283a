import { z } from 'zod'
import { localDate } from '#domain/calendar/local-date.ts'
import type { RequirementId } from '#domain/law/law-types.ts'
import { requirements } from '#domain/law/requirements.ts'
import { isSource, type SourceKey } from './sources.ts'

/** The parts of the guide, in the order of its start page. `ordliste` is one page of its own. */
export const guideSections = [
  'trinn',
  'prosess',
  'plansystem',
  'metoder',
  'roller',
  'aret',
  'sporsmal',
] as const
export type GuideSection = (typeof guideSections)[number]

/** What a signed-in reader is shown of the own municipality beside a page. */
export const ownFacts = [
  'constituted',
  'deadline',
  'publication',
  'council-meeting',
  'views-due',
  'neighbours',
  'county',
  'sami',
  'population',
  'plans',
  'capacity',
] as const
export type OwnFact = (typeof ownFacts)[number]

/** Questions are grouped by what they are about. */
export const questionGroups = ['loven', 'prosessen', 'planene', 'vedtaket', 'folk'] as const
export type QuestionGroup = (typeof questionGroups)[number]

export const requirementIds = new Set<string>(requirements.map(({ id }) => id))

const requirementId = z.custom<RequirementId>(
  (value) => typeof value === 'string' && requirementIds.has(value),
  'is no requirement L1–L29',
)
const sourceKey = z.custom<SourceKey>(
  (value) => typeof value === 'string' && isSource(value),
  'is no source of sources.ts',
)
const texts = z.array(z.string().min(1))
const day = z.iso.date().transform((text) => localDate(text))

/** What stands in front of every text: what it is about, and what belongs to it. */
export const guideMeta = z.strictObject({
  title: z.string().min(1).max(110),
  lead: z.string().min(1).max(400),
  order: z.int().positive(),
  /** When its claims were last held against the law and the sources. */
  checkedOn: day,
  requirements: z.array(requirementId),
  sources: z.array(sourceKey),
  /** Slugs of templates. */
  templates: texts,
  /** `section/slug` of other pages. */
  related: texts,
  /** Further words that people search with. */
  keywords: texts,
  yours: z.array(z.enum(ownFacts)),
  /** Of a step: how the official guide marks it. */
  badge: z.enum(['advice', 'law']).optional(),
  /** Of a step: first and last month, counted from the constituting meeting. */
  from: z.int().optional(),
  to: z.int().optional(),
  /** Of a step: how long it takes, for instance «2–4». */
  weeks: z.coerce.string().optional(),
  /** Of a question. */
  group: z.enum(questionGroups).optional(),
})
export type GuideMeta = z.infer<typeof guideMeta>
