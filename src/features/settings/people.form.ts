import { emailAddress } from '#features/account/index.ts'
import type { Role } from '#platform/auth/policy.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { peopleTexts } from './people.texts.ts'
import type { Errors } from './settings-context.ts'

export interface InvitationValues {
  readonly navn: string
  readonly epost: string
  readonly rolle: string
}

export type InvitationErrors = Errors<keyof InvitationValues>

export interface ReadInvitation {
  readonly values: InvitationValues
  readonly errors: InvitationErrors
  /** Null when something is wrong. */
  readonly invitation: { readonly name: string; readonly email: string; readonly role: Role } | null
}

export const emptyInvitation: InvitationValues = { navn: '', epost: '', rolle: '' }

/** The invitation form, with the roles that the inviter may give. */
export function readInvitation(
  form: Form,
  language: Language,
  grantable: readonly Role[],
): ReadInvitation {
  const text = peopleTexts[language]
  const values = {
    navn: fieldOf(form, 'navn').replaceAll('\n', ' '),
    epost: fieldOf(form, 'epost'),
    rolle: fieldOf(form, 'rolle'),
  }
  const email = emailAddress(values.epost)
  const role = roleOf(values.rolle, grantable)
  const errors: { -readonly [Name in keyof InvitationErrors]: string } = {}
  if (values.navn === '') errors.navn = text.nameMissing
  if (values.navn.length > 200) errors.navn = text.nameLong
  if (!email || !isMailbox(email)) {
    errors.epost = values.epost === '' ? text.emailMissing : text.emailWrong
  }
  if (!role) errors.rolle = text.roleMissing
  const isRight = Object.keys(errors).length === 0
  const invitation = isRight && email && role ? { name: values.navn, email, role } : null
  return { values, errors, invitation }
}

/** The role by its name, when it may be given. */
export function roleOf(text: string, grantable: readonly Role[]): Role | null {
  return grantable.find((role) => role === text) ?? null
}

// `kari@kommune` is a slip of the finger; who gets mail has a place with a dot.
function isMailbox(email: string): boolean {
  return /@[^@]+\.[^@.]{2,}$/.test(email)
}
