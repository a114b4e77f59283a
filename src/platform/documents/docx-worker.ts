import { parentPort } from 'node:worker_threads'
import type { DocumentModel } from './blocks.ts'
import { makeDocx } from './make-docx.ts'

export interface DocxRequest {
  readonly id: number
  readonly model: DocumentModel
}
export type DocxAnswer =
  | { readonly id: number; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly error: string }

let last: Promise<void> = Promise.resolve()

// One after the other: ten at once would hold ten documents in memory.
parentPort?.on('message', (request: DocxRequest) => {
  last = last.then(() => answer(request))
})

async function answer({ id, model }: DocxRequest): Promise<void> {
  try {
    // A copy, so that what is handed over is memory of our own.
    const file = Uint8Array.from(await makeDocx(model))
    parentPort?.postMessage({ id, file } satisfies DocxAnswer, [file.buffer])
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({ id, error: message } satisfies DocxAnswer)
  }
}
