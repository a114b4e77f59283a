import type { Route } from '#platform/http/route.ts'
import { activitiesListRoutes } from './activities.routes.tsx'
import { activityRoutes } from './activity.routes.tsx'
import { activityDetailsRoutes } from './activity-details.routes.tsx'
import { newActivityRoutes } from './new-activity.routes.tsx'
import { removeActivityRoutes } from './remove-activity.routes.tsx'

export { insertOwnActivity, listContributors, saveDetails } from './activity.sql.ts'

export const activitiesRoutes: readonly Route[] = [
  ...activitiesListRoutes,
  ...newActivityRoutes,
  ...activityRoutes,
  ...activityDetailsRoutes,
  ...removeActivityRoutes,
]
