import type { PlanPeriod } from '../plan-register/municipal-plan.ts'

/** Years that a plan of a municipality can have to do with. */
const earliestYear = 1900
const latestYear = 2099

/** Longer than this nobody marks planning years; it is the time a plan is for. */
const maxPlanningYears = 8

export function isPossibleYear(year: number): boolean {
  return year >= earliestYear && year <= latestYear
}

/** The year of two digits: 50–99 in the last century, the others in this. */
export function yearOf(digits: string): number {
  const number = Number(digits)
  if (digits.length !== 2) return number
  return number >= 50 ? 1900 + number : 2000 + number
}

/** The possible years of four digits in a text, each once, in the order they stand. */
export function yearsIn(text: string): number[] {
  const years = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map((match) => Number(match[0]))
  return [...new Set(years.filter(isPossibleYear))]
}

/** A period as it stands in a text; null as `period` when its years are impossible. */
export interface WrittenPeriod {
  readonly text: string
  readonly start: number
  readonly period: PlanPeriod | null
}

const periodShape =
  /(?<![\d./])(\d{4})\s?(?:[-–—‑−]|\/(?=\d{4})|til(?: og med)?)\s?(\d{4}|\d{2})(?![\d/]|[.-]\d)/g

/** «2018–2030», «2018-30», «2018 til 2030»; the month of «2018-06» is no period. */
export function periodsIn(text: string): WrittenPeriod[] {
  if (!/\d{4}/.test(text)) return []
  return [...text.matchAll(periodShape)].flatMap((match) => {
    const [whole, first = '', last = ''] = match
    const isMonth = last.length === 2 && Number(last) <= 12 && last <= first.slice(2)
    if (isMonth || (whole.includes('/') && !isPossibleYear(Number(last)))) return []
    const firstYear = Number(first)
    const lastYear = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last)
    const isPossible =
      isPossibleYear(firstYear) && isPossibleYear(lastYear) && lastYear >= firstYear
    return [
      { text: whole, start: match.index, period: isPossible ? { firstYear, lastYear } : null },
    ]
  })
}

/**
 * The planning years that a text names, ascending: «2025», «2025/2026», each of «2025–2027», «2024 og
 * 2026». A longer time is none: it says what the plan is for.
 */
export function planningYearsIn(text: string): number[] {
  if (!/\d{4}/.test(text)) return []
  const years = new Set<number>()
  let rest = text
  for (const written of periodsIn(text)) {
    rest = rest.replace(written.text, ' ')
    if (!written.period) continue
    const { firstYear, lastYear } = written.period
    if (lastYear - firstYear >= maxPlanningYears) continue
    for (let year = firstYear; year <= lastYear; year += 1) years.add(year)
  }
  for (const match of rest.matchAll(/(?<!\d)(20\d{2})\s?\/\s?(\d{2})(?!\d)/g)) {
    years.add(2000 + Number(match[2]))
  }
  for (const year of yearsIn(rest)) years.add(year)
  return [...years].sort((a, b) => a - b)
}
