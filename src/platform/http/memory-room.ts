/**
 * So many bytes of memory for work that holds what people send. Who finds no room waits for their
 * turn; what is larger than the room has it alone.
 */
export class MemoryRoom {
  readonly #bytes: number
  readonly #waiting: (() => void)[] = []
  #taken = 0

  constructor(bytes: number) {
    this.#bytes = bytes
  }

  async run<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    const needed = Math.min(bytes, this.#bytes)
    while (this.#taken + needed > this.#bytes) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    this.#taken += needed
    try {
      return await work()
    } finally {
      this.#taken -= needed
      for (const wake of this.#waiting.splice(0)) wake()
    }
  }
}
