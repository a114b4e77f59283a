import type { Route } from '#platform/http/route.ts'
import { newTableRoutes } from './new-table.routes.tsx'
import { ownTablesRoutes } from './own-tables.routes.tsx'
import { tableFilesRoutes } from './table-files.routes.ts'

export { ownFigureBlocks, ownFigures } from './cited-figures.ts'

export const ownFiguresRoutes: readonly Route[] = [
  ...ownTablesRoutes,
  ...newTableRoutes,
  ...tableFilesRoutes,
]
