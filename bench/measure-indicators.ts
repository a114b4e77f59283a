import {
  compareIndicator,
  followStatistics,
  indicatorFigures,
  indicatorLibrary,
} from '#features/indicators/index.ts'
import { allMunicipalities } from '#features/reference/index.ts'
import { loadBundledFigures } from '#features/statistics/index.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import type { Measurement } from './bench.ts'
import { amount, below, type Figure, median, spread, told } from './figure.ts'

const us = '5060'
const uncachedMs = 20

/**
 * One indicator for a municipality among all of them: read from the database and computed, as when
 * nobody has asked for it before; and again, when its figures are in memory.
 */
export const indicators: Measurement = {
  name: 'indicators',
  patienceMs: 120_000,
  async run(bench) {
    const config = readConfig({ STEDSANS_DATA: bench.folder('indicators') })
    const log = createLog({ logLevel: 'error' })
    const database = await openDatabase(config, log)
    try {
      await database.migrate()
      const connection = await database.bulk()
      for await (const _ of loadBundledFigures(connection));
      await connection.close()
      return await measured({ config, log, database, clock: systemClock() })
    } finally {
      await database.close()
    }
  },
}

async function measured(services: Services): Promise<readonly Figure[]> {
  await followStatistics(services)
  const db = services.database.app
  const uncached: { id: string; ms: number }[] = []
  const cached: number[] = []
  for (const indicator of indicatorLibrary()) {
    const startedAt = performance.now()
    const figures = await indicatorFigures(db, indicator)
    if (!figures) continue
    compareIndicator(figures, us, 'country')
    const between = performance.now()
    compareIndicator(figures, us, 'country')
    uncached.push({ id: indicator.id, ms: between - startedAt })
    cached.push(performance.now() - between)
  }
  const times = uncached.map(({ ms }) => ms)
  const slowest = uncached.reduce((worst, one) => (one.ms > worst.ms ? one : worst))
  const what = `An indicator over ${allMunicipalities().length} municipalities`
  return [
    below(
      `${what}, read and compared for the first time`,
      median(times),
      uncachedMs,
      'ms',
      `${spread(times, 'ms')}; the slowest is ${slowest.id}, ${amount(slowest.ms, 'ms')}`,
    ),
    told(`${what}, from memory`, median(cached), 'ms', spread(cached, 'ms')),
  ]
}
