import { addDays, dateOfDayNumber, dayNumber, type LocalDate } from '../calendar/local-date.ts'
import { type Body, bodies, type Meeting } from '../process.ts'
import { papersDays, publicationDaysByLaw, publicationDaysSafe } from './activity-table.ts'
import type { ActivityKey } from './schedule-codes.ts'
import type { Schedule, ScheduledActivity } from './schedule-types.ts'
import { workCalendar } from './work-calendar.ts'

/**
 * What a meeting is to the process: it decides, is held in reserve for that, recommends, discusses
 * with the whole council, or gives a statement.
 */
export type MeetingRole = 'decision' | 'reserve' | 'recommendation' | 'discussion' | 'statement'

export type PreparationCode =
  /** The proposal lies open 30 days before the council treats it (pbl § 10-1). */
  | 'public-by-law'
  /** The day before: § 10-1 does not say how the days are counted. */
  | 'public-safe'
  /** A council's statement, before the case is finished (koml § 5-12, forskrift 2019-727 § 2). */
  | 'statement'
  | 'inputs-assessed'
  | 'draft-ready'
  | 'discussion-ready'
  /** The case paper and what goes with it are written. */
  | 'case-ready'
  /** Notice, list of cases and papers to the members: in reasonable time (koml § 11-3). */
  | 'papers-sent'
  /** The same to one of the three councils, for which the table of facts names no rule. */
  | 'background-sent'

/** What must be ready before a meeting, and at the latest when. */
export interface Preparation {
  readonly code: PreparationCode
  /** The last day. */
  readonly by: LocalDate
  /**
   * `must` where the thing itself is law; `ours` where it is our advice. Only of `public-by-law` is the
   * day law too.
   */
  readonly force: 'must' | 'ours'
  readonly requirementId: 'L5' | 'L18' | 'L21' | 'L22' | null
  /** The activity that brings it about, and the day the schedule has it ready; null when none does. */
  readonly activityKey: ActivityKey | null
  readonly plannedOn: LocalDate | null
  /** The council whose statement it is. */
  readonly body: Body | null
}

// Our own advice: time to read through and sign before the papers go out.
const readingDays = 2

/** The activities that the schedule places in a meeting, in the order of the schedule. */
export function activitiesInMeeting(
  meeting: Meeting,
  schedule: Pick<Schedule, 'activities'>,
): readonly ScheduledActivity[] {
  return schedule.activities.filter(
    (one) =>
      one.kind === 'meeting' &&
      one.startsOn === meeting.date &&
      one.endsOn === meeting.date &&
      bodyOf(one) === meeting.body,
  )
}

/** What a meeting is to the process; empty when the schedule has no use for it. */
export function rolesOfMeeting(meeting: Meeting, schedule: Schedule): readonly MeetingRole[] {
  const roles = new Set<MeetingRole>()
  const isCouncil = meeting.body === 'kommunestyre'
  if (isCouncil && meeting.date === schedule.councilMeetingOn) roles.add('decision')
  if (isCouncil && meeting.date === schedule.reserveMeetingOn) roles.add('reserve')
  for (const { key } of activitiesInMeeting(meeting, schedule)) {
    const role = roleOf(key)
    if (role) roles.add(role)
  }
  return [...roles]
}

/**
 * What must be ready before a meeting that has these roles, the earliest first. For a meeting in
 * reserve, and for a council meeting without a role, ask for `decision`: what it would take.
 */
export function meetingPreparations(input: {
  readonly meeting: Meeting
  readonly roles: readonly MeetingRole[]
  readonly schedule: Schedule
  /** ISO week numbers that are closed each summer. */
  readonly closedWeeks: readonly number[]
}): readonly Preparation[] {
  const { meeting, roles, schedule } = input
  if (roles.length === 0) return []
  const days = papersOf(meeting, input.closedWeeks)
  const found = roles.flatMap((role) => preparationsOf[role](schedule, days, meeting))
  return withoutDoubles(found).toSorted((left, right) => left.by.localeCompare(right.by))
}

type Prepare = (schedule: Schedule, days: PaperDays, meeting: Meeting) => readonly Preparation[]

interface PaperDays {
  readonly written: LocalDate
  readonly sent: LocalDate
}

function papersOf({ date }: Meeting, closedWeeks: readonly number[]): PaperDays {
  const day = dayNumber(date)
  const calendar = workCalendar(day - 120, day, closedWeeks)
  const sent = calendar.onOrBefore(day - papersDays)
  return {
    sent: dateOfDayNumber(sent),
    written: dateOfDayNumber(calendar.plus(sent, -readingDays)),
  }
}

const beforeDecision: Prepare = (schedule, { written, sent }, { date }) => {
  const published = firstDayOf(schedule, 'publish-proposal')
  const publication = {
    requirementId: 'L5',
    activityKey: 'publish-proposal',
    plannedOn: published,
    body: null,
  } as const
  return [
    { ...publication, code: 'public-safe', by: addDays(date, -publicationDaysSafe), force: 'ours' },
    {
      ...publication,
      code: 'public-by-law',
      by: addDays(date, -publicationDaysByLaw),
      force: 'must',
    },
    ...statements(schedule, written),
    preparation(schedule, 'inputs-assessed', written, 'assess-inputs'),
    {
      ...preparation(schedule, 'case-ready', written, 'prepare-council-case'),
      force: 'must',
      requirementId: 'L22',
    },
    papersSent(sent),
  ]
}

const beforeRecommendation: Prepare = (schedule, { written, sent }, { date }) => {
  const inputs =
    schedule.order === 'publication-first'
      ? [preparation(schedule, 'inputs-assessed', written, 'assess-inputs')]
      : []
  return [
    preparation(schedule, 'draft-ready', written, 'draft-strategy'),
    ...statements(schedule, addDays(date, -1)),
    ...inputs,
    { ...preparation(schedule, 'case-ready', written, null), force: 'must', requirementId: 'L22' },
    papersSent(sent),
  ]
}

const beforeDiscussion: Prepare = (schedule, { written, sent }) => {
  return [
    preparation(schedule, 'discussion-ready', written, 'prepare-discussion'),
    papersSent(sent),
  ]
}

const beforeStatement: Prepare = (schedule, { written, sent }) => {
  return [
    preparation(schedule, 'draft-ready', written, 'draft-strategy'),
    {
      ...preparation(schedule, 'background-sent', sent, null),
      // To be laid before the council is law; how long before its meeting is our advice.
      force: 'must',
      requirementId: 'L18',
    },
  ]
}

const preparationsOf: Readonly<Record<MeetingRole, Prepare>> = {
  decision: beforeDecision,
  reserve: beforeDecision,
  recommendation: beforeRecommendation,
  discussion: beforeDiscussion,
  statement: beforeStatement,
}

function statements(schedule: Schedule, by: LocalDate): readonly Preparation[] {
  return schedule.activities
    .filter((one) => roleOf(one.key) === 'statement')
    .map((one) => ({
      code: 'statement',
      by,
      force: 'must',
      requirementId: 'L18',
      activityKey: one.key,
      plannedOn: one.endsOn,
      body: bodyOf(one),
    }))
}

function papersSent(by: LocalDate): Preparation {
  return {
    code: 'papers-sent',
    by,
    force: 'must',
    requirementId: 'L21',
    activityKey: null,
    plannedOn: null,
    body: null,
  }
}

function preparation(
  { activities }: Schedule,
  code: PreparationCode,
  by: LocalDate,
  activityKey: ActivityKey | null,
): Preparation {
  const activity = activities.find((one) => one.key === activityKey)
  return {
    code,
    by,
    force: 'ours',
    requirementId: null,
    activityKey: activity?.key ?? null,
    plannedOn: activity?.endsOn ?? null,
    body: null,
  }
}

function firstDayOf({ activities }: Schedule, key: ActivityKey): LocalDate | null {
  return activities.find((one) => one.key === key)?.startsOn ?? null
}

function roleOf(key: ActivityKey): MeetingRole | null {
  if (key === 'adopt') return 'decision'
  if (key === 'recommendation') return 'recommendation'
  if (key === 'discuss-with-council') return 'discussion'
  return key.startsWith('statement-') ? 'statement' : null
}

/** The body in whose meeting an activity takes place: of a council or a committee by its values. */
function bodyOf({ reason }: ScheduledActivity): Body {
  return bodies.find((body) => body === reason.values.body) ?? 'kommunestyre'
}

function withoutDoubles(preparations: readonly Preparation[]): readonly Preparation[] {
  const seen = new Set<string>()
  return preparations.filter(({ code, body, by }) => {
    const key = `${code} ${body ?? ''} ${by}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
