import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Language } from './language.ts'

const locale: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO' }
const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

const dateForms = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  longDay: { day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  shortMonth: { month: 'short' },
  longMonth: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

function dateFormat(language: Language, form: keyof typeof dateForms): Intl.DateTimeFormat {
  const key = `${language}${form}`
  const known = cache.get(key)
  if (known instanceof Intl.DateTimeFormat) return known
  const made = new Intl.DateTimeFormat(locale[language], { ...dateForms[form], timeZone: 'UTC' })
  cache.set(key, made)
  return made
}

const asUtc = (date: LocalDate) => new Date(`${date}T00:00:00Z`)

/** «21. september 2028» */
export function longDate(date: LocalDate, language: Language): string {
  return dateFormat(language, 'long').format(asUtc(date))
}

/** «21. september» */
export function longDayAndMonth(date: LocalDate, language: Language): string {
  return dateFormat(language, 'longDay').format(asUtc(date))
}

/** «21.» */
export function dayOfMonth(date: LocalDate): string {
  return `${Number(date.slice(8))}.`
}

/** «torsdag 21. september 2028» */
export function fullDate(date: LocalDate, language: Language): string {
  return dateFormat(language, 'full').format(asUtc(date))
}

/** «21.09.2028» */
export function shortDate(date: LocalDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
}

/** «21. sep.» without the year, for axes and tight places */
export function dayAndMonth(date: LocalDate, language: Language): string {
  return dateFormat(language, 'shortDay').format(asUtc(date))
}

/** «sep.» */
export function monthName(
  date: LocalDate,
  language: Language,
  form: 'short' | 'long' = 'short',
): string {
  return dateFormat(language, form === 'short' ? 'shortMonth' : 'longMonth').format(asUtc(date))
}

/** «9 920», with a no-break space between groups */
export function number(value: number, language: Language, decimals = 0): string {
  const key = `n${language}${decimals}`
  const known = cache.get(key)
  const format =
    known instanceof Intl.NumberFormat
      ? known
      : new Intl.NumberFormat(locale[language], {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        })
  cache.set(key, format)
  return format.format(value)
}

/** Compares texts in Norwegian order: æ, ø, å last, «aa» as å. */
export const inNorwegianOrder = new Intl.Collator('nb-NO', { numeric: true }).compare
