import { element, shape } from '#ui/svg/markup.ts'
import { type TextLook, textWidth, wrap } from '#ui/svg/text-width.ts'
import { write } from '#ui/timeline/timeline-marks.ts'
import { painter, type Role } from '#ui/timeline/timeline-paint.ts'

/** `wide` is for a screen and for paper, `narrow` for a phone. */
export type Form = 'wide' | 'narrow'

/** A place on the path, or a box: a heading, what is said of it and, for a place, its sign. */
export interface PictureItem {
  readonly title: string
  /** The question or the words that belong to it, in quotes or as they are asked. */
  readonly asked?: string
  readonly text: string
  /** In the circle on the path; a dot where there is none. */
  readonly mark?: string
  /** The point that the picture leads to, drawn larger and in the accent colour. */
  readonly isGoal?: boolean
}

export interface Drawn {
  readonly svg: string
  readonly height: number
}

/** In the units of the picture: a wide one is as wide as a column of text, a narrow one as a phone. */
export const widthOf: Readonly<Record<Form, number>> = { wide: 720, narrow: 300 }
export const titleSize = 16
export const textSize = 14.5
export const markRadius = 16

/** Colours for a file, and classes by which a page gives its own (timeline.css). */
export const paint = painter(true)

const lineHeight = 1.36
const mostLines = 12

interface TextPlace {
  readonly x: number
  /** Where the first line begins, not its base line. */
  readonly top: number
  readonly width: number
  readonly size?: number
  readonly isStrong?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly role?: Role
}

/** A text on as many lines as it needs. */
export function textLines(
  text: string,
  { x, top, width, size = textSize, isStrong = false, anchor = 'start', role = 'text' }: TextPlace,
): Drawn {
  const look = { size, isStrong }
  const lines = balanced(text, width, look)
  const svg = lines.map((line, index) =>
    write(paint, role, line, { ...look, x, y: top + size + index * size * lineHeight, anchor }),
  )
  return { svg: svg.join(''), height: lines.length * size * lineHeight }
}

/** As few lines as there is room for, and as even as they can be, so that no word stands alone. */
function balanced(text: string, width: number, look: TextLook): readonly string[] {
  const linesAt = (room: number) => wrap(text, room, look, mostLines)
  const count = linesAt(width).length
  const widestWord = Math.max(...text.split(' ').map((word) => textWidth(word, look)))
  let room = width
  while (room - 4 > widestWord && linesAt(room - 4).length === count) room -= 4
  return linesAt(room)
}

/** The heading of an item, what is asked and what is said, one under the other. */
export function itemText(item: PictureItem, place: Omit<TextPlace, 'size' | 'isStrong'>): Drawn {
  const title = textLines(item.title, { ...place, size: titleSize, isStrong: true })
  let bottom = place.top + title.height
  let svg = title.svg
  for (const [text, isStrong] of [
    [item.asked, true],
    [item.text, false],
  ] as const) {
    if (!text) continue
    const drawn = textLines(text, { ...place, top: bottom + 2, isStrong })
    svg += drawn.svg
    bottom += drawn.height + 2
  }
  return { svg, height: bottom - place.top }
}

/** The sign of an item on the path. */
export function itemMark({ mark, isGoal = false }: PictureItem, x: number, y: number): string {
  const radius = mark ? markRadius : 8
  const circle = shape('circle', paint(isGoal ? 'node-current' : 'node-done'), {
    cx: x,
    cy: y,
    r: isGoal ? radius + 3 : radius,
    'stroke-width': 2,
  })
  if (!mark) return circle
  const role = isGoal ? 'today-text' : 'inverse'
  const look = { size: titleSize, isStrong: true, anchor: 'middle' } as const
  return circle + write(paint, role, mark, { ...look, x, y: y + titleSize * 0.36 })
}

/** A piece of the path. */
export function pathPiece(d: string): string {
  return shape('path', paint('path-done'), { d, 'stroke-width': 2.5, 'stroke-linecap': 'round' })
}

/** The picture as a file; on a page it follows the colour scheme. */
export function framed(form: Form, { svg, height }: Drawn, alternative: string): string {
  const width = widthOf[form]
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      class: `timeline timeline-${form}`,
      role: 'img',
      'aria-label': alternative,
      'font-family': 'Inter, sans-serif',
    },
    shape('rect', paint('ground'), { width, height: Math.ceil(height) }),
    svg,
  )
}
