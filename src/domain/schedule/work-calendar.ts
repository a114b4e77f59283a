import { holidaysIn } from '../calendar/holidays.ts'
import { mondayOfIsoWeek } from '../calendar/iso-week.ts'
import { dateOf, dateOfDayNumber, dayNumber, partsOf } from '../calendar/local-date.ts'

/** Inside the schedule a date is its day number: differences and sums are plain arithmetic. */
export type Day = number

/** The open days of a municipality between two days; days outside are drawn to the nearest end. */
export interface WorkCalendar {
  isOpen(day: Day): boolean
  /** The first open day that is `day` or later. */
  onOrAfter(day: Day): Day
  /** The last open day that is `day` or earlier. */
  onOrBefore(day: Day): Day
  /** Open days from `from` to `to`, both included. */
  openDays(from: Day, to: Day): number
  /** The open day `count` open days after (before, when negative) the first open day from `day`. */
  plus(day: Day, count: number): Day
  /** Mondays to Fridays closed for the summer, from `from` to `to`, both included. */
  summerDays(from: Day, to: Day): number
  /** Mondays to Fridays from 24 December to 1 January, from `from` to `to`, both included. */
  christmasDays(from: Day, to: Day): number
}

// More closed weeks than this in a year is a slip of the keyboard, not a holiday.
const mostClosedWeeks = 20

const open = 0
const summer = 1
const christmas = 2
const otherwiseClosed = 3

/**
 * Open is Monday to Friday except public holidays, 24 December to 1 January, the week before Easter
 * and the ISO weeks that are closed each summer.
 */
export function workCalendar(from: Day, to: Day, closedWeeks: readonly number[]): WorkCalendar {
  const kinds = kindsOfDays(from, to, closedWeeks)
  const openList: Day[] = []
  const openBefore = [0]
  const summerBefore = [0]
  const christmasBefore = [0]
  for (const [index, kind] of kinds.entries()) {
    if (kind === open) openList.push(from + index)
    openBefore.push(openList.length)
    summerBefore.push(at(summerBefore, index) + (kind === summer ? 1 : 0))
    christmasBefore.push(at(christmasBefore, index) + (kind === christmas ? 1 : 0))
  }
  const offset = (day: Day) => Math.min(Math.max(day - from, 0), kinds.length)
  const count = (before: readonly number[], first: Day, last: Day) =>
    last < first ? 0 : at(before, offset(last + 1)) - at(before, offset(first))
  const nth = (index: number) => at(openList, Math.min(Math.max(index, 0), openList.length - 1))
  return {
    isOpen: (day) => kinds[day - from] === open,
    onOrAfter: (day) => nth(at(openBefore, offset(day))),
    onOrBefore: (day) => nth(at(openBefore, offset(day + 1)) - 1),
    openDays: (first, last) => count(openBefore, first, last),
    plus: (day, days) => nth(at(openBefore, offset(day)) + days),
    summerDays: (first, last) => count(summerBefore, first, last),
    christmasDays: (first, last) => count(christmasBefore, first, last),
  }
}

function kindsOfDays(from: Day, to: Day, closedWeeks: readonly number[]): Uint8Array {
  const kinds = new Uint8Array(to - from + 1)
  const mark = (first: Day, last: Day, kind: number) => {
    for (let day = Math.max(first, from); day <= Math.min(last, to); day += 1) {
      kinds[day - from] = kind
    }
  }
  const firstYear = partsOf(dateOfDayNumber(from)).year
  const lastYear = partsOf(dateOfDayNumber(to)).year
  for (let year = firstYear - 1; year <= lastYear; year += 1) {
    for (const week of closedWeeks.filter(isWeek).slice(0, mostClosedWeeks)) {
      const monday = dayNumber(mondayOfIsoWeek(year, week))
      mark(monday, monday + 6, summer)
    }
    const christmasEve = dayNumber(dateOf(year, 12, 24))
    mark(christmasEve, christmasEve + 8, christmas)
    for (const { date, code } of holidaysIn(year)) {
      const day = dayNumber(date)
      if (code === 'easter-sunday') mark(day - 6, day + 1, otherwiseClosed)
      else if (day < christmasEve && code !== 'new-years-day') mark(day, day, otherwiseClosed)
    }
  }
  // Day 0 was a Thursday, so Saturdays and Sundays leave 2 and 3 over.
  for (let index = 0; index < kinds.length; index += 1) {
    const weekday = (((from + index) % 7) + 7) % 7
    if (weekday === 2 || weekday === 3) kinds[index] = otherwiseClosed
  }
  return kinds
}

const isWeek = (week: number) => Number.isInteger(week) && week >= 1 && week <= 53

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0
}
