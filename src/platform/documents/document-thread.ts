import { setPriority } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { Refused } from '#platform/http/refused.ts'

/** A thread that makes documents beside the server: one at a time, in turn between those who ask. */
export interface DocumentThread<Work, Made> {
  /** `asker` is whose document it is. Throws Refused 429 when too many wait, Error when it fails. */
  make(work: Work, asker: string): Promise<Made>
}

interface Job<Work, Made> {
  readonly work: Work
  readonly resolve: (made: Made) => void
  readonly reject: (error: Error) => void
}

type Answer<Made> =
  | { readonly made: Made; readonly error?: never }
  | { readonly error: string; readonly made?: never }

const usual = { idleMs: 30_000, patienceMs: 60_000, longestQueue: 60, longestOfOne: 20 }

/**
 * Starts `file` (`*-thread.mjs`) when something is to be made, and ends it when nothing has been for a
 * while, so that its memory is given back. `name` stands in errors.
 */
export function documentThread<Work, Made>(
  file: URL,
  name: string,
  limits: Partial<typeof usual> = {},
): DocumentThread<Work, Made> {
  const thread = new ThreadInTurn<Work, Made>(file, name, { ...usual, ...limits })
  return { make: (work, asker) => thread.make(work, asker) }
}

class ThreadInTurn<Work, Made> {
  readonly #file: URL
  readonly #name: string
  readonly #limits: typeof usual
  /** The askers in the order of their turns; who has had one goes last. */
  readonly #queue = new Map<string, Job<Work, Made>[]>()
  #thread: Worker | null = null
  #current: Job<Work, Made> | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(file: URL, name: string, limits: typeof usual) {
    this.#file = file
    this.#name = name
    this.#limits = limits
  }

  make(work: Work, asker: string): Promise<Made> {
    const { longestQueue, longestOfOne } = this.#limits
    const own = this.#queue.get(asker) ?? []
    const waiting = [...this.#queue.values()].reduce((sum, jobs) => sum + jobs.length, 0)
    if (waiting >= longestQueue || own.length >= longestOfOne) {
      return Promise.reject(new Refused(429, `${waiting} documents wait for ${this.#name}`))
    }
    return new Promise((resolve, reject) => {
      this.#queue.set(asker, [...own, { work, resolve, reject }])
      if (!this.#current) this.#next()
    })
  }

  #next(): void {
    const [asker, [job, ...later]] = [...this.#queue][0] ?? ['', []]
    if (!job) {
      this.#rest()
      return
    }
    this.#queue.delete(asker)
    if (later.length > 0) this.#queue.set(asker, later)
    this.#current = job
    this.#thread ??= this.#started()
    this.#thread.ref()
    clearTimeout(this.#timer)
    const tooLong = () => this.#fail(new Error(`${this.#name} took too long`))
    this.#timer = setTimeout(tooLong, this.#limits.patienceMs)
    this.#thread.postMessage(job.work)
  }

  #started(): Worker {
    const made = new Worker(this.#file, { resourceLimits })
    made.on('message', (answer: Answer<Made>) => {
      // What a thread still had on its way when it was ended is another's document.
      if (this.#thread !== made) return
      const job = this.#current
      this.#current = null
      if (answer.error === undefined) job?.resolve(answer.made)
      else job?.reject(new Error(`${this.#name} refused the document: ${answer.error}`))
      this.#next()
    })
    made.on('error', (cause) => {
      if (this.#thread === made) {
        this.#fail(new Error(`The ${this.#name} thread failed`, { cause }))
      }
    })
    made.on('exit', () => {
      if (this.#thread === made) this.#fail(new Error(`The ${this.#name} thread ended`))
    })
    return made
  }

  /** Nothing to make: the thread no longer keeps the process alive, and soon gives its memory back. */
  #rest(): void {
    clearTimeout(this.#timer)
    this.#thread?.unref()
    this.#timer = setTimeout(() => this.#end(), this.#limits.idleMs)
    this.#timer.unref()
  }

  /** Only the document at fault is lost: the next is made by a new thread. */
  #fail(reason: Error): void {
    const job = this.#current
    this.#current = null
    this.#end()
    job?.reject(reason)
    this.#next()
  }

  #end(): void {
    const ended = this.#thread
    this.#thread = null
    void ended?.terminate()
  }
}

// What a thread holds beside pictures and files, which are outside its heap.
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }

// A page that somebody waits for goes first.
const niceness = 5

/** In the thread: makes what is asked for, one after the other, and hands over the bytes it made. */
export function answerDocuments<Work>(make: (work: Work) => Promise<Uint8Array>): void {
  // Only Linux has it for a thread alone; elsewhere the whole process would step back.
  if (!isMainThread && process.platform === 'linux') setPriority(niceness)
  parentPort?.on('message', (work: Work) => {
    make(work).then(
      (bytes) => {
        // A copy, so that what is handed over is memory of our own.
        const made = Uint8Array.from(bytes)
        parentPort?.postMessage({ made } satisfies Answer<Uint8Array>, [made.buffer])
      },
      (cause: unknown) => {
        const error = cause instanceof Error ? cause.message : String(cause)
        parentPort?.postMessage({ error } satisfies Answer<Uint8Array>)
      },
    )
  })
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
