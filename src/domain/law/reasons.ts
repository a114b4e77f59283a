import type { LocalDate } from '../calendar/local-date.ts'

type NoValues = Readonly<Record<never, never>>

/**
 * Every reason the law check can give, with the values its sentence needs. Dates are calendar dates
 * and `days` whole days by date difference. A code without a sentence in both forms does not compile.
 */
export interface ReasonValues {
  // Whether the requirement applies at all
  'not-in-force': { validFrom: LocalDate; judgedOn: LocalDate }
  'no-longer-in-force': { validTo: LocalDate; judgedOn: LocalDate }
  'not-for-this-municipality': NoValues
  'not-yet-for-this-municipality': { from: LocalDate; judgedOn: LocalDate }
  'set-not-relevant': { recordedOn: LocalDate }
  'cannot-be-set-not-relevant': NoValues
  'not-relevant-needs-note': NoValues
  'reopened-by-event': { event: string; on: LocalDate }

  // Requirements that live by recorded evidence
  'evidence-recorded': NoValues
  'evidence-recorded-on': { on: LocalDate }
  'evidence-ahead': { on: LocalDate }
  'no-evidence-yet': NoValues
  'decided-without-evidence': { adoptedOn: LocalDate }
  'advice-not-shown': { adoptedOn: LocalDate }
  'evidence-after-decision': { on: LocalDate; adoptedOn: LocalDate }
  'option-open': NoValues
  'option-not-used': { adoptedOn: LocalDate }
  'standing-duty': NoValues
  'standing-duty-after-decision': { adoptedOn: LocalDate }

  // L1, the year after the constitution
  'adopted-in-time': { adoptedOn: LocalDate; adoptBy: LocalDate; days: number }
  'adopted-late': { adoptedOn: LocalDate; adoptBy: LocalDate; days: number }
  'adoption-date-ahead': { adoptedOn: LocalDate }
  'adopted-before-constitution': { adoptedOn: LocalDate; constitutedOn: LocalDate }
  'adopted-without-constitution-date': { adoptedOn: LocalDate }
  'deadline-passed': { adoptBy: LocalDate; days: number }
  'expected-deadline-passed': { adoptBy: LocalDate }
  'chosen-meeting-late': { meetingOn: LocalDate; adoptBy: LocalDate; days: number }
  'chosen-meeting-before-constitution': { meetingOn: LocalDate; constitutedOn: LocalDate }
  'chosen-meeting-passed': { meetingOn: LocalDate }
  'no-meeting-in-time': { adoptBy: LocalDate }
  'too-late-to-publish': { adoptBy: LocalDate; publishByLaw: LocalDate }
  'calendar-ends-early': { lastMeetingOn: LocalDate; adoptBy: LocalDate }
  'deadline-ahead': { adoptBy: LocalDate; days: number }
  'expected-constitution-used': { expectedOn: LocalDate }
  'constitution-unknown': NoValues

  // L3, views from state, county and neighbours
  'views-requested': { requestedOn: LocalDate }
  'views-request-ahead': { requestedOn: LocalDate }
  'views-not-requested': NoValues
  'views-request-late': { meetingOn: LocalDate; days: number }
  'views-request-after-meeting': { requestedOn: LocalDate; meetingOn: LocalDate }
  'views-never-requested': { adoptedOn: LocalDate }
  'views-request-undated': NoValues
  'views-requested-on-decision-day': { adoptedOn: LocalDate }
  'views-requested-after-decision': { requestedOn: LocalDate; adoptedOn: LocalDate }
  'views-due-after-meeting': { dueOn: LocalDate; meetingOn: LocalDate }
  'views-due-after-decision': { dueOn: LocalDate; adoptedOn: LocalDate }

  // L5, thirty days of publication
  'published-in-time': { publishedOn: LocalDate; meetingOn: LocalDate; days: number }
  'published-on-the-limit': { publishedOn: LocalDate; meetingOn: LocalDate }
  'keep-public': { meetingOn: LocalDate }
  'publication-date-ahead': { publishedOn: LocalDate }
  'published-late-meeting-ahead': {
    publishedOn: LocalDate
    meetingOn: LocalDate
    days: number
    earliestMeetingOn: LocalDate
  }
  'published-late-meeting-held': { publishedOn: LocalDate; meetingOn: LocalDate; days: number }
  'published-after-meeting': { publishedOn: LocalDate; meetingOn: LocalDate }
  'publication-ends-early': { publishedOn: LocalDate; endsOn: LocalDate; days: number }
  'publication-ended-early': { publishedOn: LocalDate; endsOn: LocalDate; days: number }
  'publication-due': { meetingOn: LocalDate; publishByLaw: LocalDate; publishBySafe: LocalDate }
  'publication-too-late': { meetingOn: LocalDate; publishByLaw: LocalDate }
  'meeting-passed-unrecorded': { meetingOn: LocalDate }
  'adopted-without-publication-date': { adoptedOn: LocalDate }
  'published-without-meeting': { publishedOn: LocalDate; earliestMeetingOn: LocalDate }
  'publication-needs-meeting': NoValues

  // L6, L7, L8 and L12
  'position-due': NoValues
  'position-drafted': NoValues
  'position-recorded': NoValues
  'position-not-shown': { adoptedOn: LocalDate }
  'position-by-part': NoValues
  'position-by-part-ahead': NoValues
  'position-collective': { open: number }
  'position-in-part': { open: number }
  'land-plans-chosen': { start: number; revise: number; repeal: number }
  'land-plans-open': { open: number }
  'land-plans-decided': NoValues
  'not-merged': NoValues
  'merged-rules-apply': NoValues

  // L9, L11 and L15, the foundations
  'overview-in-place': { on: LocalDate }
  'overview-before-start': { on: LocalDate; startedOn: LocalDate }
  'overview-start-unknown': { on: LocalDate }
  'overview-after-start': { on: LocalDate; startedOn: LocalDate }
  'overview-planned': { on: LocalDate }
  'overview-planned-after-start': { on: LocalDate; startedOn: LocalDate }
  'overview-too-old': { on: LocalDate; renewBy: LocalDate; comparedWith: LocalDate }
  'overview-undated': NoValues
  'overview-due': NoValues
  'overview-not-shown': { startedOn: LocalDate }
  'housing-transition': { requiredBy: LocalDate }
  'foundation-older-than-four-years': { on: LocalDate }

  // L13 and L14, Sámi language and interests
  'in-sami-language-area': NoValues
  'sami-interests-in-area': NoValues
  'sami-interests-elsewhere': NoValues
  'sami-notice-given': { on: LocalDate }

  // L18, the three councils
  'statements-dated': { recorded: number; expected: number }
  'statement-after-recommendation': { on: LocalDate; recommendedOn: LocalDate }
  'recommendation-without-statements': { recommendedOn: LocalDate }
  'no-council-meeting-before': { by: LocalDate }

  // L23 and L29
  'impartiality-to-consider': NoValues
  'duty-of-others': NoValues
}

export type ReasonCode = keyof ReasonValues

/** A reason as a code with values; the sentence in both language forms is made in `features/law`. */
export type Reason = {
  readonly [Code in ReasonCode]: {
    readonly code: Code
    readonly values: Readonly<ReasonValues[Code]>
  }
}[ReasonCode]

export function reason<Code extends ReasonCode>(code: Code, values: ReasonValues[Code]): Reason {
  return { code, values } as Reason
}
