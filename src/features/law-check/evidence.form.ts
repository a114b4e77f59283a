import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type EvidenceKind, evidenceKinds } from '#domain/law/law-types.ts'
import type { Requirement } from '#domain/law/requirement.ts'
import { readDate } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { lawCheckTexts } from './law-check.texts.ts'

/** The form for a piece of evidence as it was typed. */
export interface EvidenceValues {
  readonly kind: string
  readonly on: string
  readonly url: string
  readonly note: string
}

export const emptyEvidence: EvidenceValues = { kind: '', on: '', url: '', note: '' }

export type EvidenceReading =
  | {
      readonly kind: 'wrong'
      readonly values: EvidenceValues
      readonly errors: readonly FieldError[]
    }
  | {
      readonly kind: 'read'
      readonly evidence: {
        readonly kind: EvidenceKind
        readonly on: LocalDate | null
        readonly url: string | null
        readonly note: string | null
      }
    }

const maxNote = 4_000
const maxUrl = 2_000

/** Reads a piece of evidence: what the kind asks for must be there, the rest may be. */
export function readEvidence(
  form: Form,
  requirement: Requirement,
  language: Language,
): EvidenceReading {
  const text = lawCheckTexts[language].problems
  const values: EvidenceValues = {
    kind: fieldOf(form, 'kind'),
    on: fieldOf(form, 'on'),
    url: fieldOf(form, 'url'),
    note: fieldOf(form, 'note'),
  }
  const errors: FieldError[] = []
  const kind = evidenceKinds.find((one) => one === values.kind)
  const on = values.on === '' ? null : readDate(values.on)
  if (!kind) errors.push({ name: 'kind', message: text.kind })
  if (kind === 'not-relevant' && !requirement.canBeNotRelevant) {
    errors.push({ name: 'kind', message: text.notPossible })
  }
  if (values.on !== '' && !on) errors.push({ name: 'on', message: text.noSuchDate(values.on) })
  else if (kind === 'date' && !on) errors.push({ name: 'on', message: text.date })
  const isUrlWrong = values.url !== '' && !isWebAddress(values.url)
  if (isUrlWrong || (kind === 'link' && values.url === ''))
    errors.push({ name: 'url', message: text.url })
  if ((kind === 'note' || kind === 'not-relevant') && values.note === '') {
    errors.push({ name: 'note', message: text.note })
  }
  if (values.note.length > maxNote) errors.push({ name: 'note', message: text.noteTooLong })
  if (errors.length > 0 || !kind) return { kind: 'wrong', values, errors }
  return {
    kind: 'read',
    evidence: { kind, on, url: values.url || null, note: values.note || null },
  }
}

function isWebAddress(text: string): boolean {
  if (text.length > maxUrl || !URL.canParse(text)) return false
  const { protocol } = new URL(text)
  return protocol === 'https:' || protocol === 'http:'
}
