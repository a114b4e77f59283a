import { shape } from '#ui/svg/markup.ts'
import { type Drawn, itemText, type PictureItem, paint, widthOf } from './picture-parts.ts'

const gap = 12
/** How much higher, or longer, each step of the stairs is than the one before. */
const rise = 34
const grow = 48

/** Stairs that climb to the right, with what each step means under it. */
export function stairsAcross(items: readonly PictureItem[]): Drawn {
  const width = (widthOf.wide - 2 - gap * (items.length - 1)) / items.length
  const floor = 16 + rise * items.length
  const drawn = items.map((item, index) => {
    const x = 1 + index * (width + gap)
    const height = rise * (index + 1)
    const label = itemText(item, {
      x: x + width / 2,
      top: floor + 14,
      width: width - 8,
      anchor: 'middle',
    })
    return {
      svg: step(x, floor - height, width, height, index === items.length - 1) + label.svg,
      label,
    }
  })
  const height = floor + 14 + Math.max(...drawn.map(({ label }) => label.height)) + 10
  return { svg: drawn.map(({ svg }) => svg).join(''), height }
}

/** The same stairs lying on their side: longer and longer downwards. */
export function stairsDown(items: readonly PictureItem[]): Drawn {
  let top = 4
  const drawn = items.map((item, index) => {
    const width = widthOf.narrow - 2 - grow * (items.length - 1 - index)
    const bar = step(1, top, width, 14, index === items.length - 1)
    const label = itemText(item, { x: 1, top: top + 20, width: widthOf.narrow - 2 })
    top += 20 + label.height + 22
    return bar + label.svg
  })
  return { svg: drawn.join(''), height: top - 10 }
}

function step(x: number, y: number, width: number, height: number, isTop: boolean): string {
  const role = isTop ? 'happened' : 'work'
  return shape('rect', paint(role), { x, y, width, height, rx: 5, 'stroke-width': 1.5 })
}
