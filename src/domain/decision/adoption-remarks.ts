import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts'
import { publicationDays } from '../law/law-context.ts'
import type { RequirementId } from '../law/law-types.ts'
import type { PositionState } from '../planning-need/master-plan-position.ts'

interface RemarkValues {
  'too-early': {
    readonly publishedOn: LocalDate
    readonly adoptedOn: LocalDate
    readonly days: number
    readonly earliestOn: LocalDate
  }
  unpublished: Readonly<Record<never, never>>
  'other-version': { readonly publishedNumber: number; readonly treatedNumber: number | null }
  'no-position': { readonly openParts: number }
  'collective-position': { readonly openParts: number }
  late: { readonly adoptBy: LocalDate; readonly days: number }
  'adopted-before': { readonly adoptedOn: LocalDate }
}

export type AdoptionRemarkCode = keyof RemarkValues

/** What an adoption does not do as the rule says, or what somebody must judge. */
export type AdoptionRemark = {
  readonly [Code in AdoptionRemarkCode]: {
    readonly code: Code
    readonly values: Readonly<RemarkValues[Code]>
    readonly requirementId: RequirementId
    /** Whether a reason is asked for; it may come later. */
    readonly asksReason: boolean
  }
}[AdoptionRemarkCode]

export interface RecordedAdoption {
  readonly adoptedOn: LocalDate
  readonly adoptBy: LocalDate | null
  /** From which the thirty days are counted; null when nothing is recorded. */
  readonly publishedOn: LocalDate | null
  /** The number of the version that lay open last, and of the one that was treated; null is none. */
  readonly publishedNumber: number | null
  readonly treatedNumber: number | null
  readonly position: PositionState
  readonly openParts: number
  /** When the council had adopted the strategy already; null when it had not. */
  readonly adoptedBefore: LocalDate | null
}

/**
 * What is to be said of an adoption (pbl § 10-1). It is recorded whatever comes out: the dates describe
 * what happened.
 */
export function adoptionRemarks(adoption: RecordedAdoption): readonly AdoptionRemark[] {
  return [
    ...remarksOnPublication(adoption),
    ...remarksOnPosition(adoption),
    ...remarksOnDeadline(adoption),
  ]
}

function remarksOnPublication(adoption: RecordedAdoption): readonly AdoptionRemark[] {
  const { adoptedOn, publishedOn, publishedNumber, treatedNumber } = adoption
  if (publishedOn === null) {
    return [{ code: 'unpublished', values: {}, requirementId: 'L5', asksReason: true }]
  }
  const remarks: AdoptionRemark[] = []
  const days = daysBetween(publishedOn, adoptedOn)
  if (days < publicationDays) {
    const earliestOn = addDays(publishedOn, publicationDays)
    const values = { publishedOn, adoptedOn, days, earliestOn }
    remarks.push({ code: 'too-early', values, requirementId: 'L5', asksReason: true })
  }
  if (publishedNumber !== null && publishedNumber !== treatedNumber) {
    const values = { publishedNumber, treatedNumber }
    remarks.push({ code: 'other-version', values, requirementId: 'L5', asksReason: true })
  }
  return remarks
}

function remarksOnPosition({ position, openParts }: RecordedAdoption): readonly AdoptionRemark[] {
  const about = { values: { openParts }, requirementId: 'L6' } as const
  if (position === 'by-part') return []
  return position === 'collective'
    ? [{ code: 'collective-position', ...about, asksReason: false }]
    : [{ code: 'no-position', ...about, asksReason: true }]
}

function remarksOnDeadline(adoption: RecordedAdoption): readonly AdoptionRemark[] {
  const { adoptedOn, adoptBy, adoptedBefore } = adoption
  if (adoptedBefore !== null) {
    const values = { adoptedOn: adoptedBefore }
    return [{ code: 'adopted-before', values, requirementId: 'L1', asksReason: false }]
  }
  if (adoptBy === null || adoptedOn <= adoptBy) return []
  const values = { adoptBy, days: daysBetween(adoptBy, adoptedOn) }
  return [{ code: 'late', values, requirementId: 'L1', asksReason: true }]
}
