import type { Municipality } from '#domain/municipality/municipality.ts'
import { homeTexts, type TrialForm } from '#features/home/index.ts'
import { municipalityByNumber, searchMunicipalities } from '#features/reference/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'

export interface RightChoice {
  readonly kind: 'right'
  readonly municipality: Municipality
  readonly language: Language
}

export type TrialChoice = RightChoice | { readonly kind: 'wrong'; readonly form: TrialForm }

/** Reads «choose your own municipality»: a number or any name it has or had, and a language form. */
export function readTrialForm(form: Form, language: Language): TrialChoice {
  const text = homeTexts[language].trial.errors
  const typed = fieldOf(form, 'kommune').trim().slice(0, 100)
  const chosen = fieldOf(form, 'malform')
  const found = find(typed)
  if (found.length === 1 && found[0] && isLanguage(chosen)) {
    return { kind: 'right', municipality: found[0], language: chosen }
  }
  const problem =
    typed === '' ? text.missing : found.length === 0 ? text.unknown(typed) : text.several(typed)
  return {
    kind: 'wrong',
    form: {
      municipality: found.length === 1 ? (found[0]?.displayName ?? typed) : typed,
      language: chosen,
      candidates: found.length > 1 ? found : [],
      errors: [
        ...(found.length === 1 ? [] : [{ name: 'kommune', message: problem }]),
        ...(isLanguage(chosen) ? [] : [{ name: 'malform', message: text.language }]),
      ],
    },
  }
}

/** The form again, for a municipality that has people of its own. */
export function inUseForm(choice: RightChoice, language: Language): TrialForm {
  const name = choice.municipality.displayName
  const message = homeTexts[language].trial.errors.inUse(name)
  return {
    municipality: name,
    language: choice.language,
    candidates: [],
    errors: [{ name: 'kommune', message }],
  }
}

/** One when the text can only mean one; all that it may mean when it is unclear. */
function find(typed: string): readonly Municipality[] {
  const byNumber = municipalityByNumber(typed)
  if (byNumber) return [byNumber]
  const hits = searchMunicipalities(typed, 12)
  const exact = hits.filter(({ fit }) => fit === 'exact')
  return (exact.length > 0 ? exact : hits).map(({ municipality }) => municipality)
}
