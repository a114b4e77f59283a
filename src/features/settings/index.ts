import type { Route } from '#platform/http/route.ts'

export { type Invitation, type Invited, invitePerson } from './invite-person.ts'

export const settingsRoutes: readonly Route[] = []
