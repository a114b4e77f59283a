import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { createLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { FiguresVersion } from './figures-version.ts'

let database: TestDatabase
let now = Date.parse('2027-11-01T09:00:00Z')
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

function versionOf(changes: Partial<Services['database']> = {}): FiguresVersion {
  const config = readConfig({ LOG_LEVEL: 'fatal' })
  const clock = { ...fixedClock('2027-11-01T09:00:00Z'), now: () => new Date(now) }
  const source = { ...database, ...changes }
  return new FiguresVersion({ config, log: createLog(config), clock, database: source })
}

describe('the version of the figures', () => {
  it.each(['statistics', 'portal'])('is kept until «%s» is heard', async (channel) => {
    const version = versionOf()
    expect(version.kept()).toBeNull()
    const first = await version.read()
    expect(version.kept()).toBe(first)
    await sql`notify ${sql.raw(channel)}`.execute(database.app)
    await expect.poll(() => version.kept(), { timeout: 20_000 }).toBeNull()
    expect(await version.read()).toBe(first)
    expect(version.kept()).toBe(first)
  })

  it('is read again after a minute, for what was sent while nobody listened', async () => {
    const version = versionOf()
    const first = await version.read()
    now += 59_000
    expect(version.kept()).toBe(first)
    now += 1_000
    expect(version.kept()).toBeNull()
  })

  it('is not kept while the database cannot be listened to', async () => {
    const version = versionOf({ listen: () => Promise.reject(new Error('no room')) })
    await version.read()
    expect(version.kept()).toBeNull()
  })
})
