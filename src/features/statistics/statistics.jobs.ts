import type { Services } from '#platform/services.ts'
import { datasetCatalogue } from './catalogue.ts'
import { removeFormerEditions } from './edition.sql.ts'
import { loadBundledFigures } from './load-bundled.ts'
import { beginRefresh, endRefresh } from './refresh.sql.ts'
import {
  aloneWithStatistics,
  type RefreshOrder,
  type RefreshResult,
  refreshStatistics,
} from './refresh.ts'
import { refreshLog } from './refresh-log.ts'
import { readSourceStates } from './source-state.sql.ts'

const intervalMs = 3_600_000

export interface StatisticsJob {
  /** Ends a round between two answers; the next one goes on from there. */
  stop(): Promise<void>
}

/**
 * Loads the figures that come with the program, then looks each hour whether sources should be asked
 * for newer ones. With `STATISTICS_REFRESH=off` nothing is fetched that nobody asks for.
 */
export function startStatistics(services: Services): StatisticsJob {
  const stopping = new AbortController()
  const { signal } = stopping
  let running: Promise<void> | null = null
  const round = (isFirst: boolean) => {
    running ??= (isFirst ? loadWithLog(services, signal) : Promise.resolve())
      .then(async () => {
        await removeFormerEditions(services.database.app)
        await refreshDue(services, { signal })
      })
      .catch((error: unknown) => services.log.error({ err: error }, 'statistics failed'))
      .finally(() => {
        running = null
      })
  }
  round(true)
  const timer = setInterval(() => round(false), intervalMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}

/** Loads what is new of the bundled figures, with a round in the log when there was anything. */
async function loadWithLog(services: Services, signal: AbortSignal): Promise<void> {
  await aloneWithStatistics(services, async (connection) => {
    const steps = loadBundledFigures(connection)
    let loaded = 0
    let log: ReturnType<typeof refreshLog> | null = null
    let id = ''
    for await (const { datasetId, outcome } of steps) {
      if (outcome === 'unchanged') continue
      if (!log) {
        id = await beginRefresh(services.database.app, 'bundled', datasetCatalogue().size)
        log = refreshLog(services.database.app, id)
      }
      await log.line('loaded', datasetId)
      loaded += 1
      if (signal.aborted) break
    }
    if (id) {
      const outcome = signal.aborted ? 'interrupted' : 'complete'
      await endRefresh(services.database.app, id, outcome)
    }
    if (loaded) services.log.info({ datasets: loaded }, 'bundled figures loaded')
  })
}

/** Fetches what has not been looked at for a day. Null when nothing is due, or it is turned off. */
export async function refreshDue(
  services: Services,
  order: Pick<RefreshOrder, 'signal' | 'patience' | 'catalogue'>,
): Promise<RefreshResult | null> {
  if (!services.config.statistics.refresh || order.signal?.aborted) return null
  const now = services.clock.now().toISOString()
  const states = await readSourceStates(services.database.app)
  const catalogue = [...(order.catalogue ?? datasetCatalogue()).values()]
  const fetched = catalogue.filter(({ fetch }) => fetch !== null)
  const due = fetched.filter(({ id }) => (states.get(id)?.nextAt ?? '') <= now).map(({ id }) => id)
  if (due.length === 0) return null
  const isAll = due.length === fetched.length
  return refreshStatistics(services, {
    cause: 'scheduled',
    ...order,
    ...(!isAll && { datasets: due }),
  })
}

/**
 * Starts a round that somebody asked for, and does not wait for its end: `busy` when one runs already.
 * Asked for twice it is started once.
 */
export async function beginManualRefresh(
  services: Services,
  datasets?: readonly string[],
): Promise<'started' | 'busy'> {
  return new Promise((resolve, reject) => {
    refreshStatistics(services, {
      cause: 'manual',
      ...(datasets && { datasets }),
      onBegin: () => resolve('started'),
    })
      .then(({ kind }) => resolve(kind === 'busy' ? 'busy' : 'started'))
      .catch((error: unknown) => {
        services.log.error({ err: error }, 'a refresh of statistics failed')
        reject(error)
      })
  })
}
