import type { Route } from '#platform/http/route.ts'
import { templatePageRoutes } from './templates.routes.tsx'

export { allTemplates, templateLinks } from './template-library.ts'

export const templatesRoutes: readonly Route[] = templatePageRoutes
