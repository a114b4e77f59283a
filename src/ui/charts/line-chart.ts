import { round } from '#ui/svg/markup.ts'
import { textWidth, truncate } from '#ui/svg/text-width.ts'
import type { LineChart, LineSeries } from './chart.ts'
import {
  drawLine,
  isNumber,
  type KnownPoint,
  known,
  type LineLook,
  lineLooks,
  linePath,
  markPath,
  type Place,
} from './lines.ts'
import { honestDomain, type Scale, tidyScale, yearTicks } from './scales.ts'
import { type SideLabel, sideLabels, wrapLabels } from './side-labels.ts'
import {
  type Drawn,
  emptyPicture,
  group,
  haloed,
  plainLook,
  remark,
  type Stage,
  strongLook,
  widest,
  write,
} from './stage.ts'

/** Of more series than this only the most important are named; the rest stand thin behind them. */
const mostNamed = 8

export function drawLineChart(chart: LineChart, stage: Stage): Drawn {
  const shown = chart.series.filter(({ points }) => known(points).length > 0)
  if (shown.length === 0) {
    return emptyPicture(
      stage,
      chart.series.flatMap(({ points }) => points.map(({ gap }) => gap)),
    )
  }
  const named = namedSeries(shown)
  const plot = plotOf(chart, shown, named, stage)
  const drawn = [
    gridLines(plot, stage),
    yearAxis(plot, stage),
    projectionMark(chart.series, plot, stage),
    restLines(
      shown.filter((one) => !named.includes(one)),
      plot,
      stage,
    ),
    ...lineLooks(named)
      .map((look, index) => oneSeries(named[index], look, plot, stage))
      .toReversed(),
    lastKnown(named, plot, stage),
    gapWords(named, plot, stage),
    sideLabels(stage, plot.labels, {
      x: plot.right + 13,
      side: 'right',
      top: 6,
      bottom: plot.bottom + 8,
    }),
  ]
  const height = plot.bottom + 24
  const below = remark(stage, remarkOf(chart, shown.length - named.length, stage), height)
  return { svg: drawn.join('') + below.svg, height: height + below.height }
}

/** All when they are few; else «us», or the three that end highest when none is. */
function namedSeries(shown: readonly LineSeries[]): readonly LineSeries[] {
  if (shown.length <= mostNamed) return shown
  const ours = shown.filter(({ isUs }) => isUs)
  if (ours.length > 0) return ours.slice(0, mostNamed)
  return shown.toSorted((a, b) => lastValue(b) - lastValue(a)).slice(0, 3)
}

const lastValue = ({ points }: LineSeries) => known(points).at(-1)?.value ?? 0

interface Plot {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly years: readonly [number, number]
  readonly values: Scale
  readonly x: (year: number) => number
  readonly place: (point: KnownPoint) => Place
  readonly labels: ReturnType<typeof wrapLabels>['wrapped']
  readonly tickWords: readonly string[]
}

function plotOf(
  chart: LineChart,
  shown: readonly LineSeries[],
  named: readonly LineSeries[],
  stage: Stage,
): Plot {
  const allYears = chart.series.flatMap(({ points }) => points.map(({ year }) => year))
  const years = [Math.min(...allYears), Math.max(...allYears)] as const
  const figures = shown.flatMap(({ points }) => known(points).map(({ value }) => value))
  const domain = honestDomain(figures, chart.decimals === 0)
  const draft = (place: (point: KnownPoint) => Place) =>
    wrapLabels(
      named.map((one) => endLabel(one, years[1], stage, place)),
      stage.isNarrow ? 100 : 210,
    )
  const sizes = draft(() => ({ x: 0, y: 0 }))
  const bottom = Math.max(stage.isNarrow ? 220 : 280, sizes.height + 4)
  const top = hasProjection(chart.series) ? 26 : 12
  const values = tidyScale(domain, [bottom, top], stage.isNarrow ? 4 : 5)
  const tickWords = values.ticks.map((tick) => stage.tick(tick, values.step))
  const left = widest(tickWords) + 8
  const right = stage.width - Math.max(sizes.width, 4) - 14
  const x = (year: number) =>
    years[0] === years[1]
      ? (left + right) / 2
      : left + 4 + ((year - years[0]) / (years[1] - years[0])) * (right - left - 8)
  const place = ({ year, value }: KnownPoint) => ({ x: x(year), y: values.at(value) })
  return { left, right, bottom, years, values, x, place, labels: draft(place).wrapped, tickWords }
}

function endLabel(
  { name, isUs = false, points }: LineSeries,
  lastYear: number,
  stage: Stage,
  place: (point: KnownPoint) => Place,
): SideLabel {
  const last = known(points).at(-1)
  if (!last) return { name, figure: '', isStrong: isUs, at: { x: 0, y: 0 } }
  const year = last.year === lastYear ? '' : ` (${last.year})`
  return { name, figure: `${stage.figure(last.value)}${year}`, isStrong: isUs, at: place(last) }
}

function gridLines({ left, right, values, tickWords }: Plot, stage: Stage): string {
  const lines = values.ticks.filter((tick) => tick !== 0)
  const d = lines.map((tick) => `M${round(left)} ${round(values.at(tick))}H${round(right)}`)
  const zero = values.ticks.includes(0)
    ? `<path${stage.paint('axis')} d="M${round(left)} ${round(values.at(0))}H${round(right)}"/>`
    : ''
  const words = values.ticks.map((tick, index) =>
    write(tickWords[index] ?? '', { x: left - 6, y: values.at(tick) + 4.5, anchor: 'end' }),
  )
  return (
    `<path${stage.paint('rule')} d="${d.join('')}"/>${zero}` +
    group(stage.paint, 'muted', words.join(''))
  )
}

function yearAxis({ bottom, years, x }: Plot, stage: Stage): string {
  const ticks = yearTicks(years[0], years[1], x, stage.isNarrow ? 44 : 56)
  const words = ticks.map((year) =>
    write(String(year), {
      x: x(year),
      y: bottom + 20,
      anchor: 'middle',
    }),
  )
  const marks = ticks.map((year) => `M${round(x(year))} ${bottom}v5`)
  return (
    `<path${stage.paint('axis')} d="${marks.join('')}"/>` +
    group(stage.paint, 'muted', words.join(''))
  )
}

const hasProjection = (series: readonly LineSeries[]) => projectedYears(series).length > 0

function projectedYears(series: readonly LineSeries[]): readonly number[] {
  return series.flatMap(({ points }) =>
    points.filter((point) => point.isProjected && isNumber(point.value)).map(({ year }) => year),
  )
}

/** A line where the projection begins, and the word for it. */
function projectionMark(series: readonly LineSeries[], plot: Plot, stage: Stage): string {
  const projected = projectedYears(series)
  if (projected.length === 0) return ''
  const first = Math.min(...projected)
  const before = series
    .flatMap(({ points }) => points.map(({ year }) => year))
    .filter((year) => year < first)
  const x = plot.x(before.length > 0 ? Math.max(...before) : first)
  const word = stage.text.projected
  const hasRoom = plot.right - x > widest([word]) + 8
  return (
    `<path${stage.paint('leader')} d="M${round(x)} 0V${plot.bottom}"/>` +
    haloed(
      stage.paint,
      write(word, hasRoom ? { x: x + 5, y: 12 } : { x: x - 5, y: 12, anchor: 'end' }),
    )
  )
}

/** The many that are not named, as one thin drawing. */
function restLines(rest: readonly LineSeries[], { place }: Plot, stage: Stage): string {
  const d = rest
    .flatMap(({ points }) => (known(points).length > 0 ? [pathsOf(points, place)] : []))
    .join('')
  return d && `<path${stage.paint('rest')} d="${d}"/>`
}

function pathsOf(points: LineSeries['points'], place: Plot['place']): string {
  const runs: Place[][] = [[]]
  for (const point of points) {
    if (isNumber(point.value)) runs.at(-1)?.push(place({ ...point, value: point.value }))
    else runs.push([])
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => linePath(run.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))))
    .join('')
}

function oneSeries(
  series: LineSeries | undefined,
  look: LineLook,
  { place }: Plot,
  stage: Stage,
): string {
  const points = known(series?.points ?? [])
  const last = points.at(-1)
  if (!series || !last) return ''
  const every = Math.ceil(points.length / 4)
  const marked = series.isUs
    ? [last]
    : points.filter((_, index) => (points.length - 1 - index) % every === 0)
  const marks = marked.map((point) => markPath(look.shape, place(point), series.isUs ? 5 : 3))
  const weight = look.shape === 'cross' ? 1.75 : 1
  return (
    drawLine(stage, series, look, place) +
    `<path${stage.paint(look.mark)} stroke-width="${weight}" d="${marks.join('')}"/>`
  )
}

/** The last figure before the projection, where one series is alone, on the side the line leaves free. */
function lastKnown(named: readonly LineSeries[], { place, right }: Plot, stage: Stage): string {
  const [series, ...others] = named
  const points = known(series?.points ?? [])
  const observed = points.filter((point) => !point.isProjected)
  const [last, end] = [observed.at(-1), points.at(-1)]
  if (!last || !end?.isProjected || others.length > 0) return ''
  const at = place(last)
  const text = stage.figure(last.value)
  const isUnder = end.value > last.value || at.y < 42
  const words = write(text, {
    ...(at.x + 7 + widest([text], strongLook) > right
      ? { x: at.x - 7, anchor: 'end' as const }
      : { x: at.x + 7 }),
    y: isUnder ? at.y + 20 : at.y - 9,
    isStrong: series?.isUs ?? false,
  })
  const mark = `<path${stage.paint('bar-us')} d="${markPath('circle', at, 3.5)}"/>`
  return mark + haloed(stage.paint, words)
}

/** Why there is no figure, at the foot of the gap, where one series is alone or ours. */
function gapWords(named: readonly LineSeries[], { x, left, bottom }: Plot, stage: Stage): string {
  const [series] = named.length === 1 ? named : named.filter(({ isUs }) => isUs)
  const words: string[] = []
  let from: LineSeries['points'][number] | undefined
  for (const [index, point] of (series?.points ?? []).entries()) {
    if (isNumber(point.value)) from = undefined
    else {
      from ??= point
      const next = series?.points[index + 1]
      if (next && !isNumber(next.value)) continue
      const middle = (x(from.year) + x(point.year)) / 2
      const word = truncate(from.gap ?? stage.text.missing, 120, plainLook)
      words.push(
        write(word, {
          x: Math.max(middle, left + 4 + textWidth(word, plainLook) / 2),
          y: bottom - 6,
          anchor: 'middle',
        }),
      )
    }
  }
  return haloed(stage.paint, words.join(''))
}

function remarkOf({ series }: LineChart, others: number, stage: Stage): string {
  const without = series.filter(({ points }) => known(points).length === 0)
  const names = without.map(({ name, points }) => {
    const gap = points.find((point) => point.gap !== undefined)?.gap
    return `${name} (${gap ?? stage.text.missing})`
  })
  return [
    others > 0 ? stage.text.others(others) : '',
    names.length > 0 ? `${stage.text.without(names.join(', '))}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
