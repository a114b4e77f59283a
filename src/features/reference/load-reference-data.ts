import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Municipality } from '#domain/municipality/municipality.ts'
import type { AdminConnection } from '#platform/db/connection.ts'
import type { Tables } from '#platform/db/schema.ts'
import { type County, type ReferenceData, referenceData, referenceFiles } from './reference-data.ts'

/** A transaction as the owner of the schema. */
type AdminTx = Transaction<Tables>

export interface ReferenceLoad {
  /** Nothing is written when the database already holds these very files. */
  readonly outcome: 'unchanged' | 'loaded'
  /** Municipalities and counties that are no longer in the files: deleted, or kept because of use. */
  readonly removed: readonly string[]
  readonly retired: readonly string[]
}

const loadName = 'municipalities'
/** Counted up when the tables must be filled again although the files are the same. */
const loaderVersion = 1

/**
 * Brings the reference tables into line with the bundled files, in one transaction. May run at every
 * start and on several nodes at once: the second waits and finds nothing to do. What is gone from the
 * files is deleted only when nothing refers to it.
 */
export async function loadReferenceData(
  admin: Pick<AdminConnection, 'db'>,
): Promise<ReferenceLoad> {
  const checksum = bundledChecksum()
  return admin.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('stedsans.reference'))`.execute(tx)
    const known = await sql<{ checksum: string }>`
      select checksum from reference_load where name = ${loadName}
    `.execute(tx)
    if (known.rows[0]?.checksum === checksum) {
      return { outcome: 'unchanged', removed: [], retired: [] }
    }
    return replaceReferenceData(tx, referenceData(), checksum)
  })
}

/** Fills the tables from `data`, whatever they hold. `checksum` is remembered for the next start. */
export async function replaceReferenceData(
  tx: AdminTx,
  data: ReferenceData,
  checksum: string,
): Promise<ReferenceLoad> {
  await loadCounties(tx, data.counties)
  await loadMunicipalities(tx, data.municipalities)
  await loadPopulations(tx, data.municipalities)
  await loadNeighbours(tx, data.municipalities)
  await loadHistory(tx, data)
  const municipalities = data.municipalities.map((place) => place.number)
  const counties = data.counties.map((county) => county.number)
  const gone = [
    ...(await removeUnused(tx, 'municipality', municipalities)),
    ...(await removeUnused(tx, 'county', counties)),
  ]
  await sql`
    insert into reference_load (name, checksum) values (${loadName}, ${checksum})
    on conflict (name) do update set checksum = excluded.checksum, loaded_at = now()
  `.execute(tx)
  return {
    outcome: 'loaded',
    removed: gone.filter(({ isDeleted }) => isDeleted).map(({ number }) => number),
    retired: gone.filter(({ isDeleted }) => !isDeleted).map(({ number }) => number),
  }
}

function bundledChecksum(): string {
  const hash = createHash('sha256').update(String(loaderVersion))
  for (const file of referenceFiles()) hash.update(String(file.length)).update(file)
  return hash.digest('hex')
}

async function loadCounties(tx: AdminTx, counties: readonly County[]): Promise<void> {
  await freeSlugs(tx, 'county', counties)
  const rows = counties.map(({ number, name, slug }) => ({ number, name, slug }))
  await sql`
    insert into county (number, name, slug)
    select number, name, slug
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (number text, name text, slug text)
    on conflict (number) do update set name = excluded.name, slug = excluded.slug
  `.execute(tx)
}

async function loadMunicipalities(tx: AdminTx, places: readonly Municipality[]): Promise<void> {
  await freeSlugs(tx, 'municipality', places)
  const rows = places.map((place) => ({
    number: place.number,
    name: place.name,
    display_name: place.displayName,
    names: place.names,
    county_number: place.county.number,
    slug: place.slug,
    centrality_class: place.centralityClass,
    sami_area_from: place.samiArea?.from ?? null,
    organisation_number: place.organisationNumber,
    population: place.population,
    population_year: place.populationYear,
  }))
  await sql`
    insert into municipality (number, name, display_name, names, county_number, slug,
      centrality_class, sami_area_from, organisation_number, population, population_year)
    select number, name, display_name, names, county_number, slug,
      centrality_class, sami_area_from, organisation_number, population, population_year
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      number text, name text, display_name text, names jsonb, county_number text, slug text,
      centrality_class int, sami_area_from date, organisation_number text, population int,
      population_year int)
    on conflict (number) do update set
      name = excluded.name, display_name = excluded.display_name, names = excluded.names,
      county_number = excluded.county_number, slug = excluded.slug,
      centrality_class = excluded.centrality_class, sami_area_from = excluded.sami_area_from,
      organisation_number = excluded.organisation_number, population = excluded.population,
      population_year = excluded.population_year
  `.execute(tx)
}

/**
 * Slugs are unique, and after a reform a new number may take over the slug of an old one that must
 * stay. Every slug that changes hands is first made unmistakable with its number.
 */
async function freeSlugs(
  tx: AdminTx,
  table: 'municipality' | 'county',
  wanted: readonly { number: string; slug: string }[],
): Promise<void> {
  const rows = wanted.map(({ number, slug }) => ({ number, slug }))
  await sql`
    update ${sql.table(table)} as held set slug = held.slug || '-' || held.number
    where held.slug not like '%-' || held.number and not exists (
      select 1
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (number text, slug text)
      where row.number = held.number and row.slug = held.slug)
  `.execute(tx)
}

/** Newer years than the files have are left alone: they may have been fetched since. */
async function loadPopulations(tx: AdminTx, places: readonly Municipality[]): Promise<void> {
  const rows = places.flatMap(({ number, populations }) =>
    populations.map(({ year, value }) => ({ number, year, value })),
  )
  const numbers = places.map((place) => place.number)
  const lastYear = Math.max(...rows.map((row) => row.year))
  const content = JSON.stringify(rows)
  await sql`
    delete from municipality_population as held
    where held.municipality_number = any(${numbers}::text[]) and held.year <= ${lastYear}
      and (held.municipality_number, held.year) not in (
        select number, year from jsonb_to_recordset(${content}::jsonb) as row (number text, year int))
  `.execute(tx)
  await sql`
    insert into municipality_population (municipality_number, year, value)
    select number, year, value
    from jsonb_to_recordset(${content}::jsonb) as row (number text, year int, value int)
    on conflict (municipality_number, year) do update set value = excluded.value
    where municipality_population.value <> excluded.value
  `.execute(tx)
}

async function loadNeighbours(tx: AdminTx, places: readonly Municipality[]): Promise<void> {
  const rows = places.flatMap(({ number, neighbours }) =>
    neighbours.map((neighbour) => ({
      number,
      neighbour: neighbour.number,
      border: neighbour.border,
    })),
  )
  await sql`delete from municipality_neighbour`.execute(tx)
  await sql`
    insert into municipality_neighbour (municipality_number, neighbour_number, border)
    select number, neighbour, border
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (number text, neighbour text, border text)
  `.execute(tx)
}

async function loadHistory(tx: AdminTx, { history }: ReferenceData): Promise<void> {
  await sql`delete from municipality_code_history`.execute(tx)
  await sql`
    insert into municipality_code_history
      (old_number, old_name, valid_from, valid_to, municipality_number, is_split)
    select "oldNumber", "oldName", "validFrom", "validTo", number, "isSplit"
    from jsonb_to_recordset(${JSON.stringify(history)}::jsonb) as row (
      "oldNumber" text, "oldName" text, "validFrom" date, "validTo" date, number text,
      "isSplit" boolean)
  `.execute(tx)
}

/** Tries to delete each that is gone; a foreign key from anywhere says that it is in use. */
async function removeUnused(
  tx: AdminTx,
  table: 'municipality' | 'county',
  current: readonly string[],
): Promise<readonly { number: string; isDeleted: boolean }[]> {
  const gone = await sql<{ number: string }>`
    select number from ${sql.table(table)} where number <> all(${current}::text[]) order by number
  `.execute(tx)
  const results = []
  for (const { number } of gone.rows) {
    results.push({ number, isDeleted: await isDeletedUnlessUsed(tx, table, number) })
  }
  return results
}

async function isDeletedUnlessUsed(
  tx: AdminTx,
  table: 'municipality' | 'county',
  number: string,
): Promise<boolean> {
  await sql`savepoint before_removal`.execute(tx)
  try {
    await sql`delete from ${sql.table(table)} where number = ${number}`.execute(tx)
    await sql`release savepoint before_removal`.execute(tx)
    return true
  } catch (error) {
    await sql`rollback to savepoint before_removal`.execute(tx)
    if (isForeignKeyViolation(error)) return false
    throw error
  }
}

function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503'
}
