import { scaleLinear } from 'd3-scale'
import { round } from '#ui/svg/markup.ts'
import type { SlopeChart, SlopeLine } from './chart.ts'
import { isNumber, lineLooks, type MarkShape, markPath } from './lines.ts'
import { calmDomain } from './scales.ts'
import { type SideLabel, sideLabels, wrapLabels } from './side-labels.ts'
import { type Drawn, emptyPicture, group, remark, type Stage, write } from './stage.ts'

const top = 30

export function drawSlopeChart(chart: SlopeChart, stage: Stage): Drawn {
  const shown = chart.lines.filter(({ from, to }) => isNumber(from) || isNumber(to))
  if (shown.length === 0) {
    return emptyPicture(
      stage,
      chart.lines.map(({ gap }) => gap),
    )
  }
  const values = shown.flatMap(({ from, to }) => [from, to]).filter(isNumber)
  const draft = (at: (value: number) => number, left: number, right: number) => ({
    from: wrapLabels(labelsOf(shown, 'from', at, left, stage), stage.isNarrow ? 64 : 210),
    to: wrapLabels(labelsOf(shown, 'to', at, right, stage), stage.isNarrow ? 118 : 210),
  })
  const sizes = draft(() => 0, 0, 0)
  const height = Math.max(stage.isNarrow ? 230 : 290, sizes.from.height, sizes.to.height)
  const bottom = top + height
  const domain = calmDomain(values, chart.decimals === 0)
  const at = scaleLinear(domain, [bottom - 10, top + 10])
  const [left, right] = [sizes.from.width + 16, stage.width - sizes.to.width - 16]
  const { from, to } = draft(at, left, right)
  const axis = `M${round(left)} ${top - 6}V${bottom}M${round(right)} ${top - 6}V${bottom}`
  const years =
    write(chart.from, { x: left, y: 14, anchor: 'middle' }) +
    write(chart.to, { x: right, y: 14, anchor: 'middle' })
  const svg = [
    `<path${stage.paint('leader')} d="${axis}"/>`,
    group(stage.paint, 'text', years, ' font-weight="600"'),
    lines(shown, at, left, right, stage),
    sideLabels(stage, from.wrapped, { x: left - 13, side: 'left', top, bottom }),
    sideLabels(stage, to.wrapped, { x: right + 13, side: 'right', top, bottom }),
  ]
  const below = remark(stage, withoutFigures(chart, stage), bottom + 4)
  return { svg: svg.join('') + below.svg, height: bottom + 6 + below.height }
}

/** Names on both sides; on a phone on the right alone, unless the right has no figure. */
function labelsOf(
  lines: readonly SlopeLine[],
  end: 'from' | 'to',
  at: (value: number) => number,
  x: number,
  stage: Stage,
): readonly SideLabel[] {
  return lines.flatMap((line) => {
    const { name, isUs = false } = line
    const value = line[end]
    if (!isNumber(value)) return []
    const other = line[end === 'from' ? 'to' : 'from']
    const gap = isNumber(other) ? '' : ` (${line.gap ?? stage.text.missing})`
    const figure = `${stage.figure(value)}${gap}`
    const isShort = stage.isNarrow && end === 'from' && isNumber(other)
    return [{ name: isShort ? '' : name, figure, isStrong: isUs, at: { x, y: at(value) } }]
  })
}

function lines(
  shown: readonly SlopeLine[],
  at: (value: number) => number,
  left: number,
  right: number,
  stage: Stage,
): string {
  const looks = lineLooks(shown)
  return shown
    .map(({ from, to, isUs }, index) => {
      const look = looks[index]
      if (!look) return ''
      const shape: MarkShape = look.shape === 'cross' ? 'circle' : look.shape
      const ends = [
        isNumber(from) ? markPath(shape, { x: left, y: at(from) }, isUs ? 5 : 3.5) : '',
        isNumber(to) ? markPath(shape, { x: right, y: at(to) }, isUs ? 5 : 3.5) : '',
      ].join('')
      const line =
        isNumber(from) && isNumber(to)
          ? `<path${stage.paint(look.line)} stroke-width="${look.width}" d="M${round(left)} ${round(at(from))}L${round(right)} ${round(at(to))}"/>`
          : ''
      return `${line}<path${stage.paint(look.mark)} d="${ends}"/>`
    })
    .toReversed()
    .join('')
}

function withoutFigures({ lines: all }: SlopeChart, { text }: Stage): string {
  const names = all
    .filter(({ from, to }) => !isNumber(from) && !isNumber(to))
    .map(({ name, gap }) => `${name} (${gap ?? text.missing})`)
  return names.length > 0 ? `${text.without(names.join(', '))}.` : ''
}
