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

export { adoptedNeeds, frozenNeeds } from './adopted-needs.ts'
export { alternativeSchema } from './alternative.ts'
export { findPreviousPlans } from './alternatives-view.tsx'
export { listAmbitions } from './ambition.ts'
export { type DecidedPlan, decidedWords, listDecidedPlans } from './decided-plans.ts'
export type { NeedsPlace } from './need.sql.ts'
export { listNeeds, lockNeeds } from './need.sql.ts'
export { changeNeeds, undoNeedChange } from './need-change.sql.ts'
export { needLimits, noNeed, planNeedSchema } from './need-content.ts'
export { needsOf } from './needs-view.ts'
export { planningItems } from './planning-item.sql.ts'
export type { PlanningMaterial } from './planning-material.ts'
export { planningPieces } from './planning-pieces.ts'
export { findCommunityCheck, saveSheet } from './planning-sheet.sql.ts'
export { capacitySheetSchema, communitySheetSchema } from './planning-sheet.ts'
export { planningWords } from './planning-words.texts.ts'

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
