import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { slugOf, slugsOf } from '#domain/municipality/slug.ts'
import { codeHistory, withoutCounty } from './klass-history.ts'
import { nameCorrections, officialNameCorrections, samiAreas } from './reference-corrections.ts'

/** The reference files by name, ready to be written. */
export type ReferenceFiles = Readonly<
  Record<'municipalities.json' | 'counties.json' | 'code-history.csv', string>
>

/** Municipalities that still existed then are still searched for by name. */
const historySince = '1960-01-01'
const firstPopulationYear = 2005
const lastPopulationYear = 2026

const number4 = z.string().regex(/^\d{4}$/)
const registerSchema = z
  .array(
    z.object({
      kommunenummer: number4,
      fylkesnummer: z.string().regex(/^\d{2}$/),
      navnPerSprak: z.object({ nb: z.string() }).catchall(z.string()),
      sentralitetsklasse2020: z.number().int().min(1).max(6),
      folkemengde: z.record(z.string(), z.number().int().min(0)),
      organisasjonsnummer: z
        .string()
        .regex(/^\d{9}$/)
        .nullable(),
      samiskForvaltningsomrade2023: z.boolean(),
    }),
  )
  .length(357)
const countiesSchema = z
  .array(z.object({ fylkesnummer: z.string(), navn: z.string(), navnOffisielt: z.string() }))
  .length(15)
const neighboursSchema = z.record(
  number4,
  z.object({ land: z.array(number4), sjo: z.array(number4) }),
)
const klassSchema = z.object({ codes: z.array(z.object({ code: number4, name: z.string() })) })
const versionSchema = z.array(
  z.object({
    node: z.string(),
    code: number4,
    name: z.string(),
    validFrom: z.string(),
    validTo: z.string(),
  }),
)
const changeSchema = z.array(z.object({ fromNode: z.string(), toNode: z.string() }))

type RegisterEntry = z.infer<typeof registerSchema>[number]
type CountyEntry = z.infer<typeof countiesSchema>[number]

/**
 * Reads the gathered facts in `dataDir` and gives the project's own reference files. The same facts
 * give the same bytes. Throws when the facts contradict each other or the corrections written here.
 */
export function deriveReferenceFiles(dataDir: string): ReferenceFiles {
  const register = registerSchema.parse(readJson(dataDir, 'municipalities/kommuner-2024.json'))
  const counties = countiesSchema.parse(readJson(dataDir, 'municipalities/fylker-2024.json'))
  const neighbours = neighboursSchema.parse(readJson(dataDir, 'municipalities/naboer-2024.json'))
  const klass = klassSchema.parse(readJson(dataDir, 'api/klass/131-codesAt-2026-01-01.real.json'))
  const officialNames = new Map(klass.codes.map((code) => [code.code, withoutCounty(code.name)]))
  checkSamiAreas(register)
  const municipalities = describeAll(register, counties, officialNames, neighbours)
  const todaysNames = new Map(
    municipalities.map((entry) => [entry.number, [entry.name, ...Object.values(entry.names)]]),
  )
  const history = codeHistory(
    versionSchema.parse(readCsv(dataDir, 'municipalities/klass131-versjoner.csv')),
    changeSchema.parse(readCsv(dataDir, 'municipalities/klass131-endringer.csv')),
    historySince,
    todaysNames,
  )
  return {
    'municipalities.json': municipalitiesFile(municipalities),
    'counties.json': linesOfJson('[', counties.map(describeCounty), ']'),
    'code-history.csv': csvOf(
      ['oldNumber', 'oldName', 'validFrom', 'validTo', 'number', 'isSplit'],
      history.map((row) => [
        ...[row.oldNumber, row.oldName, row.validFrom, row.validTo, row.number],
        row.isSplit ? '1' : '0',
      ]),
    ),
  }
}

function describeAll(
  register: readonly RegisterEntry[],
  counties: readonly CountyEntry[],
  officialNames: ReadonlyMap<string, string>,
  neighbours: z.infer<typeof neighboursSchema>,
) {
  const countyNames = new Map(counties.map((county) => [county.fylkesnummer, county.navn]))
  const places = register.map((entry) => ({
    number: entry.kommunenummer,
    name: entry.navnPerSprak.nb,
    countyName: demand(countyNames.get(entry.fylkesnummer), `county of ${entry.kommunenummer}`),
  }))
  const slugs = slugsOf(places)
  return register
    .map((entry, index) => {
      const number = entry.kommunenummer
      const place = demand(places[index], number)
      const names = { ...entry.navnPerSprak, ...nameCorrections[number] }
      const name = officialNameCorrections[number] ?? demand(officialNames.get(number), number)
      checkNames(number, name, names)
      const around = demand(neighbours[number], `neighbours of ${number}`)
      return {
        number,
        name,
        names,
        displayName: isShared(place, places) ? `${place.name} (${place.countyName})` : place.name,
        slug: demand(slugs.get(number), `slug of ${number}`),
        county: entry.fylkesnummer,
        centralityClass: entry.sentralitetsklasse2020,
        organisationNumber: entry.organisasjonsnummer,
        samiArea: samiAreas[number] ?? null,
        land: around.land.toSorted(),
        sea: around.sjo.toSorted(),
        populations: populationYears().map((year) => entry.folkemengde[String(year)] ?? null),
      }
    })
    .sort((a, b) => Number(a.number) - Number(b.number))
}

function describeCounty(county: CountyEntry) {
  return {
    number: county.fylkesnummer,
    name: county.navn,
    officialName: county.navnOffisielt,
    slug: slugOf(county.navn),
  }
}

function municipalitiesFile(municipalities: readonly object[]): string {
  const head = `{"namesAsOf":"2026-01-01","firstPopulationYear":${firstPopulationYear},"municipalities":[`
  return linesOfJson(head, municipalities, ']}')
}

/** One record a line: compact, and a change shows as one line in a diff. */
function linesOfJson(head: string, records: readonly object[], tail: string): string {
  return `${head}\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n${tail}\n`
}

function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const cell of rows.flat()) {
    if (/[",\n]/.test(cell)) throw new RangeError(`A cell needs quoting: ${cell}`)
  }
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`
}

function populationYears(): readonly number[] {
  const count = lastPopulationYear - firstPopulationYear + 1
  return Array.from({ length: count }, (_, index) => firstPopulationYear + index)
}

function isShared(place: { name: string }, places: readonly { name: string }[]): boolean {
  return places.filter((other) => other.name === place.name).length > 1
}

function checkNames(number: string, official: string, names: Readonly<Record<string, string>>) {
  const parts = official.split(' - ').sort().join()
  if (parts !== Object.values(names).sort().join()) {
    throw new RangeError(`${number} ${official}: the names per language say otherwise`)
  }
}

function checkSamiAreas(register: readonly RegisterEntry[]) {
  for (const entry of register) {
    const area = samiAreas[entry.kommunenummer]
    const wasIn2023 = area !== undefined && area.from < '2024-01-01'
    if (wasIn2023 !== entry.samiskForvaltningsomrade2023) {
      throw new RangeError(`The register disagrees on the Sámi area for ${entry.kommunenummer}`)
    }
  }
}

function demand<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`Missing: ${what}`)
  return value
}

function readJson(dataDir: string, path: string): unknown {
  return JSON.parse(readFileSync(join(dataDir, path), 'utf8'))
}

function readCsv(dataDir: string, path: string): unknown {
  return parse(readFileSync(join(dataDir, path)), { columns: true, bom: true })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const dataDir = resolve(process.argv[2] ?? join(root, '../shared/data'))
  for (const [name, content] of Object.entries(deriveReferenceFiles(dataDir))) {
    writeFileSync(join(root, 'reference', name), content)
    process.stdout.write(`reference/${name}: ${Buffer.byteLength(content)} bytes\n`)
  }
}
