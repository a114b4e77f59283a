import {
  dateOf,
  isCalendarDate,
  type LocalDate,
  parseLocalDate,
} from '#domain/calendar/local-date.ts'

// Leaves the calculations a century to count on before the calendar of four digits ends.
const firstYearTooLate = '9900'

/**
 * A date as people type it in one field: 2028-06-15, 15.06.2028, 15.6.28, 15/6/2028. Null when it is
 * not a date that exists.
 */
export function readDate(text: string): LocalDate | null {
  const date = parseLocalDate(text) ?? dateOfParts(text)
  return date !== null && date < firstYearTooLate ? date : null
}

function dateOfParts(text: string): LocalDate | null {
  const parts = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})$/.exec(text.trim())
  if (!parts) return null
  const [day, month, typedYear] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const year = typedYear < 100 ? 2000 + typedYear : typedYear
  return isCalendarDate(year, month, day) ? dateOf(year, month, day) : null
}

/** A number as people type it: «2», «2,5», «1 234,5». Null when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(plain)) return null
  return Number(plain)
}

/** «28–30», «28, 29, 30» or «28-29 og 31» to week numbers; null when something else stands there. */
export function readWeeks(text: string): readonly number[] | null {
  const parts = text
    .split(/,|;|\bog\b|(?<=\d)\s+(?=\d)/)
    .map((part) => part.trim())
    .filter(Boolean)
  const weeks = new Set<number>()
  for (const part of parts) {
    const range = /^(?:uke|veke)?\s*(\d{1,2})(?:\s*[–-]\s*(\d{1,2}))?$/i.exec(part)
    if (!range) return null
    const first = Number(range[1])
    const last = Number(range[2] ?? range[1])
    if (first < 1 || last > 53 || last < first) return null
    for (let week = first; week <= last; week += 1) weeks.add(week)
  }
  return [...weeks].sort((left, right) => left - right)
}

/** Weeks 28, 29, 30 and 32 as «28–30, 32». */
export function writeWeeks(weeks: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const week of weeks) {
    const last = ranges.at(-1)
    if (last && week === last[1] + 1) last[1] = week
    else ranges.push([week, week])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
