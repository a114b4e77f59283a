import type { Route } from '#platform/http/route.ts'
import { administratorRoutes } from './administrator.routes.tsx'
import { overviewRoutes } from './operator.routes.tsx'
import { setUpRoutes } from './set-up.routes.tsx'
import { statisticsRoutes } from './statistics.routes.tsx'

export { ensureOperator } from './operators.sql.ts'
export { firstOperatorLink, inviteByCommand, operatorLoginLink } from './operators.ts'
export { setUpMunicipality } from './set-up.sql.ts'

export const operatorRoutes: readonly Route[] = [
  ...overviewRoutes,
  ...setUpRoutes,
  ...administratorRoutes,
  ...statisticsRoutes,
]
