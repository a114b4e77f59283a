import { addDays, addYears, type LocalDate } from '../calendar/local-date.ts'
import type { EvidenceCode } from './evidence-codes.ts'
import type { EvidenceItem, LawFacts, RequirementResult } from './law-types.ts'
import { calendarEndsEarly } from './meeting-calendar.ts'

/** The law gives thirty days by date difference; one more is our own safe margin. */
export const publicationDays = 30
export const safePublicationDays = 31

/** Six weeks to answer is advice, not law: § 10-1 sets no time for the views. */
export const viewsAdviceDays = 42

/** The facts with what follows from them, worked out once for all requirements. */
export interface LawContext {
  readonly facts: LawFacts
  readonly today: LocalDate
  /** The law in force this day decides: the adoption, else today. */
  readonly judgedOn: LocalDate
  /** The constitution, else what is expected. */
  readonly constitution: LocalDate | null
  /** Constitution + one year, by the expected constitution while the real date is not known. */
  readonly adoptBy: LocalDate | null
  /** The council meeting in question: the adoption, else the chosen, else the planned. */
  readonly meetingOn: LocalDate | null
  /** The adoption when it has taken place; null while it lies ahead, also when its date is set. */
  readonly decidedOn: LocalDate | null
}

export function lawContext(facts: LawFacts, today: LocalDate): LawContext {
  const { adoptedOn, councilMeetingOn, constitutedOn, expectedConstitutionOn } = facts.process
  const constitution = constitutedOn ?? expectedConstitutionOn
  const adoptBy = constitution && addYears(constitution, 1)
  return {
    facts,
    today,
    judgedOn: adoptedOn ?? today,
    constitution,
    adoptBy,
    meetingOn: adoptedOn ?? councilMeetingOn ?? supposedMeeting(facts, adoptBy, today),
    decidedOn: adoptedOn !== null && adoptedOn <= today ? adoptedOn : null,
  }
}

/**
 * The schedule's meeting. While the calendar ends long before the deadline, the schedule can only
 * take one of its last meetings; when that is too close to work towards, it is no plan to judge by.
 */
function supposedMeeting(
  facts: LawFacts,
  adoptBy: LocalDate | null,
  today: LocalDate,
): LocalDate | null {
  const planned = facts.plannedMeetingOn ?? null
  const isTooClose = planned !== null && planned < addDays(today, viewsAdviceDays)
  const isStopgap = adoptBy !== null && isTooClose && calendarEndsEarly(facts, adoptBy, today)
  return isStopgap && facts.process.proposalPublishedOn === null ? null : planned
}

/** What a requirement's own rule answers; recorded evidence is added by `checkLaw`. */
export type Judgement = Omit<RequirementResult, 'id'>

/** The date while it is today or later, else null: a deadline that has passed is no next date. */
export function upcoming(date: LocalDate | null, today: LocalDate): LocalDate | null {
  return date !== null && date >= today ? date : null
}

/** The day contents should be settled: the safe publication day, or the meeting once that has passed. */
export function contentDueOn({ facts, meetingOn, today }: LawContext): LocalDate | null {
  if (meetingOn === null) return null
  const isPublished = facts.process.proposalPublishedOn !== null
  const publishBy = addDays(meetingOn, -safePublicationDays)
  return isPublished || publishBy < today ? upcoming(meetingOn, today) : publishBy
}

export function found(code: EvidenceCode, on: LocalDate | null): readonly EvidenceItem[] {
  return on === null ? [] : [{ code, state: 'found', on, url: null, note: null }]
}

export function missing(...codes: readonly EvidenceCode[]): readonly EvidenceItem[] {
  return codes.map((code) => ({ code, state: 'missing', on: null, url: null, note: null }))
}
