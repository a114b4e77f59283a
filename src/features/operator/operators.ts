import { emailAddress, loginLinkUrl } from '#features/account/index.ts'
import { invitePerson } from '#features/settings/index.ts'
import { makeDirectLink } from '#platform/auth/login-link.sql.ts'
import type { Role } from '#platform/auth/policy.ts'
import type { Services } from '#platform/services.ts'
import { StartProblem } from '#platform/start/start-problem.ts'
import { ensureOperator } from './operators.sql.ts'
import { findOrganisation } from './organisations.sql.ts'

/** A login link for the operator, good for 15 minutes. There is always an operator to give it to. */
export async function operatorLoginLink(services: Services, baseUrl: string): Promise<string> {
  const operator = await ensureOperator(services.database.app)
  return linkFor(services, operator.personId, baseUrl)
}

/** The same on the very first start; null when the installation has had an operator before. */
export async function firstOperatorLink(
  services: Services,
  baseUrl: string,
): Promise<string | null> {
  const operator = await ensureOperator(services.database.app)
  return operator.created ? linkFor(services, operator.personId, baseUrl) : null
}

export interface CommandInvitation {
  readonly tenantId: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly baseUrl: string
}

/**
 * Invites a person from the command line and gives the link.
 *
 * @throws StartProblem when the address cannot be one, or the person is a member already.
 */
export async function inviteByCommand(
  services: Services,
  invitation: CommandInvitation,
): Promise<string> {
  const { app } = services.database
  const email = emailAddress(invitation.email)
  if (email === null) throw new StartProblem(`«${invitation.email}» er ikke en e-postadresse.`)
  const name = invitation.name.trim()
  if (name === '' || name.length > 200) throw new StartProblem('--name har fra 1 til 200 tegn.')
  const organisation = await findOrganisation(app, invitation.tenantId)
  const invited = await invitePerson(app, {
    ...invitation,
    email,
    name,
    actor: { label: 'kommandolinja', personId: null, address: '' },
    language: organisation?.language ?? 'nb',
    now: services.clock.now(),
  })
  if (invited.kind === 'invited') return invited.link
  throw new StartProblem(`${email} er med fra før. Personen ber om en lenke på innloggingssiden.`)
}

async function linkFor(services: Services, personId: string, baseUrl: string): Promise<string> {
  const now = services.clock.now()
  const secret = await makeDirectLink(services.database.app, personId, 'operator', now)
  return loginLinkUrl(baseUrl, secret)
}
