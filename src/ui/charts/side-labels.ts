import { round } from '#ui/svg/markup.ts'
import { textWidth, wrap } from '#ui/svg/text-width.ts'
import type { Place } from './lines.ts'
import { spreadOut } from './spread-out.ts'
import {
  group,
  haloed,
  lineHeight,
  plainLook,
  type Stage,
  strongLook,
  widest,
  write,
} from './stage.ts'

export interface SideLabel {
  readonly name: string
  /** Never cut, and never parted from what belongs to it. */
  readonly figure: string
  readonly isStrong: boolean
  /** What it speaks of. */
  readonly at: Place
}

export interface WrappedLabel extends SideLabel {
  readonly lines: readonly string[]
}

const mostNameLines = 2

/** Labels on as many lines as the width asks for, and how wide and high they are together. */
export function wrapLabels(labels: readonly SideLabel[], maxWidth: number) {
  const wrapped = labels.map((label): WrappedLabel => {
    return { ...label, lines: linesOf(label, maxWidth) }
  })
  const width = wrapped.reduce(
    (most, { lines, isStrong }) => Math.max(most, widest(lines, isStrong ? strongLook : plainLook)),
    0,
  )
  const height = wrapped.reduce((sum, label) => sum + heightOf(label), 0)
  return { wrapped, width, height }
}

function linesOf({ name, figure, isStrong }: SideLabel, maxWidth: number): readonly string[] {
  const look = isStrong ? strongLook : plainLook
  const names = wrap(name, maxWidth, look, mostNameLines)
  const last = names.at(-1)
  if (last === undefined) return [figure]
  const together = `${last} ${figure}`
  return textWidth(together, look) <= maxWidth
    ? [...names.slice(0, -1), together]
    : [...names, ...wrap(figure, maxWidth, look, 3)]
}

const heightOf = ({ lines }: WrappedLabel) => lines.length * lineHeight - 1

/**
 * Labels in a column beside what they speak of, at the same height where there is room; none overlap, and
 * a thin line leads from what they speak of to those that had to move.
 */
export function sideLabels(
  stage: Stage,
  labels: readonly WrappedLabel[],
  column: {
    readonly x: number
    readonly side: 'left' | 'right'
    readonly top: number
    readonly bottom: number
  },
): string {
  const { x, side, top, bottom } = column
  const middles = spreadOut(
    labels.map((label) => ({ wanted: label.at.y, size: heightOf(label) })),
    top,
    bottom,
  )
  let leaders = ''
  const texts = labels.map((label, index) => {
    const middle = middles[index] ?? label.at.y
    if (Math.abs(middle - label.at.y) > 6) {
      const gap = side === 'right' ? -3 : 3
      const out = label.at.x + (side === 'right' ? 6 : -6)
      leaders += `M${round(out)} ${round(label.at.y)}L${round(x + gap)} ${round(middle)}`
    }
    const first = middle - heightOf(label) / 2 + lineHeight * 0.76
    return label.lines
      .map((line, row) =>
        write(line, {
          x,
          y: first + row * lineHeight,
          isStrong: label.isStrong,
          ...(side === 'left' ? { anchor: 'end' as const } : {}),
        }),
      )
      .join('')
  })
  const lines = leaders && `<path d="${leaders}"/>`
  return group(stage.paint, 'leader', lines) + haloed(stage.paint, texts.join(''))
}
