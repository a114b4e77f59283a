import { scaleLinear } from 'd3-scale'
import { round } from '#ui/svg/markup.ts'
import { textWidth, truncate } from '#ui/svg/text-width.ts'
import type { RangeChart, RangeMark, RangeRow } from './chart.ts'
import { isNumber, type MarkShape, markPath } from './lines.ts'
import {
  type Drawn,
  emptyPicture,
  group,
  haloed,
  lineHeight,
  plainLook,
  remark,
  type Stage,
  strongLook,
  widest,
  write,
} from './stage.ts'

const looks = {
  us: { role: 'us-mark', shape: 'circle', radius: 7 },
  county: { role: 'mark-3', shape: 'square', radius: 4.5 },
  country: { role: 'mark-1', shape: 'diamond', radius: 5 },
} as const satisfies Record<RangeMark['role'], { role: string; shape: MarkShape; radius: number }>

type Known = RangeMark & { readonly value: number }

const edge = 8

/** Each row: «us» over the strip, the others under it, and what the strip shows at the foot. */
export function drawRangeChart(chart: RangeChart, stage: Stage): Drawn {
  const values = chart.rows.flatMap(({ spread, marks }) => [
    ...marks.map(({ value }) => value).filter(isNumber),
    ...(spread ? Object.values(spread).filter(isNumber) : []),
  ])
  if (values.length === 0) {
    return emptyPicture(
      stage,
      chart.rows.flatMap(({ marks }) => marks.map(({ gap }) => gap)),
    )
  }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const spare = high === low ? Math.max(Math.abs(high) / 10, 1) : 0
  const ends = (end: 'min' | 'max') =>
    widest(chart.rows.map(({ spread }) => (spread ? stage.figure(spread[end]) : ''))) + edge
  const at = scaleLinear(
    [low - spare, high + spare],
    [Math.max(ends('min'), edge), stage.width - Math.max(ends('max'), edge)],
  )
  let [svg, top] = ['', 0]
  for (const row of chart.rows) {
    const drawn = drawRow(row, at, top, stage)
    svg += drawn.svg
    top += drawn.height
  }
  const hasSpread = chart.rows.some(({ spread }) => spread !== null)
  const hasAll = chart.rows.some(({ all }) => all !== undefined)
  const words = [hasSpread ? stage.text.strip : '', hasAll ? stage.text.strokes : '']
  const key = remark(stage, words.filter((one) => one !== '').join(' '), top - 8)
  return { svg: svg + key.svg, height: top + key.height - 8 }
}

function drawRow(row: RangeRow, at: (value: number) => number, top: number, stage: Stage): Drawn {
  const title = row.name
    ? group(stage.paint, 'text', write(row.name, { x: 0, y: top + 14, isStrong: true }))
    : ''
  const marks = row.marks.filter((mark): mark is Known => isNumber(mark.value))
  const ours = marks.filter(({ role }) => role === 'us')
  const others = marks.filter(({ role }) => role !== 'us')
  const labelTop = top + (row.name ? 20 : 0)
  const above = labelsOf(ours, at, stage)
  const middle = labelTop + above.rows * lineHeight + (above.rows > 0 ? 16 : 12)
  const below = labelsOf(others, at, stage)
  const belowTop = middle + (row.all ? 24 : 12)
  const words =
    labelWords(above.labels, (line) => labelTop + 13 + line * lineHeight) +
    labelWords(below.labels, (line) => belowTop + 13 + line * lineHeight)
  const leaders = [
    ...above.labels.map(({ x, line }) => leader(x, labelTop + 17 + line * lineHeight, middle - 7)),
    ...below.labels.map(({ x, line }) => leader(x, middle + 5, belowTop + 2 + line * lineHeight)),
  ].join('')
  const foot = remark(stage, withoutFigures(row, stage), belowTop + below.rows * lineHeight)
  const svg = [
    title,
    strip(row, at, middle, stage),
    strokes(row, at, middle + 11, stage),
    group(stage.paint, 'leader', leaders && `<path d="${leaders}"/>`),
    ...others.map((mark) => oneMark(mark, at, middle, stage)),
    ...ours.map((mark) => oneMark(mark, at, middle, stage)),
    haloed(stage.paint, words),
    foot.svg,
  ]
  const end = belowTop + below.rows * lineHeight + foot.height
  return { svg: svg.join(''), height: end - top + 14 }
}

function strip({ spread }: RangeRow, at: (value: number) => number, y: number, stage: Stage) {
  if (!spread) return ''
  const [min, low, median, high, max] = [
    spread.min,
    spread.lowerQuartile,
    spread.median,
    spread.upperQuartile,
    spread.max,
  ].map((value) => round(at(value))) as [number, number, number, number, number]
  const ends = `M${min} ${y - 5}v10M${min} ${y}H${max}M${max} ${y - 5}v10`
  const figures =
    write(stage.figure(spread.min), { x: min - edge, y: y + 4.5, anchor: 'end' }) +
    write(stage.figure(spread.max), { x: max + edge, y: y + 4.5 })
  return (
    group(stage.paint, 'muted', figures) +
    `<path${stage.paint('axis')} d="${ends}"/>` +
    `<path${stage.paint('band')} d="M${low} ${y - 7}H${high}v14H${low}z"/>` +
    `<path${stage.paint('axis')} stroke-width="2" d="M${median} ${y - 7}v14"/>`
  )
}

/** Where every place lies; those at the same spot are drawn once. */
function strokes({ all = [] }: RangeRow, at: (value: number) => number, y: number, stage: Stage) {
  const places = new Set(all.flatMap(({ value }) => (isNumber(value) ? round(at(value)) : [])))
  const d = [...places].map((x) => `M${x} ${y}v8`).join('')
  return d && `<path${stage.paint('rest')} d="${d}"/>`
}

function oneMark({ role, value }: Known, at: (value: number) => number, y: number, stage: Stage) {
  const look = looks[role]
  const d = markPath(look.shape, { x: at(value), y }, look.radius)
  return `<path${stage.paint(look.role)} stroke-width="1.5" d="${d}"/>`
}

interface Label {
  readonly text: string
  readonly isStrong: boolean
  /** Of what it speaks of. */
  readonly x: number
  readonly left: number
  readonly width: number
  readonly line: number
}

/** Labels centred on their marks, on the first line where they overlap no other. */
function labelsOf(marks: readonly Known[], at: (value: number) => number, stage: Stage) {
  const labels: Label[] = []
  for (const { role, name, value } of marks) {
    const isStrong = role === 'us'
    const look = isStrong ? strongLook : plainLook
    const figure = stage.figure(value)
    const room = stage.width - textWidth(` ${figure}`, look)
    const text = `${truncate(name, room, look)} ${figure}`
    const width = textWidth(text, look)
    const x = at(value)
    const left = Math.min(Math.max(x - width / 2, 0), stage.width - width)
    let line = 0
    const taken = (one: Label) =>
      one.line === line && one.left < left + width + 10 && one.left + one.width + 10 > left
    while (labels.some(taken)) line += 1
    labels.push({ text, isStrong, x, left, width, line })
  }
  return { labels, rows: labels.reduce((rows, { line }) => Math.max(rows, line + 1), 0) }
}

function labelWords(labels: readonly Label[], base: (line: number) => number): string {
  return labels
    .map(({ text, isStrong, left, width, line }) =>
      write(text, { x: left + width / 2, y: base(line), anchor: 'middle', isStrong }),
    )
    .join('')
}

const leader = (x: number, from: number, to: number) => `M${round(x)} ${round(from)}V${round(to)}`

/** Whose figure is missing. */
function withoutFigures({ marks }: RangeRow, { text }: Stage): string {
  const names = marks
    .filter(({ value }) => !isNumber(value))
    .map(({ name, gap }) => `${name} (${gap ?? text.missing})`)
  return names.length > 0 ? `${text.without(names.join(', '))}.` : ''
}
