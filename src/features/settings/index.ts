import type { Route } from '#platform/http/route.ts'
import { auditLogRoutes } from './audit-log.routes.tsx'
import { outboxRoutes } from './outbox.routes.tsx'
import { peopleRoutes } from './people.routes.tsx'
import { personRoutes } from './person.routes.tsx'
import { overviewRoutes } from './settings.routes.tsx'
import { tokenRoutes } from './tokens.routes.tsx'

export { idOf as eventIdOf } from './audit-log.routes.tsx'
export { type Invited, invitePerson } from './invite-person.ts'
export { MailList } from './mail-list.tsx'
export { settingsPage, whoAndWhere } from './settings-context.ts'

export const settingsRoutes: readonly Route[] = [
  ...overviewRoutes,
  ...peopleRoutes,
  ...personRoutes,
  ...tokenRoutes,
  ...outboxRoutes,
  ...auditLogRoutes,
]
