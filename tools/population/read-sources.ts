import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { oldestAge, sexes } from '#domain/population/population.ts'

/** First ages of the five-year groups of 2021; the last is 90 and over. */
export const groups2021 = Array.from({ length: 19 }, (_, index) => index * 5)

export interface SexAges {
  readonly women: readonly number[]
  readonly men: readonly number[]
}

export interface PlaceSource {
  readonly number: string
  readonly centralityClass: number
  /** 1 January 2026, ages 0 to 100 and over, both sexes. */
  readonly ages2026: readonly number[]
  /** 1 January 2021 in {@link groups2021}; of the former municipality where `isDivided`. */
  readonly groups2021: SexAges
  /** The number that the figures of 2021 stand under. */
  readonly number2021: string
  readonly isDivided: boolean
  readonly totals: ReadonlyMap<number, number>
}

export interface PopulationSources {
  /** Sorted by number. */
  readonly places: readonly PlaceSource[]
  /** SSB's main alternative for the country: persons by year and the first age of the group. */
  readonly countryProjection: ReadonlyMap<number, ReadonlyMap<number, number>>
}

const number4 = z.string().regex(/^\d{4}$/)
const count = z.coerce.number().int().min(0)
const agesFile = z.array(
  z.object({ region: number4, alder: z.coerce.number().int().min(0), folkemengde: count }),
)
const sexFile = z.array(
  z.object({
    kommunenummer2020_2023: number4,
    kommunenummer2024: z.string(),
    kjonn: z.enum(['menn', 'kvinner']),
    aldersgruppe: z.string(),
    personer: count,
  }),
)
const totalsFile = z.array(
  z.object({ region: z.string(), aar: z.coerce.number().int(), folkemengde: count }),
)
const registerFile = z
  .array(
    z.object({
      kommunenummer: number4,
      koder2020_2023: z.array(number4),
      sentralitetsklasse2020: z.number().int().min(1).max(6),
    }),
  )
  .length(357)
const projectionFile = z.array(
  z.object({
    region: z.string(),
    statistikkvariabel: z.string(),
    år: z.coerce.number().int(),
    alder: z.string(),
    value: count,
  }),
)

/**
 * Reads the gathered SSB tables in `dataDir`. Throws when a municipality is missing or the ages of
 * 2026 do not add up to its total.
 */
export function readPopulationSources(dataDir: string): PopulationSources {
  const ages = readAges(dataDir)
  const sexAges = readSexAges(dataDir)
  const totals = readTotals(dataDir)
  const register = registerFile.parse(
    JSON.parse(readFileSync(join(dataDir, 'municipalities/kommuner-2024.json'), 'utf8')),
  )
  const places = register.map((entry): PlaceSource => {
    const number = entry.kommunenummer
    const number2021 = sexAges.today.get(number) ?? dividedFrom(entry)
    const ages2026 = demand(ages.get(number), `ages of ${number}`)
    const ownTotals = demand(totals.get(number), `totals of ${number}`)
    const sum = ages2026.reduce((all, persons) => all + persons, 0)
    if (sum !== ownTotals.get(2026)) throw new RangeError(`The ages of ${number} are ${sum}`)
    return {
      number,
      centralityClass: entry.sentralitetsklasse2020,
      ages2026,
      groups2021: demand(sexAges.groups.get(number2021), `2021 of ${number}`),
      number2021,
      isDivided: !sexAges.today.has(number),
      totals: ownTotals,
    }
  })
  return {
    places: places.sort((a, b) => Number(a.number) - Number(b.number)),
    countryProjection: readCountryProjection(dataDir),
  }
}

/** The only municipality that was divided between 2021 and 2026 is Ålesund (1507). */
function dividedFrom(entry: { kommunenummer: string; koder2020_2023: string[] }): string {
  if (entry.koder2020_2023.includes('1507')) return '1507'
  throw new RangeError(`${entry.kommunenummer} has no figures of 2021`)
}

function readAges(dataDir: string): Map<string, number[]> {
  const ages = new Map<string, number[]>()
  for (const row of agesFile.parse(readCsv(dataDir, 'ssb/07459-ettaarig-alder-kommune-2026.csv'))) {
    const persons = ages.get(row.region) ?? Array<number>(oldestAge + 1).fill(0)
    const age = Math.min(row.alder, oldestAge)
    persons[age] = (persons[age] ?? 0) + row.folkemengde
    ages.set(row.region, persons)
  }
  return ages
}

function readSexAges(dataDir: string) {
  const groups = new Map<string, { women: number[]; men: number[] }>()
  /** Today's number to that of 2021, where the municipality was not divided. */
  const today = new Map<string, string>()
  const rows = sexFile.parse(readCsv(dataDir, 'ssb/07459-kjonn-femaarig-alder-kommune-2021.csv'))
  for (const row of rows) {
    const number = row.kommunenummer2020_2023
    const empty = { women: groups2021.map(() => 0), men: groups2021.map(() => 0) }
    const place = groups.get(number) ?? empty
    const index = groups2021.indexOf(Number.parseInt(row.aldersgruppe, 10))
    if (index < 0) throw new RangeError(`No such age group: ${row.aldersgruppe}`)
    place[row.kjonn === 'kvinner' ? 'women' : 'men'][index] = row.personer
    groups.set(number, place)
    if (row.kommunenummer2024) today.set(row.kommunenummer2024, number)
  }
  return { groups, today }
}

function readTotals(dataDir: string): Map<string, Map<number, number>> {
  const totals = new Map<string, Map<number, number>>()
  const rows = totalsFile.parse(readCsv(dataDir, 'ssb/07459-folkemengde-kommune-2005-2026.csv'))
  for (const row of rows) {
    const place = totals.get(row.region) ?? new Map<number, number>()
    totals.set(row.region, place.set(row.aar, row.folkemengde))
  }
  return totals
}

function readCountryProjection(dataDir: string): Map<number, Map<number, number>> {
  const path = 'telemark/befolkningsframskriving-14746-2026-2050.csv'
  const byYear = new Map<number, Map<number, number>>()
  for (const row of projectionFile.parse(readCsv(dataDir, path))) {
    if (row.region !== 'Hele landet' || !row.statistikkvariabel.includes('MMMM')) continue
    const groups = byYear.get(row.år) ?? new Map<number, number>()
    byYear.set(row.år, groups.set(Number.parseInt(row.alder, 10), row.value))
  }
  return byYear
}

/** Both sexes of all places together. */
export function countryGroups(places: readonly PlaceSource[]): SexAges {
  const seen = new Set<string>()
  const sum = { women: groups2021.map(() => 0), men: groups2021.map(() => 0) }
  for (const place of places) {
    if (seen.has(place.number2021)) continue
    seen.add(place.number2021)
    for (const sex of sexes) {
      place.groups2021[sex].forEach((persons, index) => {
        sum[sex][index] = (sum[sex][index] ?? 0) + persons
      })
    }
  }
  return sum
}

export function demand<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`Missing: ${what}`)
  return value
}

function readCsv(dataDir: string, path: string): unknown {
  return parse(readFileSync(join(dataDir, path)), { columns: true, bom: true })
}
