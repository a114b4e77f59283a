import type { Point, Ring } from './map-topology.ts'

/** A name is about this many times as wide as it is high. */
export const labelStretch = 3

/** Where a name has most room, and half the width of that room. */
export interface LabelPoint {
  readonly x: number
  readonly y: number
  readonly reach: number
}

/**
 * The middle of the largest lying ellipse that has room in the area, `labelStretch` times as wide as
 * it is high: found by looking in a grid and then closer around the best.
 */
export function labelPoint(rings: readonly Ring[]): LabelPoint {
  const stretched = rings.map((ring) => ring.map(([x, y]): Point => [x, y * labelStretch]))
  const points = stretched.flat()
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  let box = { left: Math.min(...xs), top: Math.min(...ys), width: spanOf(xs), height: spanOf(ys) }
  let best = { x: box.left, y: box.top, reach: -Infinity }
  for (let round = 0; round < 4; round += 1) {
    best = bestInGrid(box, stretched, best)
    const [width, height] = [box.width / 6, box.height / 6]
    box = { left: best.x - width / 2, top: best.y - height / 2, width, height }
  }
  return { x: best.x, y: best.y / labelStretch, reach: best.reach }
}

const spanOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values)

function bestInGrid(
  box: { left: number; top: number; width: number; height: number },
  rings: readonly Ring[],
  known: LabelPoint,
): LabelPoint {
  const steps = 18
  let best = known
  for (let row = 0.5; row < steps; row += 1) {
    for (let column = 0.5; column < steps; column += 1) {
      const x = box.left + (box.width * column) / steps
      const y = box.top + (box.height * row) / steps
      const reach = roomAround(x, y, rings)
      if (reach > best.reach) best = { x, y, reach }
    }
  }
  return best
}

/** Distance to the nearest outline; below zero outside. */
function roomAround(x: number, y: number, rings: readonly Ring[]): number {
  let isInside = false
  let nearest = Infinity
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] as Point
      const [bx, by] = ring[i] as Point
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside
      nearest = Math.min(nearest, distanceTo(x, y, ax, ay, bx, by))
    }
  }
  return isInside ? nearest : -nearest
}

function distanceTo(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length
  const at = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - at * dx, y - ay - at * dy)
}
