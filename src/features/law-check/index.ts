import type { Route } from '#platform/http/route.ts'
import { dualRoleRoutes } from './dual-roles.routes.tsx'
import { evidenceRoutes } from './law-check.routes.tsx'

export { addDualRole, type NewEvidence, recordEvidence, withdrawEvidence } from './evidence.sql.ts'

export const lawCheckRoutes: readonly Route[] = [...evidenceRoutes, ...dualRoleRoutes]
