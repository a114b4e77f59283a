import { element, shape } from '#ui/svg/markup.ts'
import { narrow } from './narrow-entries.ts'
import type { TimeAxis } from './timeline-axis.ts'
import { activityRole, diamond, dot, tooltip } from './timeline-marks.ts'
import type { TimelineActivity, TimelineModel } from './timeline-model.ts'
import type { Paint } from './timeline-paint.ts'

export interface Bar {
  readonly activity: TimelineActivity
  readonly x: number
  readonly width: number
}

/** Activities side by side where they overlap; the lanes grow narrow when there are many. */
export function verticalBars(model: TimelineModel, axis: TimeAxis): readonly Bar[] {
  const lanes: number[] = []
  const inOrder = model.activities.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const placed = inOrder.map((activity) => {
    const start = axis.at(activity.startsOn)
    const end = Math.max(axis.endOf(activity.endsOn), start + 10)
    const free = lanes.findIndex((until) => until + 3 <= start)
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = end
    return { activity, lane }
  })
  const pitch = Math.min(13, (narrow.lanesRight - narrow.lanesLeft) / Math.max(lanes.length, 1))
  return placed.map(({ activity, lane }) => ({
    activity,
    x: narrow.lanesLeft + lane * pitch,
    width: Math.max(pitch - 3, 2),
  }))
}

export function drawBar(bar: Bar, axis: TimeAxis, paint: Paint): string {
  const role = activityRole(bar.activity)
  const title = tooltip(bar.activity.title)
  if (bar.activity.kind === 'milestone' || bar.activity.kind === 'meeting') {
    const [x, y] = [bar.x + bar.width / 2, axis.middleOf(bar.activity.startsOn)]
    const mark =
      bar.activity.kind === 'meeting' ? dot(paint, role, x, y, 5) : diamond(paint, role, x, y, 6)
    return element('g', {}, mark, title)
  }
  const y = axis.at(bar.activity.startsOn)
  return shape(
    'rect',
    paint(role),
    {
      x: bar.x,
      y,
      width: bar.width,
      height: Math.max(axis.endOf(bar.activity.endsOn) - y, 4),
      rx: Math.min(bar.activity.kind === 'period' ? 5 : 3, bar.width / 2),
      'stroke-width': 1.2,
    },
    title,
  )
}
