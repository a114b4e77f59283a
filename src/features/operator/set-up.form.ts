import { emailAddress } from '#features/account/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { setUpTexts } from './set-up.texts.ts'

export interface SetUpValues {
  /** The number of the municipality or county. */
  readonly nummer: string
  readonly malform: string
  readonly navn: string
  readonly epost: string
}

export type SetUpErrors = Readonly<Partial<Record<keyof SetUpValues, string>>>

export interface Administrator {
  readonly name: string
  readonly email: string
}

export interface ReadSetUp {
  readonly values: SetUpValues
  readonly errors: SetUpErrors
  /** Null when something is wrong. */
  readonly order: {
    readonly number: string
    readonly language: Language
    readonly administrator: Administrator
  } | null
}

export const emptySetUp: SetUpValues = { nummer: '', malform: '', navn: '', epost: '' }

/** The form that sets an organisation up; `exists` says whether a number is one of today's. */
export function readSetUp(
  form: Form,
  language: Language,
  exists: (number: string) => boolean,
): ReadSetUp {
  const text = setUpTexts[language]
  const { values: person, errors: personErrors, administrator } = readAdministrator(form, language)
  const values = { ...person, nummer: fieldOf(form, 'nummer'), malform: fieldOf(form, 'malform') }
  const chosen = isLanguage(values.malform) ? values.malform : null
  const errors: SetUpErrors = {
    ...(!exists(values.nummer) && { nummer: text.missing }),
    ...(!chosen && { malform: text.languageMissing }),
    ...personErrors,
  }
  const isRight = Object.keys(errors).length === 0 && chosen && administrator
  const order = isRight ? { number: values.nummer, language: chosen, administrator } : null
  return { values, errors, order }
}

export interface ReadAdministrator {
  readonly values: SetUpValues
  readonly errors: SetUpErrors
  readonly administrator: Administrator | null
}

export function readAdministrator(form: Form, language: Language): ReadAdministrator {
  const text = setUpTexts[language]
  const navn = fieldOf(form, 'navn').replaceAll('\n', ' ')
  const epost = fieldOf(form, 'epost')
  const email = emailAddress(epost)
  const isMailbox = email !== null && /@[^@]+\.[^@.]{2,}$/.test(email)
  const errors: { -readonly [Name in keyof SetUpErrors]: string } = {}
  if (navn === '') errors.navn = text.nameMissing
  if (navn.length > 200) errors.navn = text.nameLong
  if (!isMailbox) errors.epost = epost === '' ? text.emailMissing : text.emailWrong
  const isRight = Object.keys(errors).length === 0
  return {
    values: { ...emptySetUp, navn, epost },
    errors,
    administrator: isRight && email ? { name: navn, email } : null,
  }
}

export function summaryOf(errors: SetUpErrors): FieldError[] {
  return Object.entries(errors).map(([name, message]) => ({ name, message }))
}
