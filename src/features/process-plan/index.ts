import type { Route } from '#platform/http/route.ts'
import { processPlanDocumentRoutes } from './process-plan.routes.tsx'

export const processPlanRoutes: readonly Route[] = [...processPlanDocumentRoutes]
