import { addDays, type LocalDate, weekdayOf } from '#domain/calendar/local-date.ts'
import { osloDate, osloInstant } from '#platform/clock.ts'

/** `digest`: the week, on Mondays. `deadline`: what is due soon, every day. */
export const reminderKinds = ['digest', 'deadline'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** A time at which reminders of a kind go out. */
export interface Slot {
  readonly day: LocalDate
  readonly at: Date
}

const hour = 7
/** A digest that is older than this tells of a week that is half gone. */
const digestDays = 3

/**
 * The newest slot after `after` and no later than `until`; null when there is none. Older ones that
 * were missed are left out: the newest says everything that is still true.
 */
export function newestSlot(kind: ReminderKind, after: Date, until: Date): Slot | null {
  const day = osloDate(until)
  const latest = kind === 'digest' ? mondayOf(day) : day
  const candidates = [latest, addDays(latest, kind === 'digest' ? -7 : -1)].map(slotOn)
  const slot = candidates.find(({ at }) => at <= until)
  return slot && slot.at > after ? slot : null
}

/** The next time that a digest goes out, after `now`. */
export function nextDigestAt(now: Date): Date {
  const monday = mondayOf(osloDate(now))
  const { at } = slotOn(monday)
  return at > now ? at : slotOn(addDays(monday, 7)).at
}

export function digestExpiry({ day }: Slot): Date {
  return slotOn(addDays(day, digestDays)).at
}

/** The end of a day in Norway. */
export function endOfDay(day: LocalDate): Date {
  return osloInstant(addDays(day, 1), 0)
}

export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekdayOf(day))
}

function slotOn(day: LocalDate): Slot {
  return { day, at: osloInstant(day, hour) }
}
