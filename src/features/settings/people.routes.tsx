import { baseUrlOf } from '#features/account/index.ts'
import { grantableRoles } from '#platform/auth/policy.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { inviteIn } from './invite-person.ts'
import {
  emptyInvitation,
  type InvitationErrors,
  type InvitationValues,
  readInvitation,
} from './people.form.ts'
import { PeoplePage, type PeopleReceipt } from './people.page.tsx'
import { findPerson, listPeople } from './people.sql.ts'
import { peopleTexts } from './people.texts.ts'
import { actorOf, settingsPage, whoAndWhere } from './settings-context.ts'

export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.people.pattern,
    permission: 'invite-people',
    handle: (context) => peoplePage(context, emptyInvitation, {}),
  },
  {
    method: 'POST',
    pattern: routes.people.pattern,
    permission: 'invite-people',
    audit: 'person.invite',
    handle: invite,
  },
]

async function invite(context: RouteContext) {
  const { form, language, services } = context
  const { member } = whoAndWhere(context)
  const read = readInvitation(form, language, grantableRoles(member.role))
  const { values, errors, invitation } = read
  if (!invitation) return peoplePage(context, values, errors)
  const { email, role } = invitation
  const invited = await context.inTenant(async (tx) => {
    const result = await inviteIn(tx, {
      ...invitation,
      tenantId: member.tenantId,
      actor: actorOf(context),
      baseUrl: baseUrlOf(context),
      language: member.language,
      now: services.clock.now(),
    })
    if (result.kind === 'already-member') return false
    const person = await findPerson(tx, result.personId)
    await context.audit(tx, person?.name ?? invitation.name, { email, role })
    return true
  })
  return invited
    ? redirect(`${routes.people.href({ slug: member.slug })}?kvittering=invited`)
    : peoplePage(context, values, { epost: peopleTexts[language].alreadyMember })
}

async function peoplePage(
  context: RouteContext,
  values: InvitationValues,
  errors: InvitationErrors,
): Promise<PageResult> {
  const { language, services, query } = context
  const { member, session } = whoAndWhere(context)
  const { title } = peopleTexts[language]
  const content = (
    <PeoplePage
      language={language}
      slug={member.slug}
      ownId={session.personId}
      people={await context.inTenant(listPeople)}
      grantable={grantableRoles(member.role)}
      values={values}
      errors={errors}
      receipt={receiptOf(query.kvittering)}
      sendsMail={services.config.smtpUrl !== null}
    />
  )
  const status = Object.keys(errors).length > 0 ? 422 : 200
  const href = routes.people.href({ slug: member.slug })
  return settingsPage(context, { title, content, status }, [{ label: title, href }])
}

/** What a page that was sent on to says has been done; null for anything made up. */
export function receiptOf(text: string | undefined): PeopleReceipt | null {
  return (['invited', 'again', 'changed', 'removed'] as const).find((one) => one === text) ?? null
}
