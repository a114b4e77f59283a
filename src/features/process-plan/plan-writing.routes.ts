import type { Route } from '#platform/http/route.ts'
import { planTextRoutes } from './plan-text.routes.tsx'

/** Everything of the process plan that people write themselves. */
export const planWritingRoutes: readonly Route[] = [...planTextRoutes]
