import type { Route } from '#platform/http/route.ts'
import { groupRaciRoutes } from './group-raci.routes.tsx'
import { planItemRoutes } from './plan-item.routes.tsx'
import { planItemChangeRoutes } from './plan-item-change.routes.ts'
import { planTextRoutes } from './plan-text.routes.tsx'

/** Everything of the process plan that people write themselves. */
export const planWritingRoutes: readonly Route[] = [
  ...planTextRoutes,
  ...planItemRoutes,
  ...planItemChangeRoutes,
  ...groupRaciRoutes,
]
