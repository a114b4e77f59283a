// Measures a calendar feed in this process: node --import tsx bench/feed-program.ts FOLDER
import ICAL from 'ical.js'
import { addDays, localDate } from '#domain/calendar/local-date.ts'
import { loadReferenceData } from '#features/reference/index.ts'
import { hashSecret, newSecret } from '#platform/auth/secrets.ts'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'
import { routes } from '#routes'
import { buildApp } from '../src/app.ts'
import { colleague, ownTask, remindedMunicipality } from '../test/reminded-municipality.ts'

export interface FeedResult {
  readonly events: number
  readonly bytes: number
  readonly ms: readonly number[]
  /** For one request, on all threads of this process. */
  readonly cpuMs: number
}

const wantedEvents = 200
const rounds = 100
const config = readConfig({ STEDSANS_DATA: process.argv[2] ?? '', LOG_LEVEL: 'fatal' })
const log = createLog(config)
const database = await openDatabase(config, log)
try {
  await database.migrate()
  const admin = await database.admin()
  await loadReferenceData(admin)
  await admin.close()
  const { app: db } = database
  const place = await remindedMunicipality(db, '1811')
  const { tenantId, strategyId } = place
  const personId = await colleague(db, 'kari@example.no', [{ tenantId, role: 'planner' }])
  const secret = newSecret()
  const feed = { token_hash: hashSecret(secret), person_id: personId, strategy_id: strategyId }
  await db.insertInto('calendar_feed').values(feed).execute()
  const clock = fixedClock('2028-01-10T09:00:00Z')
  const app = await buildApp({ config, log, database, clock })
  const url = routes.calendarFeed.href({ token: `${secret}.ics` })
  const read = async () => (await app.inject({ method: 'GET', url })).body
  const eventsOf = (file: string) =>
    new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').length
  for (let index = eventsOf(await read()); index < wantedEvents; index += 1) {
    const startsOn = addDays(localDate('2028-01-10'), index)
    const title = `Arbeidsmøte ${index} med planutvalget, oppvekst og helse; «gjennomgang»`
    await ownTask(db, place, { key: `own-${index}`, title, startsOn, endsOn: addDays(startsOn, 2) })
  }
  const ms: number[] = []
  let file = ''
  let cpu = process.cpuUsage()
  for (let round = -20; round < rounds; round += 1) {
    if (round === 0) cpu = process.cpuUsage()
    const startedAt = performance.now()
    file = await read()
    if (round >= 0) ms.push(performance.now() - startedAt)
  }
  const { user, system } = process.cpuUsage(cpu)
  const result: FeedResult = {
    events: eventsOf(file),
    bytes: Buffer.byteLength(file),
    ms,
    cpuMs: (user + system) / 1_000 / rounds,
  }
  process.stdout.write(`${JSON.stringify(result)}\n`)
  await app.close()
} finally {
  await database.close()
}
