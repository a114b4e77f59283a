import { round } from '#ui/svg/markup.ts'
import { textWidth, truncate, wrap } from '#ui/svg/text-width.ts'
import type { BarChart, BarDatum } from './chart.ts'
import { isNumber } from './lines.ts'
import {
  type Drawn,
  emptyPicture,
  group,
  haloed,
  plainLook,
  type Stage,
  strongLook,
  widest,
  write,
} from './stage.ts'

interface Bars {
  readonly rows: readonly BarDatum[]
  readonly left: number
  /** Names stand above their bars where there is no room beside them. */
  readonly isAbove: boolean
  readonly rowHeight: number
  readonly top: number
  readonly zero: number
  readonly scale: number
}

export function drawBarChart(chart: BarChart, stage: Stage): Drawn {
  const rows = sortedBars(chart)
  if (!rows.some(({ value }) => isNumber(value))) {
    return emptyPicture(
      stage,
      rows.map(({ gap }) => gap),
    )
  }
  const bars = layout(chart, rows, stage)
  const height = bars.top + rows.length * bars.rowHeight
  const svg = [
    shapes(bars, false, stage),
    shapes(bars, true, stage),
    `<path${stage.paint('axis')} d="M${round(bars.zero)} ${bars.top}V${height}"/>`,
    referenceLine(chart, bars, height, stage),
    words(bars, stage),
  ]
  return { svg: svg.join(''), height: height + 4 }
}

/** As they are drawn: the highest first, those without a value last. */
export function sortedBars({ bars, order = 'by-value' }: BarChart): readonly BarDatum[] {
  if (order === 'as-given') return bars
  const rank = ({ value }: BarDatum) => (isNumber(value) ? value : Number.NEGATIVE_INFINITY)
  return bars.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
}

function layout(chart: BarChart, rows: readonly BarDatum[], stage: Stage): Bars {
  const names = widest(
    rows.map(({ name }) => name),
    strongLook,
  )
  const isAbove = names > (stage.isNarrow ? 110 : 220)
  const left = isAbove ? 0 : names + 8
  const values = rows.map(({ value }) => value).filter(isNumber)
  const all = chart.reference ? [...values, chart.reference.value] : values
  const low = Math.min(0, ...all)
  const high = Math.max(0, ...all)
  const figures = (wanted: (value: number) => boolean) =>
    widest(values.filter(wanted).map(stage.figure), strongLook)
  const before = low < 0 ? figures((value) => value < 0) + 8 : 0
  const after = figures((value) => value >= 0) + 8
  const room = stage.width - left - before - after
  const scale = room / (high - low || 1)
  return {
    rows,
    left,
    isAbove,
    rowHeight: isAbove ? 44 : 26,
    top: chart.reference ? 24 : 2,
    zero: left + before - low * scale,
    scale,
  }
}

function shapes(bars: Bars, ofUs: boolean, stage: Stage): string {
  const { rows, rowHeight, top, zero, scale, isAbove } = bars
  const d = rows.map(({ value, isUs = false }, index) => {
    if (!isNumber(value) || isUs !== ofUs) return ''
    const y = top + index * rowHeight + (isAbove ? 20 : 4)
    const width = round(value * scale)
    return `M${round(zero)} ${y}h${width}v18h${-width}z`
  })
  const path = d.join('')
  return path && `<path${stage.paint(ofUs ? 'bar-us' : 'bar')} d="${path}"/>`
}

function words(bars: Bars, stage: Stage): string {
  const { rows, rowHeight, top, zero, scale, isAbove, left } = bars
  let plain = ''
  let gaps = ''
  for (const [index, { name, value, isUs = false, gap }] of rows.entries()) {
    const y = top + index * rowHeight
    const base = y + (isAbove ? 34 : 17.5)
    const shown = truncate(name, stage.width, isUs ? strongLook : plainLook)
    plain += isAbove
      ? write(shown, { x: 0, y: y + 15, isStrong: isUs })
      : write(shown, { x: left - 8, y: base, anchor: 'end', isStrong: isUs })
    if (isNumber(value)) {
      const end = zero + value * scale
      plain += write(stage.figure(value), {
        x: value < 0 ? end - 5 : end + 5,
        y: base,
        isStrong: isUs,
        ...(value < 0 ? { anchor: 'end' as const } : {}),
      })
    } else {
      gaps += write(gap ?? stage.text.missing, { x: zero + 5, y: base })
    }
  }
  return haloed(stage.paint, plain + (gaps && `<g font-style="italic">${gaps}</g>`))
}

function referenceLine(
  { reference }: BarChart,
  { zero, scale, top }: Bars,
  height: number,
  stage: Stage,
): string {
  if (!reference) return ''
  const x = zero + reference.value * scale
  const text = `${reference.name} ${stage.figure(reference.value)}`
  const [line = ''] = wrap(text, stage.width, plainLook, 1)
  const half = textWidth(line, plainLook) / 2
  const d = `M${round(x)} ${top - 5}V${height}`
  const middle = Math.min(Math.max(x, half), stage.width - half)
  return (
    `<path${stage.paint('under')} stroke-width="3.5" d="${d}"/>` +
    `<path${stage.paint('outline')} stroke-width="1.5" stroke-dasharray="4 2" d="${d}"/>` +
    group(stage.paint, 'text', write(line, { x: middle, y: top - 10, anchor: 'middle' }))
  )
}
