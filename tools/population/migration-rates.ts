import { ageCount, sexes, sumOf } from '#domain/population/population.ts'
import { cohortCount, lastMovingAge, ratesOfCohorts } from '#domain/population/rates-of-cohorts.ts'
import { mortality } from './life-table.ts'
import { countryGroups, groups2021, type PlaceSource, type SexAges } from './read-sources.ts'

/**
 * Cohorts by the middle of the ages they passed from 2021 to 2026: those aged 0–4 in 2021 were 5 on
 * average, those aged 5–9 were 10 and so on to those who end under 80.
 */
export const cohortAges = groups2021.slice(0, cohortCount).map((age) => age + 5)

/** So many expected survivors weigh as much as what is usual in municipalities of the same centrality. */
const cohortPrior = 150
/** How many years before 2021–2026 the periods begin that its growth is compared with. */
const earlierBy = [5, 10, 15]

export interface PlaceMigration {
  readonly number: string
  /** Net migration in a year per inhabitant under 80, less the country's. */
  readonly level: number
  /** The same per survivor for each of {@link cohortAges}, less the level. */
  readonly profile: readonly number[]
}

export interface MigrationRates {
  /** The country's own, for each of {@link cohortAges}. */
  readonly national: readonly number[]
  readonly mobility: readonly number[]
  /** What is left of a municipality's own level from one year to the next. */
  readonly persistence: number
  readonly places: readonly PlaceMigration[]
}

/** One area's cohorts: survivors expected by mortality alone, and persons found in 2026. */
interface Cohorts {
  readonly expected: readonly number[]
  readonly found: readonly number[]
}

/**
 * Net migration as what is left of each cohort's change from 2021 to 2026 when the deaths are taken
 * out; drawn towards municipalities of the same centrality where few persons are behind it.
 */
export function deriveMigration(places: readonly PlaceSource[]): MigrationRates {
  const country = yearlyRates(cohortsOf(countryGroups(places), ageSums(places)))
  const cohorts = new Map(places.map((place) => [place.number, placeCohorts(place, places)]))
  const typical = new Map(
    [1, 2, 3, 4, 5, 6].map((centrality) => {
      const similar = places.filter((place) => place.centralityClass === centrality)
      return [centrality, yearlyRates(addedUp(similar.flatMap((p) => cohorts.get(p.number) ?? [])))]
    }),
  )
  const shrunk = places.map((place) => {
    const own = cohorts.get(place.number) ?? { expected: [], found: [] }
    return yearlyRates(own).map((rate, index) => {
      const persons = own.expected[index] ?? 0
      const usual = typical.get(place.centralityClass)?.[index] ?? 0
      const blended = (persons * rate + cohortPrior * usual) / (persons + cohortPrior)
      return blended - (country[index] ?? 0)
    })
  })
  const mobility = cohortAges.map((_, index) => {
    const weights = places.map((place) => cohorts.get(place.number)?.expected[index] ?? 0)
    const moves = shrunk.map((rates, place) => Math.abs(rates[index] ?? 0) * (weights[place] ?? 0))
    return sumOf(moves) / sumOf(weights)
  })
  return {
    national: country,
    mobility,
    persistence: persistenceOf(places),
    places: places.map((place, index) => {
      const deviations = shrunk[index] ?? []
      const level = meanRate(deviations, place.ages2026)
      return { number: place.number, level, profile: deviations.map((rate) => rate - level) }
    }),
  }
}

/** The mean over those under 80 in 2026. */
function meanRate(rates: readonly number[], ages2026: readonly number[]): number {
  const byAge = ratesOfCohorts(rates)
  const movers = ages2026.slice(0, lastMovingAge + 1)
  return sumOf(movers.map((persons, age) => persons * (byAge[age] ?? 0))) / sumOf(movers)
}

/**
 * How much is left of a municipality's growth beyond the country's from one year to the next: the
 * growth of 2021–2026 is held against that of five, ten and fifteen years before, and one yearly
 * factor drawn through the three slopes.
 */
function persistenceOf(places: readonly PlaceSource[]): number {
  const national = countryTotals(places)
  const logarithms = earlierBy.map((years) => years * Math.log(slopeFrom(places, national, years)))
  return Math.exp(sumOf(logarithms) / sumOf(earlierBy.map((years) => years ** 2)))
}

/** Of the growth of 2021–2026 on that of `years` before, weighted by inhabitants. */
function slopeFrom(
  places: readonly PlaceSource[],
  national: ReadonlyMap<number, number>,
  years: number,
): number {
  let products = 0
  let squares = 0
  for (const { totals } of places) {
    const before = growthBeyond(totals, national, 2021 - years, 2026 - years)
    const after = growthBeyond(totals, national, 2021, 2026)
    if (before === null || after === null || !hasAllYears(totals)) continue
    const persons = totals.get(2021) ?? 0
    products += persons * before * after
    squares += persons * before * before
  }
  return products / squares
}

function growthBeyond(
  totals: ReadonlyMap<number, number>,
  national: ReadonlyMap<number, number>,
  from: number,
  to: number,
): number | null {
  const [own, all] = [yearlyGrowth(totals, from, to), yearlyGrowth(national, from, to)]
  return own === null || all === null ? null : own - all
}

function yearlyGrowth(totals: ReadonlyMap<number, number>, from: number, to: number) {
  const [before, after] = [totals.get(from), totals.get(to)]
  return before && after ? Math.log(after / before) / (to - from) : null
}

const comparedYears = [2006, 2011, 2016, 2021, 2026]

function hasAllYears(totals: ReadonlyMap<number, number>): boolean {
  return comparedYears.every((year) => totals.has(year))
}

/** Of those with figures for all the years: the same municipalities before and after. */
function countryTotals(places: readonly PlaceSource[]): Map<number, number> {
  const known = places.filter(({ totals }) => hasAllYears(totals))
  return new Map(
    comparedYears.map((year) => [year, sumOf(known.map(({ totals }) => totals.get(year) ?? 0))]),
  )
}

/** A divided municipality has the cohorts of all its parts: they are not told apart in 2021. */
function placeCohorts(place: PlaceSource, places: readonly PlaceSource[]): Cohorts {
  const parts = places.filter(({ number2021 }) => number2021 === place.number2021)
  return cohortsOf(place.groups2021, ageSums(parts))
}

function ageSums(places: readonly PlaceSource[]): number[] {
  return Array.from({ length: ageCount }, (_, age) =>
    sumOf(places.map((place) => place.ages2026[age] ?? 0)),
  )
}

function cohortsOf(before: SexAges, ages2026: readonly number[]): Cohorts {
  return {
    expected: cohortAges.map((_, index) =>
      sumOf(
        sexes.map(
          (sex) => (before[sex][index] ?? 0) * (mortality[sex].fiveYearSurvival[index] ?? 0),
        ),
      ),
    ),
    found: cohortAges.map((age) => sumOf(ages2026.slice(age, age + 5))),
  }
}

function yearlyRates({ expected, found }: Cohorts): number[] {
  return expected.map((persons, index) =>
    persons === 0 ? 0 : Math.max(-0.9, (found[index] ?? 0) / persons - 1) / 5,
  )
}

function addedUp(all: readonly Cohorts[]): Cohorts {
  const add = (key: keyof Cohorts) =>
    cohortAges.map((_, index) => sumOf(all.map((cohorts) => cohorts[key][index] ?? 0)))
  return { expected: add('expected'), found: add('found') }
}
