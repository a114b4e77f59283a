import type { LocalDate } from '../calendar/local-date.ts'
import { type ActivityKey, isActivityKey } from './schedule-codes.ts'

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

/** An activity with its dates; of a schedule, or as it was stored. */
export interface DatedActivity extends Dates {
  readonly key: string
}

/**
 * What would change from one set of activities to another, in the order of the new one; removed ones
 * last. Stored keys that the product no longer knows are left out.
 */
export function compareSchedules(
  before: readonly DatedActivity[],
  after: readonly DatedActivity[],
): readonly ScheduleChange[] {
  const old = new Map(before.map((one) => [one.key, datesOf(one)]))
  const changes: ScheduleChange[] = []
  for (const activity of after) {
    const { key } = activity
    const was = old.get(key)
    old.delete(key)
    if (!isActivityKey(key)) continue
    const now = datesOf(activity)
    if (!was) changes.push({ key, kind: 'added', before: null, after: now })
    else if (was.startsOn !== now.startsOn || was.endsOn !== now.endsOn) {
      changes.push({ key, kind: 'moved', before: was, after: now })
    }
  }
  for (const [key, was] of old) {
    if (isActivityKey(key)) changes.push({ key, kind: 'removed', before: was, after: null })
  }
  return changes
}

const datesOf = ({ startsOn, endsOn }: Dates): Dates => ({ startsOn, endsOn })
