import type { MigrationAssumption, ProjectionAssumptions, YearlyLevels } from './assumptions.ts'
import {
  ageCount,
  checkPopulation,
  oldestAge,
  type PopulationByAge,
  type Sex,
  sexes,
} from './population.ts'
import { lastMovingAge } from './rates-of-cohorts.ts'

/** What happened from 1 January of `year` to 1 January of the next. Persons, as fractions. */
export interface YearOfChange {
  readonly year: number
  readonly births: number
  readonly deaths: number
  readonly netMigration: number
}

/** The label that a projection made here always carries: it is the municipality's own scenario. */
export const ownScenario = 'own-scenario'

export interface PopulationProjection {
  readonly kind: typeof ownScenario
  readonly assumptions: ProjectionAssumptions
  /** The start and every year after it, to the last. */
  readonly populations: readonly [PopulationByAge, ...PopulationByAge[]]
  /** One year of change between each pair of populations. */
  readonly changes: readonly YearOfChange[]
}

/** As far ahead as SSB projects municipalities; farther would say more than anybody knows. */
export const longestProjectionYears = 50

/**
 * A cohort-component projection in steps of one year. Each cohort grows a year older, loses those
 * who die, and gains or loses those who move; women bear the new age 0. In each year and in all,
 * births − deaths + net migration is the change, and nobody is moved out who is not there.
 * @param base whole or fractional persons on 1 January, ages 0 to 100 and over
 * @param toYear the last 1 January, from the base year to 50 years after it
 * @throws RangeError when the base is no population or the year is out of reach
 */
export function projectPopulation(
  base: PopulationByAge,
  assumptions: ProjectionAssumptions,
  toYear: number,
): PopulationProjection {
  checkPopulation(base)
  const lastYear = base.year + longestProjectionYears
  if (!Number.isInteger(toYear) || toYear < base.year || toYear > lastYear) {
    throw new RangeError(`${toYear} is not from ${base.year} to ${lastYear}`)
  }
  const populations: [PopulationByAge, ...PopulationByAge[]] = [base]
  const changes: YearOfChange[] = []
  let current = base
  while (current.year < toYear) {
    const { next, change } = oneYearOn(current, assumptions)
    populations.push(next)
    changes.push(change)
    current = next
  }
  return { kind: ownScenario, assumptions, populations, changes }
}

/**
 * The projected population of a year.
 * @throws RangeError when the projection does not reach it
 */
export function populationIn(projection: PopulationProjection, year: number): PopulationByAge {
  const found = projection.populations[year - projection.populations[0].year]
  if (!found) throw new RangeError(`The projection has no ${year}`)
  return found
}

type Cohorts = Record<Sex, Float64Array>

function oneYearOn(
  now: PopulationByAge,
  assumptions: ProjectionAssumptions,
): { next: PopulationByAge; change: YearOfChange } {
  const survivors = { women: new Float64Array(ageCount), men: new Float64Array(ageCount) }
  let deaths = surviveCohorts(now, assumptions, survivors)
  const births = birthsOf(now, survivors.women, assumptions)
  deaths += surviveNewborn(births, now.year, assumptions, survivors)
  const netMigration = moveCohorts(now.year, assumptions, survivors)
  return {
    next: {
      year: now.year + 1,
      women: Array.from(survivors.women),
      men: Array.from(survivors.men),
    },
    change: { year: now.year, births, deaths, netMigration },
  }
}

/** Fills in those alive at the end of the year, by their new age, and counts the deaths. */
function surviveCohorts(
  now: PopulationByAge,
  { mortality }: ProjectionAssumptions,
  survivors: Cohorts,
): number {
  const factor = (1 - mortality.annualDecline) ** (now.year - mortality.year)
  let deaths = 0
  for (const sex of sexes) {
    for (let age = 0; age < ageCount; age++) {
      const persons = now[sex][age] ?? 0
      const dying = persons * Math.min(1, (mortality[sex][age] ?? 0) * factor)
      const newAge = Math.min(age + 1, oldestAge)
      survivors[sex][newAge] = (survivors[sex][newAge] ?? 0) + persons - dying
      deaths += dying
    }
  }
  return deaths
}

/** Births to the women between their age at the start of the year and the next: half die or move first. */
function birthsOf(
  now: PopulationByAge,
  survivingWomen: Float64Array,
  { fertility }: ProjectionAssumptions,
): number {
  let births = 0
  for (let age = 0; age < oldestAge; age++) {
    const rate = fertility.birthsPerWoman[age] ?? 0
    if (rate === 0) continue
    births += (rate * ((now.women[age] ?? 0) + (survivingWomen[age + 1] ?? 0))) / 2
  }
  return births * fertility.factor * levelIn(fertility.levels, now.year)
}

function surviveNewborn(
  births: number,
  year: number,
  { fertility, mortality }: ProjectionAssumptions,
  survivors: Cohorts,
): number {
  const factor = (1 - mortality.annualDecline) ** (year - mortality.year)
  let deaths = 0
  for (const sex of sexes) {
    const born = births * (sex === 'women' ? fertility.girlShare : 1 - fertility.girlShare)
    const dying = born * Math.min(1, mortality.newborn[sex] * factor)
    survivors[sex][0] = born - dying
    deaths += dying
  }
  return deaths
}

/** Adds the net migration to the cohorts by their age at the end of the year, and counts it. */
function moveCohorts(
  year: number,
  { migration }: ProjectionAssumptions,
  survivors: Cohorts,
): number {
  const rates = movingRates(migration, year)
  const extra =
    migration.total === null ? 0 : extraRate(migration, migration.total, rates, survivors)
  let moved = 0
  for (const sex of sexes) {
    const cohorts = survivors[sex]
    for (let age = 0; age < ageCount; age++) {
      const persons = cohorts[age] ?? 0
      const rate = (rates[age] ?? 0) + extra * (migration.mobility[age] ?? 0)
      const moving = persons * Math.max(-1, rate)
      cohorts[age] = persons + moving
      moved += moving
    }
  }
  return moved
}

/** Net migration per survivor in a year, by age; all of a cohort can leave, and no more. */
function movingRates(migration: MigrationAssumption, year: number): Float64Array {
  const { local, national, share } = migration
  const nationalLevel = levelIn(migration.nationalLevels, year)
  const localLevel = migration.localLevel * migration.persistence ** (year - migration.baseYear)
  const rates = new Float64Array(ageCount)
  for (let age = 0; age <= lastMovingAge; age++) {
    // The newborn have lived half the year.
    const ownLevel = age === 0 ? localLevel / 2 : localLevel
    const rate = (local[age] ?? 0) + nationalLevel * (national[age] ?? 0) + ownLevel
    rates[age] = Math.max(-1, rate * share)
  }
  return rates
}

/** What mobility is multiplied by so that as many move as the planner has said. */
function extraRate(
  { mobility }: MigrationAssumption,
  total: number,
  rates: Float64Array,
  survivors: Cohorts,
): number {
  let moving = 0
  let mobile = 0
  for (let age = 0; age < ageCount; age++) {
    const persons = (survivors.women[age] ?? 0) + (survivors.men[age] ?? 0)
    moving += persons * (rates[age] ?? 0)
    mobile += persons * (mobility[age] ?? 0)
  }
  return mobile === 0 ? 0 : (total - moving) / mobile
}

function levelIn({ firstYear, factors }: YearlyLevels, year: number): number {
  return factors[year - firstYear] ?? factors.at(-1) ?? 1
}
