// Sets all municipalities up with people and work, and measures the reminders and a calendar feed in
// this process: node --import tsx bench/reminders-program.ts FOLDER
import pg from 'pg'
import { addDays, type LocalDate, localDate } from '#domain/calendar/local-date.ts'
import { startingPoints } from '#domain/process.ts'
import { setUpMunicipality } from '#features/operator/index.ts'
import {
  activitiesInUse,
  createStrategy,
  findStrategy,
  scheduleOf,
} from '#features/process/index.ts'
import { allMunicipalities, loadReferenceData } from '#features/reference/index.ts'
import { runReminders } from '#features/reminders/index.ts'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { type Database, openDatabase } from '#platform/db/open-database.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { createLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import { meetingCalendar } from './meeting-calendars.ts'

export interface RemindersResult {
  readonly municipalities: number
  readonly people: number
  readonly letters: number
  /** All letters of a Monday, and the same strategies only read and planned, in turn. */
  readonly remindersMs: readonly number[]
  readonly baselineMs: readonly number[]
  readonly queries: number
}

const peopleEach = 6
const rounds = 3
const before = '2028-03-19T12:00:00Z'
const monday = '2028-03-20T06:00:00Z'
const log = createLog({ logLevel: 'fatal' })

let queries = 0
const { query } = pg.Client.prototype
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  queries += 1
  return Reflect.apply(query, this, args)
} as typeof query

const [, , folder = ''] = process.argv
const config = readConfig({
  STEDSANS_DATA: folder,
  SMTP_URL: 'smtp://127.0.0.1:1',
  PUBLIC_URL: 'http://localhost:3000',
})
const database = await openDatabase(config, log)
try {
  const tenants = await setUp(database)
  const at = (instant: string): Services => ({ config, log, database, clock: fixedClock(instant) })
  const remindersMs: number[] = []
  const baselineMs: number[] = []
  let letters = 0
  let counted = 0
  for (let round = 0; round < rounds; round += 1) {
    baselineMs.push(await timed(() => readAndPlan(database, tenants)))
    await forget(database)
    await runReminders(at(before))
    const startedWith = queries
    const written = { letters: 0 }
    remindersMs.push(
      await timed(async () => {
        written.letters = (await runReminders(at(monday))) ?? 0
      }),
    )
    counted = queries - startedWith
    letters = written.letters
  }
  const result: RemindersResult = {
    municipalities: tenants.length,
    people: tenants.length * peopleEach,
    letters,
    remindersMs,
    baselineMs,
    queries: counted,
  }
  process.stdout.write(`${JSON.stringify(result)}\n`)
} finally {
  await database.close()
}

async function setUp({ app, admin, migrate }: Database): Promise<readonly string[]> {
  await migrate()
  const connection = await admin()
  await loadReferenceData(connection)
  await connection.close()
  const actor = { label: 'bench', personId: null, address: '' }
  const tenants: string[] = []
  for (const [index, { number }] of allMunicipalities().entries()) {
    const order = { municipalityNumber: number, language: 'nb', actor } as const
    const { tenantId } = await setUpMunicipality(app, order)
    tenants.push(tenantId)
    await fill(database, tenantId, index)
  }
  return tenants
}

/** A process that is under way, with people who lead what is in it, each in turn. */
async function fill({ app }: Database, tenantId: string, index: number): Promise<void> {
  const constitutedOn = addDays(localDate('2027-09-27'), index % 35)
  const people = await app
    .insertInto('person')
    .values(
      Array.from({ length: peopleEach }, (_, person) => ({
        email: `person${person}.${index}@example.no`,
        name: 'Kari Eksempel',
        first_login_at: new Date(before),
      })),
    )
    .returning('id')
    .execute()
  await inTenant(app, tenantId, async (tx) => {
    await tx
      .insertInto('membership')
      .values(
        people.map(({ id }, person) => ({
          tenant_id: tenantId,
          person_id: id,
          role: person < 2 ? ('planner' as const) : ('contributor' as const),
        })),
      )
      .execute()
    const { id, activities } = await createStrategy(
      tx,
      tenantId,
      {
        term: { firstYear: 2028, lastYear: 2031 },
        startingPoint: startingPoints[index % startingPoints.length] ?? 'mini',
        process: { constitutedOn },
        hoursPerWeek: 4,
        closedWeeks: [28, 29, 30],
        order: null,
        leader: null,
        createdBy: null,
      },
      meetingCalendar(constitutedOn, index),
      addDays(constitutedOn, 30),
    )
    await tx
      .insertInto('activity_person')
      .values(
        activities.map(({ key }, activity) => ({
          tenant_id: tenantId,
          strategy_id: id,
          activity_key: key,
          person_id: people[activity % peopleEach]?.id ?? '',
        })),
      )
      .execute()
  })
}

/** What no letter can be written without: every strategy read and its schedule computed. */
async function readAndPlan({ app }: Database, tenants: readonly string[]): Promise<void> {
  const today: LocalDate = localDate('2028-03-20')
  for (const tenantId of tenants) {
    const strategy = await inTenant(app, tenantId, (tx) => findStrategy(tx, { current: null }))
    if (strategy) activitiesInUse(strategy, scheduleOf(strategy, today))
  }
}

async function forget({ admin }: Database): Promise<void> {
  const connection = await admin()
  await connection.client.query(`set role stedsans_maintenance;
    delete from reminder; delete from reminder_run; delete from mail; reset role`)
  await connection.close()
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
