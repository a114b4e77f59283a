import { ageCount, oldestAge, sumOf } from '#domain/population/population.ts'
import { ratesOfCohorts } from '#domain/population/rates-of-cohorts.ts'
import { mortality } from './life-table.ts'
import { fertilityPattern2023 } from './published-rates.ts'

/** So many expected children weigh as much as the country's level: a spread of about 12 per cent. */
const childrenPrior = 70

/** One area in 2026, by age: all persons and the women among them. */
export interface AreaAges {
  readonly persons: readonly number[]
  readonly women: readonly number[]
  /** Net migration in a year per survivor by cohort, both the local and the national part. */
  readonly migration: readonly number[]
}

/**
 * The country's births in a year per woman by her age on 1 January: the published pattern, lifted to
 * the level that gave those who were born in 2025 and lived in Norway at the end of the year.
 */
export function nationalFertility(country: AreaAges): number[] {
  const pattern = patternByAge()
  const expected = expectedChildren(country, pattern, 1)
  const level = childrenBorn(country, 1) / expected
  return pattern.map((rate) => rate * level)
}

/**
 * How many children under five there are for each one that the country's rates would have given, in
 * relation to the same figure for the country; drawn towards 1 where few children are behind it.
 */
export function localFertility(
  place: AreaAges,
  country: AreaAges,
  nationalRates: readonly number[],
): number {
  const nationally = childrenBorn(country, 5) / expectedChildren(country, nationalRates, 5)
  const expected = expectedChildren(place, nationalRates, 5) * nationally
  return (childrenBorn(place, 5) + childrenPrior) / (expected + childrenPrior)
}

/** Children born in the last `years`, from those alive in 2026 less the net migration of children. */
function childrenBorn({ persons, migration }: AreaAges, years: number): number {
  const survival = 1 - (mortality.women.newborn + mortality.men.newborn) / 2
  const rates = ratesOfCohorts(migration)
  let sum = 0
  let moved = 1
  for (let age = 0; age < years; age++) {
    moved *= 1 + (rates[age] ?? 0)
    sum += (persons[age] ?? 0) / survival / moved
  }
  return sum
}

/** Births by the given rates to the women of 2026 in the last `years`, when they were younger. */
function expectedChildren({ women }: AreaAges, rates: readonly number[], years: number): number {
  let sum = 0
  for (let back = 1; back <= years; back++) {
    for (let age = 0; age + back <= oldestAge; age++) {
      sum += (rates[age] ?? 0) * (women[age + back] ?? 0)
    }
  }
  return sum
}

/** The pattern of five-year groups by age on 1 January: a mother is on average half a year older. */
function patternByAge(): number[] {
  const byCompletedAge = Array.from({ length: ageCount }, (_, age) => {
    const group = fertilityPattern2023.find(({ from, to }) => age >= from && age <= to)
    return group ? group.percent / 500 : 0
  })
  const all = sumOf(byCompletedAge)
  return byCompletedAge.map((rate, age) => (rate + (byCompletedAge[age + 1] ?? 0)) / 2 / all)
}
