import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'
import type { PersonChange } from './account.sql.ts'
import { accountTexts } from './account.texts.ts'

export interface ProfileValues {
  readonly navn: string
  /** `nb`, `nn` or `kommunen`. */
  readonly malform: string
}

export type ProfileErrors = Readonly<Partial<Record<keyof ProfileValues, string>>>

export type ReadProfile =
  | { readonly change: PersonChange }
  | { readonly values: ProfileValues; readonly errors: ProfileErrors }

export function readProfile(form: Form, language: Language): ReadProfile {
  const text = accountTexts[language].myPage
  const values = { navn: fieldOf(form, 'navn'), malform: fieldOf(form, 'malform') }
  const errors: { -readonly [Name in keyof ProfileErrors]: string } = {}
  if (values.navn === '') errors.navn = text.nameMissing
  if (values.navn.length > 200) errors.navn = text.nameLong
  if (!isLanguage(values.malform) && values.malform !== 'kommunen') {
    errors.malform = text.languageMissing
  }
  if (Object.keys(errors).length > 0) return { values, errors }
  const chosen = isLanguage(values.malform) ? values.malform : null
  return { change: { name: values.navn.replaceAll('\n', ' '), language: chosen } }
}
