import { dateOfDayNumber } from '../calendar/local-date.ts'
import {
  askDays,
  meetingSlackDays,
  programmeHearingDays,
  publicationDaysByLaw,
  publicationDaysSafe,
  shortestDraftDays,
  viewsDays,
} from './activity-table.ts'
import { type Frame, meetingsOf, opensWithProgramme, warn } from './schedule-frame.ts'
import { type Day, workCalendar } from './work-calendar.ts'

/** How the meeting was found; the reason of the adoption says it to the reader. */
export type MeetingChoice =
  | 'adopted'
  | 'chosen'
  | 'with-reserve'
  | 'last-in-time'
  | 'after-deadline'
  | 'proposed'

export interface CouncilMeeting {
  readonly day: Day
  readonly reserve: Day | null
  readonly choice: MeetingChoice
}

/**
 * The council meeting that is to adopt: the one recorded or chosen, else the last that has room for
 * the work before it, four weeks between it and the deadline and one further council meeting in
 * time, else the last in time, else the first after the deadline, else a proposed day.
 */
export function findCouncilMeeting(frame: Frame): CouncilMeeting {
  const { dates, constitution } = frame
  const ofThisCouncil = meetingsOf(frame, 'kommunestyre').filter(
    (day) => constitution === null || day > constitution,
  )
  const chosen = dates.adoptedOn ?? dates.councilMeetingOn ?? frame.pins.get('adopt')?.from ?? null
  if (chosen !== null) return chosenMeeting(frame, chosen, ofThisCouncil)

  const ahead = ofThisCouncil.filter((day) => day >= frame.today)
  const candidates = ahead.length > 0 ? ahead : ofThisCouncil
  if (candidates.length === 0) return proposedMeeting(frame)
  const found = bestOf(frame, candidates)
  warnOfRoom(frame, found.day)
  warnOfSlack(frame, found)
  return found
}

function bestOf(frame: Frame, candidates: readonly Day[]): CouncilMeeting {
  const { limit } = frame
  const room = firstDayWithRoom(frame)
  const inTime = candidates.filter((day) => day <= limit)
  const reserveOf = (day: Day) => inTime.find((other) => other > day) ?? null
  const best = inTime.findLast(
    (day) => day >= room && day <= limit - meetingSlackDays && reserveOf(day) !== null,
  )
  if (best !== undefined) return { day: best, reserve: reserveOf(best), choice: 'with-reserve' }
  const last = inTime.at(-1)
  if (last !== undefined) return { day: last, reserve: null, choice: 'last-in-time' }
  const lawful = candidates.find((day) => day >= frame.today + publicationDaysSafe)
  const late = lawful ?? candidates[0] ?? limit
  warn(
    frame,
    'no-meeting-in-time',
    { adoptBy: dateOfDayNumber(limit), meeting: dateOfDayNumber(late) },
    { requirementId: 'L1', activityKey: 'adopt' },
  )
  return { day: late, reserve: null, choice: 'after-deadline' }
}

function chosenMeeting(frame: Frame, day: Day, ofThisCouncil: readonly Day[]): CouncilMeeting {
  const adopted = frame.dates.adoptedOn !== null
  if (adopted) return { day, reserve: null, choice: 'adopted' }
  const reserve =
    ofThisCouncil.find((other) => other > day && other <= frame.limit && other >= frame.today) ??
    null
  const found: CouncilMeeting = { day, reserve, choice: 'chosen' }
  const meeting = dateOfDayNumber(day)
  if (day > frame.limit && frame.adoptBy !== null) {
    const values = { meeting, adoptBy: dateOfDayNumber(frame.limit), days: day - frame.limit }
    warn(frame, 'meeting-after-deadline', values, { requirementId: 'L1', activityKey: 'adopt' })
  } else {
    warnOfSlack(frame, found)
  }
  const council = meetingsOf(frame, 'kommunestyre')
  if (council.length > 0 && !council.includes(day)) {
    warn(frame, 'meeting-not-in-calendar', { meeting }, { activityKey: 'adopt' })
  }
  warnOfRoom(frame, day)
  return found
}

/** About six weeks before the deadline, on an open day outside the summer. */
function proposedMeeting(frame: Frame): CouncilMeeting {
  const sixWeeks = 42
  const aim = Math.max(frame.limit - sixWeeks, firstDayWithRoom(frame))
  const day = outsideSummer(frame, frame.today > frame.limit ? aim : Math.min(aim, frame.limit))
  warn(frame, 'no-council-meetings', { proposed: dateOfDayNumber(day) }, { activityKey: 'adopt' })
  if (frame.adoptBy !== null && day > frame.adoptBy) {
    const values = { adoptBy: dateOfDayNumber(frame.adoptBy), meeting: dateOfDayNumber(day) }
    warn(frame, 'no-meeting-in-time', values, { requirementId: 'L1', activityKey: 'adopt' })
  }
  return { day, reserve: null, choice: 'proposed' }
}

/** Councils do not meet in weeks 26–32; the last open day before is taken, else the first after. */
function outsideSummer(frame: Frame, aim: Day): Day {
  const councilSummer = [26, 27, 28, 29, 30, 31, 32]
  const span = 120
  const weeks = [...councilSummer, ...frame.input.closedWeeks]
  const calendar = workCalendar(aim - span, aim + span, weeks)
  const before = calendar.onOrBefore(aim)
  const earliest = Math.max(frame.today, frame.constitution ?? frame.today)
  return before > earliest ? before : calendar.onOrAfter(Math.max(aim, earliest + 1))
}

/** The first day on which a council meeting leaves room for what is still to be done. */
function firstDayWithRoom(frame: Frame): Day {
  const { dates } = frame
  const publication = opensWithProgramme(frame) ? programmeHearingDays + 3 : publicationDaysSafe
  if (dates.proposalPublishedOn !== null) return dates.proposalPublishedOn + publicationDaysByLaw
  const start = Math.max(frame.constitution ?? frame.today, dates.startedOn ?? 0, frame.today)
  const requested = dates.viewsRequestedOn ?? start + askDays
  const due = dates.viewsDueOn ?? requested + viewsDays
  return Math.max(start, due) + shortestDraftDays + publication
}

function warnOfRoom(frame: Frame, day: Day): void {
  const room = firstDayWithRoom(frame)
  // A meeting that has passed, or will be too early because it is past, is told of as passed.
  if (day >= room || day < frame.today) return
  const start = Math.max(frame.constitution ?? frame.today, frame.today)
  warn(
    frame,
    'meeting-too-early',
    { meeting: dateOfDayNumber(day), needed: room - start, available: Math.max(day - start, 0) },
    { activityKey: 'adopt' },
  )
}

function warnOfSlack(frame: Frame, found: CouncilMeeting): void {
  const { adoptBy, today } = frame
  if (adoptBy === null || found.day > adoptBy || found.day < today) return
  const values = { meeting: dateOfDayNumber(found.day), adoptBy: dateOfDayNumber(adoptBy) }
  if (found.reserve === null) warn(frame, 'no-reserve-meeting', values, { activityKey: 'adopt' })
  const days = adoptBy - found.day
  if (days < meetingSlackDays) {
    warn(frame, 'little-slack-after-meeting', { ...values, days }, { activityKey: 'adopt' })
  }
}
