import type { Route } from '#platform/http/route.ts'
import { calendarPageRoutes } from './calendar.routes.tsx'
import { calendarFeedRoutes } from './calendar-feed.routes.ts'

export { type CalendarEvent, writeCalendar } from './calendar-file.ts'

export const calendarRoutes: readonly Route[] = [...calendarPageRoutes, ...calendarFeedRoutes]
