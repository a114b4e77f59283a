import type { LocalDate } from '../calendar/local-date.ts'
import type { LawContext } from './law-context.ts'
import type { EvidenceItem, RecordedEvidence } from './law-types.ts'
import { type Reason, reason } from './reasons.ts'
import type { Requirement } from './requirement.ts'

/** A requirement's recorded evidence, sorted by what it is worth. */
export interface EvidenceReading {
  /** A past or present date, a link, a document or a note. A tick alone is never among them. */
  readonly accepted: readonly RecordedEvidence[]
  /** Dated after today: a plan, not yet evidence. */
  readonly ahead: readonly RecordedEvidence[]
  /** The valid «not relevant here, because …» that was recorded last of all, else null. */
  readonly notRelevant: RecordedEvidence | null
  /** Why a «not relevant here» does not hold. */
  readonly refusals: readonly Reason[]
  readonly items: readonly EvidenceItem[]
}

export function readEvidence(context: LawContext, requirement: Requirement): EvidenceReading {
  const { facts, today } = context
  const usable = facts.evidence
    .filter((entry) => entry.requirementId === requirement.id && says(entry))
    .toSorted((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0))
  const support = usable.filter((entry) => entry.kind !== 'not-relevant')
  const last = usable.at(-1)
  const isSetAside = last?.kind === 'not-relevant'
  const refusals = isSetAside ? refusalsOf(last, requirement) : []
  return {
    accepted: support.filter((entry) => entry.on === null || entry.on <= today),
    ahead: support.filter((entry) => entry.on !== null && entry.on > today),
    notRelevant: isSetAside && refusals.length === 0 ? last : null,
    refusals,
    items: usable.filter((entry) => entry.kind !== 'not-relevant' || entry === last).map(itemOf),
  }
}

/** The dates that accepted evidence speaks of, earliest first. */
export function datesOf(entries: readonly RecordedEvidence[]): readonly LocalDate[] {
  return entries.flatMap((entry) => (entry.on === null ? [] : [entry.on])).toSorted()
}

/** Something to read or follow, not only a date. */
export function isDocumented(entries: readonly RecordedEvidence[]): boolean {
  return entries.some((entry) => [entry.url, entry.note, entry.document].some(isFilled))
}

function says(entry: RecordedEvidence): boolean {
  if (entry.kind === 'date') return entry.on !== null
  if (entry.kind === 'link') return isFilled(entry.url)
  if (entry.kind === 'document') return isFilled(entry.document)
  if (entry.kind === 'note') return isFilled(entry.note)
  return true
}

function refusalsOf(entry: RecordedEvidence, requirement: Requirement): readonly Reason[] {
  if (!requirement.canBeNotRelevant) return [reason('cannot-be-set-not-relevant', {})]
  return isFilled(entry.note) ? [] : [reason('not-relevant-needs-note', {})]
}

function itemOf({ kind, on, url, note, document }: RecordedEvidence): EvidenceItem {
  const file = document ? { document } : {}
  return { code: `recorded-${kind}`, state: 'found', on, url, note, ...file }
}

function isFilled(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== ''
}
