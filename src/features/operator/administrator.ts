import { baseUrlOf } from '#features/account/index.ts'
import { type Invited, invitePerson } from '#features/settings/index.ts'
import type { RouteContext } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { actorOf } from './operator-context.ts'
import type { Administrator } from './set-up.form.ts'

/** Invites somebody to govern an organisation; it is written in that organisation's audit log. */
export async function inviteAdministrator(
  context: RouteContext,
  tenantId: string,
  language: Language,
  administrator: Administrator,
): Promise<Invited> {
  return invitePerson(context.services.database.app, {
    ...administrator,
    tenantId,
    language,
    role: 'admin',
    actor: actorOf(context),
    baseUrl: baseUrlOf(context),
    now: context.services.clock.now(),
  })
}
