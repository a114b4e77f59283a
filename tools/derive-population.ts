import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AssumptionNote, NationalRates } from '#domain/population/assumptions.ts'
import { ageCount, sumOf } from '#domain/population/population.ts'
import { ratesOfCohorts } from '#domain/population/rates-of-cohorts.ts'
import { calibrateToCountry, type PlaceToCalibrate } from './population/country-calibration.ts'
import { type AreaAges, localFertility, nationalFertility } from './population/fertility-rates.ts'
import { mortality } from './population/life-table.ts'
import { cohortAges, deriveMigration, type MigrationRates } from './population/migration-rates.ts'
import { deaths2024 } from './population/published-rates.ts'
import {
  countryGroups,
  demand,
  type PlaceSource,
  readPopulationSources,
  type SexAges,
} from './population/read-sources.ts'

/** The files of reference/population by name, ready to be written. */
export type PopulationFiles = Readonly<
  Record<'national-rates.json' | 'municipalities.json', string>
>

const baseYear = 2026
const smallPlaceBelow = 3_000
const unusualLevel = 0.01
/** Groups of the sex shares in 2026: 0–4, 5–9 … 90–94, 95 and over. */
const shareGroups = 20

interface Place {
  readonly number: string
  readonly ages: readonly number[]
  readonly womenPerMille: readonly number[]
  readonly fertilityPercent: number
  /** Per 100 000 and year by cohort. */
  readonly migration: readonly number[]
  readonly migrationLevel: number
  readonly notes: readonly AssumptionNote[]
}

/**
 * Reads the gathered SSB tables in `dataDir` and gives what the bundled projection rests on. The
 * same tables give the same bytes. Throws when the tables contradict each other.
 */
export function derivePopulationFiles(dataDir: string): PopulationFiles {
  const sources = readPopulationSources(dataDir)
  const country = countryGroups(sources.places)
  const girls = (country.women[0] ?? 0) / ((country.women[0] ?? 0) + (country.men[0] ?? 0))
  const migration = deriveMigration(sources.places)
  const nationalMigration = migration.national.map((rate) => rounded(rate, 6))
  const nationalShares = womenPerMille(country, country, girls)
  const countryAges = Array.from({ length: ageCount }, (_, age) =>
    sumOf(sources.places.map((place) => place.ages2026[age] ?? 0)),
  )
  const countryArea = areaOf(countryAges, nationalShares, nationalMigration)
  const birthsPerWoman = nationalFertility(countryArea).map((rate) => rounded(rate, 6))
  const places = sources.places.map((place, index): Place => {
    const shares = womenPerMille(place.groups2021, country, girls)
    const { profile, level } = demand(migration.places[index], place.number)
    const own = nationalMigration.map((rate, cohort) => rate + (profile[cohort] ?? 0) + level)
    const area = areaOf(place.ages2026, shares, own)
    return {
      number: place.number,
      ages: place.ages2026,
      womenPerMille: shares,
      fertilityPercent: Math.round(localFertility(area, countryArea, birthsPerWoman) * 100),
      migration: profile.map(per100000),
      migrationLevel: per100000(level),
      notes: notesOf(place, level),
    }
  })
  const uncalibrated = nationalRates(birthsPerWoman, girls, nationalMigration, migration)
  const calibration = calibrateToCountry(
    places.map(placeToCalibrate),
    uncalibrated,
    sources.countryProjection,
  )
  return {
    'national-rates.json': nationalFile({ ...uncalibrated, ...calibration }),
    'municipalities.json': municipalitiesFile(places),
  }
}

/** Women of every thousand in each group of 2026: the share of 2021, moved on by mortality. */
function womenPerMille(place: SexAges, country: SexAges, girlShare: number): number[] {
  return Array.from({ length: shareGroups }, (_, group) => {
    if (group === 0) return Math.round(girlShare * 1_000)
    const before = group - 1
    const alive = (ages: SexAges) => ({
      women: (ages.women[before] ?? 0) * (mortality.women.fiveYearSurvival[before] ?? 0),
      men: (ages.men[before] ?? 0) * (mortality.men.fiveYearSurvival[before] ?? 0),
    })
    const own = alive(place)
    const used = own.women + own.men > 0 ? own : alive(country)
    return Math.round((used.women / (used.women + used.men)) * 1_000)
  })
}

function areaOf(
  persons: readonly number[],
  shares: readonly number[],
  migration: readonly number[],
): AreaAges {
  return { persons, women: womenOf(persons, shares), migration }
}

function womenOf(persons: readonly number[], shares: readonly number[]): number[] {
  return persons.map((all, age) => (all * (shares[shareGroupOf(age)] ?? 0)) / 1_000)
}

function shareGroupOf(age: number): number {
  return Math.min(Math.floor(age / 5), shareGroups - 1)
}

function notesOf(place: PlaceSource, level: number): readonly AssumptionNote[] {
  return [
    ...(sumOf(place.ages2026) < smallPlaceBelow ? (['small-place'] as const) : []),
    ...(place.isDivided ? (['rates-of-former-municipality'] as const) : []),
    ...(Math.abs(level) > unusualLevel ? (['unusual-migration'] as const) : []),
  ]
}

function nationalRates(
  birthsPerWoman: readonly number[],
  girlShare: number,
  migration: readonly number[],
  { mobility, persistence }: MigrationRates,
): NationalRates {
  const probabilities = (sex: 'women' | 'men') =>
    mortality[sex].probabilities.map((value) => rounded(value, 6))
  return {
    birthsPerWoman,
    girlShare: rounded(girlShare, 4),
    mortality: { women: probabilities('women'), men: probabilities('men') },
    mortalityYear: deaths2024.year,
    newbornMortality: { women: mortality.women.newborn, men: mortality.men.newborn },
    annualMortalityDecline: 0,
    migration: ratesOfCohorts(migration).map((rate) => rounded(rate, 6)),
    fertilityLevels: [1],
    migrationLevels: [1],
    migrationPersistence: rounded(persistence, 3),
    baseYear,
    mobility: ratesOfCohorts(mobility).map((rate) => rounded(rate, 6)),
  }
}

/** The same population and rates as the program reads from the file. */
function placeToCalibrate(place: Place): PlaceToCalibrate {
  const women = womenOf(place.ages, place.womenPerMille)
  return {
    base: {
      year: baseYear,
      women,
      men: place.ages.map((persons, age) => persons - (women[age] ?? 0)),
    },
    local: {
      fertility: place.fertilityPercent / 100,
      migration: ratesOfCohorts(place.migration.map((rate) => rate / 100_000)),
      migrationLevel: place.migrationLevel / 100_000,
      notes: place.notes,
    },
  }
}

function nationalFile(rates: NationalRates): string {
  const lines = Object.entries(rates).map(([key, value]) => `"${key}":${JSON.stringify(value)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** One municipality a line: compact, and a change shows as one line in a diff. */
function municipalitiesFile(places: readonly Place[]): string {
  const head = `{"year":${baseYear},"cohortAges":${JSON.stringify(cohortAges)},"municipalities":[`
  return `${head}\n${places.map((place) => JSON.stringify(place)).join(',\n')}\n]}\n`
}

function per100000(rate: number): number {
  return Math.round(rate * 100_000)
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const dataDir = resolve(process.argv[2] ?? join(root, '../shared/data'))
  for (const [name, content] of Object.entries(derivePopulationFiles(dataDir))) {
    writeFileSync(join(root, 'reference/population', name), content)
  }
}
