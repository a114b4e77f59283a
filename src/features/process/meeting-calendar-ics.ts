import ICAL from 'ical.js'
import { type LocalDate, parseLocalDate, partsOf } from '#domain/calendar/local-date.ts'
import type { Body } from '#domain/process.ts'
import { osloDate } from '#platform/clock.ts'
import { bodiesIn } from './meeting-calendar-bodies.ts'
import type { NumberedLine } from './meeting-calendar-text.ts'
import type {
  CalendarOptions,
  CalendarProblem,
  CalendarReading,
  FoundMeeting,
} from './meeting-calendar-types.ts'

const mostEvents = 1_000
const mostRepeats = 200
const yearsAhead = 6

/**
 * Reads the events of a calendar file (RFC 5545). The body is found in the summary, else in the
 * categories, else in the calendar's name. Cancelled events are left out; repeated ones are written
 * out for six years, at most 200 times.
 * Reads at most 1 000 events.
 */
export function readCalendarFile(
  lines: readonly NumberedLine[],
  options: CalendarOptions,
): CalendarReading {
  const first = lines[0]?.line ?? 1
  let calendar: ICAL.Component
  try {
    calendar = ICAL.Component.fromString(lines.map(({ text }) => text).join('\r\n'))
  } catch {
    const text = lines[0]?.text ?? ''
    return { meetings: [], problems: [{ line: first, text, code: 'unreadable-calendar' }] }
  }
  const starts = lines.filter(({ text }) => /^BEGIN:VEVENT\s*$/iu.test(text))
  const meetings: FoundMeeting[] = []
  const problems: CalendarProblem[] = []
  const events = calendar.getAllSubcomponents('vevent')
  const beyond = starts[mostEvents]
  if (beyond) problems.push({ ...beyond, code: 'too-many-lines' })
  for (const [index, event] of events.slice(0, mostEvents).entries()) {
    if (textOf(event, 'status').toUpperCase() === 'CANCELLED') continue
    const line = starts[index]?.line ?? first
    const dates = datesOf(event, events, options.today)
    if (dates === null) {
      const text = `${textOf(event, 'summary')} ${rawStart(event)}`.trim()
      problems.push({ line, text, code: 'no-such-date' })
      continue
    }
    const body = bodyOf(event, calendar) ?? options.defaultBody
    for (const date of dates) meetings.push({ body, date, line })
  }
  return { meetings, problems }
}

function bodyOf(event: ICAL.Component, calendar: ICAL.Component): Body | null {
  const names = [
    textOf(event, 'summary'),
    textOf(event, 'categories'),
    textOf(calendar, 'x-wr-calname'),
  ]
  for (const name of names) {
    const [found] = bodiesIn(name)
    if (found) return found.body
  }
  return null
}

/** The dates an event falls on in Norway; null when its start is no date. */
function datesOf(
  event: ICAL.Component,
  all: readonly ICAL.Component[],
  today: LocalDate,
): readonly LocalDate[] | null {
  const start = parseLocalDate(rawStart(event).slice(0, 10))
  const time = event.getFirstPropertyValue('dtstart')
  if (start === null || !(time instanceof ICAL.Time)) return null
  if (!event.hasProperty('rrule') && !event.hasProperty('rdate')) return [dateOfTime(time)]
  try {
    return repeatsOf(event, all, today)
  } catch {
    return [dateOfTime(time)]
  }
}

function repeatsOf(
  event: ICAL.Component,
  all: readonly ICAL.Component[],
  today: LocalDate,
): readonly LocalDate[] {
  const uid = textOf(event, 'uid')
  const moved = all.filter((one) => one.hasProperty('recurrence-id') && textOf(one, 'uid') === uid)
  const movedFrom = new Set(
    moved.flatMap((one) => {
      const from = one.getFirstPropertyValue('recurrence-id')
      return from instanceof ICAL.Time ? [dateOfTime(from)] : []
    }),
  )
  const lastYear = partsOf(today).year + yearsAhead
  const dates: LocalDate[] = []
  const iterator = new ICAL.Event(event).iterator()
  for (let count = 0; count < mostRepeats; count += 1) {
    const time = iterator.next()
    if (!time || time.year > lastYear) break
    const date = dateOfTime(time)
    if (!movedFrom.has(date)) dates.push(date)
  }
  return dates
}

/** A time in UTC is moved to Norway; other times already are what the wall clock shows there. */
function dateOfTime(time: ICAL.Time): LocalDate {
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) return osloDate(time.toJSDate())
  const two = (value: number) => String(value).padStart(2, '0')
  const date = parseLocalDate(`${time.year}-${two(time.month)}-${two(time.day)}`)
  return date ?? osloDate(time.toJSDate())
}

/** The start as it was written, before the library makes 31 June the first of July. */
function rawStart(event: ICAL.Component): string {
  const value: unknown = event.getFirstProperty('dtstart')?.toJSON()[3]
  return typeof value === 'string' ? value : ''
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}
