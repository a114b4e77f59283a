import { runReminders } from '#features/reminders/index.ts'
import { type Clock, osloDate } from '#platform/clock.ts'
import type { Db } from '#platform/db/connection.ts'
import { asOperator } from '#platform/db/operator.ts'
import type { Services } from '#platform/services.ts'
import { type TestApp, testApp } from './app.ts'
import {
  colleague,
  type OwnTask,
  ownTask,
  type RemindedMunicipality,
  remindedMunicipality,
} from './reminded-municipality.ts'

export interface Person {
  readonly email: string
  readonly personId: string
}

/**
 * Leka with two contributors, so that nobody works alone and the schedule's own activities are
 * nobody's task. `begin` makes it anew, on the Wednesday before a Monday on 20 March 2028. The clock is
 * where the last `at` has put it.
 */
export interface ReminderMornings {
  readonly app: TestApp
  readonly services: Services
  readonly db: Db
  readonly clock: Clock
  readonly place: RemindedMunicipality
  /** Leads the tasks. */
  readonly kari: Person
  someone(
    roles: Parameters<typeof colleague>[2],
    options?: Parameters<typeof colleague>[3],
  ): Promise<Person>
  task(key: string, endsOn: string, more?: Partial<OwnTask>): Promise<void>
  choose(weekly: boolean, deadlines: boolean): Promise<unknown>
  at(instant: string): Services
  /** How many letters are written at the instant. */
  runAt(instant: string): Promise<number | null>
  letters(): ReturnType<typeof allLetters>
  /** Everything anew. */
  begin(): Promise<void>
  close(): Promise<void>
}

const wednesdayBefore = '2028-03-15T12:00:00Z'

export async function reminderMornings(): Promise<ReminderMornings> {
  let instant = new Date(wednesdayBefore)
  const clock: Clock = { now: () => instant, today: () => osloDate(instant) }
  const app = await testApp({
    clock,
    environment: { SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://localhost:3000' },
  })
  const { services } = app
  const db = services.database.app
  let emails = 0
  let current: { place: RemindedMunicipality; kari: Person } | null = null
  const now = () => {
    if (!current) throw new Error('Made before each test')
    return current
  }
  const at = (text: string) => {
    instant = new Date(text)
    return services
  }
  const mornings: ReminderMornings = {
    app,
    services,
    db,
    clock,
    at,
    get place() {
      return now().place
    },
    get kari() {
      return now().kari
    },
    someone: async (roles, options) => {
      emails += 1
      const email = `kollega${emails}@example.no`
      return { email, personId: await colleague(db, email, roles, options) }
    },
    task: (key, endsOn, more = {}) =>
      ownTask(db, now().place, {
        key,
        title: `Oppgave ${key}`,
        startsOn: '2028-03-01',
        endsOn,
        lead: now().kari.personId,
        ...more,
      }),
    choose: (weekly, deadlines) => choose(db, now().kari.personId, weekly, deadlines),
    runAt: (text) => runReminders(at(text)),
    letters: () => allLetters(db),
    begin: async () => {
      await forget(services)
      await mornings.runAt(wednesdayBefore)
      const place = await remindedMunicipality(db, '5052')
      const here = [{ tenantId: place.tenantId, role: 'contributor' as const }]
      current = { place, kari: await mornings.someone(here) }
      await mornings.someone(here)
    },
    close: () => app.close(),
  }
  return mornings
}

function allLetters(db: Db) {
  return asOperator(db, (tx) =>
    tx.selectFrom('mail').selectAll().orderBy('created_at').orderBy('to_address').execute(),
  )
}

function choose(db: Db, personId: string, weekly: boolean, deadlines: boolean) {
  const chosen = { weekly_digest: weekly, deadline_reminders: deadlines }
  return db
    .insertInto('reminder_setting')
    .values({ person_id: personId, ...chosen })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(chosen))
    .execute()
}

async function forget(services: Services): Promise<void> {
  const admin = await services.database.admin()
  await admin.client.query(`set role stedsans_maintenance;
    delete from reminder; delete from reminder_run; delete from mail; delete from reminder_setting;
    delete from strategy; delete from membership; reset role`)
  await admin.close()
}
