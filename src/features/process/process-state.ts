import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import { checkLaw } from '#domain/law/law-check.ts'
import type { LawFacts, RequirementResult } from '#domain/law/law-types.ts'
import type { MunicipalityTraits } from '#domain/municipality/municipality.ts'
import { planDecisionFacts } from '#domain/planning-need/plan-decision-facts.ts'
import type { Step } from '#domain/process.ts'
import { planSchedule } from '#domain/schedule/plan-schedule.ts'
import type { Schedule, ScheduleInput } from '#domain/schedule/schedule-types.ts'
import type { LivingActivity } from './living-activity.ts'
import type { Strategy } from './strategy.sql.ts'

const computedBefore = new Map<string, Schedule>()
const mostKept = 300

/**
 * The schedule as the recorded dates, the calendar and what is set by hand give it today. The same
 * input gives the same schedule, so one that was computed for the last visit serves the next.
 */
export function scheduleOf(strategy: Strategy, today: LocalDate): Schedule {
  const input = inputOf(strategy, today)
  const key = JSON.stringify(input)
  const known = computedBefore.get(key)
  if (known) return known
  const schedule = planSchedule(input)
  const [oldest] = computedBefore.keys()
  if (computedBefore.size >= mostKept && oldest !== undefined) computedBefore.delete(oldest)
  computedBefore.set(key, schedule)
  return schedule
}

function inputOf(strategy: Strategy, today: LocalDate): ScheduleInput {
  return {
    today,
    process: strategy.process,
    startingPoint: strategy.startingPoint,
    meetings: strategy.meetings.map(({ body, date }) => ({ body, date })),
    order: strategy.order,
    hoursPerWeek: strategy.hoursPerWeek,
    closedWeeks: strategy.closedWeeks,
    pinned: strategy.activities
      .filter((activity) => activity.isPinned && activity.own === null)
      .map(({ key, startsOn, endsOn }) => ({ key, startsOn, endsOn })),
  }
}

/** All requirements, judged with the schedule's own council meeting where none is chosen. */
export function lawCheckOf(
  strategy: Strategy,
  municipality: MunicipalityTraits,
  schedule: Schedule,
  today: LocalDate,
): readonly RequirementResult[] {
  const facts: LawFacts = {
    municipality,
    startingPoint: strategy.startingPoint,
    process: strategy.process,
    meetings: strategy.meetings,
    evidence: strategy.evidence,
    planDecisions: planDecisionFacts(strategy.decidedPlans, strategy),
    plannedMeetingOn: schedule.councilMeetingOn,
    reopened: strategy.reopened,
  }
  return checkLaw(facts, today)
}

/** What to do next: the first that is neither done nor closed; null when nothing is left. */
export function nextActivity(activities: readonly LivingActivity[]): LivingActivity | null {
  return activities.find((activity) => !activity.isDone && !activity.isClosed) ?? null
}

export type StepState = 'done' | 'current' | 'ahead'

/**
 * A step is done when all its activities are; the first that is not, is current, and so are later
 * ones that have begun by their dates.
 */
export function stepStates(
  activities: readonly LivingActivity[],
  today: LocalDate,
): ReadonlyMap<Step, StepState> {
  const states = new Map<Step, StepState>()
  let firstOpenSeen = false
  for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9] as const) {
    const own = activities.filter((activity) => activity.step === step)
    const isDone = own.length > 0 && own.every((activity) => activity.isDone || activity.isClosed)
    const hasBegun = own.some((activity) => activity.startsOn <= today)
    states.set(step, isDone ? 'done' : !firstOpenSeen || hasBegun ? 'current' : 'ahead')
    if (!isDone) firstOpenSeen = true
  }
  return states
}

const lawHorizonDays = 60

/** What is wrong, and what must be done within 60 days. */
export function urgentRequirements(
  results: readonly RequirementResult[],
  today: LocalDate,
): readonly RequirementResult[] {
  const horizon = addDays(today, lawHorizonDays)
  return results.filter(
    (result) =>
      result.status === 'broken' ||
      result.status === 'at-risk' ||
      (result.status === 'due' && result.nextDate !== null && result.nextDate <= horizon),
  )
}

/** The requirement with the earliest deadline ahead that is not settled; null when there is none. */
export function nextRequirement(results: readonly RequirementResult[]): RequirementResult | null {
  const [next = null] = results
    .filter((result) => result.status === 'due' && result.nextDate !== null)
    .toSorted((left, right) => (left.nextDate ?? '').localeCompare(right.nextDate ?? ''))
  return next
}
