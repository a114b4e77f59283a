import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import {
  type CentralityClass,
  centralityClasses,
  type Municipality,
  type MunicipalityNames,
  nameLanguages,
  samiLanguageCategories,
} from '#domain/municipality/municipality.ts'

export interface County {
  /** Two digits, SSB KLASS 104. */
  readonly number: string
  readonly name: string
  readonly officialName: string
  readonly slug: string
}

/** A number and name that no longer hold, and the municipality that has the area (or a part) today. */
export interface FormerMunicipality {
  readonly oldNumber: string
  readonly oldName: string
  readonly validFrom: LocalDate
  /** The first day it no longer held. */
  readonly validTo: LocalDate
  readonly number: string
  /** The old municipality was divided: the same number and name stand with several of today's. */
  readonly isSplit: boolean
}

export interface ReferenceData {
  /** Sorted by number. */
  readonly municipalities: readonly Municipality[]
  readonly counties: readonly County[]
  readonly history: readonly FormerMunicipality[]
}

const municipalityNumber = z.string().regex(/^\d{4}$/)
const date = z.string().transform((text, context): LocalDate => {
  const parsed = parseLocalDate(text)
  if (parsed) return parsed
  context.addIssue({ code: 'custom', message: 'not a date' })
  return z.NEVER
})
const countiesFile = z.array(
  z.object({
    number: z.string().regex(/^\d{2}$/),
    name: z.string(),
    officialName: z.string(),
    slug: z.string(),
  }),
)
const municipalitiesFile = z.object({
  firstPopulationYear: z.number().int(),
  municipalities: z.array(
    z.object({
      number: municipalityNumber,
      name: z.string(),
      names: z.partialRecord(z.enum(nameLanguages), z.string()).refine((names) => names.nb),
      displayName: z.string(),
      slug: z.string(),
      county: z.string(),
      centralityClass: z.literal(centralityClasses),
      organisationNumber: z.string().nullable(),
      samiArea: z.object({ from: date, category: z.enum(samiLanguageCategories) }).nullable(),
      land: z.array(municipalityNumber),
      sea: z.array(municipalityNumber),
      populations: z.array(z.number().int().min(0).nullable()),
    }),
  ),
})
const historyFile = z.array(
  z.object({
    oldNumber: municipalityNumber,
    oldName: z.string(),
    validFrom: date,
    validTo: date,
    number: municipalityNumber,
    isSplit: z.enum(['0', '1']).transform((flag) => flag === '1'),
  }),
)

type MunicipalityRecord = z.infer<typeof municipalitiesFile>['municipalities'][number]

const fileNames = ['municipalities.json', 'counties.json', 'code-history.csv'] as const

let loaded: ReferenceData | null = null

/**
 * The bundled facts about all municipalities and counties. They do not change while the process
 * runs, so they are read once and kept in memory: an address or a search costs no query.
 */
export function referenceData(): ReferenceData {
  loaded ??= readReferenceData()
  return loaded
}

/** The bytes behind the data, in a fixed order: what a checksum is made of. */
export function referenceFiles(): readonly Buffer[] {
  return fileNames.map(readBundled)
}

function readReferenceData(): ReferenceData {
  const counties = countiesFile.parse(JSON.parse(readBundled('counties.json').toString('utf8')))
  const file = municipalitiesFile.parse(
    JSON.parse(readBundled('municipalities.json').toString('utf8')),
  )
  const countyOf = new Map(counties.map((county) => [county.number, county]))
  return {
    municipalities: file.municipalities.map((record) =>
      municipalityOf(record, countyOf, file.firstPopulationYear),
    ),
    counties,
    history: historyFile.parse(parse(readBundled('code-history.csv'), { columns: true })),
  }
}

function readBundled(name: (typeof fileNames)[number]): Buffer {
  return readFileSync(new URL(`../../../reference/${name}`, import.meta.url))
}

function municipalityOf(
  record: MunicipalityRecord,
  countyOf: ReadonlyMap<string, County>,
  firstYear: number,
): Municipality {
  const county = countyOf.get(record.county)
  const populations = record.populations.flatMap((value, index) =>
    value === null ? [] : [{ year: firstYear + index, value }],
  )
  const latest = populations.at(-1)
  if (!county || !latest) throw new Error(`Incomplete reference data for ${record.number}`)
  return {
    number: record.number,
    name: record.name,
    displayName: record.displayName,
    names: record.names as MunicipalityNames,
    slug: record.slug,
    county: { number: county.number, name: county.name, slug: county.slug },
    centralityClass: record.centralityClass satisfies CentralityClass,
    population: latest.value,
    populationYear: latest.year,
    populations,
    neighbours: neighboursOf(record),
    samiArea: record.samiArea,
    organisationNumber: record.organisationNumber,
  }
}

function neighboursOf(record: MunicipalityRecord): Municipality['neighbours'] {
  return [
    ...record.land.map((number) => ({ number, border: 'land' as const })),
    ...record.sea.map((number) => ({ number, border: 'sea' as const })),
  ].sort((a, b) => Number(a.number) - Number(b.number))
}
