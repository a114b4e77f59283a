import { addDays } from '#domain/calendar/local-date.ts'
import { osloDate } from '#platform/clock.ts'
import { asOperator } from '#platform/db/operator.ts'
import type { Services } from '#platform/services.ts'
import { type BusyPerson, gatherWork, type Wanted } from './gather-work.ts'
import { listRemindedPlaces } from './reminder.sql.ts'
import {
  aloneWithReminders,
  coveredUntil,
  moveCoverage,
  removeRemindersBefore,
} from './reminder-run.sql.ts'
import { digestExpiry, newestSlot, type ReminderKind, reminderKinds } from './reminder-slots.ts'
import { firstUntold, type Morning, writeReminders } from './write-reminders.ts'

const intervalMs = 60_000
const peopleAtOnce = 100
// Long, so that a clock that was wrong for a while makes nothing come again.
const keptDays = 400

export interface ReminderJob {
  stop(): Promise<void>
}

/** Looks every minute whether reminders are due. Without SMTP settings nobody is reminded. */
export function startReminders(services: Services): ReminderJob {
  if (!services.config.smtpUrl) return { stop: async () => {} }
  let running: Promise<void> | null = null
  const round = () => {
    running ??= runReminders(services)
      .then((letters) => {
        if (letters) services.log.info({ letters }, 'reminders written')
      })
      .catch((error: unknown) => services.log.error({ err: error }, 'reminders failed'))
      .finally(() => {
        running = null
      })
  }
  round()
  const timer = setInterval(round, intervalMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

/**
 * Writes the reminders that have become due since the last time, and gives how many letters that
 * were; null when another node is at it, or when this installation sends no e-mail.
 *
 * Killed anywhere, the next run goes on: the people of a transaction have both their letters and what
 * makes them come once, or neither, and the window moves on only when everybody is seen to.
 */
export async function runReminders(services: Services): Promise<number | null> {
  const { smtpUrl, publicUrl } = services.config
  if (!smtpUrl || !publicUrl) return null
  return aloneWithReminders(services.database.app, async () => {
    const now = services.clock.now()
    const { morning, kinds } = await dueNow(services, now, publicUrl)
    const letters = morning ? await writeAll(services, morning) : 0
    await moveCoverage(services.database.app, kinds, now)
    return letters
  })
}

/** What is due, and the kinds whose window moves on. */
async function dueNow(
  { database }: Services,
  now: Date,
  baseUrl: string,
): Promise<{ morning: Morning | null; kinds: readonly ReminderKind[] }> {
  const covered = await coveredUntil(database.app, now)
  const today = osloDate(now)
  const slotOf = (kind: ReminderKind) => {
    const after = covered[kind]
    return after ? newestSlot(kind, after, now) : null
  }
  const digest = slotOf('digest')
  const isUseful = digest !== null && digestExpiry(digest) > now
  const deadlinesSince = slotOf('deadline') && covered.deadline
  const kinds = reminderKinds.filter((kind) => slotOf(kind) || (covered[kind] ?? now) > now)
  if (!isUseful && !deadlinesSince) return { morning: null, kinds }
  const morning: Morning = {
    now,
    today,
    baseUrl,
    digest: isUseful ? digest : null,
    deadlinesFrom: deadlinesSince ? firstUntold(osloDate(deadlinesSince), today) : null,
  }
  return { morning, kinds }
}

async function writeAll({ database }: Services, morning: Morning): Promise<number> {
  const wanted: Wanted = (person) =>
    person.hasLoggedIn &&
    ((morning.digest !== null && person.weeklyDigest) ||
      (morning.deadlinesFrom !== null && person.deadlineReminders))
  const places = await listRemindedPlaces(database.app)
  const people = await gatherWork(database.app, places, morning.today, wanted)
  let letters = 0
  for (const some of inBatches(people)) {
    letters += await asOperator(database.app, (tx) => writeReminders(tx, some, morning))
  }
  await removeRemindersBefore(database.app, addDays(morning.today, -keptDays))
  return letters
}

function inBatches(people: readonly BusyPerson[]): readonly (readonly BusyPerson[])[] {
  return Array.from({ length: Math.ceil(people.length / peopleAtOnce) }, (_, index) =>
    people.slice(index * peopleAtOnce, (index + 1) * peopleAtOnce),
  )
}
