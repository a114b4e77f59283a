import { dateOfDayNumber, partsOf } from '../calendar/local-date.ts'
import { activityTable, fewestViewsDays, papersDays, viewsDays } from './activity-table.ts'
import type { DecisionPath } from './decision-path.ts'
import { neededDays, type PlanContext, usualDays, workKeys } from './plan-context.ts'
import type { ActivityKey } from './schedule-codes.ts'
import { meetingsOf, type Span } from './schedule-frame.ts'
import type { Day } from './work-calendar.ts'
import { type Chain, type ChainItem, layChain } from './work-chain.ts'

export interface WorkPlan {
  /** The work up to the finished draft, and the time for views. */
  readonly spans: ReadonlyMap<ActivityKey, Span>
  /** Whether the request was moved: to today because it is late, or ahead because time is short. */
  readonly request: 'as-laid' | 'overdue' | 'urgent'
  /** True when the discussion is put at an ordinary council meeting. */
  readonly discussionAtMeeting: boolean
  /** False when the work had to be pressed together. */
  readonly fits: boolean
  readonly views: Span
}

interface Attempt {
  /** Days that go through the chain unmoved, besides the hand-set ones. */
  readonly settled: ReadonlyMap<ActivityKey, Span>
  readonly viewsDue: Day | null
}

/**
 * Lays the work from the start to the finished draft. The time for views runs beside the chain: the
 * replies are gone through when it is over, so the chain is laid again once that day is known, and
 * once more when the discussion has found its council meeting.
 */
export function planWork(context: PlanContext, path: DecisionPath): WorkPlan {
  const first = attempt(context, path, { settled: new Map(), viewsDue: null })
  const guess = viewsOf(context, path, first)
  const second = attempt(context, path, { settled: new Map(), viewsDue: guess.to })
  const views = viewsOf(context, path, second)
  const request = requestOf(context, second, views)
  const settled = new Map<ActivityKey, Span>(
    request.inChain ? [['request-views', request.span]] : [],
  )
  const meeting = discussionMeeting(context, path, second, views.to)
  const withMeeting =
    meeting === null
      ? null
      : attempt(context, path, {
          settled: new Map([...settled, ['discuss-with-council', { from: meeting, to: meeting }]]),
          viewsDue: views.to,
        })
  const chosen = withMeeting?.fits
    ? withMeeting
    : attempt(context, path, { settled, viewsDue: views.to })
  const spans = new Map(chosen.spans)
  spans.set('request-views', request.span)
  spans.set('views-period', views)
  return {
    spans,
    request: request.moved,
    discussionAtMeeting: withMeeting?.fits === true,
    fits: chosen.fits,
    views,
  }
}

function attempt(context: PlanContext, path: DecisionPath, { settled, viewsDue }: Attempt): Chain {
  const { frame, calendar, start, meeting } = context
  const items = workKeys(context)
    .filter((key) => key !== 'request-views' || !isRequestSettled(context))
    .map(
      (key): ChainItem => ({
        key,
        needed: neededDays(frame, key),
        usual: usualDays(frame, key),
        fixed: frame.pins.get(key) ?? settled.get(key) ?? null,
        notBefore: key === 'go-through-views' && viewsDue !== null ? viewsDue + 1 : null,
      }),
    )
  const mostReserve = 10
  const reserve = Math.min(mostReserve, Math.floor(calendar.openDays(start, path.draftBy) / 12))
  return layChain(items, {
    calendar,
    from: start,
    to: path.draftBy,
    reserve,
    lastDay: meeting - 1,
  })
}

function isRequestSettled({ frame }: PlanContext): boolean {
  return frame.dates.viewsRequestedOn !== null
}

/** From the day views are asked for to the day they are due. */
function viewsOf(context: PlanContext, path: DecisionPath, chain: Chain): Span {
  const { frame } = context
  const pinned = frame.pins.get('views-period')
  const recordedDue = frame.dates.viewsDueOn
  const requested = frame.dates.viewsRequestedOn ?? pinned?.from ?? null
  const due = recordedDue ?? pinned?.to ?? null
  const from = requested ?? plannedRequest(context, chain, due)
  const to = due ?? plannedDue(context, path, from)
  const isMovable = requested === null && due === null && !frame.pins.has('request-views')
  if (isMovable && to - from < viewsDays) {
    // When time is short the request does not wait for the timetable.
    const atOnce = Math.min(from, context.calendar.onOrAfter(context.notBefore))
    return { from: atOnce, to: Math.max(atOnce, plannedDue(context, path, atOnce)) }
  }
  return { from, to: Math.max(from, to) }
}

function plannedRequest(context: PlanContext, chain: Chain, due: Day | null): Day {
  const { calendar, notBefore, start, frame } = context
  const pinned = frame.pins.get('request-views')
  if (pinned) return pinned.to
  const inChain = chain.spans.get('request-views')?.to ?? start
  const wanted = due === null ? inChain : Math.min(inChain, calendar.onOrBefore(due - viewsDays))
  const day = calendar.onOrAfter(Math.max(wanted, notBefore))
  return due === null ? day : Math.min(day, due)
}

/** Six weeks, or what is left before the draft, but at least three while the meeting allows it. */
function plannedDue(context: PlanContext, path: DecisionPath, requested: Day): Day {
  const { calendar, meeting } = context
  const sixWeeks = calendar.onOrAfter(requested + viewsDays)
  const after: readonly ActivityKey[] = ['go-through-views', 'assess-needs', 'draft-strategy']
  const fewest = after.reduce((sum, key) => sum + activityTable[key].fewestDays, 0)
  const latest = calendar.plus(calendar.onOrBefore(path.draftBy), -fewest)
  if (sixWeeks <= latest) return sixWeeks
  if (latest - requested >= fewestViewsDays) return latest
  const threeWeeks = calendar.onOrAfter(requested + fewestViewsDays)
  if (threeWeeks < meeting) return threeWeeks
  return Math.max(requested, calendar.onOrBefore(meeting - 1))
}

function requestOf(
  context: PlanContext,
  chain: Chain,
  views: Span,
): { span: Span; inChain: boolean; moved: WorkPlan['request'] } {
  const { frame } = context
  const laid = chain.spans.get('request-views')
  const pinned = frame.pins.get('request-views')
  if (!isRequestSettled(context) && pinned) {
    return { span: pinned, inChain: false, moved: 'as-laid' }
  }
  if (laid && laid.to === views.from) return { span: laid, inChain: true, moved: 'as-laid' }
  const span = { from: views.from, to: views.from }
  if (laid === undefined || frame.pins.has('views-period')) {
    return { span, inChain: false, moved: 'as-laid' }
  }
  return { span, inChain: false, moved: laid.to < views.from ? 'overdue' : 'urgent' }
}

const councilBudgetMonths = [11, 12]
const farthestFromPlan = 28

/**
 * The ordinary council meeting nearest to the planned discussion, when one lies within four weeks
 * and leaves the work on both sides the days it needs. Not a budget meeting: the discussion would
 * come last after a long day.
 */
function discussionMeeting(
  context: PlanContext,
  path: DecisionPath,
  chain: Chain,
  viewsDue: Day,
): Day | null {
  const { frame, calendar, start, meeting } = context
  const planned = chain.spans.get('discuss-with-council')?.from
  if (!chain.fits || planned === undefined || frame.pins.has('discuss-with-council')) return null
  const keys = workKeys(context)
  const at = keys.indexOf('discuss-with-council')
  const need = (some: readonly ActivityKey[]) =>
    some.reduce((sum, key) => sum + neededDays(frame, key), 0)
  const [before, after] = [need(keys.slice(0, at)), need(keys.slice(at + 1))]
  const possible = meetingsOf(frame, 'kommunestyre').filter(
    (day) =>
      day > start + papersDays &&
      day < meeting &&
      Math.abs(day - planned) <= farthestFromPlan &&
      calendar.isOpen(day) &&
      !councilBudgetMonths.includes(partsOf(dateOfDayNumber(day)).month) &&
      calendar.openDays(start, day - 1) >= before &&
      calendar.openDays(Math.max(day, viewsDue) + 1, path.draftBy) >= after,
  )
  return possible.reduce<Day | null>(
    (best, day) =>
      best === null || Math.abs(day - planned) < Math.abs(best - planned) ? day : best,
    null,
  )
}
