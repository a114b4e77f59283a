import { cleaned } from '#ui/svg/markup.ts'
import { type TextLook, textWidth, wrap } from '#ui/svg/text-width.ts'
import type { TimeAxis } from './timeline-axis.ts'
import type { TimelineActivity } from './timeline-model.ts'

/** An activity with its mark and its label laid out along the axis. */
export interface PlacedActivity {
  readonly activity: TimelineActivity
  readonly lane: number
  readonly start: number
  readonly end: number
  readonly label: {
    /** One line, or two when one would have to be cut. */
    readonly lines: readonly string[]
    readonly x: number
    readonly anchor: 'start' | 'end'
    readonly isInside: boolean
  }
}

const shortestBar = 5
const labelGap = 7
const laneGap = 12
/** The line of the deadline often stands at the end of the axis. */
const clearOfDeadline = 5

/** Activities of one step on as few lanes as they need; no mark or label touches another. */
export function activityLanes(
  activities: readonly TimelineActivity[],
  axis: TimeAxis,
  look: TextLook & { readonly markRadius: number },
): readonly PlacedActivity[] {
  const lanes: { left: number; right: number }[][] = []
  const inOrder = activities.toSorted(
    (a, b) => compare(a.startsOn, b.startsOn) || compare(a.endsOn, b.endsOn),
  )
  return inOrder.map((activity) => {
    const { start, end } = extent(activity, axis, look.markRadius)
    const label = placeLabel(cleaned(activity.title), start, end, axis, look, isBar(activity))
    const width = Math.max(...label.lines.map((line) => textWidth(line, look)))
    const left = Math.min(start, label.anchor === 'end' ? label.x - width : start)
    const right = Math.max(end, label.anchor === 'start' ? label.x + width : end)
    const free = lanes.findIndex((lane) =>
      lane.every((one) => right + laneGap <= one.left || left >= one.right + laneGap),
    )
    const lane = free === -1 ? lanes.length : free
    const others = lanes[lane] ?? []
    lanes[lane] = [...others, { left, right }]
    return { activity, lane, start, end, label }
  })
}

export const isBar = (activity: TimelineActivity) =>
  activity.kind === 'work' || activity.kind === 'period'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function extent(activity: TimelineActivity, axis: TimeAxis, radius: number) {
  if (!isBar(activity)) {
    const middle = axis.middleOf(activity.startsOn)
    return { start: middle - radius, end: middle + radius }
  }
  const start = axis.at(activity.startsOn)
  const end = Math.max(axis.endOf(activity.endsOn), start + shortestBar)
  const over = Math.max(end - axis.end, 0)
  return { start: start - over, end: end - over }
}

/** Inside the bar when there is room, else after it, else before it, else on two lines where most room is. */
function placeLabel(
  text: string,
  start: number,
  end: number,
  axis: TimeAxis,
  look: TextLook,
  mayBeInside: boolean,
): PlacedActivity['label'] {
  const width = textWidth(text, look)
  if (mayBeInside && width + 2 * labelGap <= end - start) {
    return { lines: [text], x: start + labelGap, anchor: 'start', isInside: true }
  }
  const after = axis.end - end - labelGap - clearOfDeadline
  const before = start - axis.start - labelGap
  const isAfter = width <= after || (width > before && after >= before)
  return {
    lines: wrap(text, isAfter ? after : before, look, 2),
    x: isAfter ? end + labelGap : start - labelGap,
    anchor: isAfter ? 'start' : 'end',
    isInside: false,
  }
}
