import type { Route } from '#platform/http/route.ts'
import { meetingListRoutes } from './meetings.routes.tsx'

export const meetingsRoutes: readonly Route[] = [...meetingListRoutes]
