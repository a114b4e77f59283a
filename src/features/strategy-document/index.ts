import type { Route } from '#platform/http/route.ts'
import { documentRoutes } from './document.routes.tsx'
import { readingLinkRoutes } from './reading-link.routes.tsx'
import { sectionRoutes } from './section.routes.tsx'

export { documentPageTexts } from './document.texts.ts'
export {
  type DocumentPart,
  documentParts,
  framedDocument,
  loadDocument,
  partBlocks,
  strategyDocument,
} from './document-material.ts'
export { outlineTexts } from './outline.texts.ts'
export { pieceOfTable } from './pieces.ts'
export { memberPictures, pictureIn, withPictureFiles } from './section-pictures.ts'
export { strategyDocumentTexts } from './strategy-document.texts.ts'
export { documentHtml } from './strategy-document-html.tsx'

export const strategyDocumentRoutes: readonly Route[] = [
  ...documentRoutes,
  ...sectionRoutes,
  ...readingLinkRoutes,
]
