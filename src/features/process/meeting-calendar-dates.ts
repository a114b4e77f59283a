import {
  dateOf,
  isCalendarDate,
  type LocalDate,
  partsOf,
  type Weekday,
  weekdayOf,
} from '#domain/calendar/local-date.ts'

/** A date as it stands in a text; the year is null when the text gives none. */
export interface WrittenDate {
  readonly at: number
  readonly end: number
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** The day of the week that stands right before it. */
  readonly weekday: Weekday | null
}

const months: readonly (readonly string[])[] = [
  ['januar', 'jan'],
  ['februar', 'feb', 'febr'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['desember', 'des', 'dec'],
]

const weekdays: readonly (readonly string[])[] = [
  ['mandag', 'måndag', 'man', 'mån'],
  ['tirsdag', 'tysdag', 'tirs', 'tys', 'tir'],
  ['onsdag', 'ons'],
  ['torsdag', 'tors', 'tor'],
  ['fredag', 'fre'],
  ['lørdag', 'laurdag', 'lør', 'lau'],
  ['søndag', 'sundag', 'søn', 'sun'],
]

const monthName = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
const weekdayName = weekdays
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
const notDigit = '(?<![\\d./])'
const end = '(?![\\d:])'

// Longest and surest first; a place that is taken is not read again.
const patterns: readonly RegExp[] = [
  new RegExp(`${notDigit}(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})${end}`, 'gu'),
  new RegExp(`${notDigit}(?<year>(?:19|20)\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)${end}`, 'gu'),
  new RegExp(
    `${notDigit}(?<day>\\d{1,2})\\.? ?(?<name>${monthName})(?![\\p{L}])\\.?,? ?(?:(?<year>\\d{4})${end}|['’](?<short>\\d{2})${end})?`,
    'giu',
  ),
  new RegExp(
    `${notDigit}(?<day>\\d{1,2}) ?[./-] ?(?<month>\\d{1,2}) ?[./-] ?(?<year>\\d{4}|\\d{2})${end}`,
    'gu',
  ),
]
// 15.06, 15.6. and 15/6; a time of the day looks the same, so the caller decides.
const withoutYear = new RegExp(
  `${notDigit}(?<day>\\d{1,2}) ?[./] ?(?<month>\\d{1,2})(?<dot>\\.?)${end}`,
  'gu',
)
const times =
  /(?<!\p{L})(?:kl|kl\.|klokka|klokken) ?\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|–|til) ?\d{1,2}(?:[.:]\d{2})?)?|\d{1,2}:\d{2}(?: ?[-–] ?\d{1,2}[.:]\d{2})?|(?<![\d.])\d{1,2}\.\d{2} ?[-–] ?\d{1,2}\.\d{2}(?![\d.])/giu

/** Blanks out times of the day, keeping every place in the text. */
export function withoutTimes(text: string): string {
  return text.replace(times, (time) => ' '.repeat(time.length))
}

/** The dates in a text, in order. Days that do not exist are among them. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = []
  const isFree = (at: number, stop: number) =>
    !found.some((other) => at < other.end && stop > other.at)
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const stop = match.index + match[0].length
      if (isFree(match.index, stop)) found.push(read(text, match, stop))
    }
  }
  const lastFull = Math.max(-1, ...found.map((date) => (date.year === null ? -1 : date.at)))
  for (const match of text.matchAll(withoutYear)) {
    const stop = match.index + match[0].length
    const isTime = Number(match.groups?.month) > 12 || Number(match.groups?.month) === 0
    // After a whole date, «18.10» is when the meeting begins.
    const isAfterDate = match.index > lastFull && lastFull >= 0 && match.groups?.dot === ''
    if (isFree(match.index, stop) && !isTime && !isAfterDate) found.push(read(text, match, stop))
  }
  return withYearFromTheEnd(found.sort((a, b) => a.at - b.at))
}

function read(text: string, match: RegExpMatchArray, stop: number): WrittenDate {
  const groups = match.groups ?? {}
  const at = match.index ?? 0
  const year = groups.year ?? groups.short
  return {
    at,
    end: stop,
    year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
    month: groups.name ? monthNumber(groups.name) : Number(groups.month),
    day: Number(groups.day),
    weekday: weekdayBefore(text.slice(0, at)),
  }
}

/** In «15.6, 21.9 og 12.10.2028» the year stands for all. */
function withYearFromTheEnd(dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const years = new Set(dates.flatMap((date) => (date.year === null ? [] : [date.year])))
  const [only] = years
  if (years.size !== 1 || only === undefined) return dates
  return dates.map((date) => (date.year === null ? { ...date, year: only } : date))
}

const weekdayAtEnd = new RegExp(
  `(?<![\\p{L}])(${weekdayName})\\.?[,;\\t]? ?(?:den )?(?:dato:? ?)?$`,
  'iu',
)

function weekdayBefore(text: string): Weekday | null {
  const name = weekdayAtEnd.exec(text)?.[1]?.toLocaleLowerCase('nb-NO')
  if (!name) return null
  const index = weekdays.findIndex((names) => names.includes(name))
  return index < 0 ? null : ((index + 1) as Weekday)
}

/** 1–12; 0 when it is not the name of a month. */
export function monthNumber(name: string): number {
  const lower = name.toLocaleLowerCase('nb-NO').replace(/\.$/, '')
  return months.findIndex((names) => names.includes(lower)) + 1
}

/** The years of a heading such as «Møteplan 2027/2028» or «Juni 2028», in order. */
export function yearsIn(text: string): readonly number[] {
  const found = [...text.matchAll(/(?<!\d)(20\d{2})(?:\s?[-–/]\s?(\d{4}|\d{2}))?(?!\d)/gu)]
  return found.flatMap(([, first, second]) => {
    const start = Number(first)
    if (second === undefined) return [start]
    return [start, second.length === 2 ? 2000 + Number(second) : Number(second)]
  })
}

/** The month of a heading such as «Juni» or «JUNI 2028»; null when there is more on the line. */
export function monthHeading(text: string): number | null {
  const match = /^\W*(\p{L}+)\.?:?\s*(?:20\d{2})?\W*$/u.exec(text.trim())
  const month = match?.[1] ? monthNumber(match[1]) : 0
  return month === 0 ? null : month
}

/** What a year is guessed from, nearest first. */
export interface YearContext {
  /** The years of the heading the date stands under. */
  readonly heading: readonly number[]
  /** The date before it in the same list. */
  readonly previous: LocalDate | null
  readonly today: LocalDate
}

/** The year of a date without one; the day of the week decides between the possible years. */
export function guessYear(written: WrittenDate, context: YearContext): number {
  const { weekday, month, day } = written
  const possible = possibleYears(written, context)
  const fits = possible.find(
    (year) =>
      weekday !== null &&
      isCalendarDate(year, month, day) &&
      weekdayOf(dateOf(year, month, day)) === weekday,
  )
  return fits ?? possible[0] ?? partsOf(context.today).year
}

function possibleYears({ month }: WrittenDate, context: YearContext): readonly number[] {
  const { heading, previous, today } = context
  const [only] = heading
  if (heading.length === 1 && only !== undefined) return [only]
  const isNewYear = previous !== null && partsOf(previous).month - month > 6
  if (previous !== null) {
    const { year } = partsOf(previous)
    const next = isNewYear ? year + 1 : year
    return heading.length === 0 || heading.includes(next) ? [next, next + 1] : heading
  }
  // A calendar over two years begins with the autumn of the first.
  const [first, second] = heading
  if (first !== undefined && second !== undefined) {
    return month >= 8 ? [first, second] : [second, first]
  }
  const now = partsOf(today)
  const year = month + 2 >= now.month ? now.year : now.year + 1
  return [year, year + 1, year + 2]
}
