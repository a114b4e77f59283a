import { shape } from '#ui/svg/markup.ts'
import { type TextLook, textWidth } from '#ui/svg/text-width.ts'
import { timelineTexts } from './timeline.texts.ts'
import { diamond, dot, write } from './timeline-marks.ts'
import type { TimelineModel } from './timeline-model.ts'
import type { Paint, Role } from './timeline-paint.ts'

interface Entry {
  readonly text: string
  readonly role: Role
  readonly shape: 'bar' | 'diamond' | 'dot'
}

/** What the marks in the figure mean; only those that are there. */
function entries(model: TimelineModel): readonly Entry[] {
  const texts = timelineTexts[model.language]
  const has = (kind: string) => model.activities.some((one) => one.kind === kind && !one.happened)
  return [
    ...(model.activities.some((one) => one.happened)
      ? [{ text: texts.happened, role: 'happened', shape: 'bar' } as const]
      : []),
    ...(has('work') ? [{ text: texts.work, role: 'work', shape: 'bar' } as const] : []),
    ...(has('period') ? [{ text: texts.period, role: 'period', shape: 'bar' } as const] : []),
    ...(has('milestone')
      ? [{ text: texts.milestone, role: 'milestone', shape: 'diamond' } as const]
      : []),
    ...(has('meeting') || model.meetings.length > 0
      ? [{ text: texts.meeting, role: 'meeting', shape: 'dot' } as const]
      : []),
    ...(model.shaded.length > 0
      ? [{ text: texts.closed, role: 'shade', shape: 'bar' } as const]
      : []),
  ]
}

/** The legend from `x` to `right`, on as many rows as it needs; `height` is 0 when it is empty. */
export function legend(
  model: TimelineModel,
  place: { readonly x: number; readonly y: number; readonly right: number },
  look: TextLook,
  paint: Paint,
): { readonly svg: string; readonly height: number } {
  const rowHeight = look.size * 1.8
  let x = place.x
  let row = 0
  const drawn = entries(model).map((entry) => {
    const width = look.size * 2.1 + textWidth(entry.text, look)
    if (x + width > place.right && x > place.x) {
      x = place.x
      row += 1
    }
    const svg = drawEntry(entry, x, place.y + row * rowHeight + rowHeight / 2, look, paint)
    x += width + look.size * 1.6
    return svg
  })
  return { svg: drawn.join(''), height: drawn.length === 0 ? 0 : (row + 1) * rowHeight }
}

function drawEntry(entry: Entry, x: number, y: number, look: TextLook, paint: Paint): string {
  const middle = x + look.size * 0.75
  const mark =
    entry.shape === 'diamond'
      ? diamond(paint, entry.role, middle, y, look.size * 0.5)
      : entry.shape === 'dot'
        ? dot(paint, entry.role, middle, y, look.size * 0.42)
        : shape('rect', paint(entry.role), {
            x,
            y: y - look.size * 0.4,
            width: look.size * 1.5,
            height: look.size * 0.8,
            rx: 3,
            'stroke-width': entry.role === 'shade' ? undefined : 1.2,
          })
  const text = { x: x + look.size * 2.1, y: y + look.size * 0.36, size: look.size }
  return mark + write(paint, 'muted', entry.text, text)
}
