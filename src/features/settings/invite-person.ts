import { loginLinkUrl, roleTexts } from '#features/account/index.ts'
import { type Actor, recordAudit } from '#platform/audit/audit.sql.ts'
import { makeDirectLink } from '#platform/auth/login-link.sql.ts'
import type { Role } from '#platform/auth/policy.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { postForTenant } from '#platform/mail/outbox.sql.ts'
import { invitationTexts } from './invitation.texts.ts'
import { findPlaceName } from './organisation.sql.ts'
import { addMember, findOrAddPerson, findPerson } from './people.sql.ts'

export interface Invitation {
  readonly tenantId: string
  /** As `emailAddress` gives it: checked, in lower case. */
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly actor: Actor
  /** What the link in the letter begins with, without a slash at the end. */
  readonly baseUrl: string
  /** Of the letter. */
  readonly language: Language
  readonly now: Date
}

export type Invited =
  | { readonly kind: 'invited'; readonly personId: string; readonly link: string }
  | { readonly kind: 'already-member'; readonly personId: string }

/**
 * Makes a person a member with the role and posts the letter with a link that is good for seven days
 * and works in any browser, all in one transaction. A person who is a member already keeps the role
 * and gets no letter. Written to the municipality's audit log.
 */
export async function invitePerson(db: Db, invitation: Invitation): Promise<Invited> {
  const { tenantId, actor, role, email } = invitation
  return inTenant(db, tenantId, async (tx) => {
    const invited = await inviteIn(tx, invitation)
    if (invited.kind === 'invited') {
      const { name: subject } = (await findPerson(tx, invited.personId)) ?? invitation
      await recordAudit(tx, tenantId, actor, {
        action: 'person.invite',
        subject,
        details: { email, role },
      })
    }
    return invited
  })
}

/** The same within a transaction whose caller writes the audit event. */
export async function inviteIn(tx: TenantTx, invitation: Invitation): Promise<Invited> {
  const { tenantId, email, name, role } = invitation
  const person = await findOrAddPerson(tx, { email, name })
  if (!(await addMember(tx, tenantId, person.id, role))) {
    return { kind: 'already-member', personId: person.id }
  }
  const link = await sendInvitation(tx, person.id, invitation)
  return { kind: 'invited', personId: person.id, link }
}

/** Posts a letter with a new link to somebody who is a member; gives the link. */
export async function sendInvitation(
  tx: TenantTx,
  personId: string,
  invitation: Omit<Invitation, 'name'>,
): Promise<string> {
  const { tenantId, email, role, actor, baseUrl, language, now } = invitation
  const link = loginLinkUrl(baseUrl, await makeDirectLink(tx, personId, 'invitation', now))
  const place = await findPlaceName(tx, tenantId)
  const text = invitationTexts[language]
  await postForTenant(tx, tenantId, {
    to: email,
    subject: text.subject(place),
    text: text.text(actor.label, place, roleTexts[language][role].name),
    link,
    withoutLink: text.withoutLink,
  })
  return link
}
