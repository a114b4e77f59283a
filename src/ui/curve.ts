export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * One piece of SVG path data for each step between neighbouring points, together a smooth bending
 * line through all of them (Catmull-Rom turned into cubic Béziers). Fewer than two points give none.
 */
export function curveSegments(points: readonly Point[]): string[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const before = points[index - 1] ?? from
    const after = points[index + 2] ?? to
    const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `M${pair(from)}C${pair(first)} ${pair(second)} ${pair(to)}`
  })
}

function pair({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
