import { type Kysely, sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Tables } from '#platform/db/schema.ts'
import type { ReminderKind } from './reminder-slots.ts'

/** Known to PostgreSQL alone: one node at a time sees to the reminders. */
const lockName = 'stedsans.reminders'

/**
 * Runs `work` unless another node is at it; then null. The lock lives as long as the connection, so
 * it is gone with a process that is killed.
 */
export async function aloneWithReminders<T>(db: Db, work: () => Promise<T>): Promise<T | null> {
  return db.connection().execute(async (connection) => {
    if (!(await take(connection))) return null
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${lockName}, 0))`.execute(connection)
    }
  })
}

async function take(connection: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_lock(hashtextextended(${lockName}, 0)) as taken`.execute(connection)
  return rows[0]?.taken ?? false
}

/**
 * Until when each kind has been seen to. The very first run covers from now on: nobody is reminded of
 * a past in which there were no reminders.
 */
export async function coveredUntil(
  db: Db,
  now: Date,
): Promise<Readonly<Partial<Record<ReminderKind, Date>>>> {
  const known = await db.selectFrom('reminder_run').select(['kind', 'covered_until']).execute()
  if (known.length === 0) {
    await db
      .insertInto('reminder_run')
      .values([
        { kind: 'digest', covered_until: now },
        { kind: 'deadline', covered_until: now },
      ])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return Object.fromEntries(known.map((row) => [row.kind, row.covered_until]))
}

/**
 * Moves the window to `now`. Also back, after a clock that was ahead: no reminder comes again by that,
 * because each is stored by itself.
 */
export async function moveCoverage(
  db: Db,
  kinds: readonly ReminderKind[],
  now: Date,
): Promise<void> {
  if (kinds.length === 0) return
  await db
    .updateTable('reminder_run')
    .set({ covered_until: now })
    .where('kind', 'in', [...kinds])
    .execute()
}

/** What people were reminded of long ago is nobody's business any longer. */
export async function removeRemindersBefore(db: Db, day: LocalDate): Promise<void> {
  await db.deleteFrom('reminder').where('covers_on', '<', day).execute()
}
