import type { Route } from '#platform/http/route.ts'
import { followUpFrontRoutes } from './follow-up.routes.tsx'
import { itemRoutes } from './items.routes.tsx'
import { nextTermRoutes } from './next-term.routes.tsx'
import { planProgressRoutes } from './plan-progress.routes.tsx'
import { yearlyStatusRoutes } from './yearly-status.routes.tsx'

export { followUpTexts } from './follow-up.texts.ts'
export { listProgress, type StoredProgress } from './plan-progress.sql.ts'

export const followUpRoutes: readonly Route[] = [
  ...followUpFrontRoutes,
  ...planProgressRoutes,
  ...itemRoutes,
  ...yearlyStatusRoutes,
  ...nextTermRoutes,
]
