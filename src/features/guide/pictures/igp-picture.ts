import { shape } from '#ui/svg/markup.ts'
import { write } from '#ui/timeline/timeline-marks.ts'
import {
  type Drawn,
  type Form,
  itemText,
  type PictureItem,
  paint,
  textSize,
  widthOf,
} from './picture-parts.ts'

interface Point {
  readonly x: number
  readonly y: number
}

const figureHeight = 84
const barHeight = 26

/** One alone, some round a table, all before one: who talks with whom, and for how long. */
export function igpPicture(items: readonly PictureItem[], form: Form): Drawn {
  return form === 'wide' ? across(items) : downwards(items)
}

function across(items: readonly PictureItem[]): Drawn {
  const each = widthOf.wide / items.length
  const drawn = items.map((item, index) => {
    const x = each * (index + 0.5)
    const place = { x, top: figureHeight + 20, width: each - 32, anchor: 'middle' } as const
    const label = itemText(item, place)
    return { svg: people(index, { x, y: figureHeight / 2 + 6 }) + label.svg, height: label.height }
  })
  const top = figureHeight + 20 + Math.max(...drawn.map(({ height }) => height)) + 18
  const bar = timeBar(items, widthOf.wide, top)
  return { svg: drawn.map(({ svg }) => svg).join('') + bar, height: top + barHeight + 6 }
}

function downwards(items: readonly PictureItem[]): Drawn {
  const figureX = 50
  let top = 4
  const drawn = items.map((item, index) => {
    const place = { x: 112, width: widthOf.narrow - 114 }
    const titled = { ...item, title: `${item.title}, ${item.mark}` }
    const { height } = itemText(titled, { ...place, top })
    const label = itemText(titled, { ...place, top: top + (figureHeight - height) / 2 })
    const svg = people(index, { x: figureX, y: top + figureHeight / 2 }) + label.svg
    top += figureHeight + 14
    return svg
  })
  return {
    svg: drawn.join('') + timeBar(items, widthOf.narrow, top),
    height: top + barHeight + 6,
  }
}

/** The parts of the time, as long as they last; on a phone there is no room for words in the shortest. */
function timeBar(items: readonly PictureItem[], width: number, y: number): string {
  const minutes = items.map(({ mark }) => Number.parseInt(mark ?? '', 10))
  const sum = minutes.reduce((left, right) => left + right, 0)
  let x = 1
  return items
    .map(({ mark = '' }, index) => {
      const own = ((minutes[index] ?? 0) / sum) * (width - 2)
      const isLongest = minutes[index] === Math.max(...minutes)
      const rect = { x, y, width: own, height: barHeight, 'stroke-width': 1.5 }
      const text = { x: x + own / 2, y: y + barHeight / 2 + 5, size: textSize, isStrong: true }
      x += own
      const part = shape('rect', paint(isLongest ? 'happened' : 'work'), rect)
      if (width === widthOf.narrow) return part
      return (
        part + write(paint, isLongest ? 'inverse' : 'text', mark, { ...text, anchor: 'middle' })
      )
    })
    .join('')
}

function people(part: number, { x, y }: Point): string {
  if (part === 0) return person(x, y)
  if (part === 1) {
    const table = shape('circle', paint('work'), { cx: x, cy: y, r: 17, 'stroke-width': 1.5 })
    const seats = Array.from({ length: 5 }, (_, seat) => {
      const angle = (seat / 5) * 2 * Math.PI - Math.PI / 2
      return person(x + 33 * Math.cos(angle), y + 33 * Math.sin(angle))
    })
    return table + seats.join('')
  }
  const rows = [-1, 0, 1].flatMap((column) =>
    [0, 1].map((row) => person(x + column * 27, y + 4 + row * 27)),
  )
  const speaker = shape('circle', paint('node-current'), { cx: x, cy: y - 30, r: 10 })
  return speaker + rows.join('')
}

function person(x: number, y: number): string {
  return shape('circle', paint('happened'), { cx: x, cy: y, r: 8.5, 'stroke-width': 1.5 })
}
