import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Meeting } from '#domain/process.ts'
import { compareSchedules, type ScheduleChange } from '#domain/schedule/compare-schedules.ts'
import type { Schedule, ScheduleWarning } from '#domain/schedule/schedule-types.ts'
import { type ProcessView, type StoredMeeting, scheduleOf } from '#features/process/index.ts'
import { isChosen } from './meeting-notes.ts'

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

export interface CalendarChange {
  readonly moved: readonly { readonly meeting: StoredMeeting; readonly to: LocalDate }[]
  readonly added: readonly Meeting[]
  /** The ids of those that go. */
  readonly removed: ReadonlySet<string>
}

/** What a change of the calendar would change in the schedule. Nothing is stored. */
export function effectOf(view: ProcessView, change: CalendarChange): ScheduleEffect {
  const { schedule: before, strategy, today } = view
  const to = new Map(change.moved.map((one) => [one.meeting.id, one.to]))
  const stayed = strategy.meetings
    .filter(({ id }) => !change.removed.has(id))
    .map((meeting) => ({ ...meeting, date: to.get(meeting.id) ?? meeting.date }))
  const added = change.added.map(({ body, date }) => ({ id: '', label: '', body, date }))
  const meetings = [...stayed, ...added].toSorted(
    (one, other) => one.date.localeCompare(other.date) || one.body.localeCompare(other.body),
  )
  const process = { ...strategy.process, ...chosenMeetingAfter(view, change) }
  return effectBetween(before, scheduleOf({ ...strategy, meetings, process }, today))
}

/** What choosing this day as the council meeting would change. */
export function effectOfChoice(view: ProcessView, day: LocalDate): ScheduleEffect {
  return effectBetween(view.schedule, scheduleIfChosen(view, day))
}

function effectBetween(before: Schedule, after: Schedule): ScheduleEffect {
  return {
    before,
    after,
    changes: compareSchedules(before.activities, after.activities),
    newWarnings: without(after.warnings, before.warnings),
    goneWarnings: without(before.warnings, after.warnings),
  }
}

/** What moves of meetings alone would change. */
export function effectOfMoves(view: ProcessView, moved: CalendarChange['moved']): ScheduleEffect {
  return effectOf(view, { moved, added: [], removed: new Set() })
}

/** The choice of the council meeting is of the meeting, not of its day: it follows. */
export function chosenMeetingAfter(
  view: ProcessView,
  { moved }: Pick<CalendarChange, 'moved'>,
): { readonly councilMeetingOn?: LocalDate } {
  const chosen = moved.find(({ meeting }) => isChosen(view, meeting))
  return chosen ? { councilMeetingOn: chosen.to } : {}
}

function without(some: readonly ScheduleWarning[], others: readonly ScheduleWarning[]) {
  const known = new Set(others.map(keyOf))
  return some.filter((warning) => !known.has(keyOf(warning)))
}

const keyOf = ({ code, values }: ScheduleWarning) => JSON.stringify([code, values])
