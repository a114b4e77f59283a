import { parseLocalDate } from '#domain/calendar/local-date.ts'
import type { Meeting } from '#domain/process.ts'
import { type CalendarComparison, compareCalendars } from '#domain/schedule/compare-calendars.ts'
import { type ProcessView, readBody, type StoredMeeting } from '#features/process/index.ts'
import type { CalendarChange } from './changed-calendar.ts'
import type { MeetingContents } from './meetings.sql.ts'

/** A stored meeting as the comparison sees it. */
export interface ComparedMeeting extends StoredMeeting {
  readonly isHeld: boolean
}

/** A new calendar held against the stored one. */
export function compareWithStored(
  view: ProcessView,
  calendar: readonly Meeting[],
): CalendarComparison<ComparedMeeting> {
  const stored = view.strategy.meetings.map((meeting) => ({
    ...meeting,
    isHeld: meeting.date < view.today,
  }))
  return compareCalendars(stored, calendar)
}

/** Whether a meeting that the new calendar leaves out goes unless somebody keeps it. */
export function goesByDefault({ id, isHeld }: ComparedMeeting, contents: MeetingContents): boolean {
  return !isHeld && !contents.has(id)
}

/** The change that a comparison and the ticked meetings make. Only what is gone can be removed. */
export function changeOf(
  comparison: CalendarComparison<ComparedMeeting>,
  ticked: readonly string[],
): CalendarChange {
  const { moved, added, gone } = comparison
  const removed = new Set(gone.map(({ id }) => id).filter((id) => ticked.includes(id)))
  return { moved, added, removed }
}

/** The calendar as one line for each meeting, for a hidden field; `parseCalendar` reads it again. */
export function writeCalendarLines(calendar: readonly Meeting[]): string {
  return calendar.map(({ body, date }) => `${body} ${date}`).join('\n')
}

/** What `writeCalendarLines` wrote; null when it is something else. */
export function parseCalendarLines(text: string, most: number): readonly Meeting[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line !== '')
  if (lines.length === 0 || lines.length > most) return null
  const meetings = lines.flatMap((line) => {
    const [words = '', day = ''] = line.split(' ')
    const body = readBody(words)
    const date = parseLocalDate(day)
    return body && date ? [{ body, date }] : []
  })
  return meetings.length === lines.length ? meetings : null
}
