import { dateOfDayNumber } from '../calendar/local-date.ts'
import { activityTable, publicationDaysByLaw, publicationDaysSafe } from './activity-table.ts'
import { findCouncilMeeting } from './council-meeting.ts'
import { planStatements } from './council-statements.ts'
import { findDecisionPath } from './decision-path.ts'
import { contextOf, neededDays, usualDays, workKeys } from './plan-context.ts'
import { collectActivities } from './schedule-activities.ts'
import { frameOf } from './schedule-frame.ts'
import type { Schedule, ScheduleInput } from './schedule-types.ts'
import { collectWarnings } from './schedule-warnings.ts'
import { planWork } from './work-plan.ts'

/**
 * Counts the municipality's planning-strategy process back from the legal deadline: a year after the
 * constituting meeting (pbl § 10-1). The same input always gives the same schedule; odd, late or
 * missing dates give warnings, never an exception, and all nine steps are always there.
 *
 * @returns activities in order of date, with the reason for each; warnings with stable codes
 */
export function planSchedule(input: ScheduleInput): Schedule {
  const frame = frameOf(input)
  const found = findCouncilMeeting(frame)
  const context = contextOf(frame, found)
  const { calendar, meeting, start, notBefore } = context
  const keys = workKeys(context)
  const path = findDecisionPath({
    frame,
    calendar,
    meeting,
    start,
    notBefore,
    fewestDays: keys.reduce((sum, key) => sum + activityTable[key].fewestDays, 0),
    neededDays: keys.reduce((sum, key) => sum + neededDays(frame, key), 0),
    usualDays: keys.reduce((sum, key) => sum + usualDays(frame, key), 0),
  })
  const work = planWork(context, path)
  const draft = work.spans.get('draft-strategy') ?? { from: path.draftBy, to: path.draftBy }
  const statements = planStatements(context, path, draft)
  const activities = collectActivities(context, path, work, statements)
  const slackDays = Math.max(path.draftAtTheLatest - lastWork(work.spans, draft.to), 0)
  collectWarnings({ context, path, work, statements, activities, draft, slackDays })
  return {
    adoptBy: frame.adoptBy === null ? null : dateOfDayNumber(frame.adoptBy),
    councilMeetingOn: dateOfDayNumber(meeting),
    reserveMeetingOn: found.reserve === null ? null : dateOfDayNumber(found.reserve),
    order: path.order,
    orderReason: path.orderReason,
    publishByLaw: dateOfDayNumber(meeting - publicationDaysByLaw),
    publishBySafe: dateOfDayNumber(meeting - publicationDaysSafe),
    slackDays,
    daysAfterMeeting: frame.adoptBy === null ? null : frame.adoptBy - meeting,
    activities,
    warnings: frame.warnings,
  }
}

function lastWork(spans: ReadonlyMap<string, { readonly to: number }>, draftEnds: number): number {
  return Math.max(draftEnds, spans.get('draft-programme')?.to ?? draftEnds)
}
