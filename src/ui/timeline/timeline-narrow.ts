import { element, round, shape } from '#ui/svg/markup.ts'
import { textWidth } from '#ui/svg/text-width.ts'
import {
  type ActivityText,
  activityHeight,
  type Entry,
  entryTops,
  narrow,
  narrowEntries,
  spineMeetings,
} from './narrow-entries.ts'
import { timelineTexts } from './timeline.texts.ts'
import { axisMonths, isWithin, type TimeAxis, timeAxis } from './timeline-axis.ts'
import { meetingMark } from './timeline-head.ts'
import { legend } from './timeline-legend.ts'
import { activityRole, dot, type PathNode, stepPath, tooltip, write } from './timeline-marks.ts'
import type { TimelineModel } from './timeline-model.ts'
import type { Paint } from './timeline-paint.ts'
import { type Bar, drawBar, verticalBars } from './vertical-bars.ts'

const top = 14

/** Time downward, for a phone: bars at the left, the steps with their texts along the path. */
export function narrowTimeline(model: TimelineModel, paint: Paint) {
  const entries = narrowEntries(model)
  const textHeight = entries.reduce((sum, one) => sum + one.height + narrow.entryGap, 0)
  const months = axisMonths(timeAxis(model, 0, 1), model.language).length
  const axis = timeAxis(model, top, top + Math.max(months * narrow.leastMonthHeight, textHeight))
  const wanted = entries.map((entry) => axis.at(entry.startsOn) - nodeDrop)
  const tops = entryTops(entries, wanted, top - 4, axis.end + 4)
  const bars = verticalBars(model, axis)
  const nodes = pathNodes(entries, tops)
  const key = legend(
    model,
    { x: 4, y: axis.end + 14, right: narrow.width - 4 },
    narrow.dates,
    paint,
  )
  return {
    width: narrow.width,
    height: Math.ceil(axis.end + 14 + key.height + 4),
    svg: [
      shades(model, axis, paint),
      monthLines(model, axis, paint),
      leaders(entries, tops, bars, axis, paint),
      ...bars.map((bar) => drawBar(bar, axis, paint)),
      spine(model, axis, paint),
      stepPath(paint, nodes, { size: 13 }),
      ...entries.map((entry, index) => drawEntry(entry, tops[index] ?? 0, paint)),
      dayFlags(model, axis, paint),
      key.svg,
    ].join(''),
  }
}

/** The first line of an entry is level with the day it starts. */
const nodeDrop = narrow.title.size * 0.8
const nodeY = (entryTop: number) => entryTop + nodeDrop

function pathNodes(entries: readonly Entry[], tops: readonly number[]): readonly PathNode[] {
  return entries.flatMap((entry, index) =>
    entry.subject.kind === 'step'
      ? [
          {
            step: entry.subject.step,
            x: narrow.nodeX + (index % 2 === 0 ? -3 : 3),
            y: nodeY(tops[index] ?? 0),
          },
        ]
      : [],
  )
}

function drawEntry(entry: Entry, entryTop: number, paint: Paint): string {
  const isQuiet = entry.subject.kind === 'step' && entry.subject.step.state === 'ahead'
  const line = narrow.title.size * narrow.lineHeight
  const title = entry.title.map((text, index) =>
    write(paint, isQuiet ? 'muted' : 'text', text, {
      x: narrow.textX,
      y: entryTop + narrow.title.size * 1.1 + index * line,
      ...narrow.title,
    }),
  )
  let y = entryTop + entry.title.length * line + 3
  const activities = entry.activities.map((text) => {
    const drawn = drawActivityText(text, y, paint)
    y += activityHeight(text)
    return drawn
  })
  const meeting =
    entry.subject.kind === 'meeting'
      ? meetingMark(entry.subject.meeting, narrow.nodeX, nodeY(entryTop), 14, paint)
      : ''
  return meeting + title.join('') + activities.join('')
}

function drawActivityText(text: ActivityText, y: number, paint: Paint): string {
  const line = narrow.body.size * narrow.lineHeight
  const first = y + narrow.body.size * 1.1
  const role = activityRole(text.activity)
  const lines = text.lines.map((one, index) =>
    write(paint, 'text', one, { x: narrow.textX + 12, y: first + index * line, ...narrow.body }),
  )
  const dates = write(paint, 'muted', text.dates, {
    x: narrow.textX + 12,
    y: first + text.lines.length * line - 1,
    ...narrow.dates,
  })
  const mark = dot(paint, role, narrow.textX + 3.5, first - narrow.body.size * 0.36, 3.5)
  return element('g', {}, mark, ...lines, dates, tooltip(text.activity.title))
}

/** A thin line from the first mark of a step, or from the meeting, to its texts. */
function leaders(
  entries: readonly Entry[],
  tops: readonly number[],
  bars: readonly Bar[],
  axis: TimeAxis,
  paint: Paint,
): string {
  const lines = entries.flatMap((entry, index) => {
    const first = entry.activities[0]?.activity
    const bar = bars.find((one) => one.activity === first)
    const to = round(nodeY(tops[index] ?? 0))
    if (entry.subject.kind === 'meeting') {
      const from = round(axis.middleOf(entry.subject.meeting.date))
      return [`M${narrow.spineX} ${from}H${narrow.lanesRight}L${narrow.nodeX} ${to}`]
    }
    if (!bar) return []
    const from = round(axis.at(bar.activity.startsOn) + 1)
    return [`M${round(bar.x)} ${from}H${narrow.lanesRight}L${narrow.nodeX} ${to}`]
  })
  return shape('path', paint('leader'), { d: lines.join(''), 'stroke-width': 1 })
}

function shades(model: TimelineModel, axis: TimeAxis, paint: Paint): string {
  return model.shaded
    .filter((shade) => shade.to >= axis.from && shade.from <= axis.to)
    .map((shade) => {
      const y = axis.at(shade.from)
      const place = { x: narrow.spineX, y, width: narrow.lanesRight + 4 - narrow.spineX }
      const height = Math.max(axis.endOf(shade.to) - y, 1.5)
      return shape('rect', paint('shade'), { ...place, height }, tooltip(shade.label))
    })
    .join('')
}

function monthLines(model: TimelineModel, axis: TimeAxis, paint: Paint): string {
  const busy = dayMarks(model, axis).map((mark) => mark.flagY)
  const { size } = narrow.dates
  return axisMonths(axis, model.language)
    .map((month) => {
      const line = shape('path', paint('rule'), {
        d: `M${narrow.spineX - 6} ${round(month.start)}H${narrow.lanesRight + 4}`,
        'stroke-width': 1,
      })
      const y = month.start + size
      const isFree = (at: number) =>
        busy.every((one) => Math.abs(one - at + size * 0.35) > size * 1.2)
      const name =
        isFree(y) && month.end - month.start > size
          ? write(paint, 'muted', month.name, { x: 2, y, size })
          : ''
      const year =
        month.year !== null && isFree(y + size * 1.2) && month.end - month.start > size * 2.4
          ? write(paint, 'text', String(month.year), {
              x: 2,
              y: y + size * 1.2,
              size,
              isStrong: true,
            })
          : ''
      return line + name + year
    })
    .join('')
}

function spine(model: TimelineModel, axis: TimeAxis, paint: Paint): string {
  const line = shape('path', paint('axis'), {
    d: `M${narrow.spineX} ${round(axis.start)}V${round(axis.end)}`,
    'stroke-width': 1.5,
  })
  const marks = spineMeetings(model, axis).map((meeting) => {
    const y = axis.middleOf(meeting.date)
    const mark = meetingMark(meeting, narrow.spineX, y, 11, paint)
    return element('g', {}, mark, tooltip(meeting.label))
  })
  return line + marks.join('')
}

interface DayMark {
  readonly role: 'today' | 'deadline'
  readonly text: string
  readonly y: number
  /** The middle of its flag, which gives way when two are close. */
  readonly flagY: number
}

const flagHeight = 20

/** Today and the deadline on the axis, from the top down. */
function dayMarks(model: TimelineModel, axis: TimeAxis): readonly DayMark[] {
  const texts = timelineTexts[model.language]
  const marks: Omit<DayMark, 'flagY'>[] = []
  if (isWithin(axis, model.today)) {
    marks.push({ role: 'today', text: texts.todayShort, y: axis.middleOf(model.today) })
  }
  if (model.deadline !== null) {
    marks.push({ role: 'deadline', text: texts.deadlineShort, y: axis.endOf(model.deadline) - 1 })
  }
  let limit = axis.end + 2
  return marks
    .toSorted((a, b) => b.y - a.y)
    .map((mark) => {
      const flagY = Math.min(mark.y, limit)
      limit = flagY - flagHeight
      return { ...mark, flagY }
    })
    .reverse()
}

function dayFlags(model: TimelineModel, axis: TimeAxis, paint: Paint): string {
  const { size } = narrow.dates
  return dayMarks(model, axis)
    .map((mark) => {
      const y = mark.flagY
      const look = { size: size - 0.5, isStrong: true }
      const width = textWidth(mark.text, look) + 8
      const pole = shape('path', paint(mark.role), {
        d: `M${width} ${round(y)}L${narrow.spineX - 4} ${round(mark.y)}H${narrow.lanesRight + 4}`,
        fill: 'none',
        'stroke-width': 2,
        'stroke-dasharray': mark.role === 'deadline' ? '5 4' : undefined,
      })
      const flag = { x: 0, y: y - size * 0.8, width, height: size * 1.6, rx: 3 }
      return (
        pole +
        shape('rect', paint(`${mark.role}-flag`), { ...flag }) +
        write(paint, `${mark.role}-text`, mark.text, {
          x: 4,
          y: y + size * 0.36,
          ...look,
        })
      )
    })
    .join('')
}
