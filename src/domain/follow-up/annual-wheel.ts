import { addDays, dateOf, type LocalDate, partsOf } from '../calendar/local-date.ts'
import type { Term } from '../planning-need/half-year.ts'

/**
 * The points of the year that we propose, with the month each is due in: accounts and årsberetning
 * follow kommuneloven §§ 14-6, 14-7, the budget § 14-3; the rest is good practice.
 */
export const annualPoints = [
  { key: 'budget-review', month: 2 },
  { key: 'annual-report', month: 3 },
  { key: 'first-report', month: 4 },
  { key: 'budget-proposal', month: 5 },
  { key: 'strategy-status', month: 6 },
  { key: 'second-report', month: 9 },
  { key: 'state-budget', month: 10 },
  { key: 'recommendation', month: 11 },
  { key: 'budget-adoption', month: 12 },
] as const satisfies readonly { readonly key: string; readonly month: number }[]
export type AnnualPointKey = (typeof annualPoints)[number]['key']

/** The last day of a month, which a point of the year is due on. */
export function endOfMonth(year: number, month: number): LocalDate {
  return addDays(month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1), -1)
}

/** The next day a point is due: this year or the next, within the term; null after it. */
export function nextDue(month: number, today: LocalDate, term: Term): LocalDate | null {
  const { year } = partsOf(today)
  const first = Math.max(year, term.firstYear)
  const due = [first, first + 1].map((one) => endOfMonth(one, month)).find((date) => date >= today)
  return due !== undefined && partsOf(due).year <= term.lastYear ? due : null
}

/**
 * The month that the yearly status is due in: the municipality's own, null when it has taken the point
 * out of its årshjul; ours while it has no årshjul of its own.
 */
export function statusMonth(
  own: readonly { readonly key: string | null; readonly month: number }[] | null,
): number | null {
  const points = own ?? annualPoints
  return points.find(({ key }) => key === 'strategy-status')?.month ?? null
}

/**
 * The day the next yearly status is due. The first is due the year after the adoption; what is not laid
 * before the council in its year stays due until the year is over. Null after the term.
 */
export function statusDue(
  month: number,
  today: LocalDate,
  term: Term,
  { adoptedOn, laidOn }: { adoptedOn: LocalDate; laidOn: readonly LocalDate[] },
): LocalDate | null {
  const { year } = partsOf(today)
  const first = Math.max(term.firstYear, partsOf(adoptedOn).year + 1)
  const isLaid = yearsLaid(month, first, laidOn).has(year)
  if (year >= first && year <= term.lastYear && !isLaid) return endOfMonth(year, month)
  return nextDue(month, dateOf(Math.max(year + 1, first), 1, 1), term)
}

/**
 * The years that have their status. What is laid before the month it is due in, is the late status of
 * the oldest year that lacks one; where none does, it is an early one.
 */
function yearsLaid(
  month: number,
  first: number,
  laidOn: readonly LocalDate[],
): ReadonlySet<number> {
  const laid = new Set<number>()
  for (const on of laidOn.toSorted()) {
    const at = partsOf(on)
    const years = Array.from(
      { length: Math.max(0, at.year - first + 1) },
      (_, past) => first + past,
    )
    const isInTime = at.month >= month && !laid.has(at.year)
    const lacking = isInTime ? years.at(-1) : years.find((year) => !laid.has(year))
    if (lacking !== undefined) laid.add(lacking)
  }
  return laid
}
