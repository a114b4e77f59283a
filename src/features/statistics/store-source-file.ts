import { createHash } from 'node:crypto'
import type { OwnConnection } from '#platform/db/open-database.ts'
import type { Services } from '#platform/services.ts'
import type { DatasetDefinition } from './catalogue.ts'
import { currentEditions, storeEdition } from './edition.sql.ts'
import { hasFarFewerPlaces, placesIn } from './fewer-places.ts'
import { figuresOfToday, totalNotes } from './load-bundled.ts'
import { beginRefresh, countPlaces, endRefresh } from './refresh.sql.ts'
import { aloneWithStatistics } from './refresh.ts'
import { refreshLog } from './refresh-log.ts'
import type { SourceFileReading } from './source-file.ts'

/** What the figures that are held have, and a file lacks. */
export interface FileLacks {
  readonly kind: 'lacks'
  readonly hasFewerPlaces: boolean
  /** Municipalities with figures. */
  readonly before: number
  readonly now: number
  readonly times: readonly string[]
}

export interface SourceFileUpload {
  readonly fileName: string
  /** A person has seen what the file lacks, and wants it all the same. */
  readonly isWantedAnyway: boolean
}

/**
 * Makes what was read the current edition, with a line in the log. `busy` when a round runs. A file
 * with a tenth fewer municipalities than are held, or without a time that is held, changes nothing
 * unless it is wanted anyway: it takes the place of all figures of the dataset.
 */
export async function storeSourceFile(
  services: Services,
  definition: DatasetDefinition,
  { table, times }: Extract<SourceFileReading, { kind: 'read' }>,
  { fileName, isWantedAnyway }: SourceFileUpload,
): Promise<'stored' | 'busy' | FileLacks> {
  const { borders = definition.rule.borders } = definition.file ?? {}
  const today = figuresOfToday({ rule: { ...definition.rule, borders } }, table, times)
  const places = placesIn(today)
  const done = await aloneWithStatistics(services, async (connection) => {
    const lacks = await lacksOf(connection, definition.id, places, times)
    if (lacks && !isWantedAnyway) return lacks
    const id = await beginRefresh(connection.db, 'manual', 1)
    const edition = {
      datasetId: definition.id,
      origin: 'fetched',
      shape: { dimensions: definition.dimensions, times },
      table: definition.table,
      notes: totalNotes(table, today),
      sourceUpdatedAt: null,
      retrievedAt: services.clock.now(),
      checksum: createHash('sha256').update(today.values).update(today.states).digest('hex'),
    } as const
    await storeEdition(connection, edition, today)
    const log = refreshLog(connection.db, id)
    await log.line('imported', definition.id, { file: fileName, places })
    if (lacks) {
      await log.line('imported-anyway', definition.id, {
        before: lacks.before,
        times: lacks.times.join(', '),
      })
    }
    await endRefresh(connection.db, id, 'complete')
    return { kind: 'stored' } as const
  })
  return done.kind === 'lacks' ? done : done.kind
}

/** Null when the file has all that it should. */
async function lacksOf(
  { db }: OwnConnection,
  datasetId: string,
  now: number,
  times: readonly string[],
): Promise<FileLacks | null> {
  const held = (await currentEditions(db)).get(datasetId)
  if (!held) return null
  const before = await countPlaces(db, held.id)
  const missing = held.shape.times.filter((time) => !times.includes(time))
  const hasFewerPlaces = hasFarFewerPlaces(before, now)
  if (!hasFewerPlaces && missing.length === 0) return null
  return { kind: 'lacks', hasFewerPlaces, before, now, times: missing }
}
