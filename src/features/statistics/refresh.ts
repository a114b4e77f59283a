import type { OwnConnection } from '#platform/db/open-database.ts'
import type { Services } from '#platform/services.ts'
import { type DatasetDefinition, datasetCatalogue } from './catalogue.ts'
import {
  beginRefresh,
  endRefresh,
  keepRefreshAlive,
  listRefreshes,
  type Refresh,
  type RefreshCause,
  type RefreshOutcome,
  removeOldRefreshes,
  takeRefreshLock,
} from './refresh.sql.ts'
import type { FetchedDefinition } from './refresh-dataset.ts'
import { runRound } from './refresh-round.ts'
import { type Patience, realPatience } from './sources/patience.ts'

export interface RefreshOrder {
  readonly cause: Exclude<RefreshCause, 'bundled'>
  /** Ids; all that can be fetched when nothing is said. */
  readonly datasets?: readonly string[]
  readonly catalogue?: ReadonlyMap<string, DatasetDefinition>
  readonly patience?: Patience
  /** Stops the round between two answers; the next one goes on from there. */
  readonly signal?: AbortSignal
  /** Hears when the round has begun. */
  readonly onBegin?: (id: string) => void
}

export type RefreshResult =
  | { readonly kind: 'done'; readonly id: string; readonly outcome: RefreshOutcome }
  /** Another round is at it, here or in another process. */
  | { readonly kind: 'busy'; readonly refresh: Refresh | null }

const aliveEveryMs = 20_000

/**
 * A round: fetches what is new at the sources, dataset by dataset. One at a time in the whole
 * installation. A dataset that fails keeps the figures it has and stops no other.
 */
export async function refreshStatistics(
  services: Services,
  order: RefreshOrder,
): Promise<RefreshResult> {
  return aloneWithStatistics(services, async (connection) => {
    const catalogue = order.catalogue ?? datasetCatalogue()
    const wanted = [...catalogue.values()].filter(
      (one): one is FetchedDefinition =>
        one.fetch !== null && (order.datasets?.includes(one.id) ?? true),
    )
    const id = await beginRefresh(connection.db, order.cause, wanted.length)
    order.onBegin?.(id)
    const alive = setInterval(() => {
      keepRefreshAlive(services.database.app, id).catch(() => {})
    }, aliveEveryMs)
    try {
      const outcome = await runRound(services, {
        id,
        connection,
        wanted,
        patience: order.patience ?? realPatience(services.clock),
        signal: order.signal ?? new AbortController().signal,
        isWhole: order.datasets === undefined,
      })
      await endRefresh(connection.db, id, outcome)
      await removeOldRefreshes(connection.db)
      return { kind: 'done', id, outcome }
    } finally {
      clearInterval(alive)
    }
  })
}

/** Runs `work` with the lock, on a connection of its own; `busy` when others have it. */
export async function aloneWithStatistics<T>(
  { database }: Pick<Services, 'database'>,
  work: (connection: OwnConnection) => Promise<T>,
): Promise<T | { readonly kind: 'busy'; readonly refresh: Refresh | null }> {
  const connection = await database.bulk()
  try {
    if (await takeRefreshLock(connection)) return await work(connection)
    const [refresh = null] = await listRefreshes(database.app, 1)
    return { kind: 'busy', refresh }
  } finally {
    await connection.close()
  }
}
