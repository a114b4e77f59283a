import { cleaned, element, shape } from '#ui/svg/markup.ts'
import { wrap } from '#ui/svg/text-width.ts'
import { activityLanes, isBar, type PlacedActivity } from './activity-lanes.ts'
import { labelRows, rowsUsed } from './label-rows.ts'
import { axisMonths, type TimeAxis, timeAxis } from './timeline-axis.ts'
import { flags, meetingLanes, monthNames, type Part, poles } from './timeline-head.ts'
import { legend } from './timeline-legend.ts'
import {
  activityRole,
  diamond,
  dot,
  type PathNode,
  stepPath,
  tooltip,
  write,
} from './timeline-marks.ts'
import type { Measures } from './timeline-measures.ts'
import type { TimelineModel, TimelineStep } from './timeline-model.ts'
import type { Paint } from './timeline-paint.ts'

/** Time to the right: months above, a row for each step, the path of the steps at the left. */
export function wideTimeline(model: TimelineModel, measures: Measures, paint: Paint) {
  const axis = timeAxis(model, measures.gutter, measures.width - 10)
  const head = { size: measures.small, labelX: measures.text * titleX }
  const flagPart = flags(model, axis, head, paint)
  const monthPart = monthNames(model, axis, flagPart.height, head, paint)
  const meetingsTop = flagPart.height + monthPart.height + 6
  const meetingPart = meetingLanes(model, axis, meetingsTop, head, paint)
  const rowsTop = meetingsTop + meetingPart.height + 4
  const rows = stepRows(model, axis, rowsTop, measures)
  const bottom = rows.at(-1)?.bottom ?? rowsTop
  const shades = shadeNames(model, axis, bottom + 4, measures, paint)
  const key = legend(
    model,
    { x: head.labelX, y: bottom + shades.height + 10, right: axis.end },
    head,
    paint,
  )
  const gridTop = flagPart.height + monthPart.height
  return {
    width: measures.width,
    height: Math.ceil(bottom + shades.height + 10 + key.height + 6),
    svg: [
      highlight(rows, measures, paint),
      bands(model, axis, gridTop, bottom, paint),
      grid(model, axis, gridTop, bottom, paint),
      rules(rows, axis, measures, paint),
      flagPart.svg,
      poles(model, axis, flagPart.height, bottom, paint),
      monthPart.svg,
      meetingPart.svg,
      stepPath(paint, pathNodes(rows, measures), { size: measures.small }),
      ...rows.map((row) => stepName(row, measures, paint)),
      ...rows.flatMap((row) => row.placed.map((one) => drawActivity(one, row, measures, paint))),
      shades.svg,
      key.svg,
    ].join(''),
  }
}

interface Row {
  readonly step: TimelineStep
  readonly top: number
  readonly bottom: number
  /** The middle of the first lane, where the point of the step stands. */
  readonly firstLane: number
  readonly lane: number
  readonly title: readonly string[]
  readonly placed: readonly PlacedActivity[]
}

const rowPadding = 7
/** Where the names of the steps start, in sizes of the text. */
const titleX = 3.2

function stepRows(
  model: TimelineModel,
  axis: TimeAxis,
  top: number,
  measures: Measures,
): readonly Row[] {
  let y = top
  return model.steps.map((step) => {
    const placed = activityLanes(
      model.activities.filter((activity) => activity.step === step.number),
      axis,
      { size: measures.small, markRadius: measures.bar * 0.4 },
    )
    const lanes = placed.reduce((most, one) => Math.max(most, one.lane + 1), 1)
    const room = measures.gutter - measures.text * titleX - 14
    const look = { size: measures.text, isStrong: step.state === 'current' }
    const title = wrap(cleaned(step.title), room, look, 3)
    const lane = placed.some((one) => one.label.lines.length > 1)
      ? measures.lane * 1.3
      : measures.lane
    const lanesHeight = lanes * lane
    const height = Math.max(lanesHeight, title.length * titleLine(measures))
    // A single lane stands in the middle of a title of several lines.
    const lift = lanes === 1 ? (height - lanesHeight) / 2 : 0
    const firstLane = y + rowPadding + lift + lane / 2
    const row = {
      step,
      top: y,
      bottom: y + height + 2 * rowPadding,
      firstLane,
      lane,
      title,
      placed,
    }
    y = row.bottom
    return row
  })
}

const titleLine = (measures: Measures) => measures.text * 1.25

/** The points lean to the left and the right in turn, so that the path bends. */
function pathNodes(rows: readonly Row[], measures: Measures): readonly PathNode[] {
  return rows.map((row, index) => ({
    step: row.step,
    x: measures.text * (index % 2 === 0 ? 1 : 1.9),
    y: row.firstLane,
  }))
}

function stepName(row: Row, measures: Measures, paint: Paint): string {
  const lanes = row.placed.reduce((most, one) => Math.max(most, one.lane + 1), 1)
  const lift = lanes === 1 ? ((row.title.length - 1) / 2) * titleLine(measures) : 0
  const lines = row.title.map((line, index) =>
    write(paint, row.step.state === 'ahead' ? 'muted' : 'text', line, {
      x: measures.text * titleX,
      y: row.firstLane + measures.text * 0.36 - lift + index * titleLine(measures),
      size: measures.text,
      isStrong: row.step.state === 'current',
    }),
  )
  return element('g', {}, ...lines, tooltip(row.step.title))
}

function drawActivity(one: PlacedActivity, row: Row, measures: Measures, paint: Paint): string {
  const y = row.firstLane + one.lane * row.lane
  const middle = (one.start + one.end) / 2
  const role = activityRole(one.activity)
  const mark = isBar(one.activity)
    ? shape('rect', paint(role), {
        x: one.start,
        y: y - measures.bar / 2,
        width: one.end - one.start,
        height: measures.bar,
        rx: one.activity.kind === 'period' ? measures.bar / 2 : 3,
        'stroke-width': 1.2,
      })
    : one.activity.kind === 'meeting'
      ? dot(paint, role, middle, y, measures.bar * 0.36)
      : diamond(paint, role, middle, y, measures.bar * 0.45)
  const textRole = one.label.isInside ? (one.activity.happened ? 'inverse' : 'text') : 'halo'
  const line = measures.small * 1.12
  const first = y + measures.small * 0.36 - ((one.label.lines.length - 1) / 2) * line
  const label = one.label.lines.map((text, index) =>
    write(paint, textRole, text, {
      x: one.label.x,
      y: first + index * line,
      size: measures.small,
      anchor: one.label.anchor,
    }),
  )
  return element('g', {}, mark, ...label, tooltip(one.activity.title))
}

function highlight(rows: readonly Row[], measures: Measures, paint: Paint): string {
  return rows
    .filter((row) => row.step.state === 'current')
    .map((row) =>
      shape('rect', paint('highlight'), {
        x: 0,
        y: row.top,
        width: measures.width,
        height: row.bottom - row.top,
      }),
    )
    .join('')
}

function bands(
  model: TimelineModel,
  axis: TimeAxis,
  top: number,
  bottom: number,
  paint: Paint,
): string {
  return visibleShades(model, axis)
    .map((shade) =>
      shape(
        'rect',
        paint('shade'),
        {
          x: axis.at(shade.from),
          y: top,
          width: Math.max(axis.endOf(shade.to) - axis.at(shade.from), 1.5),
          height: bottom - top,
        },
        tooltip(shade.label),
      ),
    )
    .join('')
}

function visibleShades(model: TimelineModel, axis: TimeAxis) {
  return model.shaded.filter((shade) => shade.to >= axis.from && shade.from <= axis.to)
}

/** Names under the shaded bands; single days are named last, where there is still room. */
function shadeNames(
  model: TimelineModel,
  axis: TimeAxis,
  top: number,
  measures: Measures,
  paint: Paint,
): Part {
  const wanted = visibleShades(model, axis)
    .map((shade) => ({
      text: cleaned(shade.label),
      at: (axis.at(shade.from) + axis.endOf(shade.to)) / 2,
      width: axis.endOf(shade.to) - axis.at(shade.from),
    }))
    .filter((label) => label.text !== '')
    .toSorted((a, b) => b.width - a.width)
  const size = measures.small - 1
  const placed = labelRows(
    wanted,
    { left: axis.start, right: axis.end, maxRows: 2 },
    { size, padding: 0, gap: 4 },
  )
  const names = placed.map((label) =>
    write(paint, 'muted', label.text, {
      x: label.left,
      y: top + size * (1 + label.row * 1.35),
      size,
    }),
  )
  return { svg: names.join(''), height: rowsUsed(placed) * size * 1.35 }
}

function grid(
  model: TimelineModel,
  axis: TimeAxis,
  top: number,
  bottom: number,
  paint: Paint,
): string {
  const lines = axisMonths(axis, model.language).map((month) => {
    const high = month.year === null ? top - 6 : top - 22
    return `M${month.start.toFixed(1)} ${high.toFixed(1)}V${bottom.toFixed(1)}`
  })
  return shape('path', paint('rule'), { d: lines.join(''), 'stroke-width': 1 })
}

function rules(rows: readonly Row[], axis: TimeAxis, measures: Measures, paint: Paint): string {
  const first = rows[0]
  if (!first) return ''
  const lines = rows
    .slice(1)
    .map((row) => `M${measures.text * titleX} ${row.top.toFixed(1)}H${axis.end}`)
  const thin = shape('path', paint('rule'), { d: lines.join(''), 'stroke-width': 1 })
  const d = `M0 ${first.top.toFixed(1)}H${axis.end}`
  return thin + shape('path', paint('axis'), { d, 'stroke-width': 1 })
}
