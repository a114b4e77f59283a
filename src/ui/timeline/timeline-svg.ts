import { element, escapeText, shape } from '#ui/svg/markup.ts'
import { documentMeasures, posterMeasures, wideMeasures } from './timeline-measures.ts'
import type { TimelineModel, TimelineOptions } from './timeline-model.ts'
import { narrowTimeline } from './timeline-narrow.ts'
import { painter } from './timeline-paint.ts'
import { wideTimeline } from './timeline-wide.ts'

const measures = { wide: wideMeasures, document: documentMeasures, poster: posterMeasures } as const

const drawnBefore = new Map<string, string>()
const mostKept = 200

/**
 * The way from constitution to adoption as one picture: an `<svg>` element with title and description.
 * A pure function of its arguments. Give the page a table beside it; the picture says no more than that.
 */
export function timelineSvg(model: TimelineModel, options: TimelineOptions): string {
  // Drawing costs thirty times as much as this key, and most visits see what the last one saw.
  const key = JSON.stringify([model, options])
  const kept = drawnBefore.get(key)
  if (kept !== undefined) return kept
  const svg = draw(model, options)
  const [oldest] = drawnBefore.keys()
  if (drawnBefore.size >= mostKept && oldest !== undefined) drawnBefore.delete(oldest)
  drawnBefore.set(key, svg)
  return svg
}

/** How high the picture becomes, in its own units, so that what is too high can be parted. */
export function timelineHeight(model: TimelineModel, variant: keyof typeof measures): number {
  return wideTimeline(model, measures[variant], painter(true)).height
}

function draw(model: TimelineModel, options: TimelineOptions): string {
  const id = options.id ?? `tidslinje-${options.variant}`
  const paint = painter(options.selfContained ?? false)
  const drawn =
    options.variant === 'narrow'
      ? narrowTimeline(model, paint)
      : wideTimeline(model, measures[options.variant], paint)
  const { width, height } = drawn
  const ground = options.selfContained ? shape('rect', paint('ground'), { width, height }) : ''
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      class: `timeline timeline-${options.variant}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': options.selfContained ? 'Inter, sans-serif' : undefined,
    },
    element('title', { id: `${id}-title` }, escapeText(model.title)),
    element('desc', { id: `${id}-desc` }, escapeText(model.description)),
    ground,
    drawn.svg,
  )
}
