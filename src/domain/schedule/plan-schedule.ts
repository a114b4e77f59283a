import { dateOfDayNumber } from '../calendar/local-date.ts'
import {
  activityTable,
  publicationDaysByLaw,
  publicationDaysSafe,
  viewsDays,
} from './activity-table.ts'
import { findCouncilMeeting } from './council-meeting.ts'
import { planStatements } from './council-statements.ts'
import { findDecisionPath } from './decision-path.ts'
import type { PathSearch } from './path-cost.ts'
import { contextOf, neededDays, type PlanContext, usualDays, workKeys } from './plan-context.ts'
import { collectActivities } from './schedule-activities.ts'
import type { ActivityKey } from './schedule-codes.ts'
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
  const { meeting } = context
  const path = findDecisionPath(searchOf(context))
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

/** What the decision path needs to know of the work that comes before it. */
function searchOf(context: PlanContext): PathSearch {
  const { frame, notBefore } = context
  const keys = workKeys(context)
  const afterViews = keys.slice(keys.indexOf('go-through-views'))
  const sum = (some: readonly ActivityKey[], days: (key: ActivityKey) => number) =>
    some.reduce((total, key) => total + days(key), 0)
  const fewest = (key: ActivityKey) => activityTable[key].fewestDays
  const needed = (key: ActivityKey) => neededDays(frame, key)
  const { viewsDueOn, viewsRequestedOn } = frame.dates
  return {
    ...context,
    fewestDays: sum(keys, fewest),
    neededDays: sum(keys, needed),
    usualDays: sum(keys, (key) => usualDays(frame, key)),
    viewsIn: viewsDueOn ?? (viewsRequestedOn ?? notBefore) + viewsDays,
    fewestAfterViews: sum(afterViews, fewest),
    neededAfterViews: sum(afterViews, needed),
  }
}

function lastWork(spans: ReadonlyMap<string, { readonly to: number }>, draftEnds: number): number {
  return Math.max(draftEnds, spans.get('draft-programme')?.to ?? draftEnds)
}
