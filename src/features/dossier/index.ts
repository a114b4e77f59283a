import type { Route } from '#platform/http/route.ts'
import { attachmentRoutes } from './attachment.routes.tsx'
import { caseLinkRoutes, commentRoutes } from './comment.routes.tsx'

export { Dossier, type DossierProps } from './dossier.page.tsx'
export {
  countDossiers,
  type DossierContent,
  type DossierCount,
  findDossier,
} from './dossier.sql.ts'
export { type DossierReceipt, dossierReceipt } from './receipt.ts'
export { mayWriteOn, type Subject, type SubjectKind } from './subject.ts'

export const dossierRoutes: readonly Route[] = [
  ...commentRoutes,
  ...attachmentRoutes,
  ...caseLinkRoutes,
]
