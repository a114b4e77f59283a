import type { Route } from '#platform/http/route.ts'
import { challengeRoutes } from './challenge.routes.tsx'
import { challengeListRoutes } from './challenges.routes.tsx'
import { findingsRoutes } from './findings.routes.tsx'
import { foundationRoutes } from './foundations.routes.tsx'
import { gapRoutes } from './gaps.routes.tsx'
import { knowledgeRoutes } from './knowledge.routes.tsx'
import { pictureRoutes } from './picture.routes.tsx'
import { sectionRoutes } from './sections.routes.tsx'

export { challengePicturePiece } from './challenge-piece.ts'
export { pictureTexts } from './picture.texts.ts'
export type { ShownChallenge } from './picture-content.ts'
export { summaryDocument } from './picture-document.ts'
export { kindWords } from './picture-material.ts'
export {
  findPicture,
  listPictures,
  type PictureLine,
  type PicturePublication,
  readPublicImage,
} from './publication.sql.ts'

export { TextFigureFields } from './text-figures.page.tsx'
export { textFiguresTexts } from './text-figures.texts.ts'
export {
  figureChoice,
  figuresOfText,
  type TextFigureChoice,
  withFigure,
  withoutFigure,
} from './text-figures.ts'

export const challengePictureRoutes: readonly Route[] = [
  ...knowledgeRoutes,
  ...findingsRoutes,
  ...challengeListRoutes,
  ...challengeRoutes,
  ...foundationRoutes,
  ...gapRoutes,
  ...sectionRoutes,
  ...pictureRoutes,
]
