import { compareIds } from './capacity.ts'

/** What each plan builds upon. */
export type Dependencies = ReadonlyMap<string, readonly string[]>

/**
 * The plans that wait for each other: each ring once, its ids in order, and a plan that waits for
 * itself as a ring of one. Tarjan's way, in linear time and without recursion.
 */
export function findRings(dependencies: Dependencies): readonly (readonly string[])[] {
  const search = new RingSearch(dependencies)
  for (const id of [...dependencies.keys()].toSorted(compareIds)) search.from(id)
  return search.rings.toSorted((left, right) => compareIds(left[0] ?? '', right[0] ?? ''))
}

class RingSearch {
  readonly rings: (readonly string[])[] = []
  readonly #dependencies: Dependencies
  readonly #found = new Map<string, number>()
  readonly #lowest = new Map<string, number>()
  readonly #open: string[] = []
  readonly #isOpen = new Set<string>()

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies
  }

  from(first: string): void {
    if (this.#found.has(first)) return
    const path = [this.#enter(first)]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.ahead.pop()
      if (next === undefined) {
        path.pop()
        this.#leave(top.id, path.at(-1)?.id)
      } else if (!this.#found.has(next)) {
        path.push(this.#enter(next))
      } else if (this.#isOpen.has(next)) {
        this.#lower(top.id, this.#found.get(next) ?? 0)
      }
    }
  }

  #enter(id: string) {
    this.#found.set(id, this.#found.size)
    this.#lowest.set(id, this.#found.size - 1)
    this.#open.push(id)
    this.#isOpen.add(id)
    const ahead = (this.#dependencies.get(id) ?? []).filter((other) =>
      this.#dependencies.has(other),
    )
    return { id, ahead: ahead.toSorted(compareIds).toReversed() }
  }

  #leave(id: string, from: string | undefined): void {
    const lowest = this.#lowest.get(id) ?? 0
    if (lowest === this.#found.get(id)) this.#close(id)
    if (from !== undefined) this.#lower(from, lowest)
  }

  /** All that are open from `id` on lead back to it. */
  #close(id: string): void {
    const members = this.#open.splice(this.#open.lastIndexOf(id))
    for (const member of members) this.#isOpen.delete(member)
    const waitsForItself = this.#dependencies.get(id)?.includes(id) === true
    if (members.length > 1 || waitsForItself) this.rings.push(members.toSorted(compareIds))
  }

  #lower(id: string, to: number): void {
    this.#lowest.set(id, Math.min(this.#lowest.get(id) ?? 0, to))
  }
}
