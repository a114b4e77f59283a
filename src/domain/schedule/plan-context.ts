import type { StartingPoint } from '../process.ts'
import { activityTable } from './activity-table.ts'
import type { CouncilMeeting } from './council-meeting.ts'
import type { ActivityKey } from './schedule-codes.ts'
import type { Frame } from './schedule-frame.ts'
import { type Day, type WorkCalendar, workCalendar } from './work-calendar.ts'

/** What every part of the plan needs to know. */
export interface PlanContext {
  readonly frame: Frame
  readonly calendar: WorkCalendar
  readonly meeting: Day
  readonly found: CouncilMeeting
  /** The day the new council's work begins. */
  readonly start: Day
  /** Where work that can be done before the constitution begins; null when it has no place. */
  readonly earlyStart: Day | null
  /** Unrecorded events are not planned before this day: today while the process is open. */
  readonly notBefore: Day
  /** True while the adoption lies ahead. */
  readonly isOpen: boolean
}

const daysBeforeMeeting = 900
const daysAfterMeeting = 400
// When the dates leave no time at all, the work is drawn this far back from the meeting.
const shortestWindow = 120
const earliestPreparation = 400

export function contextOf(frame: Frame, found: CouncilMeeting): PlanContext {
  const { today, constitution, dates } = frame
  const meeting = found.day
  const isOpen = found.choice !== 'adopted' && today < meeting
  const begun = dates.startedOn ?? (isOpen ? today : null)
  const base = constitution ?? begun ?? meeting - shortestWindow
  const wanted = Math.max(base, begun ?? base)
  const start = wanted < meeting ? wanted : meeting - shortestWindow
  return {
    frame,
    calendar: workCalendar(
      meeting - daysBeforeMeeting,
      meeting + daysAfterMeeting,
      frame.input.closedWeeks,
    ),
    meeting,
    found,
    start: Math.max(start, meeting - daysBeforeMeeting + earliestPreparation),
    earlyStart: earlyStartOf(frame, start),
    notBefore: isOpen ? Math.max(today, start) : start,
    isOpen,
  }
}

function earlyStartOf(frame: Frame, start: Day): Day | null {
  const { constitution, dates, today } = frame
  if (constitution === null || start < constitution) return null
  const from = dates.startedOn ?? today
  return from < constitution ? Math.max(from, constitution - earliestPreparation) : null
}

export function hoursOf(key: ActivityKey, startingPoint: StartingPoint): number {
  return activityTable[key].hours[startingPoint]
}

/** Working days an activity cannot do with less than at the hours available. */
export function neededDays(frame: Frame, key: ActivityKey): number {
  const { fewestDays, kind } = activityTable[key]
  if (kind === 'meeting') return fewestDays
  const hours = hoursOf(key, frame.input.startingPoint)
  return Math.max(fewestDays, Math.ceil(hours / frame.hoursPerDay))
}

export function usualDays(frame: Frame, key: ActivityKey): number {
  return Math.max(activityTable[key].usualDays, neededDays(frame, key))
}

/** The work that ends with a finished draft, in order. */
export function workKeys({ frame, earlyStart }: Pick<PlanContext, 'frame' | 'earlyStart'>) {
  const keys: ActivityKey[] = [
    'clarify-mandate',
    'evaluate-previous',
    'form-working-group',
    'set-timetable',
    'request-views',
    'gather-knowledge',
    'publish-knowledge',
    'prepare-discussion',
    'discuss-with-council',
    'go-through-views',
    'assess-needs',
    'draft-strategy',
  ]
  if (frame.input.startingPoint === 'merged') keys.push('draft-programme')
  return keys.filter((key) => !(key === 'evaluate-previous' && earlyStart !== null))
}
