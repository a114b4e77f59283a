import type { Route } from '#platform/http/route.ts'
import { documentLookPageRoutes } from './document-look.routes.tsx'

export { findDocumentLook } from './document-look.sql.ts'

export const documentLookRoutes: readonly Route[] = documentLookPageRoutes
