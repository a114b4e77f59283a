import type { LocalDate } from '../calendar/local-date.ts'
import type { ActivityKey } from './schedule-codes.ts'
import type { Schedule } from './schedule-types.ts'

interface Dates {
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
}

/** What a recalculation would do to one activity. */
export type ScheduleChange =
  | {
      readonly key: ActivityKey
      readonly kind: 'added'
      readonly before: null
      readonly after: Dates
    }
  | {
      readonly key: ActivityKey
      readonly kind: 'removed'
      readonly before: Dates
      readonly after: null
    }
  | {
      readonly key: ActivityKey
      readonly kind: 'moved'
      readonly before: Dates
      readonly after: Dates
    }

/** What would change from one schedule to another, in the order of the new one; removed ones last. */
export function compareSchedules(before: Schedule, after: Schedule): readonly ScheduleChange[] {
  const old = new Map(before.activities.map((one) => [one.key, datesOf(one)]))
  const changes: ScheduleChange[] = []
  for (const activity of after.activities) {
    const was = old.get(activity.key)
    old.delete(activity.key)
    const now = datesOf(activity)
    if (!was) changes.push({ key: activity.key, kind: 'added', before: null, after: now })
    else if (was.startsOn !== now.startsOn || was.endsOn !== now.endsOn) {
      changes.push({ key: activity.key, kind: 'moved', before: was, after: now })
    }
  }
  for (const [key, was] of old) changes.push({ key, kind: 'removed', before: was, after: null })
  return changes
}

const datesOf = ({ startsOn, endsOn }: Dates): Dates => ({ startsOn, endsOn })
