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

/**
 * An iCalendar file (RFC 5545). Every event is a whole day without a time zone: a deadline is a date.
 * Nothing in it makes a person look busy.
 */
export function writeCalendar({ name, events, madeAt, version }: CalendarFile): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', '-//Stedsans//Planstrategi//NO')
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN')
  calendar.updatePropertyWithValue('method', 'PUBLISH')
  calendar.updatePropertyWithValue('x-wr-calname', name)
  calendar.updatePropertyWithValue('refresh-interval', ICAL.Duration.fromString(refresh))
  calendar.getFirstProperty('refresh-interval')?.setParameter('value', 'DURATION')
  const stamp = ICAL.Time.fromJSDate(madeAt, true)
  for (const event of events) calendar.addSubcomponent(eventComponent(event, stamp, version))
  return `${calendar.toString()}\r\n`
}

function eventComponent(event: CalendarEvent, stamp: ICAL.Time, version: number): ICAL.Component {
  const component = new ICAL.Component('vevent')
  component.updatePropertyWithValue('uid', `${event.id}@stedsans`)
  component.updatePropertyWithValue('dtstamp', stamp)
  component.updatePropertyWithValue('sequence', version)
  component.updatePropertyWithValue('summary', event.title)
  component.updatePropertyWithValue('description', event.description)
  if (event.url) component.updatePropertyWithValue('url', event.url)
  component.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(event.startsOn))
  // The end of a whole-day event is the first day after it (RFC 5545 § 3.6.1).
  component.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(event.endsOn, 1)))
  component.updatePropertyWithValue('transp', 'TRANSPARENT')
  return component
}
