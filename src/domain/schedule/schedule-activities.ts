import { dateOfDayNumber } from '../calendar/local-date.ts'
import { activityTable } from './activity-table.ts'
import type { Statement } from './council-statements.ts'
import { decisionActivities, type Placed, type Reasoned } from './decision-activities.ts'
import type { DecisionPath } from './decision-path.ts'
import { hoursOf, neededDays, type PlanContext, workKeys } from './plan-context.ts'
import { type ActivityKey, activityKeys, type ReasonCode } from './schedule-codes.ts'
import type { Frame, Span } from './schedule-frame.ts'
import type { CodeValues, ScheduledActivity } from './schedule-types.ts'
import type { WorkPlan } from './work-plan.ts'

/** Every activity with its dates and its reason, in order of date, then step. */
export function collectActivities(
  context: PlanContext,
  path: DecisionPath,
  work: WorkPlan,
  statements: readonly Statement[],
): readonly ScheduledActivity[] {
  const placed = [
    ...beforeConstitution(context),
    ...workUntilDraft(context, work),
    ...viewsPeriod(context, work),
    ...statements.map((statement) => placedStatement(statement, path)),
    ...decisionActivities(context, path),
    ...programme(context, path),
    ...afterAdoption(context),
  ]
  const inOrder = (key: ActivityKey) => activityKeys.indexOf(key)
  return placed
    .map((one) => toActivity(context, one))
    .sort(
      (a, b) =>
        (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0) ||
        a.step - b.step ||
        inOrder(a.key) - inOrder(b.key),
    )
}

function toActivity({ frame }: PlanContext, placed: Placed): ScheduledActivity {
  const { key } = placed
  const { step, kind, requirementIds } = activityTable[key]
  const recorded = placed.recorded ?? null
  const pin = recorded === null ? pinOf(frame, placed) : undefined
  const span = pin ?? placed.span
  const reason: ReasonCode = recorded !== null ? 'recorded' : pin ? 'pinned' : placed.reason
  return {
    key,
    step,
    startsOn: dateOfDayNumber(span.from),
    endsOn: dateOfDayNumber(Math.max(span.to, span.from)),
    kind: placed.kind ?? kind,
    requirementIds,
    reason: { code: reason, values: placed.values as CodeValues },
    hours: hoursOf(key, frame.input.startingPoint),
    pinned: pin !== undefined,
    happened: recorded !== null && recorded <= frame.today,
  }
}

/** The adoption stays at its council meeting: a pin may have chosen that, but never moves it away. */
function pinOf(frame: Frame, { key, span }: Placed): Span | undefined {
  const pin = frame.pins.get(key)
  if (key !== 'adopt') return pin
  return pin?.from === span.from ? span : undefined
}

function beforeConstitution(context: PlanContext): Placed[] {
  const { frame, calendar, earlyStart } = context
  const { constitution } = frame
  if (earlyStart === null || constitution === null) return []
  const from = calendar.onOrAfter(earlyStart)
  const keys = [
    'evaluate-previous',
    'plan-health-overview',
    'invite-early-views',
    'book-council-training',
  ] as const
  return keys.map((key) => {
    const days = Math.max(neededDays(frame, key), activityTable[key].usualDays)
    return {
      key,
      span: { from, to: calendar.plus(from, days - 1) },
      reason: 'before-constitution',
      values: { constitution: dateOfDayNumber(constitution) },
    }
  })
}

function workUntilDraft(context: PlanContext, work: WorkPlan): Placed[] {
  const { frame, start } = context
  const keys = workKeys(context)
  return keys.map((key, index): Placed => {
    const span = work.spans.get(key) ?? { from: start, to: start }
    const previous = keys[index - 1]
    if (key === 'request-views') {
      const recorded = frame.dates.viewsRequestedOn
      if (work.request !== 'as-laid') {
        const values = { from: dateOfDayNumber(span.from) }
        return { key, span, recorded, reason: work.request, values }
      }
      return { key, span, recorded, ...follows(context, key, previous) }
    }
    if (key === 'discuss-with-council') {
      const reason = work.discussionAtMeeting
        ? 'discussion-at-council-meeting'
        : 'discussion-on-own-day'
      return { key, span, reason, values: { date: dateOfDayNumber(span.from) } }
    }
    return { key, span, ...follows(context, key, previous) }
  })
}

function follows(
  { frame, start }: PlanContext,
  key: ActivityKey,
  previous: ActivityKey | undefined,
): Extract<Reasoned, { reason: 'first-work' | 'follows' }> {
  if (previous === undefined) {
    return { reason: 'first-work', values: { start: dateOfDayNumber(start) } }
  }
  const { startingPoint, hoursPerWeek } = frame.input
  return {
    reason: 'follows',
    values: { previous, hours: hoursOf(key, startingPoint), hoursPerWeek },
  }
}

function viewsPeriod({ frame }: PlanContext, { views }: WorkPlan): Placed[] {
  const { viewsRequestedOn, viewsDueOn } = frame.dates
  return [
    {
      key: 'views-period',
      span: views,
      recorded: viewsRequestedOn ?? viewsDueOn,
      reason: 'views-deadline',
      values: { days: views.to - views.from, due: dateOfDayNumber(views.to) },
    },
  ]
}

function placedStatement({ key, body, span, reason }: Statement, path: DecisionPath): Placed {
  const values = { body, before: dateOfDayNumber(path.recommendation) }
  const isWeek = reason === 'statement-in-proposed-week'
  return { key, span, reason, values, kind: isWeek ? 'period' : 'meeting' }
}

function programme(context: PlanContext, path: DecisionPath): Placed[] {
  if (context.frame.input.startingPoint !== 'merged') return []
  const { publication } = path
  const days = publication.to - publication.from
  const meeting = dateOfDayNumber(context.meeting)
  const { adoptedOn, proposalPublishedOn } = context.frame.dates
  const ownDates = context.frame.pins.get('programme-hearing')
  const laidOut = ownDates ? null : proposalPublishedOn
  const together = { reason: 'programme-with-proposal', values: { days } } as const
  const notice = ownDates ? ({ reason: 'pinned', values: {} } as const) : together
  const startsOn = ownDates?.from ?? publication.from
  const start = { from: startsOn, to: startsOn }
  return [
    { key: 'notify-start', span: start, recorded: laidOut, ...notice },
    { key: 'programme-hearing', span: publication, recorded: laidOut, ...together },
    {
      key: 'adopt-programme',
      span: { from: context.meeting, to: context.meeting },
      recorded: adoptedOn,
      reason: 'programme-at-adoption',
      values: { meeting },
    },
  ]
}

function afterAdoption(context: PlanContext): Placed[] {
  const { frame, calendar, meeting } = context
  const values = { adopted: dateOfDayNumber(meeting) }
  const announceFrom = calendar.onOrAfter(meeting + 1)
  const { usualDays: slowest } = activityTable['announce-adoption']
  const announce = Math.min(neededDays(frame, 'announce-adoption'), slowest)
  const announceTo = calendar.plus(announceFrom, announce - 1)
  const followFrom = calendar.plus(announceTo, 1)
  const { usualDays } = activityTable['start-follow-up']
  const followTo = calendar.plus(
    followFrom,
    Math.max(usualDays, neededDays(frame, 'start-follow-up')),
  )
  return [
    {
      key: 'announce-adoption',
      span: { from: announceFrom, to: announceTo },
      reason: 'after-adoption',
      values,
    },
    {
      key: 'start-follow-up',
      span: { from: followFrom, to: followTo },
      reason: 'after-adoption',
      values,
    },
  ]
}
