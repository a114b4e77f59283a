import type { Route } from '#platform/http/route.ts'
import { planWritingRoutes } from './plan-writing.routes.ts'
import { processPlanDocumentRoutes } from './process-plan.routes.tsx'

export const processPlanRoutes: readonly Route[] = [
  ...processPlanDocumentRoutes,
  ...planWritingRoutes,
]
