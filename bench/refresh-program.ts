// Fetches the tables of a catalogue, by the addresses of the environment, and says on stdout how it
// ended: node --import tsx bench/refresh-program.ts '[{"id":"one","table":"1"}]'
import { writeSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { refreshStatistics } from '#features/statistics/refresh.ts'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'
import { catalogueOf, quickPatience } from '../test/statistics-refresh.ts'

const config = readConfig(process.env)
const log = createLog({ logLevel: 'error' })
const database = await openDatabase(config, log)
const services = { config, log, database, clock: fixedClock('2027-11-01T09:00:00Z') }
const catalogue = catalogueOf(JSON.parse(process.argv[2] ?? '[]'))
for (;;) {
  const patience = quickPatience()
  const result = await refreshStatistics(services, { cause: 'scheduled', catalogue, patience })
  if (result.kind === 'done') {
    writeSync(1, result.outcome)
    break
  }
  // The lock of one that was killed lives until PostgreSQL has seen that it is gone.
  await delay(20)
}
await database.close()
