import type { Route } from '#platform/http/route.ts'
import { attachmentRoutes } from './attachment.routes.tsx'
import { caseLinkRoutes, commentRoutes } from './comment.routes.tsx'

export {
  type Attachment,
  keepAttachment,
  listAttachments,
  readFileHashes,
} from './attachment.sql.ts'
export { addComment } from './comment.sql.ts'
export { AttachmentLink, Dossier } from './dossier.page.tsx'
export {
  countDossiers,
  type DossierContent,
  type DossierCount,
  findDossier,
} from './dossier.sql.ts'
export { dossierTexts } from './dossier.texts.ts'
export { itemLimits } from './item-kind.ts'
export { readUpload, type UploadReading } from './read-upload.ts'
export { type DossierReceipt, dossierReceipt } from './receipt.ts'
export { mayWriteOn, type Subject, subjectHref } from './subject.ts'

export const dossierRoutes: readonly Route[] = [
  ...commentRoutes,
  ...attachmentRoutes,
  ...caseLinkRoutes,
]
