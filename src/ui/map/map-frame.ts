import { element, escapeText } from '../svg/markup.ts'
import { wrap } from '../svg/text-width.ts'
import type { AreaMap } from './map-model.ts'
import { type Fill, fillOf, rolePaint } from './map-paint.ts'
import type { MapShapes } from './map-shapes.ts'

const edge = 20
const leastWidth = 420
const swatch = { width: 52, height: 32 }
const title = { size: 20, isStrong: true, line: 26 }
const body = { size: 14, line: 22 }
const note = { size: 12, line: 17 }

interface Block {
  readonly svg: string
  readonly height: number
}

/** The drawing as a file of its own: heading, unit and legend above it, source below. */
export function framed(map: AreaMap, shapes: MapShapes, id: string, drawing: string): string {
  const [mapWidth, mapHeight] = [shapes.width / 2, shapes.height / 2]
  const inner = Math.max(leastWidth, mapWidth)
  const width = Math.ceil(inner + 2 * edge)
  const heading = lines(map.words.title, edge, inner, title)
  const unitTop = edge + heading.height + 4
  const unit = lines(map.words.unit, unitTop, inner, body)
  const key = legend(map, unitTop + unit.height + 8, id)
  const mapTop = unitTop + unit.height + 8 + key.height + 12
  const source = lines(map.words.source, mapTop + mapHeight + 12, inner, note)
  const height = Math.ceil(mapTop + mapHeight + 12 + source.height + edge)
  const left = (width - mapWidth) / 2
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': 'Inter, sans-serif',
    },
    element('title', { id: `${id}-title` }, escapeText(map.words.title)),
    element('desc', { id: `${id}-desc` }, escapeText(map.words.alternative)),
    element('rect', { width, height, fill: '#ffffff' }),
    heading.svg,
    unit.svg,
    key.svg,
    element('g', { transform: `translate(${left} ${mapTop}) scale(0.5)` }, drawing),
    source.svg,
  )
}

function lines(
  text: string,
  top: number,
  width: number,
  look: { size: number; isStrong?: boolean; line: number },
): Block {
  const parts = wrap(text, width, look, 4)
  const drawn = parts.map((part, index) =>
    element(
      'text',
      {
        ...rolePaint(look === note ? 'muted' : 'text', true),
        x: edge,
        y: top + index * look.line + look.size,
        'font-size': look.size,
        'font-weight': look.isStrong ? 650 : undefined,
      },
      escapeText(part),
    ),
  )
  return { svg: drawn.join(''), height: parts.length * look.line }
}

function legend(map: AreaMap, top: number, id: string): Block {
  const entries: readonly { fill: Fill; text: string }[] = legendEntries(map)
  const drawn = entries.map(({ fill, text }, index) => {
    const y = top + index * body.line
    return (
      element(
        'rect',
        // Patterns as large as on the map, which is drawn at half its size.
        {
          ...swatch,
          transform: `translate(${edge} ${y}) scale(0.5)`,
          fill: fillOf(id, fill),
          stroke: '#827c6e',
          'stroke-width': 2,
        },
      ) +
      element(
        'text',
        {
          ...rolePaint('text', true),
          x: edge + swatch.width / 2 + 8,
          y: y + swatch.height * 0.4,
          'font-size': body.size,
        },
        escapeText(text),
      )
    )
  })
  return { svg: drawn.join(''), height: entries.length * body.line }
}

/** The classes from low to high, and at last what has no figure when anything has none. */
export function legendEntries(map: AreaMap): readonly { fill: Fill; text: string }[] {
  const hasGap = map.areas.some(({ value }) => value === null)
  return [
    ...map.classes.map(({ tone, label }) => ({ fill: tone, text: label })),
    ...(hasGap ? [{ fill: 'none' as const, text: map.words.noFigure }] : []),
  ]
}
