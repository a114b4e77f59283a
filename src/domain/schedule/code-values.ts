import type { HolidayCode } from '../calendar/holidays.ts'
import type { LocalDate } from '../calendar/local-date.ts'
import type { Body } from '../process.ts'
import type { ActivityKey } from './schedule-codes.ts'
import type { DecisionOrder } from './schedule-types.ts'

interface AdoptionValues {
  meeting: LocalDate
  /** Empty while no constitution date is known. */
  adoptBy: LocalDate | ''
  days: number
  /** Empty when there is none. */
  reserve: LocalDate | ''
}

type NoValues = Record<never, never>

/** Each reason, with the values its sentence is made of. */
export interface ReasonValues {
  /** A recorded date decides. */
  recorded: NoValues
  /** A person has set the dates by hand. */
  pinned: NoValues
  /** Can be done before the new council is constituted. */
  'before-constitution': { constitution: LocalDate }
  /** The first work, from the day the work begins. */
  'first-work': { start: LocalDate }
  /** Begins when the one before it is done; `hours` in all at `hoursPerWeek`. */
  follows: { previous: ActivityKey; hours: number; hoursPerWeek: number }
  /** Was not done when it was due, so it is moved to today. */
  overdue: { from: LocalDate }
  /** Done before the rest, because time is short. */
  urgent: { from: LocalDate }
  /** The views have a deadline of their own, `days` after they were asked for. */
  'views-deadline': { days: number; due: LocalDate }
  /** Put at an ordinary council meeting. */
  'discussion-at-council-meeting': { date: LocalDate }
  /** No ordinary council meeting fits. */
  'discussion-on-own-day': { date: LocalDate }
  /** A meeting of the council in question, before the recommendation. */
  'statement-at-meeting': { body: Body; before: LocalDate }
  /** No meeting is known; a week is proposed. */
  'statement-in-proposed-week': { body: Body; before: LocalDate }
  /** The only meeting comes after the recommendation. */
  'statement-late': { body: Body; before: LocalDate }
  /** The body recommends at a meeting of its own. */
  'recommendation-at-meeting': { body: Body; meeting: LocalDate }
  /** No meeting is known or fits; a week is proposed. */
  'recommendation-in-proposed-week': { body: Body; meeting: LocalDate }
  /** `days` before the council meeting. */
  'publication-before-meeting': {
    meeting: LocalDate
    days: number
    byLaw: LocalDate
    bySafe: LocalDate
  }
  /** Fewer days than the law asks for are left. */
  'publication-too-late': { meeting: LocalDate; days: number; byLaw: LocalDate; bySafe: LocalDate }
  /** The inputs are assessed before the recommendation. */
  'inputs-before-recommendation': { recommendation: LocalDate; meeting: LocalDate }
  /** The inputs are assessed before the council meets. */
  'inputs-before-meeting': { recommendation: LocalDate; meeting: LocalDate }
  /** The papers are ready `days` before the meeting. */
  'papers-before-meeting': { meeting: LocalDate; days: number }
  /** The programme and the proposed decision lie open together for `days`. */
  'programme-with-proposal': { days: number }
  /** The council sets the programme when it adopts the strategy. */
  'programme-at-adoption': { meeting: LocalDate }
  /** In time, with slack and a further meeting behind it. */
  'meeting-with-reserve': AdoptionValues
  /** The last in time. */
  'meeting-last-in-time': AdoptionValues
  /** The first after the deadline. */
  'meeting-after-deadline': AdoptionValues
  /** Chosen by the municipality. */
  'meeting-chosen': AdoptionValues
  /** Proposed, because no council meeting is known. */
  'meeting-proposed': AdoptionValues
  /** Comes after the decision. */
  'after-adoption': { adopted: LocalDate }
}

/** Each warning, with the values its sentence is made of. */
export interface WarningValues {
  /** No constitution date is known, held or expected. */
  'no-constitution-date': NoValues
  /** The expected day has passed and no constitution is recorded. */
  'constitution-not-confirmed': { expected: LocalDate }
  /** After 31 October of an election year (koml § 7-1). */
  'constituted-after-october': { constituted: LocalDate; limit: LocalDate }
  /** Not in the autumn of an election year. */
  'constitution-date-unusual': { constituted: LocalDate }
  /** Outside the years the calendar is made for; left out of the calculation. `field` names a recorded date or an activity. */
  'unreasonable-date': { field: string; date: LocalDate }
  /** No council meeting is known. */
  'no-council-meetings': { proposed: LocalDate }
  /** Every known meeting comes after the deadline (pbl § 10-1). */
  'no-meeting-in-time': { adoptBy: LocalDate; meeting: LocalDate }
  /** No further council meeting in time. */
  'no-reserve-meeting': { meeting: LocalDate; adoptBy: LocalDate }
  /** Fewer than 28 days from the meeting to the deadline. */
  'little-slack-after-meeting': { meeting: LocalDate; adoptBy: LocalDate; days: number }
  /** Fewer days before the meeting than the process needs. */
  'meeting-too-early': { meeting: LocalDate; needed: number; available: number }
  /** The chosen meeting is after the deadline (pbl § 10-1). */
  'meeting-after-deadline': { meeting: LocalDate; adoptBy: LocalDate; days: number }
  /** Chosen, but not among the known council meetings. */
  'meeting-not-in-calendar': { meeting: LocalDate }
  /** The new council does not exist yet. */
  'meeting-before-constitution': { meeting: LocalDate; constituted: LocalDate }
  /** On a public holiday. */
  'meeting-on-holiday': { body: Body; meeting: LocalDate; holiday: HolidayCode }
  /** On a Saturday or Sunday. */
  'meeting-on-weekend': { body: Body; meeting: LocalDate }
  /** Has passed without a recorded adoption. */
  'meeting-passed': { meeting: LocalDate }
  /** The deadline has passed without a recorded adoption (pbl § 10-1). */
  'deadline-passed': { adoptBy: LocalDate; days: number }
  /** Adopted too late (pbl § 10-1). */
  'adopted-after-deadline': { adopted: LocalDate; adoptBy: LocalDate; days: number }
  /** Recorded as adopted on a day that lies ahead. */
  'adoption-in-future': { adopted: LocalDate }
  /** Fewer than 30 days before the council meeting (pbl § 10-1). */
  'publication-too-late': {
    published: LocalDate
    meeting: LocalDate
    days: number
    byLaw: LocalDate
  }
  /** Exactly 30 days before the council meeting. */
  'publication-without-margin': { published: LocalDate; meeting: LocalDate }
  /** Taken down before 30 days had passed. */
  'publication-too-short': { published: LocalDate; ends: LocalDate; days: number }
  /** The last day for inputs is after the council meeting. */
  'publication-ends-after-meeting': { ends: LocalDate; meeting: LocalDate }
  /** Closed summer days within the publication. */
  'summer-in-publication': { days: number }
  /** Days from 24 December to 1 January within the publication. */
  'christmas-in-publication': { days: number }
  /** Few working days to assess the inputs. */
  'little-time-for-inputs': { days: number }
  /** Meetings of the recommending body are known, but none fits. */
  'no-recommendation-meeting': { body: Body }
  /** Recommended after the council meeting. */
  'recommendation-after-meeting': { recommended: LocalDate; meeting: LocalDate }
  /** The recorded dates show the other order than the one chosen. */
  'order-differs-from-dates': { order: DecisionOrder }
  /** Fewer than 42 days for the planning programme (pbl § 11-13). */
  'programme-hearing-too-short': { days: number }
  /** Due before they were asked for. */
  'views-due-before-request': { requested: LocalDate; due: LocalDate }
  /** Shorter than the six weeks we propose. */
  'views-period-short': { days: number }
  /** Due after the drafting has begun. */
  'views-due-after-draft': { due: LocalDate; draft: LocalDate }
  /** Due on or after the day of publication. */
  'views-due-after-publication': { due: LocalDate; published: LocalDate }
  /** Due on or after the day of the council meeting. */
  'views-due-after-meeting': { due: LocalDate; meeting: LocalDate }
  /** A council's statement comes too late to influence the recommendation (koml § 5-12). */
  'statement-after-recommendation': { body: Body; date: LocalDate; recommendation: LocalDate }
  /** Meetings are known, but none between the start and the council meeting. */
  'no-statement-meeting': { body: Body }
  /** Fewer hours than the work is estimated to take (pbl §§ 3-1, 3-3). */
  'hours-insufficient': {
    needed: number
    available: number
    hoursPerWeek: number
    neededPerWeek: number
    until: LocalDate
  }
  /** Less than a week from the planned draft to the last day it may be ready. */
  'no-slack': { days: number }
  /** Fewer working days than the work needs before the draft must be ready. */
  'too-little-time': { needed: number; available: number }
  /** Comes in the wrong order with another activity. */
  'pinned-conflict': { key: ActivityKey; other: ActivityKey }
  /** This schedule has no such activity. */
  'pinned-not-used': { key: string }
}
