import type { Route } from '#platform/http/route.ts'
import { overviewRoutes } from './decision.routes.tsx'
import { editionRoutes } from './edition.routes.tsx'
import { legalityRoutes } from './legality.routes.tsx'
import { publishRoutes } from './publish.routes.tsx'
import { treatmentRoutes } from './treatment.routes.tsx'
import { treatmentPlansRoutes } from './treatment-plans.routes.tsx'
import { treatmentRowsRoutes } from './treatment-rows.routes.tsx'
import { versionRoutes } from './versions.routes.tsx'

export { Checksum, PlansTable, Points, planDecisionWords } from './decision-parts.tsx'
export { type Edition, type EditionLine, findEdition, listEditions } from './edition.sql.ts'
export { frozenFile, type MadeFile, withPictures } from './frozen-file.ts'
export { findProposedPoints, type ProposedPoints } from './proposed-points.ts'
export {
  findPublication,
  listPublicationLines,
  type Publication,
  type PublicationLine,
} from './publication.sql.ts'

export const decisionRoutes: readonly Route[] = [
  ...overviewRoutes,
  ...publishRoutes,
  ...versionRoutes,
  ...treatmentRoutes,
  ...treatmentPlansRoutes,
  ...treatmentRowsRoutes,
  ...legalityRoutes,
  ...editionRoutes,
]
