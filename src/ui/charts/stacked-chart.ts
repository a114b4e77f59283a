import { round } from '#ui/svg/markup.ts'
import { textWidth } from '#ui/svg/text-width.ts'
import type { StackedChart, StackedRow } from './chart.ts'
import { isNumber } from './lines.ts'
import { partFill, patternDefs } from './patterns.ts'
import { spreadOut } from './spread-out.ts'
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

interface Stack {
  readonly left: number
  readonly right: number
  readonly scale: number
  readonly rowHeight: number
  readonly isAbove: boolean
  readonly barHeight: number
}

interface Segment {
  readonly part: number
  readonly row: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly value: number
}

export function drawStackedChart(chart: StackedChart, stage: Stage): Drawn {
  const totals = chart.rows.map(total)
  if (!chart.rows.some(({ values }) => values.some(isNumber))) {
    return emptyPicture(
      stage,
      chart.rows.map(({ gap }) => gap),
    )
  }
  const stack = layout(chart, Math.max(...totals, 0), stage)
  const firstRow = segmentsOf(chart, stack, 0).filter(({ row }) => row === 0)
  const head = directLabels(chart, firstRow, stack, stage) ?? keys(chart, stage)
  const segments = segmentsOf(chart, stack, head.height)
  const svg = [
    patternDefs(stage, chart.parts.length),
    head.svg,
    fills(chart, segments, stack, stage),
    rowNames(chart, stack, head.height, stage),
    figures(chart, segments, stack, head.height, stage),
  ]
  const bottom = head.height + chart.rows.length * stack.rowHeight
  const below = remark(stage, withoutFigures(chart, stage), bottom - 4)
  return { svg: svg.join('') + below.svg, height: bottom + below.height }
}

const total = ({ values }: StackedRow) =>
  values.reduce<number>((sum, value) => sum + positive(value), 0)

const positive = (value: number | null | undefined) => (isNumber(value) ? Math.max(value, 0) : 0)

function layout(chart: StackedChart, highest: number, stage: Stage): Stack {
  const names = widest(
    chart.rows.map(({ name }) => name),
    strongLook,
  )
  const isAbove = names > (stage.isNarrow ? 70 : 200)
  const left = isAbove ? 0 : names + 10
  const isShare = chart.measure === 'shares'
  const sums = isShare
    ? 0
    : widest(
        chart.rows.map((row) => stage.figure(total(row))),
        strongLook,
      ) + 8
  const right = stage.width - sums - 1
  const whole = isShare ? Math.max(100, highest) : highest || 1
  const barHeight = 24
  return {
    left,
    right,
    scale: (right - left) / whole,
    rowHeight: barHeight + (isAbove ? 28 : 8),
    isAbove,
    barHeight,
  }
}

function segmentsOf({ rows }: StackedChart, stack: Stack, top: number): readonly Segment[] {
  return rows.flatMap(({ values }, row) => {
    const y = top + row * stack.rowHeight + (stack.isAbove ? 20 : 0)
    let x = stack.left
    return values.flatMap((value, part) => {
      const width = positive(value) * stack.scale
      const segment = { part, row, x, y, width, value: positive(value) }
      x += width
      return width > 0 ? [segment] : []
    })
  })
}

function fills(
  { parts }: StackedChart,
  segments: readonly Segment[],
  { barHeight }: Stack,
  stage: Stage,
): string {
  const paths = parts.map((_, part) => {
    const d = segments
      .filter((segment) => segment.part === part)
      .map(({ x, y, width }) => {
        const [from, to] = [round(x), round(x + width)]
        return `M${from} ${round(y)}H${to}v${barHeight}H${from}z`
      })
    return d.length > 0 ? `<path${partFill(stage, part).attributes} d="${d.join('')}"/>` : ''
  })
  return group(stage.paint, 'edge', paths.join(''))
}

function rowNames({ rows }: StackedChart, stack: Stack, top: number, stage: Stage): string {
  const names = rows.map(({ name, isUs = false }, row) => {
    const y = top + row * stack.rowHeight
    return stack.isAbove
      ? write(name, { x: 0, y: y + 14, isStrong: isUs })
      : write(name, { x: stack.left - 10, y: y + 16.5, anchor: 'end', isStrong: isUs })
  })
  return group(stage.paint, 'text', names.join(''))
}

/** Figures in the segments that have the room, sums after the bars, and why a figure is missing. */
function figures(
  chart: StackedChart,
  segments: readonly Segment[],
  stack: Stack,
  top: number,
  stage: Stage,
): string {
  let [light, halo, sums, gaps] = ['', '', '', '']
  for (const { part, x, y, width, value } of segments) {
    const text = stage.figure(value)
    if (textWidth(text, plainLook) + 8 > width) continue
    const written = write(text, { x: x + width / 2, y: y + 16.5, anchor: 'middle' })
    if (partFill(stage, part).isDark) light += written
    else halo += written
  }
  for (const [row, { values, gap, isUs = false }] of chart.rows.entries()) {
    const y = top + row * stack.rowHeight + (stack.isAbove ? 20 : 0) + 16.5
    const sum = total(chart.rows[row] ?? { name: '', values: [] })
    const end = stack.left + sum * stack.scale
    if (!values.every(isNumber)) {
      const word = gap ?? stage.text.missing
      const hasRoom = stack.right - end > textWidth(word, plainLook) + 8
      if (hasRoom) gaps += write(word, { x: end + 6, y })
    } else if (chart.measure === 'amounts') {
      sums += write(stage.figure(sum), { x: end + 6, y, isStrong: isUs })
    }
  }
  return (
    group(stage.paint, 'inverse', light) +
    haloed(stage.paint, halo + gaps) +
    group(stage.paint, 'text', sums)
  )
}

function withoutFigures({ rows, parts }: StackedChart, { text }: Stage): string {
  const names = rows.flatMap(({ name, values, gap }) => {
    const lacking = parts.filter((_, part) => !isNumber(values[part]))
    if (lacking.length === 0) return []
    const what = lacking.length === parts.length ? name : `${name} – ${lacking.join(', ')}`
    return [`${what} (${gap ?? text.missing})`]
  })
  return names.length > 0 ? `${text.without(names.join('; '))}.` : ''
}

/** The names of the parts over the first bar; undefined when they do not fit there. */
function directLabels(
  { parts }: StackedChart,
  segments: readonly Segment[],
  stack: Stack,
  stage: Stage,
): Drawn | undefined {
  if (segments.length < parts.length) return undefined
  const rooms = segments.map(({ x, width, part }) => ({
    wanted: x + width / 2,
    size: textWidth(parts[part] ?? '', plainLook) + 14,
  }))
  if (rooms.reduce((sum, { size }) => sum + size, 0) > stage.width - stack.left) return undefined
  const middles = spreadOut(rooms, stack.left, stage.width)
  const isNear = middles.every((middle, index) => {
    const segment = segments[index]
    const half = (rooms[index]?.size ?? 0) / 2
    return segment && middle - half < segment.x + segment.width && middle + half > segment.x
  })
  if (!isNear) return undefined
  let leaders = ''
  const words = segments.map(({ part, x, width }, index) => {
    const middle = middles[index] ?? 0
    const at = x + width / 2
    const isOver = Math.abs(at - middle) < Math.max((rooms[index]?.size ?? 0) / 2 - 8, 0)
    leaders += `M${round(isOver ? at : middle)} 18L${round(at)} 24`
    return write(parts[part] ?? '', { x: middle, y: 13, anchor: 'middle' })
  })
  return {
    svg:
      `<path${stage.paint('leader')} d="${leaders}"/>` + group(stage.paint, 'text', words.join('')),
    height: stack.isAbove ? 24 : 25,
  }
}

/** Samples with their names, in the order of the stack, on as many lines as they need. */
function keys({ parts }: Pick<StackedChart, 'parts'>, stage: Stage): Drawn {
  let [x, y, samples, words] = [0, 0, '', '']
  for (const [part, name] of parts.entries()) {
    const width = 20 + textWidth(name, plainLook) + 14
    if (x > 0 && x + width - 14 > stage.width) [x, y] = [0, y + lineHeight + 4]
    const box = `x="${round(x + 0.5)}" y="${y + 2.5}" width="13" height="13"`
    samples += `<rect${partFill(stage, part).attributes} ${box}/>`
    words += write(name, { x: x + 20, y: y + 13.5 })
    x += width
  }
  return {
    svg: group(stage.paint, 'edge', samples) + group(stage.paint, 'text', words),
    height: y + lineHeight + 12,
  }
}
