import type { Route } from '#platform/http/route.ts'
import { casePaperRoutes } from './case-papers.routes.tsx'

export const casePapersRoutes: readonly Route[] = casePaperRoutes
