import type { Route } from '#platform/http/route.ts'
import { agendaRoutes } from './agenda.routes.tsx'
import { meetingRoutes } from './meeting.routes.tsx'
import { meetingListRoutes } from './meetings.routes.tsx'

export const meetingsRoutes: readonly Route[] = [
  ...meetingListRoutes,
  ...meetingRoutes,
  ...agendaRoutes,
]
