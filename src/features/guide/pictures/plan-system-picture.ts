import { shape } from '#ui/svg/markup.ts'
import type { PlanBox, PlanSystemText } from './picture.texts.ts'
import {
  type Drawn,
  type Form,
  itemText,
  type PictureItem,
  paint,
  textLines,
  widthOf,
} from './picture-parts.ts'

type Look = 'plain' | 'binds' | 'strategy'

const padding = 11
const gap = 10
const between = 24
const strategyWidth = 158

/** The chain from the state to the yearly report; the planning strategy stands beside and chooses. */
export function planSystemPicture(text: PlanSystemText, form: Form): Drawn {
  return form === 'wide' ? wide(text) : narrow(text)
}

function wide(text: PlanSystemText): Drawn {
  const chain = widthOf.wide - strategyWidth - 30
  let svg = ''
  let y = 2
  const add = (drawn: Drawn, space = between) => {
    svg += drawn.svg
    y += drawn.height + space
  }
  const arrow = () => {
    svg += arrowDown(chain / 2, y - between + 3, y - 3)
  }
  for (const box of text.above) {
    add(boxOf(box, { x: 1, y, width: chain - 2 }))
    arrow()
  }
  const strategyTop = y
  add(groupOf(text.partsTitle, text.parts, text, { x: 1, y, width: chain - 2 }))
  arrow()
  add(groupOf(text.plansTitle, text.plans, text, { x: 1, y, width: chain - 2 }))
  const strategyBottom = y - between
  arrow()
  for (const [index, box] of text.below.entries()) {
    add(boxOf(box, { x: 1, y, width: chain - 2 }))
    if (index < text.below.length - 1) arrow()
  }
  const x = widthOf.wide - strategyWidth - 1
  const height = strategyBottom - strategyTop
  const strategy = boxOf(
    text.strategy,
    { x, y: strategyTop, width: strategyWidth, height },
    'strategy',
  )
  const [first, second] = [strategyTop + height * 0.28, strategyTop + height * 0.76]
  const arrows = arrowLeft(x - 4, chain + 4, first) + arrowLeft(x - 4, chain + 4, second)
  return { svg: svg + strategy.svg + arrows, height: y - between + 4 }
}

function narrow(text: PlanSystemText): Drawn {
  const width = widthOf.narrow - 2
  let svg = ''
  let y = 2
  const rows: readonly ((at: Place) => Drawn)[] = [
    ...text.above.map((box) => (at: Place) => boxOf(box, at)),
    (at) => boxOf(text.strategy, at, 'strategy'),
    (at) => stackOf(text.partsTitle, text.parts, text, at),
    (at) => stackOf(text.plansTitle, text.plans, text, at),
    ...text.below.map((box) => (at: Place) => boxOf(box, at)),
  ]
  for (const [index, row] of rows.entries()) {
    const drawn = row({ x: 1, y, width })
    svg += drawn.svg
    y += drawn.height
    if (index < rows.length - 1) svg += arrowDown(widthOf.narrow / 2, y + 3, y + between - 3)
    y += between
  }
  return { svg, height: y - between + 4 }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height?: number
}

/** Three plans side by side under a common heading, as high as the highest. */
function groupOf(
  title: string,
  boxes: readonly PlanBox[],
  { binds }: PlanSystemText,
  { x, y, width }: Place,
): Drawn {
  const heading = textLines(title, {
    x: x + padding,
    top: y + 9,
    width: width - 2 * padding,
    isStrong: true,
  })
  const top = y + heading.height + 18
  const each = (width - 2 * padding - gap * (boxes.length - 1)) / boxes.length
  const placeOf = (index: number) => ({
    x: x + padding + index * (each + gap),
    y: top,
    width: each,
  })
  const drawn = boxes.map((box, index) => bindingBox(box, binds, placeOf(index)))
  const height = Math.max(...drawn.map((one) => one.height))
  const same = boxes.map((box, index) => bindingBox(box, binds, { ...placeOf(index), height }).svg)
  const whole = { x, y, width, height: top - y + height + padding }
  return { svg: frameOf(whole) + heading.svg + same.join(''), height: whole.height }
}

function stackOf(
  title: string,
  boxes: readonly PlanBox[],
  { binds }: PlanSystemText,
  { x, y, width }: Place,
): Drawn {
  const heading = textLines(title, {
    x: x + padding,
    top: y + 9,
    width: width - 2 * padding,
    isStrong: true,
  })
  let top = y + heading.height + 18
  const drawn = boxes.map((box) => {
    const one = bindingBox(box, binds, {
      x: x + padding,
      y: top,
      width: width - 2 * padding,
    })
    top += one.height + gap
    return one.svg
  })
  const height = top - gap + padding - y
  return { svg: frameOf({ x, y, width, height }) + heading.svg + drawn.join(''), height }
}

/** Whether a box binds is said in words and by its dark ground. */
function bindingBox(box: PlanBox, binds: string, place: Place): Drawn {
  return box.binds ? boxOf({ ...box, asked: binds }, place, 'binds') : boxOf(box, place)
}

function boxOf(box: PictureItem, { x, y, width, height }: Place, look: Look = 'plain'): Drawn {
  const role = { plain: 'work', binds: 'happened', strategy: 'highlight' } as const
  const place = { x: x + padding, top: y + 9, width: width - 2 * padding }
  const textRole = look === 'binds' ? 'inverse' : 'text'
  const needed = itemText(box, place).height
  const own = Math.max(height ?? 0, needed + 20)
  const top = look === 'strategy' ? y + (own - needed) / 2 : place.top
  const text = itemText(box, { ...place, top, role: textRole })
  const rect = { x, y, width, height: own, rx: 6 }
  const ground = shape('rect', paint(role[look]), { ...rect, 'stroke-width': 1.5 })
  const border =
    look === 'strategy'
      ? shape('rect', paint('today'), { ...rect, fill: 'none', 'stroke-width': 3 })
      : ''
  return { svg: ground + border + text.svg, height: own }
}

function frameOf({ x, y, width, height }: Place): string {
  return shape('rect', paint('period'), { x, y, width, height, rx: 8, 'stroke-width': 1.5 })
}

function arrowDown(x: number, from: number, to: number): string {
  return arrow(`M${x} ${from}V${to - 1}M${x - 5} ${to - 6}L${x} ${to}L${x + 5} ${to - 6}`)
}

function arrowLeft(from: number, to: number, y: number): string {
  return arrow(`M${from} ${y}H${to + 1}M${to + 6} ${y - 5}L${to} ${y}L${to + 6} ${y + 5}`)
}

function arrow(d: string): string {
  const line = { d, 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  return shape('path', paint('path-done'), line)
}
