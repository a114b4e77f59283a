import type { Route } from '#platform/http/route.ts'
import { reminderSettingsRoutes } from './reminder-settings.routes.tsx'

export { runReminders, startReminders } from './reminders.jobs.ts'

export const remindersRoutes: readonly Route[] = [...reminderSettingsRoutes]
