import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db, OwnConnection } from '#platform/db/open-database.ts'

export type RefreshCause = 'scheduled' | 'manual' | 'bundled'
export type RefreshOutcome = 'complete' | 'partial' | 'failed' | 'interrupted'

export interface Refresh {
  readonly id: string
  readonly cause: RefreshCause
  /** How many datasets it is about. */
  readonly datasets: number
  readonly startedAt: Date
  readonly finishedAt: Date | null
  /** Null while it runs. */
  readonly outcome: RefreshOutcome | null
}

export type LineDetails = Readonly<Record<string, string | number>>

export interface RefreshLine {
  readonly at: Date
  readonly datasetId: string | null
  readonly code: string
  readonly details: LineDetails
}

const lockName = 'stedsans.statistics'
const lineDetails = z.record(z.string(), z.union([z.string(), z.number()]))

/**
 * Takes the lock that lets one round at a time run in the whole installation. It lives as long as
 * the connection, so it is gone with a process that is killed.
 */
export async function takeRefreshLock({ client }: OwnConnection): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
    [lockName],
  )
  return rows[0]?.taken ?? false
}

/** To be called with the lock: what has not ended by now was cut off. Gives the id of the new round. */
export async function beginRefresh(db: Db, cause: RefreshCause, datasets: number): Promise<string> {
  await sql`update statistics_refresh set outcome = 'interrupted', finished_at = alive_at
    where finished_at is null`.execute(db)
  const { id } = await db
    .insertInto('statistics_refresh')
    .values({ cause, datasets, finished_at: null, outcome: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function endRefresh(db: Db, id: string, outcome: RefreshOutcome): Promise<void> {
  await sql`update statistics_refresh set outcome = ${outcome}, finished_at = now(),
    alive_at = now() where id = ${id}`.execute(db)
}

export async function keepRefreshAlive(db: Db, id: string): Promise<void> {
  await sql`update statistics_refresh set alive_at = now() where id = ${id}`.execute(db)
}

/** Writes a line of the log, or writes it anew when it is there. */
export async function writeRefreshLine(
  db: Db,
  refreshId: string,
  position: number,
  line: Omit<RefreshLine, 'at'>,
): Promise<void> {
  const details = JSON.stringify(line.details)
  await sql`insert into statistics_refresh_line (refresh_id, position, dataset_id, code, details)
    values (${refreshId}, ${position}, ${line.datasetId}, ${line.code}, ${details})
    on conflict (refresh_id, position) do update set at = now(), code = excluded.code,
      details = excluded.details`.execute(db)
}

/** The newest first. One that is marked as running, but has not moved for long, was cut off. */
export async function listRefreshes(db: Db, limit: number): Promise<readonly Refresh[]> {
  const { rows } = await sql<Refresh>`
    select id, cause, datasets, started_at as "startedAt", finished_at as "finishedAt",
      case when finished_at is null and alive_at < now() - interval '5 minutes'
        then 'interrupted' else outcome end as outcome
    from statistics_refresh order by started_at desc, id limit ${limit}`.execute(db)
  return rows
}

export async function listRefreshLines(db: Db, refreshId: string): Promise<readonly RefreshLine[]> {
  const { rows } = await sql<Omit<RefreshLine, 'details'> & { details: unknown }>`
    select at, dataset_id as "datasetId", code, details from statistics_refresh_line
    where refresh_id = ${refreshId} order by position`.execute(db)
  return rows.map((row) => ({ ...row, details: lineDetails.parse(row.details) }))
}

const keptRounds = 100

/** Old rounds are nobody's business; the last hundred are kept. */
export async function removeOldRefreshes(db: Db): Promise<void> {
  await sql`delete from statistics_refresh where id in
    (select id from statistics_refresh order by started_at desc offset ${keptRounds})`.execute(db)
}

/** The names of the parts of a dataset that are there, of this version; others are thrown away. */
export async function heldParts(
  db: Db,
  datasetId: string,
  version: string,
): Promise<ReadonlySet<string>> {
  await db
    .deleteFrom('statistics_part')
    .where('dataset_id', '=', datasetId)
    .where('source_version', '!=', version)
    .execute()
  const rows = await db
    .selectFrom('statistics_part')
    .select('part')
    .where('dataset_id', '=', datasetId)
    .execute()
  return new Set(rows.map(({ part }) => part))
}

export async function storePart(
  db: Db,
  part: { readonly datasetId: string; readonly name: string; readonly version: string },
  text: string,
): Promise<void> {
  await db
    .insertInto('statistics_part')
    .values({
      dataset_id: part.datasetId,
      part: part.name,
      source_version: part.version,
      body: gzipSync(text, { level: 1 }),
    })
    .onConflict((conflict) =>
      conflict.columns(['dataset_id', 'part']).doUpdateSet((row) => ({
        source_version: row.ref('excluded.source_version'),
        body: row.ref('excluded.body'),
      })),
    )
    .execute()
}

export async function readPart(db: Db, datasetId: string, name: string): Promise<string> {
  const { body } = await db
    .selectFrom('statistics_part')
    .select('body')
    .where('dataset_id', '=', datasetId)
    .where('part', '=', name)
    .executeTakeFirstOrThrow()
  return gunzipSync(body).toString('utf8')
}

export async function dropParts(db: Db, datasetId: string): Promise<void> {
  await db.deleteFrom('statistics_part').where('dataset_id', '=', datasetId).execute()
}

/** How many municipalities have any figure in an edition. */
export async function countPlaces(db: Db, editionId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct region)::int as count from statistics_series
    where edition_id = ${editionId} and length(region) = 4`.execute(db)
  return rows[0]?.count ?? 0
}

/** The same for each current edition, by its id; by an index, because there are many figures. */
export async function countAllPlaces(db: Db): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ id: number; count: number }>`
    select id, (select count(*)::int from municipality where exists (
      select from statistics_series
      where edition_id = edition.id and region = municipality.number collate "C")) as count
    from statistics_edition edition where is_current`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}
