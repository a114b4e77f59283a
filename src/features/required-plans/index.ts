import type { Route } from '#platform/http/route.ts'
import { requiredLineRoutes } from './required-plan.routes.tsx'
import { requiredChangeRoutes } from './required-plan-change.routes.tsx'
import { requiredListRoutes } from './required-plans.routes.tsx'

export { requiredPlansOverview } from './required-overview.ts'
export { requiredPlansPiece } from './required-pieces.ts'

export const requiredPlansRoutes: readonly Route[] = [
  ...requiredListRoutes,
  ...requiredLineRoutes,
  ...requiredChangeRoutes,
]
