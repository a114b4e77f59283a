import type { LocalDate } from '#domain/calendar/local-date.ts'
import { compareSchedules, type ScheduleChange } from '#domain/schedule/compare-schedules.ts'
import type { Schedule, ScheduleWarning } from '#domain/schedule/schedule-types.ts'
import { type ProcessView, type StoredMeeting, scheduleOf } from '#features/process/index.ts'

/** What another calendar makes of the schedule. */
export interface ScheduleEffect {
  readonly before: Schedule
  readonly after: Schedule
  readonly changes: readonly ScheduleChange[]
  readonly newWarnings: readonly ScheduleWarning[]
  readonly goneWarnings: readonly ScheduleWarning[]
}

/** The schedule as it would be with this day as the chosen council meeting. */
export function scheduleIfChosen({ strategy, today }: ProcessView, day: LocalDate): Schedule {
  const process = { ...strategy.process, councilMeetingOn: day }
  return scheduleOf({ ...strategy, process }, today)
}

/** What these meetings instead of the stored ones would change. Nothing is stored. */
export function effectOf(
  view: ProcessView,
  meetings: readonly Pick<StoredMeeting, 'body' | 'date'>[],
): ScheduleEffect {
  const { schedule: before, strategy, today } = view
  const inOrder = meetings
    .map(({ body, date }) => ({ id: '', label: '', body, date }))
    .toSorted(
      (one, other) => one.date.localeCompare(other.date) || one.body.localeCompare(other.body),
    )
  const after = scheduleOf({ ...strategy, meetings: inOrder }, today)
  return {
    before,
    after,
    changes: compareSchedules(before.activities, after.activities),
    newWarnings: without(after.warnings, before.warnings),
    goneWarnings: without(before.warnings, after.warnings),
  }
}

function without(some: readonly ScheduleWarning[], others: readonly ScheduleWarning[]) {
  const known = new Set(others.map(keyOf))
  return some.filter((warning) => !known.has(keyOf(warning)))
}

const keyOf = ({ code, values }: ScheduleWarning) => JSON.stringify([code, values])
