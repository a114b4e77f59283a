import type { TimelineModel, TimelineOptions } from './timeline-model.ts'
import { narrowTimeline } from './timeline-narrow.ts'
import { element, escapeText, painter, shape } from './timeline-paint.ts'
import { documentMeasures, wideMeasures, wideTimeline } from './timeline-wide.ts'

/**
 * The way from constitution to adoption as one picture: an `<svg>` element with title and description.
 * A pure function of its arguments. Give the page a table beside it; the picture says no more than that.
 */
export function timelineSvg(model: TimelineModel, options: TimelineOptions): string {
  const id = options.id ?? `tidslinje-${options.variant}`
  const paint = painter(options.selfContained ?? false)
  const drawn =
    options.variant === 'narrow'
      ? narrowTimeline(model, paint)
      : wideTimeline(model, options.variant === 'wide' ? wideMeasures : documentMeasures, paint)
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
