import { addDays, type LocalDate } from '../calendar/local-date.ts'
import type { LawFacts } from './law-types.ts'

/**
 * A calendar that ends more than this before the deadline has not got the council's next meetings
 * yet. Then the lack of a meeting says nothing of the deadline (our own choice).
 */
const calendarHorizonDays = 120

/** Council meetings from the calendar and the choice; what the schedule supposes is no calendar. */
export function councilMeetings({ meetings, process }: LawFacts): readonly LocalDate[] {
  const calendar = meetings.filter((meeting) => meeting.body === 'kommunestyre')
  const dates = calendar.map((meeting) => meeting.date)
  return (process.councilMeetingOn ? [...dates, process.councilMeetingOn] : dates).toSorted()
}

/** True while the calendar stops long before the deadline and there is time to fill it in. */
export function calendarEndsEarly(facts: LawFacts, adoptBy: LocalDate, today: LocalDate): boolean {
  const horizon = addDays(adoptBy, -calendarHorizonDays)
  const last = councilMeetings(facts).at(-1)
  return last !== undefined && last < horizon && today < horizon
}
