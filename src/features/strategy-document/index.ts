import type { Route } from '#platform/http/route.ts'
import { documentRoutes } from './document.routes.tsx'
import { readingLinkRoutes } from './reading-link.routes.tsx'
import { sectionRoutes } from './section.routes.tsx'

export { documentPageTexts } from './document.texts.ts'
export {
  documentParts,
  loadDocument,
  strategyDocument,
} from './document-material.ts'
export { outlineTexts } from './outline.texts.ts'
export { memberPictures } from './section-pictures.ts'
export { documentHtml } from './strategy-document-html.tsx'

export const strategyDocumentRoutes: readonly Route[] = [
  ...documentRoutes,
  ...sectionRoutes,
  ...readingLinkRoutes,
]
