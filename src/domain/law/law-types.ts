import type { LocalDate } from '../calendar/local-date.ts'
import type { MunicipalityTraits } from '../municipality/municipality.ts'
import type { Meeting, ProcessFacts, StartingPoint } from '../process.ts'
import type { EvidenceCode } from './evidence-codes.ts'
import type { Reason } from './reasons.ts'

/** How strongly a statement binds: law that must, should or may be followed. */
export const forces = ['must', 'should', 'may'] as const
export type Force = (typeof forces)[number]

/** The requirements in the order they are shown. The numbers are stable and known to integrations. */
export const requirementIds = [
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'L6',
  'L7',
  'L8',
  'L9',
  'L10',
  'L11',
  'L12',
  'L13',
  'L14',
  'L15',
  'L16',
  'L17',
  'L18',
  'L19',
  'L20',
  'L21',
  'L22',
  'L23',
  'L24',
  'L25',
  'L26',
  'L27',
  'L28',
  'L29',
] as const
export type RequirementId = (typeof requirementIds)[number]

export function isRequirementId(value: unknown): value is RequirementId {
  return requirementIds.some((id) => id === value)
}

/**
 * met: the dates or the evidence show it. due: lies ahead. at-risk: can be mended, but not on the
 * present dates. broken: can no longer be mended. not-relevant: does not apply here or now.
 * needs-judgement: a person must decide.
 */
export const requirementStatuses = [
  'met',
  'due',
  'at-risk',
  'broken',
  'not-relevant',
  'needs-judgement',
] as const
export type RequirementStatus = (typeof requirementStatuses)[number]

export const evidenceKinds = ['date', 'link', 'document', 'note', 'not-relevant'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What somebody has recorded in support of a requirement. */
export interface RecordedEvidence {
  readonly requirementId: RequirementId
  readonly kind: EvidenceKind
  /** The date the evidence speaks of, for instance when an overview was adopted. */
  readonly on: LocalDate | null
  readonly url: string | null
  readonly note: string | null
  /** The name of the file, of a document that lies here. */
  readonly document?: string | null
  readonly recordedOn: LocalDate
}

/** What the municipality itself has decided of its plans so far. */
export interface PlanDecisionFacts {
  /**
   * Of the parts of the kommuneplan: each has a position of its own, one sentence covers those that
   * have none, some have one, or none has.
   */
  readonly position: 'by-part' | 'collective' | 'in-part' | 'none'
  /** Parts without a position of their own. */
  readonly openParts: number
  /** How many arealplaner are to be made, revised, repealed and left as they are, or are undecided. */
  readonly land: Readonly<Record<'start' | 'revise' | 'repeal' | 'stand' | 'open', number>>
}

/** Something has happened after the judgement, and nobody has judged the requirement anew since. */
export interface ReopenedRequirement {
  readonly requirementId: RequirementId
  /** What has happened, in the municipality's own words. */
  readonly event: string
  readonly on: LocalDate
}

/** Everything the law check knows. */
export interface LawFacts {
  readonly municipality: MunicipalityTraits
  readonly startingPoint: StartingPoint
  readonly process: ProcessFacts
  readonly meetings: readonly Meeting[]
  readonly evidence: readonly RecordedEvidence[]
  readonly planDecisions?: PlanDecisionFacts
  /** The council meeting the schedule would choose; used while the municipality has chosen none. */
  readonly plannedMeetingOn?: LocalDate | null
  readonly reopened?: readonly ReopenedRequirement[]
}

/** A piece of evidence that was found, or that is still missing. */
export interface EvidenceItem {
  readonly code: EvidenceCode
  readonly state: 'found' | 'missing'
  readonly on: LocalDate | null
  readonly url: string | null
  readonly note: string | null
  readonly document?: string | null
}

export interface RequirementResult {
  readonly id: RequirementId
  readonly status: RequirementStatus
  /** The deciding reason first. Never empty. */
  readonly reasons: readonly Reason[]
  readonly evidence: readonly EvidenceItem[]
  /** The next deadline for this requirement, today or later; null when there is none. */
  readonly nextDate: LocalDate | null
}
