import type { Route } from '#platform/http/route.ts'
import { alternativeRoutes } from './alternatives.routes.tsx'
import { ambitionRoutes } from './ambitions.routes.tsx'
import { capacityRoutes } from './capacity.routes.tsx'
import { communityPartRoutes } from './community-part.routes.tsx'
import { fitRoutes } from './fit.routes.ts'
import { needRoutes } from './need.routes.tsx'
import { needsListRoutes } from './needs.routes.tsx'
import { useAlternativeRoutes } from './use-alternative.routes.tsx'
import { versionRoutes } from './versions.routes.ts'

export { alternativeSchema } from './alternative.ts'
export { listDecisions, type NeedsPlace } from './need.sql.ts'
export { changeNeeds } from './need-change.sql.ts'
export { planNeedSchema } from './need-content.ts'
export { addPlanningItem } from './planning-item.sql.ts'
export { saveSheet } from './planning-sheet.sql.ts'
export { capacitySheetSchema, communitySheetSchema } from './planning-sheet.ts'

export const planningNeedsRoutes: readonly Route[] = [
  ...needsListRoutes,
  ...needRoutes,
  ...capacityRoutes,
  ...fitRoutes,
  ...communityPartRoutes,
  ...ambitionRoutes,
  ...alternativeRoutes,
  ...useAlternativeRoutes,
  ...versionRoutes,
]
