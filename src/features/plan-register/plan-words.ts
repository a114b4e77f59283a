import { shortDate } from '#platform/i18n/format.ts'
import type { PlanContent } from './plan-content.ts'

/** When a plan was adopted, in one cell: a date, a year, or nothing. */
export function adoptedWords({ adoptedOn, adoptedYear }: PlanContent): string {
  if (adoptedOn !== null) return shortDate(adoptedOn)
  return adoptedYear === null ? '' : String(adoptedYear)
}

/** How long a plan says that it holds: a date, a year, or nothing. */
export function validToWords({ validTo, validToYear }: PlanContent): string {
  if (validTo !== null) return shortDate(validTo)
  return validToYear === null ? '' : String(validToYear)
}

/** «2018–2030»; empty without a period. */
export function periodWords({ period }: PlanContent): string {
  if (period === null) return ''
  const { firstYear, lastYear } = period
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`
}
