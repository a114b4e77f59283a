import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type SourceServer, sourceServer } from '../../../test/source-server.ts'
import {
  catalogueOf,
  fetchingServices,
  quickPatience,
  servedTable,
} from '../../../test/statistics-refresh.ts'
import { datasetCatalogue } from './catalogue.ts'
import { bundledText } from './load-bundled.ts'
import { listRefreshes, listRefreshLines } from './refresh.sql.ts'
import { refreshDue, startStatistics } from './statistics.jobs.ts'

let database: TestDatabase
let server: SourceServer
beforeAll(async () => {
  database = await testDatabase()
  server = await sourceServer([servedTable('1', ['0301', '5060'])])
})
afterAll(async () => {
  await server.close()
  await database.close()
})

it('asks nobody when it is turned off, once a day when it is on, and sooner after a failure', async () => {
  const catalogue = catalogueOf([
    { id: 'there', table: '1' },
    { id: 'gone', table: '2' },
  ])
  const services = fetchingServices(database, server)
  const { statistics } = services.config
  const off = { ...services.config, statistics: { ...statistics, refresh: false } }
  const at = (now: string) =>
    refreshDue({ ...services, clock: fixedClock(now) }, { catalogue, patience: quickPatience() })
  expect(await refreshDue({ ...services, config: off }, { catalogue })).toBeNull()
  expect(server.calls).toEqual([])
  const asked = async (now: string) => {
    server.calls.length = 0
    await at(now)
    return server.calls.filter((call) => call.endsWith('metadata'))
  }
  const [one, two] = ['GET /v2/tables/1/metadata', 'GET /v2/tables/2/metadata']
  expect(await asked('2027-11-01T09:00:00Z')).toEqual([one, two])
  expect(await asked('2027-11-01T09:59:00Z')).toEqual([])
  expect(await asked('2027-11-01T10:01:00Z')).toEqual([two])
  expect(await asked('2027-11-01T11:30:00Z')).toEqual([])
  expect(await asked('2027-11-02T09:00:00Z')).toEqual([one, two])
})

it('loads the bundled figures when the program starts, tells each, and asks nobody', async () => {
  const services = fetchingServices(database, server)
  const { statistics } = services.config
  const config = { ...services.config, statistics: { ...statistics, refresh: false } }
  server.calls.length = 0
  const job = startStatistics({ ...services, config })
  const newest = async () => (await listRefreshes(database.app, 1))[0]
  const isLoaded = async () => {
    const round = await newest()
    return round?.cause === 'bundled' && round.outcome
  }
  await expect.poll(isLoaded, { timeout: 150_000, interval: 500 }).toBe('complete')
  await job.stop()
  const lines = await listRefreshLines(database.app, (await newest())?.id ?? '')
  expect(new Set(lines.map(({ code }) => code))).toEqual(new Set(['loaded']))
  const bundled = [...datasetCatalogue().keys()].filter((id) => bundledText(id) !== null)
  expect(lines.map(({ datasetId }) => datasetId)).toEqual(bundled)
  expect(server.calls).toEqual([])
}, 180_000)
