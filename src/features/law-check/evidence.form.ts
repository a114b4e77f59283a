import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type EvidenceKind, evidenceKinds } from '#domain/law/law-types.ts'
import type { Requirement } from '#domain/law/requirement.ts'
import { dossierTexts, itemLimits, type UploadReading } from '#features/dossier/index.ts'
import { readDate } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { AcceptedFile } from '#platform/uploads/accept-file.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { isWebAddress } from '#ui/safe-href.ts'
import { lawCheckTexts } from './law-check.texts.ts'

/** The form for a piece of evidence as it was typed. */
export interface EvidenceValues {
  readonly kind: string
  readonly on: string
  readonly url: string
  /** The id of a file that hangs on the requirement already; empty for none. */
  readonly attachmentId: string
  readonly note: string
}

export const emptyEvidence: EvidenceValues = {
  kind: '',
  on: '',
  url: '',
  attachmentId: '',
  note: '',
}

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
      /** A file that came with the form. */
      readonly file: AcceptedFile | null
      readonly attachmentId: string | null
    }

export interface EvidenceContext {
  readonly requirement: Requirement
  readonly language: Language
  readonly upload: UploadReading
  /** The files that hang on the requirement. */
  readonly attachmentIds: readonly string[]
}

const maxNote = 4_000

/**
 * Reads a piece of evidence: what the kind asks for must be there, the rest may be. With a file it is
 * a document, whatever else was said of it.
 */
export function readEvidence(form: Form, context: EvidenceContext): EvidenceReading {
  const values: EvidenceValues = {
    kind: fieldOf(form, 'kind'),
    on: fieldOf(form, 'on'),
    url: fieldOf(form, 'url'),
    attachmentId: fieldOf(form, 'attachmentId'),
    note: fieldOf(form, 'note'),
  }
  const { upload } = context
  const hasFile = upload.kind !== 'none' || values.attachmentId !== ''
  const kind =
    evidenceKinds.find((one) => one === values.kind) ??
    (values.kind === '' && hasFile ? 'document' : null)
  const on = values.on === '' ? null : readDate(values.on)
  const errors = [...problemsOf(values, kind, on, context), ...fileProblems(values, kind, context)]
  if (errors.length > 0 || !kind) {
    return { kind: 'wrong', values, errors: [...errors, ...lostFile(errors, context)] }
  }
  return {
    kind: 'read',
    evidence: {
      kind: hasFile && kind !== 'not-relevant' ? 'document' : kind,
      on,
      url: values.url || null,
      note: values.note || null,
    },
    file: upload.kind === 'read' ? upload.file : null,
    attachmentId: values.attachmentId || null,
  }
}

function problemsOf(
  values: EvidenceValues,
  kind: EvidenceKind | null,
  on: LocalDate | null,
  { requirement, language }: EvidenceContext,
): readonly FieldError[] {
  const text = lawCheckTexts[language].problems
  const errors: FieldError[] = []
  if (!kind) errors.push({ name: 'kind', message: text.kind })
  if (kind === 'not-relevant' && !requirement.canBeNotRelevant) {
    errors.push({ name: 'kind', message: text.notPossible })
  }
  if (values.on !== '' && !on) errors.push({ name: 'on', message: text.noSuchDate(values.on) })
  else if (kind === 'date' && !on) errors.push({ name: 'on', message: text.date })
  const isUrlWrong = values.url !== '' && !isWebAddress(values.url)
  if (isUrlWrong || (kind === 'link' && values.url === '')) {
    errors.push({ name: 'url', message: text.url })
  }
  if ((kind === 'note' || kind === 'not-relevant') && values.note === '') {
    errors.push({ name: 'note', message: text.note })
  }
  if (values.note.length > maxNote) errors.push({ name: 'note', message: text.noteTooLong })
  return errors
}

function fileProblems(
  { attachmentId }: EvidenceValues,
  kind: EvidenceKind | null,
  { language, upload, attachmentIds }: EvidenceContext,
): readonly FieldError[] {
  const text = lawCheckTexts[language].problems
  if (upload.kind === 'wrong') return [{ name: 'document', message: upload.message }]
  if (attachmentId !== '' && !attachmentIds.includes(attachmentId)) {
    return [{ name: 'attachmentId', message: text.chosen }]
  }
  if (upload.kind === 'read' && attachmentIds.length >= itemLimits.attachment) {
    const message = dossierTexts[language].attachment.problems.tooMany
    return [{ name: 'document', message }]
  }
  return kind === 'document' && upload.kind === 'none' && attachmentId === ''
    ? [{ name: 'document', message: text.document }]
    : []
}

// A browser sends a file once; where something else was wrong it must be chosen again.
function lostFile(
  errors: readonly FieldError[],
  { upload, language }: EvidenceContext,
): readonly FieldError[] {
  if (upload.kind !== 'read' || errors.length === 0) return []
  return [{ name: 'document', message: dossierTexts[language].attachment.problems.chooseAgain }]
}
