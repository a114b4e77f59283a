import type { LocalDate } from '../calendar/local-date.ts'
import type { Meeting, ProcessFacts, StartingPoint, Step } from '../process.ts'
import type { ActivityKey, ReasonCode, WarningCode } from './schedule-codes.ts'

/**
 * The two lawful orders (pbl § 10-1 speaks of «forslag til vedtak»): the formannskap's
 * recommendation before the publication, or publication and inputs before the recommendation.
 */
export type DecisionOrder = 'recommendation-first' | 'publication-first'

/** Values that go into a sentence: dates as `YYYY-MM-DD`, counts as numbers, codes as text. */
export type CodeValues = Readonly<Record<string, string | number>>

/** Why the order is what it is. */
export type OrderReason =
  /** The municipality has chosen. */
  | 'chosen'
  /** The recorded or hand-set dates show it. */
  | 'dates'
  /** It fits the meeting calendar best. */
  | 'meeting-calendar'
  /** No recommending meeting is known: the inputs are let in before the recommendation. */
  | 'inputs-first'

/** Dates that a person has set by hand; a recalculation keeps them. */
export interface PinnedActivity {
  readonly key: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
}

export interface ScheduleInput {
  readonly today: LocalDate
  readonly process: ProcessFacts
  readonly startingPoint: StartingPoint
  readonly meetings: readonly Meeting[]
  /** Null lets the meeting calendar decide. */
  readonly order: DecisionOrder | null
  readonly hoursPerWeek: number
  /** ISO week numbers closed each summer, for instance 28, 29 and 30. */
  readonly closedWeeks: readonly number[]
  readonly pinned: readonly PinnedActivity[]
}

export interface ScheduledActivity {
  /** Stable across recalculations, for instance `publish-proposal`. */
  readonly key: ActivityKey
  readonly step: Step
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly kind: 'work' | 'period' | 'meeting' | 'milestone'
  readonly requirementIds: readonly string[]
  /** Why it stands there; the sentence is made in `features/process`. */
  readonly reason: { readonly code: ReasonCode; readonly values: CodeValues }
  /** Estimated hours for the municipality's own people. */
  readonly hours: number
  readonly pinned: boolean
  /** True when a recorded date, not the calculation, decides. */
  readonly happened: boolean
}

export interface ScheduleWarning {
  readonly code: WarningCode
  readonly values: CodeValues
  readonly requirementId: string | null
  /** The activity or the meeting date it speaks of, when there is one. */
  readonly activityKey: ActivityKey | null
}

export interface Schedule {
  /** Constitution + one year; null when neither a constitution nor an expected date is known. */
  readonly adoptBy: LocalDate | null
  readonly councilMeetingOn: LocalDate
  /** The council meeting after the chosen one that is still in time. */
  readonly reserveMeetingOn: LocalDate | null
  readonly order: DecisionOrder
  readonly orderReason: OrderReason
  /** Council meeting − 30 and − 31 days. */
  readonly publishByLaw: LocalDate
  readonly publishBySafe: LocalDate
  /**
   * Calendar days from the planned end of the drafting to the last day on which it may end without
   * losing the planned meeting. 0 when there is none.
   */
  readonly slackDays: number
  /** Calendar days from the council meeting to `adoptBy`; negative when it is late. */
  readonly daysAfterMeeting: number | null
  readonly activities: readonly ScheduledActivity[]
  readonly warnings: readonly ScheduleWarning[]
}
