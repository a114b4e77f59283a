import type { LocalDate } from '../calendar/local-date.ts'
import type { MunicipalityTraits } from '../municipality/municipality.ts'
import type { Meeting, ProcessFacts, StartingPoint } from '../process.ts'

/** How strongly a statement binds: law that must, should or may be followed. */
export type Force = 'must' | 'should' | 'may'

export type RequirementId = `L${number}`

/**
 * met: the dates or the evidence show it. due: lies ahead. at-risk: can be mended, but not on the
 * present dates. broken: can no longer be mended. not-relevant: does not apply here or now.
 * needs-judgement: a person must decide.
 */
export type RequirementStatus =
  | 'met'
  | 'due'
  | 'at-risk'
  | 'broken'
  | 'not-relevant'
  | 'needs-judgement'

export type EvidenceKind = 'date' | 'link' | 'note' | 'not-relevant'

/** What somebody has recorded in support of a requirement. */
export interface RecordedEvidence {
  readonly requirementId: RequirementId
  readonly kind: EvidenceKind
  /** The date the evidence speaks of, for instance when an overview was adopted. */
  readonly on: LocalDate | null
  readonly url: string | null
  readonly note: string | null
  readonly recordedOn: LocalDate
}

/** Everything the law check knows. `chosenMeetingOn` and `adoptBy` come from the schedule. */
export interface LawFacts {
  readonly municipality: MunicipalityTraits
  readonly startingPoint: StartingPoint
  readonly process: ProcessFacts
  readonly meetings: readonly Meeting[]
  readonly evidence: readonly RecordedEvidence[]
}

/** A reason as a code with values; the sentence in both language forms is made in `features/law`. */
export interface Reason {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** A piece of evidence that was found, or that is still missing. */
export interface EvidenceItem {
  readonly code: string
  readonly state: 'found' | 'missing'
  readonly on: LocalDate | null
  readonly url: string | null
  readonly note: string | null
}

export interface RequirementResult {
  readonly id: RequirementId
  readonly status: RequirementStatus
  readonly reasons: readonly Reason[]
  readonly evidence: readonly EvidenceItem[]
  /** The next date that matters for this requirement, when there is one. */
  readonly nextDate: LocalDate | null
}
