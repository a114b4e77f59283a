import { localDate } from '#domain/calendar/local-date.ts'
import type { Body, Meeting, ProcessFacts } from '#domain/process.ts'
import { planSchedule } from '#domain/schedule/plan-schedule.ts'
import type { ActivityKey } from '#domain/schedule/schedule-codes.ts'
import type { Schedule, ScheduledActivity, ScheduleInput } from '#domain/schedule/schedule-types.ts'

/** A process of which nothing is known yet. */
export const nothingKnown: ProcessFacts = {
  constitutedOn: null,
  expectedConstitutionOn: null,
  startedOn: null,
  viewsRequestedOn: null,
  viewsDueOn: null,
  proposalPublishedOn: null,
  publicationEndsOn: null,
  recommendedOn: null,
  councilMeetingOn: null,
  adoptedOn: null,
}

/** Dates as plain texts; those left out are not known. */
export type Facts = Partial<Record<keyof ProcessFacts, string>>

export function meetings(body: Body, ...dates: readonly string[]): Meeting[] {
  return dates.map((date) => ({ body, date: localDate(date) }))
}

export const council = (...dates: readonly string[]) => meetings('kommunestyre', ...dates)

/**
 * A schedule of a small municipality that was constituted in autumn 2027, unless told otherwise:
 * mini, four hours a week, three council meetings, closed in weeks 28 to 30.
 */
export function plan(
  facts: Facts,
  over: Partial<Omit<ScheduleInput, 'today' | 'process'>> & { today?: string } = {},
): Schedule {
  const dates = Object.fromEntries(
    Object.entries(facts).map(([field, date]) => [field, localDate(date)]),
  )
  return planSchedule({
    startingPoint: 'mini',
    meetings: council('2028-06-15', '2028-09-21', '2028-10-12'),
    order: null,
    hoursPerWeek: 4,
    closedWeeks: [28, 29, 30],
    pinned: [],
    ...over,
    today: localDate(over.today ?? '2027-10-20'),
    process: { ...nothingKnown, ...dates },
  })
}

export const autumn2027 = { constitutedOn: '2027-10-19' } as const

export function find(schedule: Schedule, key: ActivityKey): ScheduledActivity {
  const found = schedule.activities.find((one) => one.key === key)
  if (!found) throw new Error(`The schedule has no ${key}`)
  return found
}

export const codes = (schedule: Schedule) => schedule.warnings.map((warning) => warning.code)

export function warning(schedule: Schedule, code: string) {
  return schedule.warnings.find((one) => one.code === code)
}
