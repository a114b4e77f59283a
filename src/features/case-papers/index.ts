import type { Route } from '#platform/http/route.ts'
import { casePaperRoutes } from './case-papers.routes.tsx'

export {
  hasSamiInterests,
  loadPaperMaterial,
  type PaperMaterial,
  partiesOf,
} from './paper-material.ts'

export const casePapersRoutes: readonly Route[] = casePaperRoutes
