import type { VNode } from 'preact'

/** An S laid as a road: two arcs that meet in the middle. */
const road = 'M4.9 35.9A14.2 9.8 0 1 0 24.2 23.7A13.3 9.2 0 1 1 38.7 8.6'

/** Nine points at equal distances along it; the last one is the goal. */
const steps = [
  [4.9, 35.9],
  [13.6, 41.8],
  [24.3, 41.4],
  [32.1, 34.4],
  [27.7, 25.4],
  [18.4, 20.1],
  [18.6, 10.4],
  [28.3, 6.3],
] as const
const goal = [38.7, 8.6] as const

/** The mark: a path that bends through nine points. Decoration; the name stands beside it as text. */
export function Mark({ size = 40 }: { size?: number }): VNode {
  return (
    <svg class="st-mark" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <path class="st-mark__path" d={road} fill="none" stroke-linecap="round" />
      <g class="st-mark__step">
        {steps.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="1.5" />
        ))}
      </g>
      <circle class="st-mark__goal" cx={goal[0]} cy={goal[1]} r="6.2" />
    </svg>
  )
}
