import type { Route } from '#platform/http/route.ts'
import { gatheringRoutes } from './gatherings.routes.tsx'
import { planWritingRoutes } from './plan-writing.routes.ts'
import { processPlanDocumentRoutes } from './process-plan.routes.tsx'

export { addGathering } from './gathering.sql.ts'
export { findPlanContent, type PlanContent } from './plan-content.sql.ts'
export type { PlanItemContent, PlanItemKind, PlanTextKind } from './plan-content.ts'
export { itemsOf, textOf } from './plan-content-items.ts'
export { evaluatedPlans } from './plan-document-people.ts'
export { lawTable } from './plan-document-schedule.ts'
export { addPlanItems } from './plan-item.sql.ts'
export { savePlanText } from './plan-text.sql.ts'
export { textBlocks } from './plan-text-blocks.ts'
export { planWords } from './plan-words.texts.ts'

export const processPlanRoutes: readonly Route[] = [
  ...processPlanDocumentRoutes,
  ...planWritingRoutes,
  ...gatheringRoutes,
]
