import { element, escapeText } from '#ui/svg/markup.ts'
import { wrap } from '#ui/svg/text-width.ts'
import { drawBarChart } from './bar-chart.ts'
import type { Chart } from './chart.ts'
import { painter } from './chart-paint.ts'
import { drawLineChart } from './line-chart.ts'
import { drawMultiplesChart } from './multiples-chart.ts'
import { drawPyramidChart } from './pyramid-chart.ts'
import { drawRangeChart } from './range-chart.ts'
import { drawSlopeChart } from './slope-chart.ts'
import { drawStackedChart } from './stacked-chart.ts'
import { type Drawn, group, lineHeight, plainLook, type Stage, stageOf, write } from './stage.ts'

/** `framed` is a picture for itself, with title, unit, notes and source drawn in. */
export type ChartForm = 'wide' | 'narrow' | 'framed'

export interface DrawOptions {
  /** Begins every id of the picture; made from the content when it is left out. */
  readonly id?: string
  /** On a page, where `charts.css` gives the colours. A file carries them itself. */
  readonly isOnPage?: boolean
}

/** In the units of the picture: wide as a column of text, narrow as a phone. */
const widthOf = { wide: 640, narrow: 300, framed: 640 } as const

/**
 * The chart as one `<svg>` with title, description and a `viewBox`. A pure function of its arguments.
 * Give it a table beside it (`chartTable`): the picture says no more than that.
 */
export function drawChart(chart: Chart, form: ChartForm, options: DrawOptions = {}): string {
  const id = `${options.id ?? contentId(chart)}-${form}`
  const paint = painter(!options.isOnPage)
  const stage = stageOf(chart, { width: widthOf[form], isNarrow: form === 'narrow', paint, id })
  const plain = drawKind(chart, stage)
  const { svg, width, height } =
    form === 'framed' ? framed(chart, plain, stage) : { ...plain, width: stage.width }
  const [wholeWidth, wholeHeight] = [Math.ceil(width), Math.ceil(height)]
  const ground = options.isOnPage
    ? ''
    : `<rect${paint('ground')} width="${wholeWidth}" height="${wholeHeight}"/>`
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${wholeWidth} ${wholeHeight}`,
      class: `chart chart-${form}`,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      'font-size': 13,
      'font-family': options.isOnPage ? undefined : 'Inter, sans-serif',
    },
    element('title', { id: `${id}-t` }, escapeText(chart.words.title)),
    element('desc', { id: `${id}-d` }, escapeText(chart.words.alternative)),
    ground,
    svg,
  )
}

function drawKind(chart: Chart, stage: Stage): Drawn {
  switch (chart.kind) {
    case 'line':
      return drawLineChart(chart, stage)
    case 'bar':
      return drawBarChart(chart, stage)
    case 'stacked':
      return drawStackedChart(chart, stage)
    case 'pyramid':
      return drawPyramidChart(chart, stage)
    case 'range':
      return drawRangeChart(chart, stage)
    case 'slope':
      return drawSlopeChart(chart, stage)
    case 'multiples':
      return drawMultiplesChart(chart, stage)
  }
}

const padding = 24

function framed({ words, notes = [] }: Chart, plain: Drawn, { paint, width }: Stage) {
  const titleLook = { size: 20, isStrong: true }
  const title = wrap(words.title, width, titleLook, 6).map((line, index) =>
    write(line, { x: padding, y: padding + 18 + index * 26, isStrong: true }),
  )
  const unitTop = padding + title.length * 26
  const unit = wrap(words.unit, width, plainLook, 3).map((line, index) =>
    write(line, { x: padding, y: unitTop + 16 + index * lineHeight }),
  )
  const plainTop = unitTop + unit.length * lineHeight + 20
  const wordsTop = plainTop + plain.height + 16
  const foot = [...notes, words.source]
    .flatMap((text) => wrap(text, width, plainLook, 12))
    .map((line, index) => write(line, { x: padding, y: wordsTop + 10 + index * lineHeight }))
  return {
    svg: [
      group(paint, 'text', title.join(''), ' font-size="20"'),
      group(paint, 'muted', unit.join('')),
      `<g transform="translate(${padding} ${plainTop})">${plain.svg}</g>`,
      group(paint, 'muted', foot.join('')),
    ].join(''),
    width: width + 2 * padding,
    height: wordsTop + foot.length * lineHeight + padding - 6,
  }
}

/** FNV-1a of the chart's data: charts that differ have ids that differ. */
function contentId(chart: Chart): string {
  let hash = 0x811c9dc5
  const content = JSON.stringify(chart)
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193)
  }
  return `figur-${(hash >>> 0).toString(36)}`
}
