import { isChristmasWeek, isEasterWeek, isWorkingDay } from '#domain/calendar/holidays.ts'
import {
  addDays,
  addYears,
  type LocalDate,
  latest,
  partsOf,
  type Weekday,
  weekdayOf,
} from '#domain/calendar/local-date.ts'
import type { Body, Meeting, ProcessFacts } from '#domain/process.ts'
import type { PinnedActivity } from '#domain/schedule/schedule-types.ts'

/** How often a body meets, on which weekday, and how far its calendar is moved against the others. */
interface Rhythm {
  readonly body: Body
  readonly weekday: Weekday
  readonly everyWeeks: number
  readonly shiftWeeks: number
}

const rhythms: readonly Rhythm[] = [
  { body: 'kommunestyre', weekday: 4, everyWeeks: 5, shiftWeeks: 2 },
  { body: 'formannskap', weekday: 2, everyWeeks: 3, shiftWeeks: 1 },
  { body: 'eldrerad', weekday: 1, everyWeeks: 6, shiftWeeks: 1 },
  { body: 'rad-for-personer-med-funksjonsnedsettelse', weekday: 1, everyWeeks: 6, shiftWeeks: 2 },
  { body: 'ungdomsrad', weekday: 3, everyWeeks: 6, shiftWeeks: 1 },
]

const daysSinceConstitution = 212

/** The three councils that are to be heard (koml § 5-12). */
export const heardBodies = [
  'eldrerad',
  'rad-for-personer-med-funksjonsnedsettelse',
  'ungdomsrad',
] as const

export interface DemoDates {
  readonly term: { readonly firstYear: number; readonly lastYear: number }
  readonly process: Partial<ProcessFacts>
  readonly meetings: readonly Meeting[]
  /** What the demo's people have set by hand. */
  readonly pinned: readonly PinnedActivity[]
}

/**
 * A process half-way on `today`: constituted about seven months ago, views asked for and answered,
 * the three councils heard, and the knowledge base under way.
 */
export function demoDates(today: LocalDate): DemoDates {
  const constitutedOn = constitutionBy(addDays(today, -daysSinceConstitution))
  const { year } = partsOf(constitutedOn)
  const meetings = rhythms.flatMap((rhythm) => meetingsOf(rhythm, constitutedOn))
  const viewsRequestedOn = workingDayBy(addDays(today, -91), 1)
  const viewsDueOn = workingDayBy(addDays(viewsRequestedOn, 56), 5)
  return {
    term: { firstYear: year + 1, lastYear: year + 4 },
    process: {
      constitutedOn,
      startedOn: workingDayBy(addDays(today, -126), 1),
      viewsRequestedOn,
      viewsDueOn,
    },
    meetings,
    pinned: [
      ...heardCouncils(meetings, today),
      {
        key: 'go-through-views',
        startsOn: addDays(viewsDueOn, 3),
        endsOn: workingDayBy(addDays(viewsDueOn, 14), 5),
      },
      {
        key: 'gather-knowledge',
        startsOn: workingDayBy(addDays(today, -33), 1),
        endsOn: workingDayBy(addDays(today, 18), 5),
      },
    ],
  }
}

/** Each council is heard at its latest meeting, early enough to influence what is written. */
function heardCouncils(meetings: readonly Meeting[], today: LocalDate): readonly PinnedActivity[] {
  return heardBodies.flatMap((body) => {
    const date = lastMeetingBefore(meetings, body, today)
    return date ? [{ key: `statement-${body}`, startsOn: date, endsOn: date }] : []
  })
}

function constitutionBy(date: LocalDate): LocalDate {
  let found = workingDayBy(date, 4)
  while (!isMeetingDay(found)) found = addDays(found, -7)
  return found
}

/** From the constitution to two months after the deadline; no meetings in July, at Christmas or Easter. */
function meetingsOf(rhythm: Rhythm, constitutedOn: LocalDate): readonly Meeting[] {
  const { body, weekday, everyWeeks, shiftWeeks } = rhythm
  const monday = addDays(constitutedOn, 1 - weekdayOf(constitutedOn))
  const lastOn = addDays(addYears(constitutedOn, 1), 60)
  const meetings: Meeting[] = []
  for (let week = shiftWeeks; ; week += everyWeeks) {
    const planned = addDays(monday, week * 7 + weekday - 1)
    if (planned > lastOn) return meetings
    const date = meetingDay(planned)
    if (date !== meetings.at(-1)?.date) meetings.push({ body, date })
  }
}

function meetingDay(planned: LocalDate): LocalDate {
  let date = planned
  while (!isMeetingDay(date)) date = addDays(date, 7)
  return date
}

function isMeetingDay(date: LocalDate): boolean {
  return (
    isWorkingDay(date) && partsOf(date).month !== 7 && !isChristmasWeek(date) && !isEasterWeek(date)
  )
}

/** The last such weekday on or before the date that is a working day. */
function workingDayBy(date: LocalDate, weekday: Weekday): LocalDate {
  let found = addDays(date, -((weekdayOf(date) - weekday + 7) % 7))
  while (!isWorkingDay(found)) found = addDays(found, -7)
  return found
}

/** The latest meeting of the body before the day; null when it has held none. */
export function lastMeetingBefore(
  meetings: readonly Meeting[],
  body: Body,
  day: LocalDate,
): LocalDate | null {
  const held = meetings.filter((one) => one.body === body && one.date < day).map(({ date }) => date)
  const [first, ...others] = held
  return first ? latest(first, ...others) : null
}
