import { dateOf, isCalendarDate, type LocalDate } from '../calendar/local-date.ts'
import { isPossibleYear, yearOf } from './read-years.ts'

/** A date as it stands in a text; null as `date` when there is no such day. */
export interface WrittenDate {
  readonly text: string
  readonly start: number
  readonly date: LocalDate | null
}

const months = [
  'jan(?:uar)?',
  'feb(?:ruar)?',
  'mars?',
  'apr(?:il)?',
  'mai',
  'juni?',
  'juli?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'okt(?:ober)?',
  'nov(?:ember)?',
  'des(?:ember)?',
]
const anyMonth = months.join('|')

const numbers =
  /(?<![\d./-])(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./-]\s?[-–']?(\d{2,5})(?!\d|[./]\d)|(?<![\d./-])(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/g
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]{5,15}Z?)?(?!\d)/g
const words = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.?\\s?(${anyMonth})\\.?\\s?(\\d{4}|\\d{2})(?!\\d)`,
  'gi',
)

/** Every day written out in a text, in figures or with the month's name, in the order they stand. */
export function datesIn(text: string): WrittenDate[] {
  const found = [
    ...[...text.matchAll(iso)].map((match) => written(match, match[1], match[2], match[3])),
    ...[...text.matchAll(numbers)].map((match) =>
      written(match, match[3] ?? match[6], match[2] ?? match[5], match[1] ?? match[4]),
    ),
    ...[...text.matchAll(words)].map((match) =>
      written(match, match[3], String(monthOf(match[2] ?? '')), match[1]),
    ),
  ]
  return found.sort((a, b) => a.start - b.start)
}

/** Takes month names away, with a day before them, so that the year behind stands alone. */
export function withoutMonths(text: string): string {
  return text.replace(new RegExp(`(?<!\\p{L})(?:${anyMonth})\\.?(?=\\s?\\d{4})`, 'giu'), ' ')
}

/** The year of «jun.18» and «juni 18», as a spreadsheet shows a month; null of anything else. */
export function shortMonthYear(text: string): number | null {
  const year = new RegExp(`^(?:${anyMonth})[. -]{1,2}(\\d{2})$`, 'iu').exec(text)?.[1]
  return year === undefined ? null : yearOf(year)
}

function written(match: RegExpExecArray, year = '', month = '', day = ''): WrittenDate {
  const [y, m, d] = [yearOf(year), Number(month), Number(day)]
  const exists = year.length !== 3 && isPossibleYear(y) && isCalendarDate(y, m, d)
  return { text: match[0], start: match.index, date: exists ? dateOf(y, m, d) : null }
}

function monthOf(name: string): number {
  return months.findIndex((month) => new RegExp(`^(?:${month})$`, 'i').test(name)) + 1
}
