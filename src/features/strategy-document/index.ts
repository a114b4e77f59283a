import type { Route } from '#platform/http/route.ts'
import { documentRoutes } from './document.routes.tsx'
import { readingLinkRoutes } from './reading-link.routes.tsx'
import { sectionRoutes } from './section.routes.tsx'

export { compareWords } from './compare-words.ts'
export { ComparedText } from './compared-text.tsx'
export { documentPageTexts } from './document.texts.ts'
export {
  type DocumentMaterial,
  type DocumentPlace,
  loadDocument,
  strategyDocument,
} from './document-material.ts'
export { outlineTexts } from './outline.texts.ts'
export { ReadDocumentPage } from './read-document.page.tsx'
export { memberPictures } from './section-pictures.ts'
export { documentHtml } from './strategy-document-html.tsx'

export const strategyDocumentRoutes: readonly Route[] = [
  ...documentRoutes,
  ...sectionRoutes,
  ...readingLinkRoutes,
]
