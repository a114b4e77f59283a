import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Body } from '#domain/process.ts'

/** A meeting as it was found, with the line it stands on (the first line is 1). */
export interface FoundMeeting {
  readonly body: Body
  readonly date: LocalDate
  readonly line: number
}

/** What could not be read. The text of the line is kept, so that nothing typed is lost. */
export type CalendarProblemCode =
  /** No such day, as 31 June. */
  | 'no-such-date'
  /** The line has figures, but no date we understand. */
  | 'no-date'
  /** The day of the week and the date do not fit together. */
  | 'weekday-mismatch'
  /** A year that is far from today. */
  | 'unlikely-year'
  /** A calendar file that cannot be read. */
  | 'unreadable-calendar'
  /** A line longer than any meeting needs. */
  | 'line-too-long'
  /** The lines from here on are not read: too many. */
  | 'too-many-lines'

export interface CalendarProblem {
  readonly line: number
  readonly text: string
  readonly code: CalendarProblemCode
}

export interface CalendarOptions {
  /** The body of lines that name none. */
  readonly defaultBody: Body
  /** Decides the year of dates without one when nothing nearer does. */
  readonly today: LocalDate
}

/** What one part of the text gave. */
export interface CalendarReading {
  readonly meetings: readonly FoundMeeting[]
  readonly problems: readonly CalendarProblem[]
}
