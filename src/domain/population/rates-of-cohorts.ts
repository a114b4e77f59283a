import { ageCount, type ByAge } from './population.ts'

/** Nobody older is moved: what is left of these cohorts is as likely deaths as moves. */
export const lastMovingAge = 79
/** Cohorts five years apart, by the middle of the ages they passed: 5, 10 … 75. */
export const cohortCount = 15

/**
 * Yearly rates of cohorts five years apart as one rate for each age on 31 December: straight lines
 * between the cohorts, half a year's move for the newborn, and none over 79.
 */
export function ratesOfCohorts(rates: readonly number[]): ByAge {
  return Array.from({ length: ageCount }, (_, age) => {
    if (age === 0) return (rates[0] ?? 0) / 2
    if (age > lastMovingAge) return 0
    const position = Math.min(cohortCount - 1, Math.max(0, age / 5 - 1))
    const from = rates[Math.floor(position)] ?? 0
    const to = rates[Math.ceil(position)] ?? from
    return from + (to - from) * (position - Math.floor(position))
  })
}
