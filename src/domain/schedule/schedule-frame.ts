import {
  addYears,
  dateOfDayNumber,
  dayNumber,
  type LocalDate,
  partsOf,
} from '../calendar/local-date.ts'
import { type Body, type ProcessDate, processDates } from '../process.ts'
import type { WarningValues } from './code-values.ts'
import { type ActivityKey, isActivityKey, type WarningCode } from './schedule-codes.ts'
import type { CodeValues, ScheduleInput, ScheduleWarning } from './schedule-types.ts'
import type { Day } from './work-calendar.ts'

export interface Span {
  readonly from: Day
  readonly to: Day
}

/** The input with dates as day numbers, duplicates merged and impossible years left out. */
export interface Frame {
  readonly input: ScheduleInput
  readonly today: Day
  readonly dates: Readonly<Record<ProcessDate, Day | null>>
  /** The constituting meeting, held or expected. */
  readonly constitution: Day | null
  readonly adoptBy: Day | null
  /** `adoptBy`, or a year from today while no constitution is known. */
  readonly limit: Day
  /** Each body's meetings, without duplicates, in order. */
  readonly meetings: ReadonlyMap<Body, readonly Day[]>
  readonly pins: ReadonlyMap<ActivityKey, Span>
  readonly hoursPerDay: number
  readonly warnings: ScheduleWarning[]
}

const firstYear = 1990
const lastYear = 2150
const workDaysAWeek = 5
// Nobody plans with nothing; a blank field must not divide by zero.
const fewestHoursPerWeek = 0.1

export function frameOf(input: ScheduleInput): Frame {
  const warnings: ScheduleWarning[] = []
  const dates = readDates(input, warnings)
  const today = dayNumber(input.today)
  const constitution = dates.constitutedOn ?? dates.expectedConstitutionOn
  const adoptBy = constitution === null ? null : yearAfter(constitution)
  const hours = Number.isFinite(input.hoursPerWeek) ? input.hoursPerWeek : 0
  return {
    input,
    today,
    dates,
    constitution,
    adoptBy,
    limit: adoptBy ?? yearAfter(today),
    meetings: readMeetings(input),
    pins: readPins(input, warnings),
    hoursPerDay: Math.max(hours, fewestHoursPerWeek) / workDaysAWeek,
    warnings,
  }
}

/** Adds a warning with the values that its code asks for. */
export function warn<Code extends WarningCode>(
  frame: Frame,
  code: Code,
  values: WarningValues[Code],
  about: { requirementId?: string; activityKey?: ActivityKey } = {},
): void {
  frame.warnings.push({
    code,
    values: values as CodeValues,
    requirementId: about.requirementId ?? null,
    activityKey: about.activityKey ?? null,
  })
}

/** The meetings of a body, in order; empty when none is known. */
export function meetingsOf(frame: Frame, body: Body): readonly Day[] {
  return frame.meetings.get(body) ?? []
}

function yearAfter(day: Day): Day {
  return dayNumber(addYears(dateOfDayNumber(day), 1))
}

function readDates(
  input: ScheduleInput,
  warnings: ScheduleWarning[],
): Record<ProcessDate, Day | null> {
  const read = (field: ProcessDate): Day | null => {
    const date = input.process[field]
    if (date === null) return null
    if (isReasonable(date)) return dayNumber(date)
    warnings.push(unreasonable(field, date, null))
    return null
  }
  return Object.fromEntries(processDates.map((field) => [field, read(field)])) as Record<
    ProcessDate,
    Day | null
  >
}

function readMeetings(input: ScheduleInput): ReadonlyMap<Body, readonly Day[]> {
  const days = new Map<Body, Set<Day>>()
  for (const { body, date } of input.meetings) {
    if (!isReasonable(date)) continue
    const known = days.get(body) ?? new Set()
    known.add(dayNumber(date))
    days.set(body, known)
  }
  return new Map([...days].map(([body, set]) => [body, [...set].sort((a, b) => a - b)]))
}

/**
 * Whether the planning programme lies open together with the proposal. A programme that was laid out
 * before it has dates of its own, set by hand, and leaves the proposal its thirty days.
 */
export function opensWithProgramme({ input, pins }: Frame): boolean {
  return input.startingPoint === 'merged' && !pins.has('programme-hearing')
}

function readPins(
  input: ScheduleInput,
  warnings: ScheduleWarning[],
): ReadonlyMap<ActivityKey, Span> {
  const pins = new Map<ActivityKey, Span>()
  for (const { key, startsOn, endsOn } of input.pinned) {
    if (!isActivityKey(key)) {
      warnings.push({
        code: 'pinned-not-used',
        values: { key },
        requirementId: null,
        activityKey: null,
      })
    } else if (!isReasonable(startsOn) || !isReasonable(endsOn)) {
      warnings.push(unreasonable(key, isReasonable(startsOn) ? endsOn : startsOn, key))
    } else {
      const [from, to] = [dayNumber(startsOn), dayNumber(endsOn)]
      pins.set(key, { from: Math.min(from, to), to: Math.max(from, to) })
    }
  }
  return pins
}

function unreasonable(
  field: string,
  date: LocalDate,
  activityKey: ActivityKey | null,
): ScheduleWarning {
  return { code: 'unreasonable-date', values: { field, date }, requirementId: null, activityKey }
}

function isReasonable(date: LocalDate): boolean {
  const { year } = partsOf(date)
  return year >= firstYear && year <= lastYear
}
