import type { Route } from '#platform/http/route.ts'
import { guidePageRoutes } from './guide.routes.tsx'
import { guideFileRoutes } from './guide-files.routes.ts'
import { guideTaskRoutes } from './guide-tasks.routes.ts'
import { searchRoutes } from './search.routes.tsx'

export { GuideHelp } from './guide-help.tsx'
export { loadGuide } from './load-guide.ts'

export const guideRoutes: readonly Route[] = [
  ...guidePageRoutes,
  ...guideFileRoutes,
  ...guideTaskRoutes,
  ...searchRoutes,
]
