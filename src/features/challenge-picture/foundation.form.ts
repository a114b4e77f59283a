import { isDeepStrictEqual } from 'node:util'
import { parseLocalDate } from '#domain/calendar/local-date.ts'
import type { EvidenceKind } from '#domain/law/law-types.ts'
import { dossierTexts, type UploadReading } from '#features/dossier/index.ts'
import type { NewEvidence } from '#features/law-check/index.ts'
import { readDate } from '#features/process/index.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { isWebAddress } from '#ui/safe-href.ts'
import {
  type Foundation,
  type FoundationKey,
  feedsLawCheck,
  foundationLimits,
  foundationStatuses,
  healthHeadings,
  requirementOfFoundation,
} from './foundation.ts'
import { foundationsTexts } from './foundations.texts.ts'

export const headingField = (heading: string) => `overskrift-${heading}`

/** The form as it is typed; a date that is understood is written in one way. */
export function postedFoundation(form: Form, key: FoundationKey, evidenceId: string): Foundation {
  const text = (name: string) => fieldOf(form, name).trim()
  const on = text('on')
  const ticked = fieldsOf(form, 'headings')
  const headings = healthHeadings.map((heading) => {
    const written = text(headingField(heading))
    return [heading, { isThere: ticked.includes(heading), text: written }] as const
  })
  return {
    key,
    status: foundationStatuses.find((one) => one === text('status')) ?? 'missing',
    on: readDate(on) ?? on,
    url: text('url'),
    note: text('note'),
    attachmentId: text('attachmentId'),
    responsible: text('responsible'),
    headings:
      key === 'public-health'
        ? Object.fromEntries(headings.filter(([, { isThere, text: said }]) => isThere || said))
        : {},
    evidenceId,
  }
}

export interface FoundationLimits {
  readonly language: Language
  readonly upload: UploadReading
  /** The files that hang on the requirement. */
  readonly attachmentIds: readonly string[]
}

export function foundationErrors(
  foundation: Foundation,
  { language, upload, attachmentIds }: FoundationLimits,
): readonly FieldError[] {
  const { problems } = foundationsTexts[language]
  const { on, url, note, responsible, attachmentId, headings } = foundation
  const error = (isWrong: boolean, name: string, message: string) =>
    isWrong ? [{ name, message }] : []
  const errors = [
    ...error(on !== '' && parseLocalDate(on) === null, 'on', problems.date),
    ...error(
      url !== '' && (!isWebAddress(url) || url.length > foundationLimits.url),
      'url',
      problems.url,
    ),
    ...(upload.kind === 'wrong' ? [{ name: 'document', message: upload.message }] : []),
    ...error(
      attachmentId !== '' && !attachmentIds.includes(attachmentId),
      'attachmentId',
      problems.file,
    ),
    ...error(note.length > foundationLimits.note, 'note', problems.tooLong(foundationLimits.note)),
    ...error(
      responsible.length > foundationLimits.responsible,
      'responsible',
      problems.tooLong(foundationLimits.responsible),
    ),
    ...healthHeadings.flatMap((heading) =>
      error(
        (headings[heading]?.text ?? '').length > foundationLimits.heading,
        headingField(heading),
        problems.tooLong(foundationLimits.heading),
      ),
    ),
    ...error(
      feedsLawCheck(foundation) && upload.kind !== 'read' && evidenceKindOf(foundation) === null,
      'status',
      problems.nothingShown,
    ),
  ]
  // A browser sends a file once; where something else was wrong it must be chosen again.
  const isLost = upload.kind === 'read' && errors.length > 0
  const { chooseAgain } = dossierTexts[language].attachment.problems
  return isLost ? [...errors, { name: 'document', message: chooseAgain }] : errors
}

/** What the law check is given of a foundation; null where there is nothing to give it. */
export function evidenceFrom(foundation: Foundation, recordedBy: string): NewEvidence | null {
  const kind = evidenceKindOf(foundation)
  if (kind === null || !feedsLawCheck(foundation)) return null
  return {
    requirementId: requirementOfFoundation[foundation.key],
    kind,
    on: parseLocalDate(foundation.on),
    url: foundation.url || null,
    note: foundation.note || null,
    attachmentId: foundation.attachmentId || null,
    recordedBy,
  }
}

/** Whether the law check would be told the same of both. */
export function showsSame(one: Foundation, other: Foundation): boolean {
  return isDeepStrictEqual(evidenceFrom(one, ''), evidenceFrom(other, ''))
}

function evidenceKindOf({ attachmentId, url, on, note }: Foundation): EvidenceKind | null {
  if (attachmentId !== '') return 'document'
  if (url !== '') return 'link'
  if (on !== '') return 'date'
  return note === '' ? null : 'note'
}
