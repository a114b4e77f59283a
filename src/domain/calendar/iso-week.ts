import { addDays, dateOf, daysBetween, type LocalDate, partsOf, weekdayOf } from './local-date.ts'

/** A week as Norwegian calendars number them (ISO 8601); the year is the year of its Thursday. */
export interface IsoWeek {
  readonly year: number
  readonly week: number
}

export function isoWeekOf(date: LocalDate): IsoWeek {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const { year } = partsOf(thursday)
  return { year, week: Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1 }
}

/**
 * The Monday of an ISO week. Week 53 of a year that has 52 is week 1 of the next year.
 * @param week 1–53
 */
export function mondayOfIsoWeek(year: number, week: number): LocalDate {
  const fourthOfJanuary = dateOf(year, 1, 4)
  return addDays(fourthOfJanuary, 1 - weekdayOf(fourthOfJanuary) + (week - 1) * 7)
}

/** 52 or 53. */
export function isoWeeksIn(year: number): number {
  return isoWeekOf(dateOf(year, 12, 28)).week
}
