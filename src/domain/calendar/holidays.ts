import { addDays, dateOf, dayNumber, type LocalDate, partsOf, weekdayOf } from './local-date.ts'

/** Norwegian public holidays (lov om helligdager og helligdagsfred § 2, lov om 1 og 17 mai § 1). */
export const holidayCodes = [
  'new-years-day',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const
export type HolidayCode = (typeof holidayCodes)[number]

export interface Holiday {
  readonly date: LocalDate
  readonly code: HolidayCode
}

/** Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = Math.floor((a + 11 * d + 22 * e) / 451)
  const sum = d + e - 7 * f + 114
  return dateOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/**
 * The public holidays of a year in order of date. Where two fall on one day, as 17 May and Whit
 * Monday in 2027, the fixed national day is the one that is named.
 */
export function holidaysIn(year: number): readonly Holiday[] {
  return calendarOf(year).holidays
}

export function holidayOn(date: LocalDate): HolidayCode | null {
  return calendarOf(partsOf(date).year).codes.get(date) ?? null
}

/** Monday to Friday, and not a public holiday. */
export function isWorkingDay(date: LocalDate): boolean {
  return weekdayOf(date) <= 5 && holidayOn(date) === null
}

/** 24 December to 1 January, both included, when little work is done in a town hall. */
export function isChristmasWeek(date: LocalDate): boolean {
  const { month, day } = partsOf(date)
  return (month === 12 && day >= 24) || (month === 1 && day === 1)
}

/** The Monday before Easter to Easter Monday, both included. */
export function isEasterWeek(date: LocalDate): boolean {
  const fromEaster = dayNumber(date) - calendarOf(partsOf(date).year).easter
  return fromEaster >= -6 && fromEaster <= 1
}

interface HolidayYear {
  readonly easter: number
  readonly holidays: readonly Holiday[]
  readonly codes: ReadonlyMap<LocalDate, HolidayCode>
}

// A year's holidays never change, so remembering them keeps the functions pure.
const years = new Map<number, HolidayYear>()

function calendarOf(year: number): HolidayYear {
  const known = years.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const codes = new Map<LocalDate, HolidayCode>([
    [addDays(easter, -3), 'maundy-thursday'],
    [addDays(easter, -2), 'good-friday'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    [addDays(easter, 39), 'ascension-day'],
    [addDays(easter, 49), 'whit-sunday'],
    [addDays(easter, 50), 'whit-monday'],
    [dateOf(year, 1, 1), 'new-years-day'],
    [dateOf(year, 5, 1), 'labour-day'],
    [dateOf(year, 5, 17), 'constitution-day'],
    [dateOf(year, 12, 25), 'christmas-day'],
    [dateOf(year, 12, 26), 'boxing-day'],
  ])
  const holidays = [...codes].map(([date, code]) => ({ date, code }))
  holidays.sort((one, other) => (one.date < other.date ? -1 : 1))
  const made = { easter: dayNumber(easter), holidays, codes }
  years.set(year, made)
  return made
}
