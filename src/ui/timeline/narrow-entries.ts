import { type LocalDate, latest } from '#domain/calendar/local-date.ts'
import { dayAndMonth } from '#platform/i18n/format.ts'
import { cleaned } from '#ui/svg/markup.ts'
import { type TextLook, wrap } from '#ui/svg/text-width.ts'
import { isWithin, type TimeAxis } from './timeline-axis.ts'
import type {
  TimelineActivity,
  TimelineMeeting,
  TimelineModel,
  TimelineStep,
} from './timeline-model.ts'

export const narrow = {
  width: 360,
  /** The line that time runs along; months stand left of it. */
  spineX: 44,
  lanesLeft: 56,
  lanesRight: 112,
  nodeX: 138,
  textX: 158,
  textRight: 356,
  title: { size: 15, isStrong: true } satisfies TextLook,
  body: { size: 13 } satisfies TextLook,
  dates: { size: 12 } satisfies TextLook,
  lineHeight: 1.3,
  entryGap: 16,
  leastMonthHeight: 46,
} as const

export interface ActivityText {
  readonly activity: TimelineActivity
  readonly lines: readonly string[]
  readonly dates: string
}

/** What stands at the right of the axis: a step with its activities, or a meeting that matters. */
export interface Entry {
  readonly subject:
    | { readonly kind: 'step'; readonly step: TimelineStep }
    | { readonly kind: 'meeting'; readonly meeting: TimelineMeeting }
  readonly title: readonly string[]
  readonly activities: readonly ActivityText[]
  readonly height: number
  /** The day it would like to stand beside. */
  readonly startsOn: LocalDate
}

/** The steps in their order, none before the one it follows, and the named meetings among them. */
export function narrowEntries(model: TimelineModel): readonly Entry[] {
  let latestStart = model.from
  const steps = model.steps.map((step) => {
    const activities = model.activities
      .filter((activity) => activity.step === step.number)
      .toSorted((a, b) => compare(a.startsOn, b.startsOn) || compare(a.endsOn, b.endsOn))
    latestStart = latest(latestStart, activities[0]?.startsOn ?? latestStart)
    return stepEntry(step, activities, latestStart, model)
  })
  const meetings = model.meetings
    .filter((meeting) => meeting.kind === 'chosen' || meeting.kind === 'reserve')
    .map(meetingEntry)
  return [...steps, ...meetings].toSorted((a, b) => compare(a.startsOn, b.startsOn))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const room = narrow.textRight - narrow.textX

function stepEntry(
  step: TimelineStep,
  activities: readonly TimelineActivity[],
  startsOn: LocalDate,
  model: TimelineModel,
): Entry {
  const texts = activities.map((activity) => ({
    activity,
    lines: wrap(cleaned(activity.title), room - 12, narrow.body, 5),
    dates: dateRange(activity, model),
  }))
  const title = wrap(cleaned(step.title), room, narrow.title, 3)
  return {
    subject: { kind: 'step', step },
    title,
    activities: texts,
    height: entryHeight(title, texts),
    startsOn,
  }
}

function meetingEntry(meeting: TimelineMeeting): Entry {
  const title = wrap(cleaned(meeting.label), room, narrow.title, 3)
  return {
    subject: { kind: 'meeting', meeting },
    title,
    activities: [],
    height: entryHeight(title, []),
    startsOn: meeting.date,
  }
}

function dateRange(activity: TimelineActivity, model: TimelineModel): string {
  const from = dayAndMonth(activity.startsOn, model.language)
  if (activity.startsOn === activity.endsOn) return from
  return `${from} – ${dayAndMonth(activity.endsOn, model.language)}`
}

export const activityHeight = (text: ActivityText) =>
  text.lines.length * narrow.body.size * narrow.lineHeight +
  narrow.dates.size * narrow.lineHeight +
  5

function entryHeight(title: readonly string[], activities: readonly ActivityText[]): number {
  const titleHeight = title.length * narrow.title.size * narrow.lineHeight + 3
  return activities.reduce((sum, text) => sum + activityHeight(text), titleHeight)
}

/** Where each entry starts: beside its day when it can, never into another, never past the end. */
export function entryTops(
  entries: readonly Entry[],
  wanted: readonly number[],
  top: number,
  bottom: number,
): readonly number[] {
  const tops: number[] = []
  let free = top
  for (const [index, entry] of entries.entries()) {
    const y = Math.max(wanted[index] ?? top, free)
    tops.push(y)
    free = y + entry.height + narrow.entryGap
  }
  let limit = bottom
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const height = entries[index]?.height ?? 0
    const y = Math.min(tops[index] ?? top, limit - height)
    tops[index] = y
    limit = y - narrow.entryGap
  }
  return tops
}

/** Which meetings are dots on the spine. */
export function spineMeetings(model: TimelineModel, axis: TimeAxis): readonly TimelineMeeting[] {
  const order = { committee: 0, council: 1, reserve: 2, chosen: 3 } as const
  return model.meetings
    .filter((meeting) => isWithin(axis, meeting.date))
    .toSorted((a, b) => order[a.kind] - order[b.kind])
}
