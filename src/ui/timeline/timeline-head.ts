import { dayAndMonth } from '#platform/i18n/format.ts'
import { cleaned, element, shape } from '#ui/svg/markup.ts'
import type { TextLook } from '#ui/svg/text-width.ts'
import { labelRows, type PlacedLabel, rowsUsed } from './label-rows.ts'
import { timelineTexts } from './timeline.texts.ts'
import { axisMonths, isWithin, type TimeAxis } from './timeline-axis.ts'
import { diamond, dot, tooltip, write } from './timeline-marks.ts'
import type { TimelineMeeting, TimelineModel } from './timeline-model.ts'
import type { Paint } from './timeline-paint.ts'

/** A part of the figure, drawn from `top`; the next one starts `height` further down. */
export interface Part {
  readonly svg: string
  readonly height: number
}

export interface HeadLook extends TextLook {
  /** Where the names of the meeting lanes start. */
  readonly labelX: number
}

/** «I dag» and «Frist» on flags; their poles are drawn with `poles`. */
export function flags(model: TimelineModel, axis: TimeAxis, look: HeadLook, paint: Paint): Part {
  const wanted = flagged(model, axis)
  const placed = labelRows(
    wanted.map((flag) => ({ text: flag.text, at: flag.at })),
    { left: axis.start, right: axis.end, maxRows: 2 },
    { size: look.size, isStrong: true, padding: 7, gap: 4 },
  )
  const rowHeight = look.size * 1.8
  const rows = rowsUsed(placed)
  const svg = placed.map((label, index) => {
    const role = wanted[index]?.role ?? 'today'
    const y = label.row * rowHeight
    return (
      shape('rect', paint(`${role}-flag`), {
        x: label.left,
        y,
        width: label.width,
        height: rowHeight - 4,
        rx: 3,
      }) +
      shape('path', paint(role), {
        d: `M${label.at.toFixed(1)} ${(y + rowHeight - 4).toFixed(1)}V${(rows * rowHeight).toFixed(1)}`,
        'stroke-width': 2,
      }) +
      write(paint, `${role}-text`, label.text, {
        x: label.left + 7,
        y: y + look.size * 1.12,
        size: look.size,
        isStrong: true,
      })
    )
  })
  return { svg: svg.join(''), height: rows * rowHeight }
}

function flagged(model: TimelineModel, axis: TimeAxis) {
  const texts = timelineTexts[model.language]
  const day = (date: typeof model.today) => dayAndMonth(date, model.language)
  const { today, deadline } = model
  return [
    ...(isWithin(axis, today)
      ? [{ role: 'today' as const, text: texts.today(day(today)), at: axis.middleOf(today) }]
      : []),
    ...(deadline && isWithin(axis, deadline)
      ? [
          {
            role: 'deadline' as const,
            text: texts.deadline(day(deadline)),
            at: axis.endOf(deadline) - 1,
          },
        ]
      : []),
  ]
}

/** The lines of today and the deadline through the figure. */
export function poles(
  model: TimelineModel,
  axis: TimeAxis,
  top: number,
  bottom: number,
  paint: Paint,
): string {
  return flagged(model, axis)
    .map((flag) =>
      shape('path', paint(flag.role), {
        d: `M${flag.at.toFixed(1)} ${top.toFixed(1)}V${bottom.toFixed(1)}`,
        'stroke-width': 2,
        'stroke-dasharray': flag.role === 'deadline' ? '5 4' : undefined,
      }),
    )
    .join('')
}

/** The names of the months and, above the first and each January, the year. */
export function monthNames(
  model: TimelineModel,
  axis: TimeAxis,
  top: number,
  look: HeadLook,
  paint: Paint,
): Part {
  const months = axisMonths(axis, model.language)
  const widest = look.size * 2.9
  const span = (axis.end - axis.start) / Math.max(months.length, 1)
  const every = Math.max(1, Math.ceil(widest / span))
  const svg = months.map((month, index) => {
    const year =
      month.year === null
        ? ''
        : write(paint, 'text', String(month.year), {
            x: month.start + 3,
            y: top + look.size,
            size: look.size,
            isStrong: true,
          })
    const isWide = month.end - month.start >= Math.min(widest, span * 0.9)
    if (index % every !== 0 || !isWide) return year
    const name = { x: month.start + 3, y: top + look.size * 2.4, size: look.size }
    return year + write(paint, 'muted', month.name, name)
  })
  return { svg: svg.join(''), height: look.size * 3 }
}

/** Council meetings on one lane and the other meetings on the next; the chosen and the reserve named. */
export function meetingLanes(
  model: TimelineModel,
  axis: TimeAxis,
  top: number,
  look: HeadLook,
  paint: Paint,
): Part {
  const shown = model.meetings.filter((meeting) => isWithin(axis, meeting.date))
  const council = shown.filter((meeting) => meeting.kind !== 'committee')
  const committee = shown.filter((meeting) => meeting.kind === 'committee')
  const named = council
    .filter((meeting) => meeting.kind !== 'council')
    .toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'chosen' ? -1 : 1))
  const labels = labelRows(
    named.map((one) => ({ text: cleaned(one.label), at: axis.middleOf(one.date) })),
    { left: axis.start, right: axis.end - 4, maxRows: 2 },
    { ...look, isStrong: true, padding: 2, gap: 4 },
  )
  const rowHeight = look.size * 1.5
  const rows = rowsUsed(labels)
  const labelsHeight = rows * rowHeight
  const laneHeight = look.size * 1.9
  const texts = timelineTexts[model.language]
  const lane = (name: string, meetings: readonly TimelineMeeting[], y: number) =>
    meetings.length === 0 ? '' : meetingLane(name, meetings, axis, y, look, paint)
  const councilY = top + labelsHeight + laneHeight / 2
  const committeeY = councilY + (council.length > 0 ? laneHeight : 0)
  const svg =
    meetingNames(labels, rows, { top, rowHeight, markY: councilY }, look, paint) +
    lane(texts.council, council, councilY) +
    lane(texts.committee, committee, committeeY)
  const lanes = Number(council.length > 0) + Number(committee.length > 0)
  return { svg, height: lanes === 0 ? 0 : labelsHeight + lanes * laneHeight + look.size * 0.5 }
}

function meetingNames(
  labels: readonly PlacedLabel[],
  rows: number,
  place: { readonly top: number; readonly rowHeight: number; readonly markY: number },
  look: HeadLook,
  paint: Paint,
): string {
  // The first row stands nearest to the marks.
  const baseline = (label: PlacedLabel) =>
    place.top + (rows - 1 - label.row) * place.rowHeight + look.size
  const leaders = labels.map((label) =>
    shape('path', paint('leader'), {
      d: `M${label.at.toFixed(1)} ${(baseline(label) + 3).toFixed(1)}V${place.markY.toFixed(1)}`,
      'stroke-width': 1,
    }),
  )
  const names = labels.map((label) =>
    write(paint, 'halo', label.text, {
      x: label.left + 2,
      y: baseline(label),
      size: look.size,
      isStrong: true,
    }),
  )
  return leaders.join('') + names.join('')
}

function meetingLane(
  name: string,
  meetings: readonly TimelineMeeting[],
  axis: TimeAxis,
  y: number,
  look: HeadLook,
  paint: Paint,
): string {
  const line = shape('path', paint('rule'), {
    d: `M${axis.start.toFixed(1)} ${y.toFixed(1)}H${axis.end.toFixed(1)}`,
    'stroke-width': 1,
  })
  const label = { x: look.labelX, y: y + look.size * 0.36, size: look.size }
  const marks = meetings.map((meeting) =>
    element(
      'g',
      {},
      meetingMark(meeting, axis.middleOf(meeting.date), y, look.size, paint),
      tooltip(meeting.label),
    ),
  )
  return line + write(paint, 'muted', name, label) + marks.join('')
}

/** The mark of a meeting: a diamond for the one that is to adopt and its reserve, else a dot. */
export function meetingMark(
  meeting: TimelineMeeting,
  x: number,
  y: number,
  size: number,
  paint: Paint,
): string {
  if (meeting.kind === 'chosen') return diamond(paint, 'chosen', x, y, size * 0.72)
  if (meeting.kind === 'reserve') return diamond(paint, 'reserve', x, y, size * 0.62)
  if (meeting.kind === 'council') return dot(paint, 'meeting', x, y, size * 0.42)
  return dot(paint, 'committee', x, y, size * 0.32)
}
