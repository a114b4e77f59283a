import ICAL from 'ical.js'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import type { Body } from '#domain/process.ts'
import { bodiesIn } from './meeting-calendar-bodies.ts'
import { dateOfTime, type Repeats, repeatsIn } from './meeting-calendar-repeats.ts'
import type { NumberedLine } from './meeting-calendar-text.ts'
import type {
  CalendarOptions,
  CalendarProblem,
  CalendarReading,
  FoundMeeting,
} from './meeting-calendar-types.ts'

const mostEvents = 1_000
const longestProperty = 20_000

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
    calendar = ICAL.Component.fromString(propertiesOfUse(lines))
  } catch {
    const text = lines[0]?.text ?? ''
    return { meetings: [], problems: [{ line: first, text, code: 'unreadable-calendar' }] }
  }
  const starts = lines.filter(({ text }) => /^BEGIN:VEVENT\s*$/iu.test(text))
  const meetings: FoundMeeting[] = []
  const problems: CalendarProblem[] = []
  const events = calendar.getAllSubcomponents('vevent')
  const repeats = repeatsIn(events, options.today)
  const beyond = starts[mostEvents]
  if (beyond) problems.push({ ...beyond, code: 'too-many-lines' })
  for (const [index, event] of events.slice(0, mostEvents).entries()) {
    if (textOf(event, 'status').toUpperCase() === 'CANCELLED') continue
    const line = starts[index]?.line ?? first
    const dates = datesOf(event, repeats)
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
function datesOf(event: ICAL.Component, repeats: Repeats): readonly LocalDate[] | null {
  const start = parseLocalDate(rawStart(event).slice(0, 10))
  const time = event.getFirstPropertyValue('dtstart')
  if (start === null || !(time instanceof ICAL.Time)) return null
  if (!event.hasProperty('rrule') && !event.hasProperty('rdate')) return [dateOfTime(time)]
  try {
    return repeats.datesOf(event)
  } catch {
    return [dateOfTime(time)]
  }
}

const used =
  /^(?:BEGIN|END|DTSTART|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|SUMMARY|CATEGORIES|STATUS|X-WR-CALNAME)(?=[:;])/iu

/**
 * The lines of the file that say something about meetings, unfolded. Descriptions and attachments
 * may be megabytes, and the library needs long to read what nobody asks for.
 */
function propertiesOfUse(lines: readonly NumberedLine[]): string {
  const whole: string[][] = []
  for (const { text } of lines) {
    if (/^[ \t]/u.test(text)) whole.at(-1)?.push(text.slice(1))
    else whole.push([text])
  }
  return whole
    .filter(([first]) => used.test(first ?? ''))
    .map((parts) => parts.join(''))
    .filter((line) => line.length <= longestProperty)
    .join('\r\n')
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
