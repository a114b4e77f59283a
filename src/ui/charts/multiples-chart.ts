import { round } from '#ui/svg/markup.ts'
import { wrap } from '#ui/svg/text-width.ts'
import type { LineSeries, MultiplesChart } from './chart.ts'
import { drawLine, type KnownPoint, known, markPath } from './lines.ts'
import { honestDomain, type Scale, tidyScale } from './scales.ts'
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

interface Panels {
  readonly columns: number
  readonly width: number
  readonly left: number
  readonly height: number
  readonly headHeight: number
  readonly plotHeight: number
  readonly values: Scale
  readonly x: (year: number) => number
  readonly years: readonly [number, number]
}

const between = 20

export function drawMultiplesChart(chart: MultiplesChart, stage: Stage): Drawn {
  const all = [...chart.panels, ...(chart.reference ? [chart.reference] : [])]
  if (!chart.panels.some(({ points }) => known(points).length > 0)) {
    return emptyPicture(
      stage,
      chart.panels.flatMap(({ points }) => points.map(({ gap }) => gap)),
    )
  }
  const panels = panelsOf(chart, all, stage)
  const drawn = chart.panels.map((series, index) => {
    const column = index % panels.columns
    const x = panels.left + column * (panels.width + between)
    const y = Math.floor(index / panels.columns) * panels.height
    const isLast = index + panels.columns >= chart.panels.length
    const words = axisWords(panels, column === 0, isLast, stage)
    return `<g transform="translate(${round(x)} ${round(y)})"><use href="#${stage.id}-g"/>${words}${panel(series, panels, stage)}</g>`
  })
  const height = Math.ceil(chart.panels.length / panels.columns) * panels.height
  const { reference } = chart
  const thin = reference ? `${stage.text.thinLine(reference.name)}.` : ''
  const below = remark(stage, thin, height - 4)
  const svg = `<defs><g id="${stage.id}-g">${backdrop(chart, panels, stage)}</g></defs>${drawn.join('')}`
  return { svg: svg + below.svg, height: height + below.height }
}

function panelsOf(chart: MultiplesChart, all: readonly LineSeries[], stage: Stage): Panels {
  const points = all.flatMap((series) => series.points)
  const allYears = points.map(({ year }) => year)
  const years = [Math.min(...allYears), Math.max(...allYears)] as const
  const domain = honestDomain(
    known(points).map(({ value }) => value),
    chart.decimals === 0,
  )
  const plotHeight = stage.isNarrow ? 84 : 96
  const values = tidyScale(domain, [plotHeight, 0], 2)
  const left = widest(values.ticks.map((tick) => stage.tick(tick, values.step))) + 6
  const columns = Math.min(stage.isNarrow ? 2 : 4, Math.max(chart.panels.length, 1))
  const width = (stage.width - left - (columns - 1) * between) / columns
  const headLines = chart.panels.map(({ name }) => wrap(name, width, strongLook, 3).length)
  const headHeight = Math.max(...headLines) * lineHeight + 20
  const x = (year: number) =>
    years[0] === years[1]
      ? width / 2
      : 2 + ((year - years[0]) / (years[1] - years[0])) * (width - 8)
  const height = headHeight + plotHeight + 28
  return { columns, width, left, height, headHeight, plotHeight, values, x, years }
}

function panel(series: LineSeries, panels: Panels, stage: Stage): string {
  const { headHeight } = panels
  const place = placeIn(panels)
  const { name, isUs = false, points } = series
  const last = known(points).at(-1)
  const lines = wrap(name, panels.width, strongLook, 3)
  const base = headHeight - 19 - (lines.length - 1) * lineHeight
  const names = lines.map((line, index) =>
    write(line, { x: 0, y: base + index * lineHeight, isStrong: isUs }),
  )
  const lineLook = isUs
    ? ({ line: 'us', mark: 'us-mark', width: 3 } as const)
    : ({ line: 'us', mark: 'bar-us', width: 2 } as const)
  return [
    drawLine(stage, series, lineLook, place),
    last ? endMark(last, place(last), lineLook.mark, panels, stage) : '',
    group(stage.paint, 'text', names.join('')),
    last ? '' : noFigure(series, panels, stage),
  ].join('')
}

const placeIn =
  ({ headHeight, values, x }: Panels) =>
  ({ year, value }: KnownPoint) => ({ x: x(year), y: headHeight + values.at(value) })

/** What is the same in every panel. */
function backdrop({ reference }: MultiplesChart, panels: Panels, stage: Stage): string {
  const { width, headHeight, values } = panels
  const lines = values.ticks.map(
    (tick) => `M0 ${round(headHeight + values.at(tick))}H${round(width)}`,
  )
  const look = { line: 'rest', mark: 'rest', width: 1.5 } as const
  return (
    `<path${stage.paint('rule')} d="${lines.join('')}"/>` +
    (reference ? drawLine(stage, reference, look, placeIn(panels)) : '')
  )
}

/** The scale beside the first panel of a row, the years under the last of a column. */
function axisWords(panels: Panels, isFirst: boolean, isLast: boolean, stage: Stage): string {
  const { width, headHeight, plotHeight, values, x, years } = panels
  const ticks = (isFirst ? values.ticks : []).map((tick) =>
    write(stage.tick(tick, values.step), {
      x: -6,
      y: headHeight + values.at(tick) + 4.5,
      anchor: 'end',
    }),
  )
  const base = headHeight + plotHeight + 17
  const ends =
    years[0] === years[1]
      ? write(String(years[0]), { x: x(years[0]), y: base, anchor: 'middle' })
      : write(String(years[0]), { x: 0, y: base }) +
        write(String(years[1]), { x: width, y: base, anchor: 'end' })
  return group(stage.paint, 'muted', ticks.join('') + (isLast ? ends : ''))
}

function endMark(
  last: KnownPoint,
  at: { x: number; y: number },
  mark: 'us-mark' | 'bar-us',
  { width, years }: Panels,
  stage: Stage,
): string {
  const year = last.year === years[1] ? '' : ` (${last.year})`
  const text = `${stage.figure(last.value)}${year}`
  const isRight = at.x > width / 2
  const label = write(text, {
    x: isRight ? width : at.x,
    y: at.y - 9,
    isStrong: true,
    ...(isRight ? { anchor: 'end' as const } : {}),
  })
  return `<path${stage.paint(mark)} d="${markPath('circle', at, 4)}"/>` + haloed(stage.paint, label)
}

function noFigure({ points }: LineSeries, { headHeight, plotHeight, width }: Panels, stage: Stage) {
  const gap = points.find((point) => point.gap !== undefined)?.gap ?? stage.text.missing
  const lines = wrap(gap, width, plainLook, 3).map((line, index) =>
    write(line, { x: 4, y: headHeight + plotHeight / 2 + index * lineHeight }),
  )
  return group(stage.paint, 'muted', lines.join(''), ' font-style="italic"')
}
