import { round, shape } from '#ui/svg/markup.ts'
import { write } from '#ui/timeline/timeline-marks.ts'
import {
  type Drawn,
  itemText,
  type PictureItem,
  paint,
  textSize,
  titleSize,
  widthOf,
} from './picture-parts.ts'

export type YearItem = PictureItem & { readonly months: readonly number[] }

interface Wheel {
  readonly items: readonly YearItem[]
  readonly months: readonly string[]
  readonly hub: readonly string[]
}

const centre = { x: widthOf.wide / 2, y: 236 }
const outer = 142
const inner = 90
const labelWidth = 180
// A font that stands in for Inter may be wider.
const spareWidth = 14
const mostGap = 44

/** Twelve months clockwise from the top, with what falls where on either side. */
export function yearWheel({ items, months, hub }: Wheel): Drawn {
  const right = items.filter(({ months: [first = 1] }) => first <= 6)
  const left = items.filter(({ months: [first = 1] }) => first > 6).toReversed()
  const svg = [
    ...months.map((name, index) => segment(name, index + 1, items)),
    ...hub.map((line, index) =>
      write(paint, 'text', line, {
        x: centre.x,
        y: centre.y + 6 + (index - (hub.length - 1) / 2) * 22,
        size: titleSize,
        isStrong: true,
        anchor: 'middle',
      }),
    ),
    ...labels(right, 'right'),
    ...labels(left, 'left'),
  ]
  return { svg: svg.join(''), height: centre.y * 2 }
}

function segment(name: string, month: number, items: readonly YearItem[]): string {
  const item = items.find(({ months }) => months.includes(month))
  const [from, to] = [angleOf(month - 0.5), angleOf(month + 0.5)]
  const corner = (angle: number, radius: number) => {
    const { x, y } = onCircle(angle, radius)
    return `${round(x)} ${round(y)}`
  }
  const d = `M${corner(from, outer)}A${outer} ${outer} 0 0 1 ${corner(to, outer)}L${corner(to, inner)}A${inner} ${inner} 0 0 0 ${corner(from, inner)}z`
  const middle = onCircle(angleOf(month), (outer + inner) / 2)
  const ground = item ? (item.isGoal ? 'chosen' : 'work') : 'period'
  return (
    shape('path', paint(ground), { d, 'stroke-width': 1.5 }) +
    write(paint, item?.isGoal ? 'today-text' : 'text', name, {
      x: middle.x,
      y: middle.y + 5,
      size: textSize,
      isStrong: item !== undefined,
      anchor: 'middle',
    })
  )
}

/** The texts of one side, spread over the height of the picture, each with a line to its month. */
function labels(items: readonly YearItem[], side: 'left' | 'right'): readonly string[] {
  const x = side === 'right' ? widthOf.wide - labelWidth : labelWidth
  const anchor = side === 'right' ? ('start' as const) : ('end' as const)
  const draw = (item: YearItem, top: number) =>
    itemText(item, { x, top, width: labelWidth - spareWidth, anchor })
  const heights = items.map((item) => draw(item, 0).height)
  const sum = heights.reduce((left, right) => left + right, 0)
  const gap = Math.min(mostGap, (2 * centre.y - 16 - sum) / (items.length - 1))
  let top = centre.y - (sum + gap * (items.length - 1)) / 2
  return items.map((item, index) => {
    const month = item.months.reduce((left, right) => left + right, 0) / item.months.length
    const from = onCircle(angleOf(month), outer + 4)
    const to = { x: side === 'right' ? x - 8 : x + 8, y: top + 11 }
    const d = `M${round(from.x)} ${round(from.y)}L${to.x} ${round(to.y)}`
    const line = shape('path', paint('leader'), { d, 'stroke-width': 1.5 })
    const drawn = draw(item, top)
    top += (heights[index] ?? 0) + gap
    return line + drawn.svg
  })
}

/** The middle of a month, in radians from the top. */
function angleOf(month: number): number {
  return ((month - 0.5) / 12) * 2 * Math.PI
}

function onCircle(angle: number, radius: number) {
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) }
}
