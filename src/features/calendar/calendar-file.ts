import ICAL from 'ical.js'
import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'

/** An all-day event. `endsOn` is its last day, included. */
export interface CalendarEvent {
  /** The same for the same thing in every version of the file, so that a program updates it. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly url: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
}

export interface CalendarFile {
  readonly name: string
  readonly events: readonly CalendarEvent[]
  /** When the file was made. */
  readonly madeAt: Date
  /** Counts up with the strategy, so that a program takes the newer version. */
  readonly version: number
}

const refresh = 'PT6H'

// The library counts a folded line without the space it begins with; the limit is 75 octets with it.
ICAL.foldLength = 74

/** A property in jCal (RFC 7265): name, parameters, type, value. */
type Property = readonly [string, Readonly<Record<string, string>>, string, string | number]

/**
 * An iCalendar file (RFC 5545). Every event is a whole day without a time zone: a deadline is a date.
 * Nothing in it makes a person look busy.
 */
export function writeCalendar({ name, events, madeAt, version }: CalendarFile): string {
  const properties: readonly Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Stedsans//Planstrategi//NO'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    ['x-wr-calname', {}, 'unknown', name],
    ['refresh-interval', { value: 'DURATION' }, 'duration', refresh],
  ]
  const stamp = `${madeAt.toISOString().slice(0, 19)}Z`
  const calendar = ['vcalendar', properties, events.map((event) => eventOf(event, stamp, version))]
  return ICAL.stringify(calendar)
}

function eventOf(event: CalendarEvent, stamp: string, version: number) {
  const properties: readonly Property[] = [
    ['uid', {}, 'text', `${event.id}@stedsans`],
    ['dtstamp', {}, 'date-time', stamp],
    ['sequence', {}, 'integer', version],
    ['summary', {}, 'text', event.title],
    ['description', {}, 'text', event.description],
    ...(event.url ? [['url', {}, 'uri', event.url] as const] : []),
    ['dtstart', {}, 'date', event.startsOn],
    // The end of a whole-day event is the first day after it (RFC 5545 § 3.6.1).
    ['dtend', {}, 'date', addDays(event.endsOn, 1)],
    ['transp', {}, 'text', 'TRANSPARENT'],
  ]
  return ['vevent', properties, []]
}
