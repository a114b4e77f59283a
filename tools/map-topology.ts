/** A place on a plane: x to the east, y to the south. */
export type Point = readonly [x: number, y: number]

/** A closed line; the last point is the first again. */
export type Ring = readonly Point[]

export interface Shape {
  readonly number: string
  readonly rings: readonly Ring[]
}

/** Lines that each stand once, and the areas as rings of them: `~i` is line `i` backwards. */
export interface SharedLines {
  readonly arcs: readonly (readonly Point[])[]
  readonly areas: readonly { readonly number: string; readonly rings: readonly number[][] }[]
}

/**
 * Parts the outlines where they begin or cease to be shared, so that a border between two areas is
 * one line, however it is simplified later. Outlines share a border only where they have the same
 * points. Throws when a border belongs to more than two areas or does not fit together.
 */
export function sharedLines(shapes: readonly Shape[]): SharedLines {
  const owners = edgeOwners(shapes)
  const arcs: (readonly Point[])[] = []
  const known = new Map<string, number>()
  const arcOf = (line: readonly Point[]): number => {
    const backwards = known.get(nameOf(line.toReversed()))
    if (backwards !== undefined) return ~backwards
    const forwards = known.get(nameOf(line))
    if (forwards !== undefined) return forwards
    known.set(nameOf(line), arcs.length)
    return arcs.push(line) - 1
  }
  const areas = shapes.map(({ number, rings }) => ({
    number,
    rings: rings.map((ring) => partedRing(ring, owners).map(arcOf)),
  }))
  checkUse(areas)
  return { arcs, areas }
}

function edgeOwners(shapes: readonly Shape[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const { number, rings } of shapes) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i += 1) {
        const edge = edgeName(ring, i)
        const before = owners.get(edge)
        if (before?.includes(' ')) throw new RangeError(`${before} and ${number} share an edge`)
        owners.set(edge, before === undefined ? number : `${before} ${number}`)
      }
    }
  }
  return owners
}

/** The ring in pieces with the same owners, from the first change on; whole when there is none. */
function partedRing(ring: Ring, owners: ReadonlyMap<string, string>): (readonly Point[])[] {
  const ownerAt = ring.slice(1).map((_, index) => owners.get(edgeName(ring, index + 1)))
  const changes = ownerAt.flatMap((owner, index) =>
    owner === ownerAt.at(index - 1) ? [] : [index],
  )
  const first = changes[0]
  if (first === undefined) return [fromSmallest(ring)]
  const turned = [...ring.slice(first), ...ring.slice(1, first + 1)]
  const cuts = [...changes.map((change) => change - first), ring.length - 1]
  return cuts.slice(1).map((cut, index) => turned.slice(cuts[index], cut + 1))
}

/** A ring that two areas share whole begins at the same point for both. */
function fromSmallest(ring: Ring): Ring {
  const names = ring.slice(1).map(String)
  const start = names.indexOf(names.toSorted()[0] ?? '') + 1
  return [...ring.slice(start), ...ring.slice(1, start + 1)]
}

function checkUse(areas: SharedLines['areas']): void {
  const uses = new Map<number, number>()
  for (const arc of areas.flatMap((area) => area.rings.flat())) {
    uses.set(arc, (uses.get(arc) ?? 0) + 1)
  }
  for (const [arc, count] of uses) {
    if (count > 1) throw new RangeError(`Line ${arc} is used ${count} times in one direction`)
  }
}

function edgeName(ring: Ring, end: number): string {
  const from = String(ring[end - 1])
  const to = String(ring[end])
  return from < to ? `${from} ${to}` : `${to} ${from}`
}

const nameOf = (line: readonly Point[]) => line.join(' ')

/** Area within a closed line, in square units, whichever way it runs. */
export function ringArea(ring: Ring): number {
  let twice = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2
}
