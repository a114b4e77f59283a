import { dateOfDayNumber } from '../calendar/local-date.ts'
import { papersDays, publicationDaysByLaw, publicationDaysSafe } from './activity-table.ts'
import type { ReasonValues } from './code-values.ts'
import type { MeetingChoice } from './council-meeting.ts'
import type { DecisionPath } from './decision-path.ts'
import { type PlanContext, usualDays } from './plan-context.ts'
import type { ActivityKey, ReasonCode } from './schedule-codes.ts'
import type { Span } from './schedule-frame.ts'
import type { ScheduledActivity } from './schedule-types.ts'
import type { Day } from './work-calendar.ts'

/** A reason together with the values that belong to it. */
export type Reasoned = {
  [Code in ReasonCode]: { readonly reason: Code; readonly values: ReasonValues[Code] }
}[ReasonCode]

/** An activity that has found its place. */
export type Placed = Reasoned & {
  readonly key: ActivityKey
  readonly span: Span
  /** The recorded date that settles it, when there is one. */
  readonly recorded?: Day | null
  readonly kind?: ScheduledActivity['kind']
}

/** From the draft to the vote: recommendation, publication, inputs, papers and adoption. */
export function decisionActivities(context: PlanContext, path: DecisionPath): Placed[] {
  const { frame, meeting } = context
  const { publication } = path
  const isPublicationFirst = path.order === 'publication-first'
  const on = dateOfDayNumber(meeting)
  const lawDays = meeting - publication.from
  const inputs = inputsSpan(context, path)
  const papers = papersSpan(context, path, inputs)
  return [
    recommendationOf(context, path),
    {
      key: 'publish-proposal',
      span: publication,
      recorded: frame.dates.proposalPublishedOn,
      reason:
        lawDays >= publicationDaysByLaw ? 'publication-before-meeting' : 'publication-too-late',
      values: {
        meeting: on,
        days: lawDays,
        byLaw: dateOfDayNumber(meeting - publicationDaysByLaw),
        bySafe: dateOfDayNumber(meeting - publicationDaysSafe),
      },
    },
    {
      key: 'assess-inputs',
      span: inputs,
      reason: isPublicationFirst ? 'inputs-before-recommendation' : 'inputs-before-meeting',
      values: { recommendation: dateOfDayNumber(path.recommendation), meeting: on },
    },
    {
      key: 'prepare-council-case',
      span: papers,
      reason: 'papers-before-meeting',
      values: { meeting: on, days: meeting - papers.to },
    },
    {
      key: 'adopt',
      span: { from: meeting, to: meeting },
      recorded: frame.dates.adoptedOn,
      reason: adoptionReasons[context.found.choice],
      values: adoptionValues(context),
    },
  ]
}

function recommendationOf({ frame, meeting }: PlanContext, path: DecisionPath): Placed {
  return {
    key: 'recommendation',
    span: { from: path.recommendation, to: path.recommendationEnds },
    recorded: frame.dates.recommendedOn,
    reason: path.isKnownMeeting ? 'recommendation-at-meeting' : 'recommendation-in-proposed-week',
    values: { body: path.recommendingBody, meeting: dateOfDayNumber(meeting) },
    kind: path.isKnownMeeting ? 'meeting' : 'period',
  }
}

/**
 * The days to assess the inputs. Where the recommendation or the meeting comes before the proposal
 * has lain open, the last three days before it, so that what has come in is at least looked at.
 */
function inputsSpan({ frame, calendar, meeting }: PlanContext, path: DecisionPath): Span {
  const fewestDays = 3
  const by =
    path.order === 'publication-first'
      ? calendar.onOrBefore(Math.min(path.recommendation, meeting) - 1)
      : calendar.onOrBefore(meeting - papersDays - 2)
  const from = calendar.onOrAfter(path.publication.to + 1)
  if (from > by) {
    const last = path.order === 'publication-first' ? by : calendar.onOrBefore(meeting - 1)
    const first = Math.max(calendar.plus(last, 1 - fewestDays), path.publication.from)
    return { from: Math.min(first, last), to: last }
  }
  return { from, to: Math.min(by, calendar.plus(from, usualDays(frame, 'assess-inputs') - 1)) }
}

/** The last days before the papers are sent; after the recommendation when that comes first. */
function papersSpan(context: PlanContext, path: DecisionPath, inputs: Span): Span {
  const { frame, calendar, meeting } = context
  const after = path.order === 'publication-first' ? path.recommendationEnds : inputs.to
  const to = calendar.onOrBefore(meeting - papersDays)
  const lastFrom = calendar.plus(to, 1 - usualDays(frame, 'prepare-council-case'))
  const from = Math.max(calendar.onOrAfter(after + 1), lastFrom)
  if (from <= to) return { from, to }
  const late = Math.min(from, calendar.onOrBefore(meeting - 1))
  return { from: late, to: late }
}

const adoptionReasons = {
  adopted: 'recorded',
  chosen: 'meeting-chosen',
  'with-reserve': 'meeting-with-reserve',
  'last-in-time': 'meeting-last-in-time',
  'after-deadline': 'meeting-after-deadline',
  proposed: 'meeting-proposed',
} as const satisfies Readonly<Record<MeetingChoice, ReasonCode>>

function adoptionValues({ frame, found, meeting }: PlanContext): ReasonValues['meeting-chosen'] {
  return {
    meeting: dateOfDayNumber(meeting),
    adoptBy: frame.adoptBy === null ? '' : dateOfDayNumber(frame.adoptBy),
    days: frame.limit - meeting,
    reserve: found.reserve === null ? '' : dateOfDayNumber(found.reserve),
  }
}
