import type { DocumentModel } from './blocks.ts'
import { asBuffer, documentThread } from './document-thread.ts'

const thread = documentThread<DocumentModel, Uint8Array>(
  new URL('./docx-thread.mjs', import.meta.url),
  'Word',
)

/**
 * The document as .docx that can be worked on: real headings and captions, contents when it has more
 * than three headings, Inter within the file.
 *
 * @throws Refused 429 when too many wait; Error when a picture is at fault, which no user text can be.
 */
export async function renderDocx(model: DocumentModel, asker = model.author): Promise<Buffer> {
  return asBuffer(await thread.make(model, asker))
}
