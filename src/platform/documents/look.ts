import { contrast, readableContrast, tintOf } from '#domain/strategy-document/colour.ts'
import type { DocumentLook } from './blocks.ts'

/** The colours of a document, six hex digits each. */
export interface DocumentColours {
  /** Of headings, links and the lines under table heads. */
  readonly main: string
  /** The ground of table heads. */
  readonly tint: string
  /** Of the words on that ground. */
  readonly onTint: string
}

const ink = '1e2723'
const spruce: DocumentColours = { main: '1c5242', tint: 'e6efe8', onTint: '1c5242' }

/** The municipality's own colours, or those of the product. */
export function coloursOf(look: DocumentLook | undefined): DocumentColours {
  const main = look?.colour
  if (!main) return spruce
  const tint = tintOf(main)
  return { main, tint, onTint: contrast(main, tint) >= readableContrast ? main : ink }
}
