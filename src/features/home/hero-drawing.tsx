import type { VNode } from 'preact'
import { curveSegments, type Point } from '#ui/curve.ts'

/** The nine points of the mark, drawn large: from the shore to the summit. */
const path: readonly Point[] = [
  [4.9, 35.9],
  [13.6, 41.8],
  [24.3, 41.4],
  [32.1, 34.4],
  [27.7, 25.4],
  [18.4, 20.1],
  [18.6, 10.4],
  [28.3, 6.3],
  [38.7, 8.6],
].map(([x = 0, y = 0]) => ({ x: Math.round(52 + x * 10.4), y: Math.round(38 + y * 10.8) }))
const summit: Point = { x: 454, y: 131 }
const ringCount = 15

/**
 * A map: contour lines around a summit, and the path with nine points that leads up to it.
 * Decoration; what it says stands as text on the same page.
 */
export function HeroDrawing(): VNode {
  return (
    <svg class="st-hero__drawing" viewBox="0 0 640 560" aria-hidden="true">
      <g class="st-hero__contours">
        {Array.from({ length: ringCount }, (_, index) => (
          <path
            key={index}
            d={ring(index)}
            data-index={index % 5 === 4 ? 'major' : undefined}
            stroke-opacity={Math.max(0.18, 1 - index * 0.075).toFixed(2)}
          />
        ))}
      </g>
      <path class="st-hero__path" d={joined(curveSegments(path))} />
      {path.slice(0, -1).map(({ x, y }) => (
        <circle key={x} class="st-hero__step" cx={x} cy={y} r="7" />
      ))}
      <circle class="st-hero__halo" cx={summit.x} cy={summit.y} r="30" />
      <circle class="st-hero__goal" cx={summit.x} cy={summit.y} r="17" />
    </svg>
  )
}

/**
 * One closed contour. The distance from the summit swings with the direction, more the farther out,
 * and grows from ring to ring by more than it swings, so that two lines never cross.
 */
function ring(index: number): string {
  const radius = 46 + index * 38
  const corners = 14 + Math.min(index, 8) * 2
  const points = Array.from({ length: corners + 3 }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI
    const swing =
      1 +
      0.15 * Math.sin(angle + 0.4) +
      0.11 * Math.sin(2 * angle + 1.1 + index * 0.05) +
      0.05 * Math.sin(3 * angle + 0.3 - index * 0.12) +
      0.018 * Math.min(index, 9) * Math.sin(5 * angle + index * 0.07)
    return {
      x: Math.round(summit.x + radius * swing * 1.08 * Math.cos(angle) - index * 4),
      y: Math.round(summit.y + radius * swing * 0.82 * Math.sin(angle) + index * 4),
    }
  })
  // The curve bends by its neighbours: it begins and ends a point early and late, and those pieces go.
  return `${joined(curveSegments(points).slice(1, -1))}Z`
}

function joined(segments: readonly string[]): string {
  return segments
    .map((segment, index) => (index === 0 ? segment : segment.slice(segment.indexOf('C'))))
    .join('')
}
