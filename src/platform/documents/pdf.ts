import type { DocumentModel } from './blocks.ts'
import { asBuffer, documentThread } from './document-thread.ts'
import { restrictToInter } from './inter-coverage.ts'
import { prepareDocument } from './prepared-blocks.ts'
import { typstData, typstFiles } from './typst-data.ts'
import type { TypstWork } from './typst-worker.ts'

const thread = documentThread<TypstWork, Uint8Array>(
  new URL('./typst-thread.mjs', import.meta.url),
  'Typst',
)

/**
 * The document as PDF/UA-1: tagged, in Inter, with contents when it has more than three headings.
 * A character that no font at hand can draw is shown as a replacement character.
 *
 * @param asker Whose turn it is among those who wait: the municipality's, unless something else is said.
 * @throws Refused 429 when too many wait; Error when the template or a picture is at fault, which no
 * user text can be.
 */
export async function renderPdf(model: DocumentModel, asker = model.author): Promise<Buffer> {
  try {
    return await typeset(model, asker)
  } catch (error) {
    if (!isUndrawable(error)) throw error
    return await typeset(await restrictToInter(model), asker)
  }
}

function isUndrawable(error: unknown): boolean {
  return error instanceof Error && error.message.includes('could not be displayed with font')
}

async function typeset(model: DocumentModel, asker: string): Promise<Buffer> {
  const document = prepareDocument(model)
  const work = { json: JSON.stringify(typstData(document)), files: typstFiles(document) }
  return asBuffer(await thread.make(work, asker))
}
