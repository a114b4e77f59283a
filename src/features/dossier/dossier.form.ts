import { oneLine } from '#platform/http/clean-text.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { isWebAddress } from '#ui/safe-href.ts'
import type { CaseLinkContent } from './case-link.sql.ts'
import { dossierTexts } from './dossier.texts.ts'

/** What is typed in the forms of a dossier. The names are its own: it stands on others' pages. */
export interface DossierValues {
  readonly comment: string
  readonly attachmentDescription: string
  readonly linkedCase: string
  readonly linkedDocument: string
  readonly linkedTitle: string
  readonly linkedUrl: string
}

export const emptyValues: DossierValues = {
  comment: '',
  attachmentDescription: '',
  linkedCase: '',
  linkedDocument: '',
  linkedTitle: '',
  linkedUrl: '',
}

export type Reading<Content> =
  | { readonly kind: 'read'; readonly content: Content }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

/** What was typed, as it was typed. */
export function typedValues(form: Form): DossierValues {
  return {
    comment: fieldOf(form, 'comment'),
    attachmentDescription: fieldOf(form, 'attachmentDescription'),
    linkedCase: fieldOf(form, 'linkedCase'),
    linkedDocument: fieldOf(form, 'linkedDocument'),
    linkedTitle: fieldOf(form, 'linkedTitle'),
    linkedUrl: fieldOf(form, 'linkedUrl'),
  }
}

export function readComment({ comment }: DossierValues, language: Language): Reading<string> {
  const text = dossierTexts[language].comment.problems
  if (comment === '') return wrong([{ name: 'comment', message: text.empty }])
  if (comment.length > 20_000) return wrong([{ name: 'comment', message: text.tooLong }])
  return { kind: 'read', content: comment }
}

export function readCaseLink(values: DossierValues, language: Language): Reading<CaseLinkContent> {
  const text = dossierTexts[language]['case-link'].problems
  // They go into one line, however they were pasted.
  const caseNumber = oneLine(values.linkedCase)
  const documentNumber = oneLine(values.linkedDocument)
  const title = oneLine(values.linkedTitle)
  const errors: FieldError[] = []
  if (caseNumber === '') errors.push({ name: 'linkedCase', message: text.caseNumber })
  if (caseNumber.length > 50) errors.push({ name: 'linkedCase', message: text.numberTooLong })
  if (documentNumber.length > 50) {
    errors.push({ name: 'linkedDocument', message: text.numberTooLong })
  }
  if (title.length > 300) errors.push({ name: 'linkedTitle', message: text.titleTooLong })
  if (values.linkedUrl !== '' && !isWebAddress(values.linkedUrl)) {
    errors.push({ name: 'linkedUrl', message: text.url })
  }
  if (errors.length > 0) return wrong(errors)
  return {
    kind: 'read',
    content: { caseNumber, documentNumber, title, url: values.linkedUrl || null },
  }
}

function wrong(errors: readonly FieldError[]): Reading<never> {
  return { kind: 'wrong', errors }
}
