import { type LocalDate, partsOf } from '../calendar/local-date.ts'

/** January to June is the first half of a year, July to December the second. */
export interface HalfYear {
  readonly year: number
  readonly half: 1 | 2
}

/** The strategy's own years, both included. */
export interface Term {
  readonly firstYear: number
  readonly lastYear: number
}

/** Half-years counted in one row, so that they can be compared, added to and subtracted. */
export function halfYearNumber({ year, half }: HalfYear): number {
  return year * 2 + half - 1
}

/** The way back from `halfYearNumber`. */
export function halfYearOf(number: number): HalfYear {
  return { year: Math.floor(number / 2), half: number % 2 === 0 ? 1 : 2 }
}

export function halfYearOn(date: LocalDate): HalfYear {
  const { year, month } = partsOf(date)
  return { year, half: month <= 6 ? 1 : 2 }
}

/** Every half-year of the term, first to last; none where the last year is before the first. */
export function halfYearsIn({ firstYear, lastYear }: Term): readonly HalfYear[] {
  const first = firstYear * 2
  return Array.from({ length: Math.max(0, (lastYear - firstYear + 1) * 2) }, (_, offset) =>
    halfYearOf(first + offset),
  )
}
