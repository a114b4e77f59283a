import { baseUrlOf } from '#features/account/index.ts'
import { grantableRoles, may } from '#platform/auth/policy.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { sendInvitation } from './invite-person.ts'
import { roleOf } from './people.form.ts'
import { receiptOf } from './people.routes.tsx'
import { changeRole, findPerson, type PersonInPlace, removeMember } from './people.sql.ts'
import { peopleTexts } from './people.texts.ts'
import { PersonPage, RemovePersonPage } from './person.page.tsx'
import { actorOf, idParam, settingsPage, whoAndWhere } from './settings-context.ts'
import { revokeTokensOf } from './tokens.sql.ts'

export const personRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.person.pattern,
    permission: 'invite-people',
    handle: async (context) =>
      personPage(context, await context.inTenant((tx) => named(context, tx)), null),
  },
  {
    method: 'POST',
    pattern: routes.person.pattern,
    permission: 'manage-people',
    audit: 'person.change-role',
    handle: saveRole,
  },
  {
    method: 'POST',
    pattern: routes.inviteAgain.pattern,
    permission: 'invite-people',
    audit: 'person.invite-again',
    handle: inviteAgain,
  },
  {
    method: 'GET',
    pattern: routes.removePerson.pattern,
    permission: 'manage-people',
    handle: async (context) =>
      removePage(context, await context.inTenant((tx) => named(context, tx)), null),
  },
  {
    method: 'POST',
    pattern: routes.removePerson.pattern,
    permission: 'manage-people',
    audit: 'person.remove',
    handle: remove,
  },
]

async function saveRole(context: RouteContext) {
  const { language, form } = context
  const { member } = whoAndWhere(context)
  const text = peopleTexts[language]
  const role = roleOf(fieldOf(form, 'rolle'), grantableRoles(member.role))
  const { person, problem } = await context.inTenant(async (tx) => {
    const person = await named(context, tx)
    if (isSelf(context, person)) return { person, problem: text.ownRole }
    if (!role) return { person, problem: text.roleMissing }
    const change = await changeRole(tx, person.personId, role)
    if (change === 'last-administrator') return { person, problem: text.lastAdministrator }
    const revokedTokens = may(role, 'manage-tokens') ? 0 : await revokeTokens(context, tx, person)
    await context.audit(tx, person.name, {
      email: person.email,
      from: person.role,
      to: role,
      ...(revokedTokens > 0 && { revokedTokens }),
    })
    return { person, problem: null }
  })
  return problem === null
    ? redirect(`${addressOf(context, person)}?kvittering=changed`)
    : personPage(context, person, problem)
}

async function inviteAgain(context: RouteContext) {
  const { member } = whoAndWhere(context)
  const person = await context.inTenant(async (tx) => {
    const found = await named(context, tx)
    await sendInvitation(tx, found.personId, {
      tenantId: member.tenantId,
      email: found.email,
      role: found.role,
      actor: actorOf(context),
      baseUrl: baseUrlOf(context),
      language: member.language,
      now: context.services.clock.now(),
    })
    await context.audit(tx, found.name, { email: found.email })
    return found
  })
  return redirect(`${addressOf(context, person)}?kvittering=again`)
}

async function remove(context: RouteContext) {
  const text = peopleTexts[context.language]
  const { member } = whoAndWhere(context)
  const { person, problem } = await context.inTenant(async (tx) => {
    const person = await named(context, tx)
    if (isSelf(context, person)) return { person, problem: text.ownRole }
    const change = await removeMember(tx, person.personId)
    if (change === 'last-administrator') return { person, problem: text.lastAdministrator }
    const revokedTokens = await revokeTokens(context, tx, person)
    await context.audit(tx, person.name, {
      email: person.email,
      role: person.role,
      ...(revokedTokens > 0 && { revokedTokens }),
    })
    return { person, problem: null }
  })
  return problem === null
    ? redirect(`${routes.people.href({ slug: member.slug })}?kvittering=removed`)
    : removePage(context, person, problem)
}

// Whoever made a token has kept its secret: without this they would keep the access they lose.
function revokeTokens({ services }: RouteContext, tx: TenantTx, { personId }: PersonInPlace) {
  return revokeTokensOf(tx, personId, services.clock.now())
}

async function named(context: RouteContext, tx: TenantTx): Promise<PersonInPlace> {
  const person = await findPerson(tx, idParam(context, 'personId'))
  if (!person) throw notFound('The person')
  return person
}

function isSelf(context: RouteContext, person: PersonInPlace): boolean {
  return whoAndWhere(context).session.personId === person.personId
}

function addressOf(context: RouteContext, { personId }: PersonInPlace): string {
  return routes.person.href({ slug: whoAndWhere(context).member.slug, personId })
}

function personPage(
  context: RouteContext,
  person: PersonInPlace,
  error: string | null,
): PageResult {
  const { language, services, query, form } = context
  const { member } = whoAndWhere(context)
  const content = (
    <PersonPage
      language={language}
      slug={member.slug}
      person={person}
      isSelf={isSelf(context, person)}
      mayManage={may(member.role, 'manage-people')}
      grantable={grantableRoles(member.role)}
      chosenRole={fieldOf(form, 'rolle') || person.role}
      error={error}
      receipt={receiptOf(query.kvittering)}
      sendsMail={services.config.smtpUrl !== null}
    />
  )
  const status = error === null ? 200 : 422
  return settingsPage(context, { title: person.name, content, status }, trail(context, person))
}

function removePage(
  context: RouteContext,
  person: PersonInPlace,
  error: string | null,
): PageResult {
  const { language } = context
  const { member } = whoAndWhere(context)
  const title = peopleTexts[language].removeTitle(person.name, member.name)
  const content = (
    <RemovePersonPage
      language={language}
      slug={member.slug}
      place={member.name}
      person={person}
      error={error}
    />
  )
  const status = error === null ? 200 : 422
  return settingsPage(context, { title, content, status }, trail(context, person))
}

function trail(context: RouteContext, person: PersonInPlace) {
  const { slug } = whoAndWhere(context).member
  return [
    { label: peopleTexts[context.language].title, href: routes.people.href({ slug }) },
    { label: person.name, href: addressOf(context, person) },
  ]
}
