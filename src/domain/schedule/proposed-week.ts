import { dateOfDayNumber, weekdayOf } from '../calendar/local-date.ts'
import type { Span } from './schedule-frame.ts'
import type { Day, WorkCalendar } from './work-calendar.ts'

/** The open days of the week that `day` is in, ending before `before` where there is room. */
export function proposedWeek(
  { calendar, start }: { readonly calendar: WorkCalendar; readonly start: Day },
  day: Day,
  before: Day,
): Span {
  const aim = calendar.onOrBefore(Math.min(day, before - 1))
  const from = Math.max(calendar.onOrAfter(mondayOf(aim)), calendar.onOrAfter(start))
  const to = calendar.onOrBefore(Math.min(fridayOf(calendar, aim), before - 1))
  return from <= to ? { from, to } : { from: Math.min(aim, from), to: Math.min(aim, from) }
}

function mondayOf(day: Day): Day {
  return day + 1 - weekdayOf(dateOfDayNumber(day))
}

function fridayOf(calendar: WorkCalendar, day: Day): Day {
  return calendar.onOrBefore(mondayOf(day) + 4)
}
