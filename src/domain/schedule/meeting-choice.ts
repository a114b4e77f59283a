import { isWorkingDay } from '../calendar/holidays.ts'
import { addDays, type LocalDate, partsOf } from '../calendar/local-date.ts'
import type { Meeting } from '../process.ts'
import { publicationDaysByLaw, publicationDaysSafe } from './activity-table.ts'

/** What choosing a council meeting asks for (pbl § 10-1, second paragraph). */
export interface MeetingChoice {
  readonly publishByLaw: LocalDate
  readonly publishBySafe: LocalDate
  /**
   * Meetings of the formannskap or the planning committee in which the recommendation can be given
   * before the publication; ordinary working days only.
   */
  readonly recommendBefore: readonly LocalDate[]
  /** The publication falls so that a recommendation before it has to come before the summer. */
  readonly isSummerBetween: boolean
  /** Meetings after 30 days of publication that began on the safe day would have to lie here. */
  readonly recommendAfter: readonly LocalDate[]
}

/** What it asks for to adopt in the council meeting on `meetingOn`, with the calendar as it is. */
export function choiceOf(
  meetingOn: LocalDate,
  meetings: readonly Meeting[],
  today: LocalDate,
): MeetingChoice {
  const publishBySafe = addDays(meetingOn, -publicationDaysSafe)
  const recommending = meetings
    .filter(({ body }) => body === 'formannskap' || body === 'planutvalg')
    .map(({ date }) => date)
    .filter((date) => date >= today && date < meetingOn && isWorkingDay(date))
    .toSorted()
  const { month } = partsOf(publishBySafe)
  return {
    publishByLaw: addDays(meetingOn, -publicationDaysByLaw),
    publishBySafe,
    recommendBefore: recommending.filter((date) => date <= publishBySafe),
    isSummerBetween: month === 7 || month === 8,
    recommendAfter: recommending.filter((date) => date > publishBySafe),
  }
}
