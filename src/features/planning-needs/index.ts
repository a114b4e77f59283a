import type { Route } from '#platform/http/route.ts'
import { needRoutes } from './need.routes.tsx'
import { needsListRoutes } from './needs.routes.tsx'

export const planningNeedsRoutes: readonly Route[] = [...needsListRoutes, ...needRoutes]
