import { sql } from 'kysely'
import type { RegionSeries } from '#domain/statistics/dataset.ts'
import { type FigureTable, rowsOf } from '#domain/statistics/figure-table.ts'
import { copyRows } from '#platform/db/copy.ts'
import type { Db, OwnConnection } from '#platform/db/open-database.ts'
import { type Edition, type EditionContent, type EditionOrigin, editionContent } from './edition.ts'

export interface NewEdition extends EditionContent {
  readonly datasetId: string
  readonly origin: EditionOrigin
  readonly sourceUpdatedAt: Date | null
  readonly retrievedAt: Date
  readonly checksum: string
}

/**
 * Loads a whole edition and makes it the current one, in one transaction: others see the old figures
 * until the new are all there, and nothing of them when the program is stopped before that. The one
 * before stays readable by its number for those who were about to (`removeFormerEditions`).
 * Gives the number of the edition.
 */
export async function storeEdition(
  connection: OwnConnection,
  edition: NewEdition,
  table: FigureTable,
): Promise<number> {
  const { client } = connection
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(hashtext('stedsans.statistics.' || $1))`, [
      edition.datasetId,
    ])
    await client.query(`delete from statistics_edition where dataset_id = $1 and not is_current`, [
      edition.datasetId,
    ])
    await client.query(`update statistics_edition set is_current = false where dataset_id = $1`, [
      edition.datasetId,
    ])
    const { rows } = await client.query<{ id: number }>(
      `insert into statistics_edition
         (dataset_id, origin, content, source_updated_at, retrieved_at, checksum)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [
        edition.datasetId,
        edition.origin,
        JSON.stringify(editionContent.parse(edition)),
        edition.sourceUpdatedAt,
        edition.retrievedAt,
        edition.checksum,
      ],
    )
    const id = rows[0]?.id ?? 0
    await copyRows(
      connection,
      'statistics_series',
      ['edition_id', 'series', 'region', 'figures', 'states'],
      linesOf(id, table),
    )
    await client.query(`notify statistics`)
    await client.query('commit')
    return id
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

function* linesOf(edition: number, table: FigureTable): Generator<string> {
  for (const { series, region, values, states } of rowsOf(table)) {
    const figures = values.map((value) => (value === null ? 'NULL' : value)).join(',')
    yield `${edition}\t${series}\t${region}\t{${figures}}\t${states ?? '\\N'}`
  }
}

/** Throws away what was replaced so long ago that nobody is in the middle of reading it. */
export async function removeFormerEditions(db: Db): Promise<void> {
  await sql`delete from statistics_edition former where not is_current and exists (
    select from statistics_edition newer where newer.dataset_id = former.dataset_id
      and newer.is_current and newer.loaded_at < now() - interval '10 minutes')`.execute(db)
}

/** The current edition of each dataset that has one, by dataset. */
export async function currentEditions(db: Db): Promise<ReadonlyMap<string, Edition>> {
  const { rows } = await sql<Omit<Edition, keyof EditionContent> & { content: unknown }>`
    select id, dataset_id as "datasetId", origin, content, source_updated_at as "sourceUpdatedAt",
      retrieved_at as "retrievedAt", checksum
    from statistics_edition where is_current order by dataset_id`.execute(db)
  return new Map(
    rows.map(({ content, ...edition }) => [
      edition.datasetId,
      { ...edition, ...(editionContent.parse(content) as EditionContent) },
    ]),
  )
}

/**
 * The rows of some series of an edition, for the regions that are named or for all.
 * In order of series and region.
 */
export async function readSeries(
  db: Db,
  editionId: number,
  series: readonly number[],
  regions: readonly string[] | 'all' = 'all',
): Promise<readonly RegionSeries[]> {
  const ofRegions = regions === 'all' ? sql`` : sql`and region = any(${[...regions]}::text[])`
  const { rows } = await sql<RegionSeries>`
    select region, series, figures as "values", states
    from statistics_series
    where edition_id = ${editionId} and series = any(${[...series]}::int[]) ${ofRegions}
    order by series, region`.execute(db)
  return rows
}
