import { Worker } from 'node:worker_threads'
import type { DocumentModel } from './blocks.ts'
import { restrictToInter } from './inter-coverage.ts'
import { type PreparedDocument, prepareDocument } from './prepared-blocks.ts'
import { typstData, typstFiles } from './typst-data.ts'
import type { TypstAnswer, TypstRequest } from './typst-worker.ts'

const idleMs = 300_000
const patienceMs = 60_000

interface Waiting {
  readonly resolve: (answer: TypstAnswer) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** One thread sets all documents, one at a time, so that the server answers meanwhile. */
let thread: Worker | null = null
let idle: NodeJS.Timeout | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * The document as PDF/UA-1: tagged, in Inter, with contents when it has more than three headings.
 * A character that no font at hand can draw is shown as a replacement character.
 *
 * @throws Error when the template or a picture is at fault, which no user text can be.
 */
export async function renderPdf(model: DocumentModel): Promise<Buffer> {
  const first = await typeset(prepareDocument(model))
  if ('pdf' in first) return asBuffer(first.pdf)
  if (!first.error.includes('could not be displayed with font')) throw typstError(first.error)
  const second = await typeset(prepareDocument(await restrictToInter(model)))
  if ('pdf' in second) return asBuffer(second.pdf)
  throw typstError(second.error)
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
const typstError = (message: string) => new Error(`Typst refused the document: ${message}`)

function typeset(document: PreparedDocument): Promise<TypstAnswer> {
  const worker = running()
  lastId += 1
  const request: TypstRequest = {
    id: lastId,
    json: JSON.stringify(typstData(document)),
    files: typstFiles(document),
  }
  clearTimeout(idle)
  worker.ref()
  return new Promise<TypstAnswer>((resolve, reject) => {
    const timer = setTimeout(() => stop(new Error('Typst took too long')), patienceMs)
    waiting.set(request.id, { resolve, reject, timer })
    worker.postMessage(request)
  })
}

function running(): Worker {
  if (thread) return thread
  const made = new Worker(new URL('./typst-thread.mjs', import.meta.url))
  made.on('message', (answer: TypstAnswer) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    clearTimeout(one?.timer)
    one?.resolve(answer)
    if (waiting.size === 0) rest(made)
  })
  made.on('error', (cause) => stop(new Error('The Typst thread failed', { cause })))
  made.on('exit', () => {
    if (thread === made) stop(new Error('The Typst thread ended'))
  })
  thread = made
  return made
}

/** Nothing to set: the thread no longer keeps the process alive, and gives its memory back later. */
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
