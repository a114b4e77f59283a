import { holidayOn } from '../calendar/holidays.ts'
import { dateOf, dateOfDayNumber, partsOf, weekdayOf } from '../calendar/local-date.ts'
import { type Body, bodies } from '../process.ts'
import { warnOfHours } from './hours.ts'
import type { PlanContext } from './plan-context.ts'
import { warnOfPublication } from './publication-warnings.ts'
import type { ActivityKey } from './schedule-codes.ts'
import { type Frame, warn } from './schedule-frame.ts'
import type { ScheduledActivity } from './schedule-types.ts'
import { type PlannedParts, warnOfViews } from './views-warnings.ts'

/** Everything that is wrong or worth knowing of a finished plan, in the order people meet it. */
export function collectWarnings(parts: PlannedParts): void {
  const { context, slackDays, path } = parts
  const { frame } = context
  warnOfConstitution(frame)
  warnOfDeadline(context)
  warnOfOddMeetings(context)
  warnOfPublication(parts)
  warnOfViews(parts)
  warnOfHours(parts)
  const isDrafting = context.isOpen && frame.dates.proposalPublishedOn === null
  const leastSlack = 7
  if (isDrafting && slackDays < leastSlack) {
    warn(frame, 'no-slack', { days: slackDays }, { activityKey: 'draft-strategy' })
  }
  if (frame.dates.recommendedOn !== null && frame.dates.recommendedOn > context.meeting) {
    const values = {
      recommended: dateOfDayNumber(path.recommendation),
      meeting: dateOfDayNumber(context.meeting),
    }
    warn(frame, 'recommendation-after-meeting', values, { activityKey: 'recommendation' })
  }
  warnOfPins(frame, parts.activities)
}

function warnOfConstitution(frame: Frame): void {
  const { constitution, dates, today } = frame
  if (constitution === null) {
    warn(frame, 'no-constitution-date', {}, { requirementId: 'L1' })
    return
  }
  const constituted = dateOfDayNumber(constitution)
  if (dates.constitutedOn === null && constitution < today) {
    warn(frame, 'constitution-not-confirmed', { expected: constituted }, { requirementId: 'L1' })
  }
  const { year, month } = partsOf(constituted)
  const isElectionYear = year % 4 === 3
  if (isElectionYear && month > 10) {
    warn(frame, 'constituted-after-october', { constituted, limit: dateOf(year, 10, 31) })
  } else if (!isElectionYear || month < 9) {
    warn(frame, 'constitution-date-unusual', { constituted })
  }
}

function warnOfDeadline({ frame, meeting, found }: PlanContext): void {
  const { adoptBy, today } = frame
  const about = { requirementId: 'L1', activityKey: 'adopt' } as const
  const on = dateOfDayNumber(meeting)
  if (found.choice === 'adopted') {
    if (meeting > today) warn(frame, 'adoption-in-future', { adopted: on }, about)
    if (adoptBy !== null && meeting > adoptBy) {
      const values = { adopted: on, adoptBy: dateOfDayNumber(adoptBy), days: meeting - adoptBy }
      warn(frame, 'adopted-after-deadline', values, about)
    }
  } else {
    if (adoptBy !== null && today > adoptBy) {
      const values = { adoptBy: dateOfDayNumber(adoptBy), days: today - adoptBy }
      warn(frame, 'deadline-passed', values, about)
    }
    if (meeting < today) warn(frame, 'meeting-passed', { meeting: on }, about)
  }
  const { constitution } = frame
  if (constitution !== null && meeting < constitution) {
    const values = { meeting: on, constituted: dateOfDayNumber(constitution) }
    warn(frame, 'meeting-before-constitution', values, about)
  }
}

/** A meeting on 17 May or a Sunday is most often a slip in the calendar. */
function warnOfOddMeetings({ frame, meeting, found }: PlanContext): void {
  const odd = (body: Body, day: number) => {
    const date = dateOfDayNumber(day)
    const activityKey: ActivityKey | null =
      body === 'kommunestyre' && day === meeting ? 'adopt' : null
    const about = activityKey === null ? {} : { activityKey }
    const holiday = holidayOn(date)
    if (holiday !== null) warn(frame, 'meeting-on-holiday', { body, meeting: date, holiday }, about)
    else if (weekdayOf(date) > 5) warn(frame, 'meeting-on-weekend', { body, meeting: date }, about)
  }
  const known = bodies.flatMap((body) =>
    (frame.meetings.get(body) ?? []).map((day) => ({ body, day })),
  )
  for (const { body, day } of known) odd(body, day)
  const isListed = known.some(({ body, day }) => body === 'kommunestyre' && day === meeting)
  if (!isListed && found.choice !== 'proposed') odd('kommunestyre', meeting)
}

/** What must not end after the other begins, for hand-set dates. */
const orderOfWork: readonly (readonly [ActivityKey, ActivityKey])[] = [
  ['clarify-mandate', 'form-working-group'],
  ['form-working-group', 'set-timetable'],
  ['request-views', 'views-period'],
  ['views-period', 'go-through-views'],
  ['gather-knowledge', 'publish-knowledge'],
  ['publish-knowledge', 'discuss-with-council'],
  ['prepare-discussion', 'discuss-with-council'],
  ['discuss-with-council', 'assess-needs'],
  ['go-through-views', 'draft-strategy'],
  ['assess-needs', 'draft-strategy'],
  ['draft-strategy', 'publish-proposal'],
  ['draft-strategy', 'recommendation'],
  ['publish-proposal', 'adopt'],
  ['recommendation', 'adopt'],
  ['assess-inputs', 'adopt'],
  ['prepare-council-case', 'adopt'],
  ['adopt', 'announce-adoption'],
  ['announce-adoption', 'start-follow-up'],
]

function warnOfPins(frame: Frame, activities: readonly ScheduledActivity[]): void {
  const byKey = new Map(activities.map((one) => [one.key, one]))
  for (const [firstKey, secondKey] of orderOfWork) {
    const [first, second] = [byKey.get(firstKey), byKey.get(secondKey)]
    if (!first || !second || first.endsOn <= second.startsOn) continue
    if (first.pinned) conflict(frame, firstKey, secondKey)
    else if (second.pinned) conflict(frame, secondKey, firstKey)
  }
  for (const key of frame.pins.keys()) {
    const used = byKey.get(key)
    if (!used) warn(frame, 'pinned-not-used', { key })
    else if (key === 'adopt' && !used.pinned && !used.happened) conflict(frame, key, key)
  }
}

function conflict(frame: Frame, key: ActivityKey, other: ActivityKey): void {
  warn(frame, 'pinned-conflict', { key, other }, { activityKey: key })
}
