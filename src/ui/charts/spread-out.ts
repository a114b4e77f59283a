export interface Room {
  /** Where its middle wants to be. */
  readonly wanted: number
  /** How much it takes, along the same axis. */
  readonly size: number
}

/**
 * Where the middles go so that none overlap, each as near its wish as the others allow, in the same order
 * as they are wished for. All lie between `from` and `to` when they have the room; otherwise they run over.
 */
export function spreadOut(rooms: readonly Room[], from: number, to: number): readonly number[] {
  const order = rooms
    .map(({ wanted, size }, index) => ({ wanted, size, index }))
    .sort((a, b) => a.wanted - b.wanted || a.index - b.index)
  const clusters: Cluster[] = []
  for (const room of order) {
    let cluster: Cluster = {
      rooms: [room],
      size: room.size,
      start: clamped(room.wanted - room.size / 2, room.size, from, to),
    }
    for (let last = clusters.at(-1); last && last.start + last.size > cluster.start; ) {
      clusters.pop()
      cluster = merged(last, cluster, from, to)
      last = clusters.at(-1)
    }
    clusters.push(cluster)
  }
  const placed: number[] = []
  for (const { rooms: members, start } of clusters) {
    let edge = start
    for (const { size, index } of members) {
      placed[index] = edge + size / 2
      edge += size
    }
  }
  return placed
}

interface Cluster {
  readonly rooms: readonly (Room & { readonly index: number })[]
  readonly size: number
  readonly start: number
}

function merged(one: Cluster, other: Cluster, from: number, to: number): Cluster {
  const rooms = [...one.rooms, ...other.rooms]
  const size = one.size + other.size
  let before = 0
  let sum = 0
  for (const room of rooms) {
    sum += room.wanted - before - room.size / 2
    before += room.size
  }
  return { rooms, size, start: clamped(sum / rooms.length, size, from, to) }
}

function clamped(start: number, size: number, from: number, to: number): number {
  return Math.max(Math.min(start, to - size), from)
}
