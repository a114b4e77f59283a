import { z } from 'zod'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { RequirementId } from '#domain/law/law-types.ts'
import { isInSamiLanguageArea } from '#domain/law/sami-language-area.ts'
import type { StoredEvidence } from '#features/process/index.ts'

/** What acts ask the planning strategy to rest on, in the order of the table of requirements. */
export const foundationKeys = [
  'public-health',
  'public-health-needs',
  'housing',
  'climate',
  'sami-language',
  'sami-consultation',
  'risk',
  'children',
] as const
export type FoundationKey = (typeof foundationKeys)[number]

/** The requirement that each foundation is evidence of. */
export const requirementOfFoundation: Readonly<Record<FoundationKey, RequirementId>> = {
  'public-health': 'L9',
  'public-health-needs': 'L10',
  housing: 'L11',
  climate: 'L12',
  'sami-language': 'L13',
  'sami-consultation': 'L14',
  risk: 'L15',
  children: 'L28',
}

/** The word of each in an address. */
export const foundationSlugs: Readonly<Record<FoundationKey, string>> = {
  'public-health': 'folkehelse',
  'public-health-needs': 'planbehov-folkehelse',
  housing: 'bolig',
  climate: 'klima',
  'sami-language': 'samisk-sprak',
  'sami-consultation': 'konsultasjon',
  risk: 'ros',
  children: 'barn-og-unge',
}

/** What the folkehelseoversikt must hold (forskrift 2012-692 §§ 3 and 5). */
export const healthHeadings = [
  'population',
  'living-conditions',
  'environment',
  'injuries',
  'behaviour',
  'health',
  'causes',
] as const

export const foundationStatuses = ['missing', 'under-way', 'in-place', 'renew'] as const
export type FoundationStatus = (typeof foundationStatuses)[number]

export const foundationLimits = {
  note: 4_000,
  responsible: 200,
  url: 1_000,
  heading: 2_000,
} as const

const headingSchema = z.object({
  isThere: z.boolean().default(false),
  text: z.string().max(foundationLimits.heading).default(''),
})

export const foundationSchema = z.object({
  key: z.enum(foundationKeys),
  status: z.enum(foundationStatuses).default('missing'),
  /** `YYYY-MM-DD`, or empty. */
  on: z.string().max(10).default(''),
  url: z.string().max(foundationLimits.url).default(''),
  note: z.string().max(foundationLimits.note).default(''),
  /** A file that hangs on the requirement; empty for none. */
  attachmentId: z.string().max(40).default(''),
  responsible: z.string().max(foundationLimits.responsible).default(''),
  headings: z.partialRecord(z.enum(healthHeadings), headingSchema).default({}),
  /** What the law check was given of it; empty while nothing. */
  evidenceId: z.string().max(40).default(''),
})
export type Foundation = z.infer<typeof foundationSchema>

export function emptyFoundation(key: FoundationKey): Foundation {
  return foundationSchema.parse({ key })
}

/**
 * What is to be shown to the law check: what lies to the ground. The folkehelseoversikt has an age that
 * the law check itself judges (forskrift 2012-692 § 5), so one that must be renewed counts there too.
 */
export function feedsLawCheck({ key, status }: Pick<Foundation, 'key' | 'status'>): boolean {
  return status === 'in-place' || (key === 'public-health' && status === 'renew')
}

/** The foundations of a municipality: those for samisk where the act names it, or somebody has begun. */
export function foundationsFor(
  municipalityNumber: string,
  today: LocalDate,
  begun: ReadonlySet<FoundationKey>,
): readonly FoundationKey[] {
  const isSami = isInSamiLanguageArea(municipalityNumber, today)
  return foundationKeys.filter((key) => !key.startsWith('sami-') || isSami || begun.has(key))
}

/** How a foundation stands, with what is recorded in the law check counted in. */
export interface FoundationStanding {
  readonly status: FoundationStatus
  /** Its own evidence was taken back in the law check. */
  readonly isWithdrawn: boolean
  /** What somebody has recorded in the law check itself. */
  readonly others: readonly StoredEvidence[]
}

export function standingOf(
  foundation: Foundation,
  evidence: readonly StoredEvidence[],
): FoundationStanding {
  const requirementId = requirementOfFoundation[foundation.key]
  const all = evidence.filter(
    (one) => one.requirementId === requirementId && one.kind !== 'not-relevant',
  )
  const { status, evidenceId } = foundation
  const isWithdrawn =
    feedsLawCheck(foundation) && evidenceId !== '' && all.every(({ id }) => id !== evidenceId)
  const others = all.filter(({ id }) => id !== evidenceId)
  if (others.length > 0 && (isWithdrawn || status === 'missing' || status === 'under-way')) {
    return { status: 'in-place', isWithdrawn, others }
  }
  return { status: isWithdrawn ? 'under-way' : status, isWithdrawn, others }
}
