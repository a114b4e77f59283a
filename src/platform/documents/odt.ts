import type { DocumentModel } from './blocks.ts'
import { asBuffer } from './document-thread.ts'
import { wordProcessorThread } from './word-processor.ts'

/**
 * The document as .odt (OpenDocument 1.3) that can be worked on, like the Word file in look: real
 * headings and captions, contents when it has more than three headings, Inter within the file.
 *
 * @throws Refused 429 when too many wait; Error when a picture is at fault, which no user text can be.
 */
export async function renderOdt(model: DocumentModel, asker = model.author): Promise<Buffer> {
  return asBuffer(await wordProcessorThread.make({ format: 'odt', model }, asker))
}
