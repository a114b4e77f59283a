/**
 * A plain calendar date as `YYYY-MM-DD`, without time or zone. Dates compare with `<`, `===` and `>`
 * because the text sorts as the calendar does.
 */
export type LocalDate = string & { readonly __localDate: unique symbol }

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const dayMs = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads `YYYY-MM-DD`; null when the text is not a date that exists (30 February, year 0). */
export function parseLocalDate(text: string): LocalDate | null {
  const parts = shape.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isCalendarDate(year, month, day) ? (text as LocalDate) : null
}

/** The date that the program itself wrote down; throws RangeError when it does not exist. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (!date) throw new RangeError(`Not a calendar date: ${text}`)
  return date
}

/** Year, month 1–12 and day to a date; throws RangeError when it does not exist. */
export function dateOf(year: number, month: number, day: number): LocalDate {
  return localDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  )
}

export function isCalendarDate(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(utcMs(date) + days * dayMs).toISOString().slice(0, 10) as LocalDate
}

/** The same day in a later year; 29 February becomes 28 February where there is none. */
export function addYears(date: LocalDate, years: number): LocalDate {
  const { year, month, day } = partsOf(date)
  return dateOf(year + years, month, Math.min(day, daysInMonth(year + years, month)))
}

/** Whole days from `from` to `to` by date difference: the day after is 1, the day before −1. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utcMs(to) - utcMs(from)) / dayMs)
}

/** Days since 1 January 1970, for arithmetic over many days. */
export function dayNumber(date: LocalDate): number {
  return Math.round(utcMs(date) / dayMs)
}

/** The date of a day number; the way back from `dayNumber`. */
export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as LocalDate
}

/** Monday 1 … Sunday 7 (ISO 8601). */
export function weekdayOf(date: LocalDate): Weekday {
  return (new Date(utcMs(date)).getUTCDay() || 7) as Weekday
}

export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

export function earliest(...dates: readonly [LocalDate, ...LocalDate[]]): LocalDate {
  return dates.reduce((best, date) => {
    if (date < best) return date
    return best
  })
}

export function latest(...dates: readonly [LocalDate, ...LocalDate[]]): LocalDate {
  return dates.reduce((best, date) => {
    if (date > best) return date
    return best
  })
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function utcMs(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}
