import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import {
  horizonOf,
  nextDay,
  type PlacedDeadline,
  type PlacedTask,
  type TaskDay,
  type Work,
} from './person-work.ts'
import { mondayOf } from './reminder-slots.ts'

export interface DigestTask extends PlacedTask {
  readonly day: TaskDay
}

/** A person's week over all their municipalities. */
export interface Digest {
  readonly late: readonly DigestTask[]
  readonly thisWeek: readonly DigestTask[]
  readonly nextWeeks: readonly DigestTask[]
  readonly legal: readonly PlacedDeadline[]
}

const lawHorizonDays = 60

/** Null when there is nothing to say: a deadline of the law months ahead is no news. */
export function digestOf({ tasks, legal }: Work, today: LocalDate): Digest | null {
  const sunday = addDays(mondayOf(today), 6)
  const dated = tasks
    .map((placed) => ({ ...placed, day: nextDay(placed.task, today) }))
    .filter(({ task, day }) => day.date <= horizonOf(today) || task.startsOn >= mondayOf(today))
    .sort((left, right) => left.day.date.localeCompare(right.day.date))
  const whenOf = ({ task, day }: DigestTask) => {
    if (day.date < today) return 'late'
    const begins = task.startsOn >= mondayOf(today) ? task.startsOn : day.date
    return day.date <= sunday || begins <= sunday ? 'thisWeek' : 'nextWeeks'
  }
  const isUrgent = legal.some(({ date }) => date <= addDays(today, lawHorizonDays))
  if (dated.length === 0 && !isUrgent) return null
  const of = (when: ReturnType<typeof whenOf>) => dated.filter((one) => whenOf(one) === when)
  return {
    late: of('late'),
    thisWeek: of('thisWeek'),
    nextWeeks: of('nextWeeks'),
    legal: legal.toSorted((left, right) => left.date.localeCompare(right.date)),
  }
}
