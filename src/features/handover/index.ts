import type { Route } from '#platform/http/route.ts'
import { handoverPageRoutes } from './handover.routes.tsx'

export const handoverRoutes: readonly Route[] = handoverPageRoutes
