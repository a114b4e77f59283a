import { createHash } from 'node:crypto'
import type { OwnConnection } from '#platform/db/open-database.ts'
import type { Services } from '#platform/services.ts'
import type { DatasetDefinition } from './catalogue.ts'
import { currentEditions, storeEdition } from './edition.sql.ts'
import { hasFarFewerPlaces, placesIn } from './fewer-places.ts'
import { figuresOfToday, totalNotes } from './load-bundled.ts'
import { beginRefresh, countPlaces, endRefresh } from './refresh.sql.ts'
import { aloneWithStatistics } from './refresh.ts'
import type { RefreshLog } from './refresh-log.ts'
import { refreshLog } from './refresh-log.ts'
import type { ReadSourceFile } from './source-file.ts'
import type { ColumnTexts } from './source-selection.ts'

/** What the figures that are held have, or the catalogue wants, and a file lacks. */
export interface FileLacks {
  readonly kind: 'lacks'
  readonly hasFewerPlaces: boolean
  /** Municipalities with figures. */
  readonly before: number
  readonly now: number
  readonly times: readonly string[]
  /** Texts of categories, and columns, that the catalogue wants and no row has. */
  readonly unmet: readonly ColumnTexts[]
  /** Texts that the file has instead, perhaps. */
  readonly unlisted: readonly ColumnTexts[]
}

export interface SourceFileUpload {
  readonly fileName: string
  /** A person has seen what the file lacks, and wants it all the same. */
  readonly isWantedAnyway: boolean
}

/**
 * Makes what was read the current edition, with a line in the log. `busy` when a round runs. A file
 * with a tenth fewer municipalities than are held, without a time that is held or without a category
 * changes nothing unless it is wanted anyway: it takes the place of all figures of the dataset.
 */
export async function storeSourceFile(
  services: Services,
  definition: DatasetDefinition,
  reading: ReadSourceFile,
  { fileName, isWantedAnyway }: SourceFileUpload,
): Promise<'stored' | 'busy' | FileLacks> {
  const { table, times } = reading
  const { borders = definition.rule.borders } = definition.file ?? {}
  const today = figuresOfToday({ rule: { ...definition.rule, borders } }, table, times)
  const places = placesIn(today)
  const done = await aloneWithStatistics(services, async (connection) => {
    const lacks = await lacksOf(connection, definition.id, places, reading)
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
    if (lacks?.hasFewerPlaces || lacks?.times.length) {
      await log.line('imported-anyway', definition.id, {
        before: lacks.before,
        times: lacks.times.join(', '),
      })
    }
    await tellWhatDiffers(log, definition.id, reading)
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
  { times, unmet, leftOut }: ReadSourceFile,
): Promise<FileLacks | null> {
  const held = (await currentEditions(db)).get(datasetId)
  const before = held ? await countPlaces(db, held.id) : 0
  const missing = held?.shape.times.filter((time) => !times.includes(time)) ?? []
  const hasFewerPlaces = hasFarFewerPlaces(before, now)
  if (!hasFewerPlaces && missing.length + unmet.length === 0) return null
  const unlisted = leftOut.texts
  return { kind: 'lacks', hasFewerPlaces, before, now, times: missing, unmet, unlisted }
}

async function tellWhatDiffers(
  log: RefreshLog,
  datasetId: string,
  { leftOut, unmet }: ReadSourceFile,
): Promise<void> {
  for (const { column, texts } of unmet) {
    if (texts.length === 0) await log.line('empty-column', datasetId, { column })
    else await log.line('without-texts', datasetId, { column, ...someOf(texts) })
  }
  for (const { column, texts } of leftOut.texts) {
    await log.line('left-out-texts', datasetId, { column, ...someOf(texts) })
  }
  if (leftOut.places.length > 0) {
    await log.line('left-out-places', datasetId, someOf(leftOut.places))
  }
  if (leftOut.rows > 0) await log.line('left-out-rows', datasetId, { count: leftOut.rows })
}

const toldTexts = 10
const toldChars = 80

/** A few texts in quotes, and how many more there are. */
function someOf(texts: readonly string[]): { readonly texts: string; readonly more: number } {
  const some = texts.slice(0, toldTexts).map((text) => `«${text.slice(0, toldChars)}»`)
  return { texts: some.join(', '), more: texts.length - some.length }
}
