import { recordOperation } from '#platform/audit/audit.sql.ts'
import { may } from '#platform/auth/policy.ts'
import {
  closeSession,
  findSession,
  type Member,
  openSession,
  type Session,
} from '#platform/auth/session.sql.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { clearBrowserCookie, setSessionCookie } from '#platform/http/session-cookie.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { recordFirstLogin } from './account.sql.ts'

/** Opens a session in this browser, instead of the one it may have, and says where to go. */
export async function signIn(
  { services, reply, request, session: earlier }: RouteContext,
  personId: string,
  returnTo: string | null,
): Promise<string> {
  const { app } = services.database
  const now = services.clock.now()
  if (earlier) await closeSession(app, earlier.id)
  const secret = await openSession(app, personId, now)
  await recordFirstLogin(app, personId, now)
  const session = await findSession(app, secret, now)
  invariant(session, 'a session that was just opened is found')
  if (session.isOperator) {
    const actor = { label: session.name, personId, address: request.ip }
    await recordOperation(app, actor, { action: 'operator.login', subject: session.email })
  }
  setSessionCookie(reply, services, secret)
  clearBrowserCookie(reply, services)
  return returnTo ?? landingPage(session)
}

/** The first page after logging in: the only municipality's work, or one's own page. */
export function landingPage({ memberships, isOperator }: Session): string {
  const [only, ...others] = memberships
  if (!only) return isOperator ? routes.operator.href() : routes.myPage.href()
  return others.length === 0 && !isOperator && mayWork(only)
    ? routes.workspace.href({ slug: only.slug })
    : routes.myPage.href()
}

/** Whether the workspace has anything to show the member. */
export function mayWork(member: Member): boolean {
  return member.kind === 'municipality' && may(member.role, 'read-drafts')
}
