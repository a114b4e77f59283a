interface Read<Figures> {
  readonly figures: Figures | null
  /** How much memory it takes: figures of the datasets that it holds on to. */
  readonly cells: number
  /** Each of the editions had something. */
  readonly isWhole: boolean
}

/** About 32 MB of numbers. */
const maxCells = 4_000_000

/** What was read lately, by key, up to a bound; read once when many ask at the same time. */
export class KeptFigures<Figures> {
  readonly #kept = new Map<string, { readonly read: Promise<Read<Figures>>; cells: number }>()
  #cells = 0

  async of(key: string, read: () => Promise<Read<Figures>>): Promise<Read<Figures>> {
    const known = this.#kept.get(key)
    if (known) {
      this.#kept.delete(key)
      this.#kept.set(key, known)
      return known.read
    }
    const entry = { read: read(), cells: 0 }
    this.#kept.set(key, entry)
    try {
      const found = await entry.read
      if (!found.isWhole) this.#forget(key)
      else if (this.#kept.get(key) === entry) {
        entry.cells = found.cells
        this.#cells += found.cells
        this.#makeRoom()
      }
      return found
    } catch (error) {
      this.#forget(key)
      throw error
    }
  }

  #forget(key: string): void {
    this.#cells -= this.#kept.get(key)?.cells ?? 0
    this.#kept.delete(key)
  }

  #makeRoom(): void {
    for (const key of this.#kept.keys()) {
      if (this.#cells <= maxCells || this.#kept.size === 1) return
      this.#forget(key)
    }
  }
}
