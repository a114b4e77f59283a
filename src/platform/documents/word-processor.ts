import { documentThread } from './document-thread.ts'
import type { WordProcessorWork } from './word-processor-worker.ts'

/** Word and OpenDocument share a thread: both hold the same fonts and the same painter of pictures. */
export const wordProcessorThread = documentThread<WordProcessorWork, Uint8Array>(
  new URL('./word-processor-thread.mjs', import.meta.url),
  'Word',
)
