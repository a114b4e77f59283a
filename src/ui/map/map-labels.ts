import { element, escapeText } from '../svg/markup.ts'
import { textWidth } from '../svg/text-width.ts'
import type { AreaMap, MapArea } from './map-model.ts'
import { type Fill, namePaint, rolePaint } from './map-paint.ts'
import type { AreaShape, MapShapes } from './map-shapes.ts'

/** Must be as `labelStretch` in the tool that finds the places for names. */
const stretch = 3
/** How far a name may reach out of its ellipse: the corners of its box are empty. */
const slack = 1.35
/** A line longer than this share of the map leads to nothing one can see. */
const longestLeader = 0.2

export interface LabelLook {
  /** Height of the letters, in units of the map. */
  readonly size: number
  readonly selfContained: boolean
  readonly fillOf: (area: MapArea) => Fill
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Names of municipalities: on the map of a county every one that has room within its area, on the
 * map of the country only ours. Ours is written beside the land, with a line to it, when it has no room.
 */
export function labels(map: AreaMap, shapes: MapShapes, look: LabelLook): string {
  const taken: Box[] = []
  const shaped = map.areas.flatMap((area) => {
    const shape = shapes.areas.get(area.number)
    return shape ? [{ area, shape }] : []
  })
  const ours = shaped.filter(({ area }) => area.isUs)
  const others =
    map.scope === 'country'
      ? []
      : shaped
          .filter(({ area }) => !area.isUs)
          .sort((a, b) => b.shape.label.reach - a.shape.label.reach)
  return [...ours, ...others]
    .map(({ area, shape }) => {
      if (map.scope !== 'country') {
        const box = boxOn(area, shape, look)
        const isFree = taken.every((other) => !overlap(box, other))
        if (isFree && isWithin(box, shape)) {
          taken.push(box)
          return nameOn(area, shape, look)
        }
      }
      if (!area.isUs) return ''
      const beside = nameBeside(area, shape, shapes, look)
      taken.push(beside.box)
      return beside.svg
    })
    .join('')
}

function boxOn(area: MapArea, { label }: AreaShape, { size }: LabelLook): Box {
  const width = textWidth(area.name, { size, isStrong: area.isUs ?? false })
  const { x, y } = label
  return { left: x - width / 2, right: x + width / 2, top: y - size / 2, bottom: y + size / 2 }
}

function isWithin({ left, right, top, bottom }: Box, { label }: AreaShape): boolean {
  const across = (right - left) / 2
  const down = ((bottom - top) / 2) * stretch
  return Math.hypot(across, down) <= label.reach * slack
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function nameOn(area: MapArea, { label }: AreaShape, look: LabelLook): string {
  return element(
    'text',
    {
      ...namePaint(look.fillOf(area), look.selfContained),
      x: label.x,
      y: label.y + look.size * 0.36,
      'font-size': look.size,
      'font-weight': area.isUs ? 650 : undefined,
      'text-anchor': 'middle',
    },
    escapeText(area.name),
  )
}

/** On the nearest side where there is no land; when that is far away, over the land beside it. */
function nameBeside(area: MapArea, shape: AreaShape, shapes: MapShapes, look: LabelLook) {
  const { size, selfContained } = look
  const { x, y } = shape.label
  const width = textWidth(area.name, { size, isStrong: true })
  const land = shapes.landBetween(y - size, y + size) ?? { west: x, east: x }
  const own = shapes.landBetween(y - size / 2, y + size / 2, area.number) ?? { west: x, east: x }
  const gap = size * 0.7
  const sides = [
    { from: own.west, to: land.west - gap, left: land.west - gap - width },
    { from: own.east, to: land.east + gap, left: land.east + gap },
  ]
    .filter(
      ({ from, to, left }) =>
        left >= 0 &&
        left + width <= shapes.width &&
        Math.abs(from - to) <= shapes.width * longestLeader,
    )
    .sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to))
  const side = sides[0]
  const left = side?.left ?? Math.min(own.east + gap, shapes.width - width)
  const box = { left, right: left + width, top: y - size / 2, bottom: y + size / 2 }
  const leader = side
    ? element('path', { ...rolePaint('leader', selfContained), d: `M${side.from} ${y}H${side.to}` })
    : ''
  const text = element(
    'text',
    {
      ...namePaint('none', selfContained),
      x: left,
      y: y + size * 0.36,
      'font-size': size,
      'font-weight': 650,
    },
    escapeText(area.name),
  )
  return { box, svg: leader + text }
}
