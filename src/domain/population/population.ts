/** The last age is open: 100 and over. */
export const oldestAge = 100
export const ageCount = oldestAge + 1

export const sexes = ['women', 'men'] as const
export type Sex = (typeof sexes)[number]

/** One number for each age from 0 to {@link oldestAge}. */
export type ByAge = readonly number[]

/** Persons on 1 January of `year`, by completed age. Projected persons are fractions. */
export interface PopulationByAge {
  readonly year: number
  readonly women: ByAge
  readonly men: ByAge
}

/** Ages from and to, both included; the open last age is `oldestAge`. */
export interface AgeSpan {
  readonly from: number
  readonly to: number
}

/** Everybody in an age span, both sexes or one. */
export function personsAged(population: PopulationByAge, span: AgeSpan, sex?: Sex): number {
  let sum = 0
  for (let age = span.from; age <= span.to; age++) {
    if (sex !== 'men') sum += population.women[age] ?? 0
    if (sex !== 'women') sum += population.men[age] ?? 0
  }
  return sum
}

export function totalPersons(population: PopulationByAge): number {
  return personsAged(population, { from: 0, to: oldestAge })
}

/**
 * Whole persons whose sum is the rounded total: the ages with the largest remainders are rounded
 * up. Women come before men and younger before older where remainders are equal, so the same
 * fractions always give the same persons.
 */
export function roundedPopulation(population: PopulationByAge): PopulationByAge {
  const exact = [...population.women, ...population.men]
  const whole = exact.map(Math.floor)
  const missing = Math.round(sumOf(exact)) - sumOf(whole)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, Math.max(0, missing))) {
    whole[index] = (whole[index] ?? 0) + 1
  }
  return {
    year: population.year,
    women: whole.slice(0, population.women.length),
    men: whole.slice(population.women.length),
  }
}

/**
 * Refuses what is no population: other than 101 ages, negative or not finite.
 * @throws RangeError
 */
export function checkPopulation(population: PopulationByAge): void {
  for (const sex of sexes) {
    const persons = population[sex]
    if (persons.length !== ageCount) {
      throw new RangeError(`${sex}: ${persons.length} ages, not ${ageCount}`)
    }
    const wrong = persons.findIndex((value) => !Number.isFinite(value) || value < 0)
    if (wrong >= 0) throw new RangeError(`${sex} aged ${wrong}: ${persons[wrong]} persons`)
  }
}

export function sumOf(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
