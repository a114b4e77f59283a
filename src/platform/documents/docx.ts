import { Worker } from 'node:worker_threads'
import type { DocumentModel } from './blocks.ts'
import type { DocxAnswer, DocxRequest } from './docx-worker.ts'

const idleMs = 300_000
const patienceMs = 60_000

interface Waiting {
  readonly resolve: (file: Buffer) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** One thread makes all files, one at a time, so that the server answers meanwhile. */
let thread: Worker | null = null
let idle: NodeJS.Timeout | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * The document as .docx that can be worked on: real headings and captions, contents when it has more
 * than three headings, Inter within the file.
 *
 * @throws Error when a picture is at fault, which no user text can be.
 */
export function renderDocx(model: DocumentModel): Promise<Buffer> {
  const worker = running()
  lastId += 1
  const request: DocxRequest = { id: lastId, model }
  clearTimeout(idle)
  worker.ref()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stop(new Error('Word took too long')), patienceMs)
    waiting.set(request.id, { resolve, reject, timer })
    worker.postMessage(request)
  })
}

function running(): Worker {
  if (thread) return thread
  const made = new Worker(new URL('./docx-thread.mjs', import.meta.url))
  made.on('message', (answer: DocxAnswer) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    clearTimeout(one?.timer)
    if ('file' in answer) {
      const { buffer, byteOffset, length } = answer.file
      one?.resolve(Buffer.from(buffer, byteOffset, length))
    } else one?.reject(new Error(`The document could not be made: ${answer.error}`))
    if (waiting.size === 0) rest(made)
  })
  made.on('error', (cause) => stop(new Error('The Word thread failed', { cause })))
  made.on('exit', () => {
    if (thread === made) stop(new Error('The Word thread ended'))
  })
  thread = made
  return made
}

/** Nothing to make: the thread no longer keeps the process alive, and gives its memory back later. */
function rest(worker: Worker): void {
  worker.unref()
  idle = setTimeout(() => stop(new Error('Resting')), idleMs)
  idle.unref()
}

function stop(reason: Error): void {
  const ended = thread
  thread = null
  for (const one of waiting.values()) {
    clearTimeout(one.timer)
    one.reject(reason)
  }
  waiting.clear()
  void ended?.terminate()
}
