import { type ApiRole, type ApiScope, apiRoles, apiScopes } from '#platform/auth/api-token.sql.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Errors } from './settings-context.ts'
import { tokensTexts } from './tokens.texts.ts'

/** The least first. */
export const roleChoices = apiRoles.toReversed()
export const scopeChoices = apiScopes
export const expiryDays = [30, 90, 365] as const

export interface TokenValues {
  readonly navn: string
  readonly rolle: string
  readonly tilgang: string
  readonly varighet: string
}

export type TokenErrors = Errors<keyof TokenValues>

export interface ReadToken {
  readonly values: TokenValues
  readonly errors: TokenErrors
  /** Null when something is wrong. */
  readonly token: {
    readonly name: string
    readonly role: ApiRole
    readonly scope: ApiScope
    readonly days: number
  } | null
}

export const emptyToken: TokenValues = {
  navn: '',
  rolle: 'reader',
  tilgang: 'read',
  varighet: '90',
}

export function readToken(form: Form, language: Language): ReadToken {
  const text = tokensTexts[language]
  const values = {
    navn: fieldOf(form, 'navn').replaceAll('\n', ' '),
    rolle: fieldOf(form, 'rolle'),
    tilgang: fieldOf(form, 'tilgang'),
    varighet: fieldOf(form, 'varighet'),
  }
  const role = apiRoles.find((one) => one === values.rolle)
  const scope = apiScopes.find((one) => one === values.tilgang)
  const days = expiryDays.find((one) => String(one) === values.varighet)
  const errors: { -readonly [Name in keyof TokenErrors]: string } = {}
  if (values.navn === '') errors.navn = text.nameMissing
  if (values.navn.length > 200) errors.navn = text.nameLong
  if (!role) errors.rolle = text.roleMissing
  if (!scope) errors.tilgang = text.scopeMissing
  if (!days) errors.varighet = text.expiryMissing
  const isRight = Object.keys(errors).length === 0
  const token = isRight && role && scope && days ? { name: values.navn, role, scope, days } : null
  return { values, errors, token }
}
