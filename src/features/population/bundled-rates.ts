import { readFileSync } from 'node:fs'
import { z } from 'zod'
import {
  assumptionNotes,
  type LocalRates,
  mainAssumptions,
  type NationalRates,
  type ProjectionAssumptions,
} from '#domain/population/assumptions.ts'
import { ageCount, type PopulationByAge } from '#domain/population/population.ts'
import { cohortCount, ratesOfCohorts } from '#domain/population/rates-of-cohorts.ts'

/** What a projection of one municipality starts from. */
export interface ProjectionStart {
  readonly number: string
  /** 1 January of the base year. Whole persons by age; the sexes are estimated, hence fractions. */
  readonly base: PopulationByAge
  readonly main: ProjectionAssumptions
}

const shareGroups = 20
const probability = z.number().min(0).max(1)
const byAge = (value: z.ZodNumber) => z.array(value).length(ageCount)
const bySex = <T extends z.ZodType>(value: T) => z.object({ women: value, men: value })
const nationalFile = z.object({
  birthsPerWoman: byAge(probability),
  girlShare: probability,
  mortality: bySex(byAge(probability)),
  mortalityYear: z.number().int(),
  newbornMortality: bySex(probability),
  annualMortalityDecline: probability,
  migration: byAge(z.number()),
  fertilityLevels: z.array(z.number().min(0)).min(1),
  migrationLevels: z.array(z.number()).min(1),
  migrationPersistence: probability,
  baseYear: z.number().int(),
  mobility: byAge(z.number().min(0)),
})
const municipalitiesFile = z.object({
  year: z.number().int(),
  cohortAges: z.array(z.number().int()).length(cohortCount),
  municipalities: z
    .array(
      z.object({
        number: z.string().regex(/^\d{4}$/),
        ages: byAge(z.number().int().min(0)),
        womenPerMille: z.array(z.number().int().min(0).max(1_000)).length(shareGroups),
        fertilityPercent: z.number().int().min(0),
        migration: z.array(z.number().int()).length(cohortCount),
        migrationLevel: z.number().int(),
        notes: z.array(z.enum(assumptionNotes)),
      }),
    )
    .length(357),
})

interface BundledRates {
  readonly national: NationalRates
  readonly starts: ReadonlyMap<string, ProjectionStart>
}

let loaded: BundledRates | null = null

/** The bundled start of a municipality's own projection; null when there is no such municipality. */
export function projectionStart(number: string): ProjectionStart | null {
  return bundledRates().starts.get(number) ?? null
}

/** Base population and main alternative of all municipalities, sorted by number. */
export function allProjectionStarts(): readonly ProjectionStart[] {
  return [...bundledRates().starts.values()]
}

/** The rates that every municipality shares. */
export function bundledNationalRates(): NationalRates {
  return bundledRates().national
}

/** The files do not change while the process runs, so they are read and checked once. */
function bundledRates(): BundledRates {
  loaded ??= readRates()
  return loaded
}

function readRates(): BundledRates {
  const national = nationalFile.parse(readBundled('national-rates.json'))
  const { year, municipalities } = municipalitiesFile.parse(readBundled('municipalities.json'))
  const starts = municipalities.map((place): [string, ProjectionStart] => {
    const women = place.ages.map(
      (persons, age) => (persons * (place.womenPerMille[shareGroupOf(age)] ?? 0)) / 1_000,
    )
    const men = place.ages.map((persons, age) => persons - (women[age] ?? 0))
    const local: LocalRates = {
      fertility: place.fertilityPercent / 100,
      migration: ratesOfCohorts(place.migration.map((rate) => rate / 100_000)),
      migrationLevel: place.migrationLevel / 100_000,
      notes: place.notes,
    }
    const main = mainAssumptions(national, local)
    return [place.number, { number: place.number, base: { year, women, men }, main }]
  })
  return { national, starts: new Map(starts) }
}

/** Groups of five years; the last is 95 and over. */
function shareGroupOf(age: number): number {
  return Math.min(Math.floor(age / 5), shareGroups - 1)
}

function readBundled(name: string): unknown {
  const path = new URL(`../../../reference/population/${name}`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8'))
}
