export { portalRoutes } from './portal.routes.tsx'
export { listPublished, type PublishedTerm } from './portal.sql.ts'
export { portalFeeds, publishedOf } from './portal-context.ts'
export { PortalFront } from './portal-front.tsx'
