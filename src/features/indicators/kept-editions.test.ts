import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { createLog } from '#platform/log.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { followStatistics, forgetEditions, keptEditions } from './kept-editions.ts'

let database: TestDatabase
let now = Date.parse('2027-11-01T09:00:00Z')
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

it('editions are kept until the database says that there are new ones, or a minute has gone', async () => {
  const read = () => keptEditions(database.app)
  expect(await read()).not.toBe(await read())
  const config = readConfig({ LOG_LEVEL: 'fatal' })
  const clock = { ...fixedClock('2027-11-01T09:00:00Z'), now: () => new Date(now) }
  await followStatistics({ config, log: createLog(config), clock, database })
  const first = await read()
  expect(await read()).toBe(first)
  await sql`notify statistics`.execute(database.app)
  await expect.poll(async () => (await read()) === first, { timeout: 20_000 }).toBe(false)
  const second = await read()
  now += 59_000
  expect(await read()).toBe(second)
  now += 1_000
  expect(await read()).not.toBe(second)
})

it('a transaction reads them once, and again when they are forgotten', async () => {
  await database.app.transaction().execute(async (tx) => {
    const first = await keptEditions(tx)
    expect(await keptEditions(tx)).toBe(first)
    forgetEditions(tx)
    expect(await keptEditions(tx)).not.toBe(first)
  })
})
