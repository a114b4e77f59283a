import { element, escapeText, round, shape } from '#ui/svg/markup.ts'
import type { TextLook } from '#ui/svg/text-width.ts'
import type { TimelineActivity, TimelineStep } from './timeline-model.ts'
import type { Paint, Role } from './timeline-paint.ts'

export function tooltip(text: string): string {
  return element('title', {}, escapeText(text))
}

export interface WrittenText extends TextLook {
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A line of text in a role; the role `halo` keeps it readable on top of lines. */
export function write(paint: Paint, role: Role, text: string, at: WrittenText): string {
  const anchor =
    at.anchor === undefined || at.anchor === 'start' ? '' : ` text-anchor="${at.anchor}"`
  const weight = at.isStrong ? ' font-weight="600"' : ''
  const place = ` x="${round(at.x)}" y="${round(at.y)}" font-size="${round(at.size)}"`
  const look = `${paint(role)}${place}${weight}${anchor}${role === 'halo' ? halo : ''}`
  return `<text${look}>${escapeText(text)}</text>`
}

const halo = ' paint-order="stroke" stroke-width="3" stroke-linejoin="round"'

export function diamond(paint: Paint, role: Role, x: number, y: number, radius: number): string {
  const [px, py, r] = [round(x), round(y), round(radius)]
  const d = `M${px} ${round(py - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`
  return shape('path', paint(role), { d, 'stroke-width': 1.5 })
}

export function dot(paint: Paint, role: Role, x: number, y: number, radius: number): string {
  return shape('circle', paint(role), { cx: x, cy: y, r: radius, 'stroke-width': 1.5 })
}

/** The role of an activity's mark; what has happened is darker than what is planned. */
export function activityRole(activity: TimelineActivity): Role {
  return activity.happened ? 'happened' : activity.kind
}

export interface PathNode {
  readonly step: TimelineStep
  readonly x: number
  readonly y: number
}

/** The product's path through its nine points: whole as far as one has come, dotted from there. */
export function stepPath(paint: Paint, nodes: readonly PathNode[], look: TextLook): string {
  const bends = nodes.slice(1).map((node, index) => {
    const from = nodes[index] ?? node
    const middle = round((from.y + node.y) / 2)
    const reached = node.step.state !== 'ahead'
    return shape('path', paint(reached ? 'path-done' : 'path-ahead'), {
      d: `M${round(from.x)} ${round(from.y)}C${round(from.x)} ${middle} ${round(node.x)} ${middle} ${round(node.x)} ${round(node.y)}`,
      'stroke-width': reached ? 2.5 : 2,
      'stroke-dasharray': reached ? undefined : '0.1 5',
      'stroke-linecap': 'round',
    })
  })
  const circles = nodes.map(({ step, x, y }) => {
    const radius = look.size * (step.state === 'current' ? 0.95 : 0.85)
    const text =
      step.state === 'ahead' ? 'node-ahead-text' : step.state === 'done' ? 'inverse' : 'today-text'
    return (
      shape('circle', paint(`node-${step.state}`), {
        cx: x,
        cy: y,
        r: radius,
        'stroke-width': 1.5,
      }) +
      write(paint, text, String(step.number), {
        x,
        y: y + look.size * 0.36,
        size: look.size,
        isStrong: true,
        anchor: 'middle',
      })
    )
  })
  return bends.join('') + circles.join('')
}
