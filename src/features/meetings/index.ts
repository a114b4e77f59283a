import type { Route } from '#platform/http/route.ts'
import { agendaRoutes } from './agenda.routes.tsx'
import { agendaItemRoutes } from './agenda-item.routes.tsx'
import { chooseMeetingRoutes } from './choose-meeting.routes.tsx'
import { meetingRoutes } from './meeting.routes.tsx'
import { meetingListRoutes } from './meetings.routes.tsx'
import { moveMeetingRoutes } from './move-meeting.routes.tsx'
import { newCalendarRoutes } from './new-calendar.routes.tsx'

export const meetingsRoutes: readonly Route[] = [
  ...meetingListRoutes,
  ...meetingRoutes,
  ...chooseMeetingRoutes,
  ...agendaRoutes,
  ...agendaItemRoutes,
  ...moveMeetingRoutes,
  ...newCalendarRoutes,
]
