import { isWorkingDay } from '../calendar/holidays.ts'
import { dateOfDayNumber } from '../calendar/local-date.ts'
import type { Body } from '../process.ts'
import { papersDays, publicationDaysSafe } from './activity-table.ts'
import {
  type Candidate,
  costOf,
  draftByOf,
  openFor,
  type PathSearch,
  settledEnd,
} from './path-cost.ts'
import { proposedWeek } from './proposed-week.ts'
import { type Frame, meetingsOf, type Span, warn } from './schedule-frame.ts'
import type { DecisionOrder, OrderReason } from './schedule-types.ts'
import type { Day } from './work-calendar.ts'

export interface DecisionPath {
  readonly order: DecisionOrder
  readonly orderReason: OrderReason
  /** The day of the recommendation; the first and last day of a week when only that is proposed. */
  readonly recommendation: Day
  readonly recommendationEnds: Day
  readonly recommendingBody: Body
  /** False when no meeting is known on the day: the week is a proposal. */
  readonly isKnownMeeting: boolean
  /** The days the proposed decision lies open for inputs. */
  readonly publication: Span
  /** The day by which the draft must be finished, and the latest it may be without losing M. */
  readonly draftBy: Day
  readonly draftAtTheLatest: Day
}

const searchedDays = 190

/**
 * The best way from draft to decision: every publication day against every meeting of the
 * recommending body, in each lawful order, weighed by `costOf`.
 */
export function findDecisionPath(search: PathSearch): DecisionPath {
  const { frame } = search
  const { body, days } = recommendingMeetings(search)
  const { orders, reason } = possibleOrders(search, days.length > 0)
  const candidates = orders.flatMap((order) => candidatesOf(search, order, days))
  const best = cheapest(search, candidates) ?? lastResort(search, orders[0])
  const isKnownMeeting =
    days.includes(best.recommendation) || fixedRecommendation(frame) === best.recommendation
  if (!isKnownMeeting && meetingsOf(frame, body).length > 0) {
    warn(frame, 'no-recommendation-meeting', { body }, { activityKey: 'recommendation' })
  }
  const publication = { from: best.published, to: publicationEnd(search, best) }
  const week = isKnownMeeting
    ? { from: best.recommendation, to: best.recommendation }
    : recommendationWeek(search, best, publication)
  return {
    order: best.order,
    orderReason: orders.length > 1 ? 'meeting-calendar' : reason,
    recommendation: week.from,
    recommendationEnds: week.to,
    recommendingBody: body,
    isKnownMeeting,
    publication,
    ...draftDays(search, best, days),
  }
}

function recommendationWeek(search: PathSearch, best: Candidate, publication: Span): Span {
  if (best.order === 'recommendation-first') {
    return proposedWeek(search, best.recommendation, best.published)
  }
  const week = proposedWeek(search, best.recommendation, search.meeting)
  const from = Math.max(week.from, search.calendar.onOrAfter(publication.to + 1))
  return from <= week.to ? { from, to: week.to } : { from: week.to, to: week.to }
}

/** The formannskap recommends; where only a planning committee meets, that does. */
function recommendingMeetings(search: PathSearch): { body: Body; days: readonly Day[] } {
  const { frame, meeting, start } = search
  const bodies: readonly Body[] = ['formannskap', 'planutvalg']
  const body = bodies.find((one) => meetingsOf(frame, one).length > 0) ?? 'formannskap'
  const days = meetingsOf(frame, body).filter((day) => day > start && day < meeting)
  // A meeting on a holiday is most likely a slip of the calendar: used only when there is no other.
  const ordinary = days.filter((day) => isWorkingDay(dateOfDayNumber(day)))
  return { body, days: ordinary.length > 0 ? ordinary : days }
}

function possibleOrders(
  search: PathSearch,
  hasMeetings: boolean,
): { orders: readonly [DecisionOrder, ...DecisionOrder[]]; reason: OrderReason } {
  const { frame, notBefore } = search
  const recommended = fixedRecommendation(frame)
  const published = fixedPublication(frame)?.from ?? null
  const wanted = frame.input.order
  const shown = orderOfDates(recommended, published, notBefore)
  if (shown !== null && (wanted === null || (recommended !== null && published !== null))) {
    if (wanted !== null && wanted !== shown) {
      warn(frame, 'order-differs-from-dates', { order: shown }, { activityKey: 'recommendation' })
    }
    return { orders: [shown], reason: 'dates' }
  }
  if (wanted !== null) return { orders: [wanted], reason: 'chosen' }
  if (!hasMeetings) return { orders: ['publication-first'], reason: 'inputs-first' }
  return { orders: ['publication-first', 'recommendation-first'], reason: 'meeting-calendar' }
}

function orderOfDates(
  recommended: Day | null,
  published: Day | null,
  notBefore: Day,
): DecisionOrder | null {
  if (recommended !== null && published !== null) {
    return recommended <= published ? 'recommendation-first' : 'publication-first'
  }
  if (recommended !== null && recommended <= notBefore) return 'recommendation-first'
  if (published !== null && published <= notBefore) return 'publication-first'
  return null
}

function fixedRecommendation(frame: Frame): Day | null {
  return frame.dates.recommendedOn ?? frame.pins.get('recommendation')?.from ?? null
}

function fixedPublication(frame: Frame): Span | null {
  const from = frame.dates.proposalPublishedOn
  if (from === null) return frame.pins.get('publish-proposal') ?? null
  return { from, to: from }
}

function candidatesOf(
  search: PathSearch,
  order: DecisionOrder,
  known: readonly Day[],
): readonly Candidate[] {
  const { frame, calendar, meeting, notBefore } = search
  const proposedBeforeMeeting = [14, 11, 8, 4, 1]
  const fixed = fixedRecommendation(frame)
  const fixedPublished = fixedPublication(frame)?.from ?? null
  const usable = known.filter((day) => day >= notBefore || fixedPublished !== null)
  const found: Candidate[] = []
  const publishable = fixedPublished === null ? openDaysBefore(search) : [fixedPublished]
  for (const published of publishable) {
    const meetings = fixed === null ? usable : [fixed]
    const proposed =
      order === 'publication-first'
        ? proposedBeforeMeeting.map((days) => calendar.onOrBefore(meeting - days))
        : [calendar.onOrBefore(published - papersDays)]
    for (const recommendation of meetings.length > 0 ? meetings : proposed) {
      const inOrder =
        order === 'publication-first' ? recommendation > published : recommendation < published
      if (inOrder || fixed !== null) found.push({ order, recommendation, published })
    }
  }
  return found
}

/** Open days on which the proposal may be published, the latest first. */
function openDaysBefore({ calendar, meeting, start, notBefore }: PathSearch): readonly Day[] {
  const first = Math.max(start, notBefore, meeting - searchedDays)
  const days: Day[] = []
  for (let day = calendar.onOrBefore(meeting - 1); day >= first; ) {
    days.push(day)
    const before = calendar.onOrBefore(day - 1)
    if (before === day) break
    day = before
  }
  return days
}

function cheapest(search: PathSearch, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  let lowest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const cost = costOf(search, candidate)
    if (cost < lowest) {
      lowest = cost
      best = candidate
    }
  }
  return best
}

function draftDays(search: PathSearch, best: Candidate, known: readonly Day[]) {
  const { frame, calendar, meeting } = search
  const draftBy = draftByOf(search, best)
  const isFixed = fixedPublication(frame) !== null
  if (isFixed) return { draftBy, draftAtTheLatest: draftBy }
  const safe = meeting - publicationDaysSafe
  if (best.order === 'publication-first') {
    const forInputs = best.recommendation - openFor(search) - 3
    const latest = calendar.onOrBefore(Math.min(safe, forInputs) - 1)
    return { draftBy, draftAtTheLatest: Math.max(draftBy, latest) }
  }
  const later = known.findLast((day) => day >= best.recommendation && day < safe)
  const latest = calendar.onOrBefore((later ?? best.recommendation) - papersDays)
  return { draftBy, draftAtTheLatest: Math.max(draftBy, latest) }
}

/**
 * The last day for inputs. It is moved past the closed weeks where there is time, and leaves days
 * to assess the inputs; it is never earlier than the law's 30 days unless the meeting comes first.
 */
function publicationEnd(search: PathSearch, best: Candidate): Day {
  const { calendar, meeting } = search
  const settled = settledEnd(search, best.published)
  if (settled !== null) return settled
  const shortest = best.published + openFor(search)
  const closed = calendar.summerDays(best.published, shortest)
  const bound =
    best.order === 'publication-first' ? best.recommendation - papersDays : meeting - 2 * papersDays
  const generous = calendar.onOrAfter(shortest + closed)
  const plain = calendar.onOrAfter(shortest)
  if (generous <= bound) return generous
  if (plain < meeting) return plain
  return Math.max(best.published, calendar.onOrBefore(meeting - 1))
}

/** When nothing fits, the days just before the meeting: late, and warned of, but never missing. */
function lastResort(search: PathSearch, order: DecisionOrder): Candidate {
  const { frame, calendar, meeting, notBefore } = search
  const fixed = fixedPublication(frame)?.from
  const wanted = Math.max(notBefore, meeting - publicationDaysSafe)
  const before = calendar.onOrBefore(Math.min(wanted, meeting - 1))
  const after = calendar.onOrAfter(notBefore)
  const published = fixed ?? (before < notBefore && after < meeting ? after : before)
  const recommendation =
    fixedRecommendation(frame) ??
    (order === 'publication-first'
      ? Math.max(calendar.onOrBefore(meeting - 1), published)
      : calendar.onOrBefore(published - 1))
  return { order, recommendation, published }
}
