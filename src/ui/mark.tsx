import type { VNode } from 'preact'
import { curve, type Point } from './curve.ts'

/** The nine steps, walked from the lower left to the goal at the upper right. */
const points: readonly Point[] = [
  { x: 8, y: 35.5 },
  { x: 15.5, y: 40.5 },
  { x: 26, y: 41 },
  { x: 34, y: 34.5 },
  { x: 25, y: 25.5 },
  { x: 15.2, y: 18.2 },
  { x: 17.6, y: 9.6 },
  { x: 27, y: 7 },
  { x: 38, y: 9.5 },
]

/** The mark: a path that bends through nine points. Decoration; the name stands beside it as text. */
export function Mark({ size = 40 }: { size?: number }): VNode {
  const goal = points[points.length - 1]
  return (
    <svg class="st-mark" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <path class="st-mark__path" d={curve(points)} fill="none" stroke-linecap="round" />
      {points.slice(0, -1).map(({ x, y }) => (
        <circle key={`${x}-${y}`} class="st-mark__step" cx={x} cy={y} r="1.5" />
      ))}
      <circle class="st-mark__goal" cx={goal?.x} cy={goal?.y} r="6" />
    </svg>
  )
}
