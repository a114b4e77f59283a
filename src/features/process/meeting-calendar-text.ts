import {
  dateOf,
  isCalendarDate,
  type LocalDate,
  partsOf,
  weekdayOf,
} from '#domain/calendar/local-date.ts'
import type { Body } from '#domain/process.ts'
import { bodiesIn, type FoundBody } from './meeting-calendar-bodies.ts'
import {
  guessYear,
  monthHeading,
  type WrittenDate,
  withoutTimes,
  writtenDates,
  yearsIn,
} from './meeting-calendar-dates.ts'
import { type Columns, cellsOf, columnsOf, daysInCell } from './meeting-calendar-table.ts'
import type {
  CalendarOptions,
  CalendarProblem,
  CalendarProblemCode,
  CalendarReading,
  FoundMeeting,
} from './meeting-calendar-types.ts'

/** A line with its number in the whole text. */
export interface NumberedLine {
  readonly text: string
  readonly line: number
}

/** What the lines above have settled. */
interface Section {
  body: Body | null
  years: readonly number[]
  month: number | null
  columns: Columns | null
  previous: LocalDate | null
}

const yearsFromToday = 15
const longestLine = 2_000

/**
 * Reads meetings from lines as people type and copy them: a list, a list under headings, CSV, or a
 * table with a column for each body or each month.
 */
export function readLines(
  lines: readonly NumberedLine[],
  options: CalendarOptions,
): CalendarReading {
  const meetings: FoundMeeting[] = []
  const problems: CalendarProblem[] = []
  const section: Section = { body: null, years: [], month: null, columns: null, previous: null }
  for (const { text, line } of lines) {
    const clean = text
      .normalize('NFC')
      .replace(/[\u00a0\u2007\u202f]/gu, ' ')
      .trim()
    if (clean === '') continue
    if (clean.length > longestLine) {
      problems.push({ line, text: clean, code: 'line-too-long' })
      continue
    }
    const found = readLine(clean, section, options)
    for (const { body, date } of found.meetings) meetings.push({ body, date, line })
    if (found.problem !== null) problems.push({ line, text: clean, code: found.problem })
  }
  return { meetings, problems }
}

interface LineReading {
  readonly meetings: readonly { readonly body: Body; readonly date: LocalDate }[]
  readonly problem: CalendarProblemCode | null
}

const nothing: LineReading = { meetings: [], problem: null }

function readLine(line: string, section: Section, options: CalendarOptions): LineReading {
  const cells = cellsOf(line)
  const text = withoutTimes(line)
  const written = writtenDates(text)
  const columns = written.length === 0 ? columnsOf(cells) : null
  if (columns !== null) {
    section.columns = columns
    return nothing
  }
  if (section.columns?.kind === 'months' && written.length === 0) {
    const read = readMonthRow(cells, section.columns.months, section, options)
    if (read !== null) return read
  }
  if (section.columns?.kind === 'bodies' && written.length > 0) {
    const read = readBodyColumns(cells, section.columns.bodies, section, options)
    if (read !== null) return read
  }
  if (written.length > 0) return readDates(written, bodiesIn(line), section, options)
  return readHeading(line, text, section, options)
}

/** A line without a whole date: a heading, a day under the heading of a month, or a problem. */
function readHeading(
  line: string,
  text: string,
  section: Section,
  options: CalendarOptions,
): LineReading {
  const bodies = bodiesIn(line)
  const years = yearsIn(line)
  const month = monthHeading(line)
  if (section.month !== null && month === null && years.length === 0) {
    const day = /(?<!\d)(\d{1,2})(?!\d)/u.exec(text)?.[1]
    if (day !== undefined) {
      const at = text.indexOf(day)
      const date: WrittenDate = {
        at,
        end: at + day.length,
        year: null,
        month: section.month,
        day: Number(day),
        weekday: null,
      }
      return readDates([date], bodies, section, options)
    }
  }
  if (years.length > 0) section.years = years
  if (month !== null) section.month = month
  const [first] = bodies
  if (first && bodies.length === 1) {
    section.body = first.body
    section.previous = null
    section.columns = null
    if (month === null) section.month = null
  }
  const withoutYears = text.replace(/(?<!\d)20\d{2}(?:\s?[-–/]\s?\d{2,4})?(?!\d)/gu, '')
  return { meetings: [], problem: /\d/u.test(withoutYears) ? 'no-date' : null }
}

function readDates(
  written: readonly WrittenDate[],
  bodies: readonly FoundBody[],
  section: Section,
  options: CalendarOptions,
): LineReading {
  const meetings: { body: Body; date: LocalDate }[] = []
  let problem: CalendarProblemCode | null = null
  const beginsWithDate = (written[0]?.at ?? 0) < (bodies[0]?.at ?? 0)
  for (const one of written) {
    const date = resolve(one, section, options)
    if (typeof date !== 'string') problem ??= date.problem
    else {
      section.previous = date
      const body = bodyOf(one, bodies, beginsWithDate) ?? section.body ?? options.defaultBody
      meetings.push({ body, date })
    }
  }
  return { meetings, problem }
}

/** The body named before the date; on lines that begin with a date, the one after it. */
function bodyOf(
  date: WrittenDate,
  bodies: readonly FoundBody[],
  beginsWithDate: boolean,
): Body | null {
  const before = bodies.findLast(({ at }) => at < date.at)
  const after = bodies.find(({ at }) => at > date.at)
  return (beginsWithDate ? (after ?? before) : before)?.body ?? null
}

function resolve(
  written: WrittenDate,
  section: Section,
  { today }: CalendarOptions,
): LocalDate | { readonly problem: CalendarProblemCode } {
  const year =
    written.year ??
    guessYear(written, { heading: section.years, previous: section.previous, today })
  const { month, day, weekday } = written
  if (!isCalendarDate(year, month, day)) return { problem: 'no-such-date' }
  if (Math.abs(year - partsOf(today).year) > yearsFromToday) return { problem: 'unlikely-year' }
  const date = dateOf(year, month, day)
  if (weekday !== null && weekdayOf(date) !== weekday) return { problem: 'weekday-mismatch' }
  return date
}

/** «Kommunestyret;;10;23» under «Utvalg;jan;feb;mars»; null when the row is something else. */
function readMonthRow(
  cells: readonly string[],
  months: readonly number[],
  section: Section,
  options: CalendarOptions,
): LineReading | null {
  const written = cells.flatMap((cell, index): WrittenDate[] => {
    const month = months[index] ?? 0
    const days = month > 0 ? daysInCell(cell) : null
    return (days ?? []).map((day) => ({ at: 1, end: 1, year: null, month, day, weekday: null }))
  })
  if (written.length === 0) return null
  const [body] = bodiesIn(cells.filter((_cell, index) => (months[index] ?? 0) === 0).join(' '))
  section.previous = null
  return readDates(written, body ? [{ ...body, at: 0 }] : [], section, options)
}

/** Dates in the columns of a body each; null when the first column holds the only date. */
function readBodyColumns(
  cells: readonly string[],
  bodies: readonly (Body | null)[],
  section: Section,
  options: CalendarOptions,
): LineReading | null {
  const readings = cells.flatMap((cell, index): LineReading[] => {
    const body = bodies[index] ?? null
    const written = writtenDates(withoutTimes(cell))
    if (body === null || written.length === 0) return []
    return [readDates(written, [{ body, at: -1 }], section, options)]
  })
  if (readings.length > 0) {
    return {
      meetings: readings.flatMap(({ meetings }) => meetings),
      problem: readings.find(({ problem }) => problem !== null)?.problem ?? null,
    }
  }
  return readMarks(cells, bodies, section, options)
}

/** «15.06.2028;x;;x»: a date, and a mark under each body that meets on it. */
function readMarks(
  cells: readonly string[],
  bodies: readonly (Body | null)[],
  section: Section,
  options: CalendarOptions,
): LineReading | null {
  const written = writtenDates(withoutTimes(cells.join(' ; ')))
  const marked = bodies.filter((body, index) => body !== null && (cells[index] ?? '') !== '')
  if (marked.length === 0) return null
  const readings = marked.flatMap((body) =>
    body === null ? [] : [readDates(written, [{ body, at: -1 }], section, options)],
  )
  return {
    meetings: readings.flatMap(({ meetings }) => meetings),
    problem: readings.find(({ problem }) => problem !== null)?.problem ?? null,
  }
}
