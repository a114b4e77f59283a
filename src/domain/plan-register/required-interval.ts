import { addDays, addYears, dateOf, type LocalDate, partsOf } from '../calendar/local-date.ts'
import type { RequiredCandidate } from './recognise-plan.ts'
import type { RequiredInterval, TermDeadline } from './required-plan.ts'
import { because, type RequiredReason } from './required-plan-reasons.ts'

/** A council's four years, as the list counts them. */
const termYears = 4

/** How a plan in force stands against its interval. `since`: from which day it has been due. */
export interface IntervalJudgement {
  readonly state: 'has' | 'due' | 'needs-judgement'
  readonly since: LocalDate | null
  readonly reason: RequiredReason
}

interface IntervalContext {
  readonly today: LocalDate
  /** The constitution that the term runs from; it may lie ahead. */
  readonly termFrom: LocalDate
  /** Plans that this one goes in step with. */
  readonly others: readonly RequiredCandidate[]
}

/** Holds a plan in force against an interval. Both the last day and the last year are in time. */
export function judgeInterval(
  plan: RequiredCandidate,
  interval: RequiredInterval,
  context: IntervalContext,
): IntervalJudgement {
  switch (interval.kind) {
    case 'once-a-term':
      return judgeTerm(plan, interval.deadline, context)
    case 'calendar-year':
      return judgeCalendarYear(plan, context.today)
    case 'years':
      return judgeYears(plan, interval.years, context.today)
    case 'with-others':
      return judgeOthers(plan, context)
    case 'assessed-each-term': {
      const end = ownEnd(plan, context.today)
      return end ? { ...end, state: 'needs-judgement' } : has(because('assessed-each-term', {}))
    }
    case 'kept-current':
      return ownEnd(plan, context.today) ?? has(because('kept-current', {}))
    case 'none-stated':
      return ownEnd(plan, context.today) ?? has(because('in-force', {}))
  }
}

/** Why something made once a term is asked for now, and from which day. */
export function termDuty(
  deadline: TermDeadline,
  { today, termFrom }: Pick<IntervalContext, 'today' | 'termFrom'>,
): { readonly since: LocalDate; readonly reason: RequiredReason } {
  const from = termUnderWay(termFrom, today)
  const by = deadlineIn(from, deadline)
  return by < today
    ? { since: addDays(by, 1), reason: because('term-deadline-passed', { by }) }
    : { since: from, reason: because('new-term', { termFrom: from, by }) }
}

const has = (reason: RequiredReason): IntervalJudgement => ({ state: 'has', since: null, reason })
const due = (since: LocalDate, reason: RequiredReason): IntervalJudgement => ({
  state: 'due',
  since,
  reason,
})
const undated: IntervalJudgement = {
  state: 'needs-judgement',
  since: null,
  reason: because('no-date', {}),
}

function judgeTerm(
  plan: RequiredCandidate,
  deadline: TermDeadline,
  context: IntervalContext,
): IntervalJudgement {
  const from = termUnderWay(context.termFrom, context.today)
  const isMade = isMadeSince(plan, from)
  if (isMade === null) return undated
  if (isMade) return has(because('made-this-term', { termFrom: from }))
  const { since, reason } = termDuty(deadline, context)
  return due(since, reason)
}

// While the constitution lies ahead, the council before still sits.
function termUnderWay(termFrom: LocalDate, today: LocalDate): LocalDate {
  return termFrom > today ? addYears(termFrom, -termYears) : termFrom
}

function deadlineIn(from: LocalDate, deadline: TermDeadline): LocalDate {
  if (deadline === 'one-year') return addYears(from, 1)
  if (deadline === 'first-full-year') return dateOf(partsOf(from).year + 1, 12, 31)
  return addDays(addYears(from, termYears), -1)
}

// The year of an election alone says nothing certain; the council that left had most of it.
function isMadeSince(
  { adoptedOn, adoptedYear, period }: RequiredCandidate,
  from: LocalDate,
): boolean | null {
  if (adoptedOn !== null) return adoptedOn >= from
  const year = adoptedYear ?? period?.firstYear ?? null
  return year === null ? null : year > partsOf(from).year
}

/** Adopted before New Year for the year that comes: the one made last year holds this year. */
function judgeCalendarYear(plan: RequiredCandidate, today: LocalDate): IntervalJudgement {
  const { adoptedOn, adoptedYear, period } = plan
  const lastMadeYear = adoptedOn
    ? partsOf(adoptedOn).year
    : (adoptedYear ?? (period ? period.firstYear - 1 : null))
  if (lastMadeYear === null) return undated
  const { year } = partsOf(today)
  if (lastMadeYear >= year) return has(because('made-this-year', { lastMadeYear }))
  if (lastMadeYear === year - 1) {
    return has(because('made-last-year', { lastMadeYear, by: dateOf(year, 12, 31) }))
  }
  return due(dateOf(lastMadeYear + 2, 1, 1), because('year-missed', { lastMadeYear }))
}

function judgeYears(plan: RequiredCandidate, years: number, today: LocalDate): IntervalJudgement {
  const { adoptedOn, adoptedYear, period } = plan
  if (adoptedOn !== null) {
    const renewBy = addYears(adoptedOn, years)
    return renewBy < today
      ? due(addDays(renewBy, 1), because('interval-passed', { years, renewBy }))
      : (ownEnd(plan, today) ?? has(because('renew-by', { years, renewBy })))
  }
  const madeYear = adoptedYear ?? period?.firstYear ?? null
  if (madeYear === null) return ownEnd(plan, today) ?? undated
  const renewYear = madeYear + years
  return renewYear < partsOf(today).year
    ? due(dateOf(renewYear + 1, 1, 1), because('interval-year-passed', { years, renewYear }))
    : (ownEnd(plan, today) ?? has(because('renew-by-year', { years, renewYear })))
}

function judgeOthers(plan: RequiredCandidate, context: IntervalContext): IntervalJudgement {
  const end = ownEnd(plan, context.today)
  if (end) return end
  const newer = context.others.find((other) => isNewer(other, plan, context.today))
  if (!newer) return has(because('in-step', {}))
  const reason = because('newer-plan', { name: newer.name })
  return { state: 'needs-judgement', since: newer.adoptedOn, reason }
}

function isNewer(other: RequiredCandidate, plan: RequiredCandidate, today: LocalDate): boolean {
  if (other.id === plan.id || other.status !== 'in-force') return false
  if (other.adoptedOn !== null && plan.adoptedOn !== null) {
    return other.adoptedOn > plan.adoptedOn && other.adoptedOn <= today
  }
  const yearOf = ({ adoptedOn, adoptedYear }: RequiredCandidate) =>
    adoptedOn ? partsOf(adoptedOn).year : adoptedYear
  const [otherYear, year] = [yearOf(other), yearOf(plan)]
  return otherYear !== null && year !== null && otherYear > year && otherYear <= partsOf(today).year
}

/** What a plan says of its own end, when that has passed. */
function ownEnd(
  { validTo, validToYear, period }: RequiredCandidate,
  today: LocalDate,
): IntervalJudgement | null {
  if (validTo !== null) {
    return validTo < today
      ? due(addDays(validTo, 1), because('own-end-passed', { lastDay: validTo }))
      : null
  }
  const lastYear = validToYear ?? period?.lastYear ?? null
  return lastYear !== null && lastYear < partsOf(today).year
    ? due(dateOf(lastYear + 1, 1, 1), because('own-end-year-passed', { lastYear }))
    : null
}
