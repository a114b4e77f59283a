import { round } from '#ui/svg/markup.ts'
import type { LinePoint, LineSeries } from './chart.ts'
import type { Role } from './chart-paint.ts'
import type { Stage } from './stage.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

export interface KnownPoint extends LinePoint {
  readonly value: number
}

/** The points that have a value. */
export function known(points: readonly LinePoint[]): readonly KnownPoint[] {
  return points.filter((point): point is KnownPoint => isNumber(point.value))
}

export function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** A line through the places, in tenths of a unit, written as steps from one to the next. */
export function linePath(places: readonly Place[]): string {
  let [x, y] = [0, 0]
  return places
    .map((place, index) => {
      const [toX, toY] = [round(place.x), round(place.y)]
      const step = index === 0 ? `M${toX} ${toY}` : `l${pair(round(toX - x), round(toY - y))}`
      ;[x, y] = [toX, toY]
      return step
    })
    .join('')
}

const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`

export interface LineParts {
  /** Path data of what has been. */
  readonly whole: string
  /** Path data of what is projected. */
  readonly dashed: string
  /** Points with a gap on both sides, which no line would show. */
  readonly alone: readonly Place[]
}

/** A series as path data; a year without a value parts it. */
export function lineParts(
  points: readonly LinePoint[],
  place: (point: KnownPoint) => Place,
): LineParts {
  let [whole, dashed] = ['', '']
  const alone: Place[] = []
  for (const run of runsOf(points)) {
    const [only] = run
    if (run.length === 1 && only) alone.push(place(only))
    const firstProjected = run.findIndex((point) => point.isProjected)
    const before = firstProjected < 0 ? run : run.slice(0, firstProjected)
    const after = firstProjected < 0 ? [] : run.slice(Math.max(firstProjected - 1, 0))
    if (before.length > 1) whole += linePath(before.map(place))
    if (after.length > 1) dashed += linePath(after.map(place))
  }
  return { whole, dashed, alone }
}

/** Points that follow each other without a year in between that lacks a value. */
function runsOf(points: readonly LinePoint[]): readonly (readonly KnownPoint[])[] {
  const runs: KnownPoint[][] = [[]]
  for (const point of points) {
    if (isNumber(point.value)) runs.at(-1)?.push({ ...point, value: point.value })
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

export interface LineLook {
  readonly line: Role
  readonly mark: Role
  readonly width: number
  readonly shape: MarkShape
}

export type MarkShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross'

const shapes: readonly MarkShape[] = ['square', 'triangle', 'diamond', 'cross', 'circle']
const lines = ['line-1', 'line-2', 'line-3', 'line-4', 'line-5'] as const
const marks = ['mark-1', 'mark-2', 'mark-3', 'mark-4', 'mark-5'] as const

/** Colour, weight and mark of each series: «us» is thick and dark with a round mark, others are thin. */
export function lineLooks(series: readonly Pick<LineSeries, 'isUs'>[]): readonly LineLook[] {
  let others = 0
  return series.map(({ isUs }) => {
    if (isUs) return { line: 'us', mark: 'us-mark', width: 3, shape: 'circle' } as const
    const index = others++
    return {
      line: lines[index % lines.length] ?? 'rest',
      mark: marks[index % marks.length] ?? 'rest',
      width: 1.75,
      shape: shapes[(index + Math.floor(index / shapes.length)) % shapes.length] ?? 'circle',
    }
  })
}

/** Path data of a mark. */
export function markPath(shape: MarkShape, { x, y }: Place, r: number): string {
  const [left, top] = [round(x), round(y)]
  switch (shape) {
    case 'circle':
      return `M${round(left - r)} ${top}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0${-2 * r} 0z`
    case 'square':
      return `M${round(left - r)} ${round(top - r)}h${2 * r}v${2 * r}h${-2 * r}z`
    case 'triangle':
      return `M${left} ${round(top - r * 1.2)}l${round(r * 1.2)} ${round(r * 2.1)}h${round(-r * 2.4)}z`
    case 'diamond':
      return `M${left} ${round(top - r * 1.3)}l${round(r * 1.3)} ${round(r * 1.3)}l${round(-r * 1.3)} ${round(r * 1.3)}l${round(-r * 1.3)} ${round(-r * 1.3)}z`
    case 'cross':
      return `M${round(left - r)} ${round(top - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`
  }
}

/** A series drawn: its line, its dashed part and the points that stand alone. */
export function drawLine(
  stage: Stage,
  { points }: Pick<LineSeries, 'points'>,
  look: Pick<LineLook, 'line' | 'mark' | 'width'>,
  place: (point: KnownPoint) => Place,
): string {
  const { whole, dashed, alone } = lineParts(points, place)
  const dots = alone.map((at) => markPath('circle', at, 2.5)).join('')
  const paths = [
    whole && `<path d="${whole}"/>`,
    dashed && `<path stroke-dasharray="5 4" d="${dashed}"/>`,
  ].join('')
  const joined = ` stroke-width="${look.width}" stroke-linejoin="round"`
  return (
    (paths && `<g${stage.paint(look.line)}${joined}>${paths}</g>`) +
    (dots && `<path${stage.paint(look.mark)} d="${dots}"/>`)
  )
}
