import type { Route } from '#platform/http/route.ts'
import { publicPictureRoutes } from './challenge-picture.routes.tsx'
import { portalPageRoutes } from './portal.routes.tsx'

export { listPublished, type PublishedTerm } from './portal.sql.ts'
export { portalFeeds, publishedOf } from './portal-context.ts'
export { PortalFront } from './portal-front.tsx'

export const portalRoutes: readonly Route[] = [...portalPageRoutes, ...publicPictureRoutes]
