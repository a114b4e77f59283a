import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { KeyedText } from '#domain/decision/proposal.ts'
import { readDate } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { isWebAddress } from '#ui/safe-href.ts'
import { decisionTexts } from './decision.texts.ts'
import { decisionLimits } from './decision-content.ts'

/** The form as it is typed. */
export interface PublishValues {
  readonly publishedOn: string
  readonly meetingOn: string
  readonly url: string
  /** By the key of the point. */
  readonly points: Readonly<Record<string, string>>
  readonly counts: string
  readonly changeNote: string
}

/** What is to be published. */
export interface PublishReading {
  readonly publishedOn: LocalDate
  readonly meetingOn: LocalDate | null
  readonly url: string
  readonly points: readonly KeyedText[]
  readonly countsFrom: boolean
  readonly changeNote: string
}

/** `point-` and the place of the point among those suggested. */
export const pointField = (index: number) => `point-${index}`

/** A point is known by its key, which travels with its text: the suggestions may have changed. */
export const pointKeyField = (index: number) => `point-key-${index}`

export function typedPublish(form: Form): PublishValues {
  const points: Record<string, string> = {}
  for (let index = 0; fieldOf(form, pointKeyField(index)) !== ''; index += 1) {
    points[fieldOf(form, pointKeyField(index))] = fieldOf(form, pointField(index))
  }
  return {
    publishedOn: fieldOf(form, 'publishedOn'),
    meetingOn: fieldOf(form, 'meetingOn'),
    url: fieldOf(form, 'url'),
    points,
    counts: fieldOf(form, 'counts'),
    changeNote: fieldOf(form, 'changeNote'),
  }
}

/** Any real date is taken, also one that lies ahead or is too late; it shows up in the law check. */
export function readPublish(
  values: PublishValues,
  suggested: readonly KeyedText[],
  { isFirst, language }: { readonly isFirst: boolean; readonly language: Language },
): PublishReading | { readonly errors: readonly FieldError[] } {
  const text = decisionTexts[language].publish.problems
  const errors: FieldError[] = []
  const publishedOn = values.publishedOn === '' ? null : readDate(values.publishedOn)
  if (publishedOn === null) {
    const { publishedOn: typed } = values
    const message = typed === '' ? text.date : text.noSuchDate(typed)
    errors.push({ name: 'publishedOn', message })
  }
  const meetingOn = values.meetingOn === '' ? null : readDate(values.meetingOn)
  if (values.meetingOn !== '' && meetingOn === null) {
    errors.push({ name: 'meetingOn', message: text.noSuchDate(values.meetingOn) })
  }
  if (values.url !== '' && !isWebAddress(values.url))
    errors.push({ name: 'url', message: text.url })
  errors.push(...pointErrors(values, suggested, language))
  if (values.changeNote.length > decisionLimits.text) {
    errors.push({ name: 'changeNote', message: text.long })
  }
  if (!isFirst && values.counts !== 'ja' && values.counts !== 'nei') {
    errors.push({ name: 'counts', message: text.counts })
  }
  if (errors.length > 0 || publishedOn === null) return { errors }
  return {
    publishedOn,
    meetingOn,
    url: values.url,
    points: pointsOf(values, suggested),
    countsFrom: isFirst || values.counts === 'ja',
    changeNote: values.changeNote,
  }
}

function pointErrors(
  values: PublishValues,
  suggested: readonly KeyedText[],
  language: Language,
): readonly FieldError[] {
  const text = decisionTexts[language].publish.problems
  const long = suggested.flatMap(({ key }, index) =>
    (values.points[key] ?? '').length > decisionLimits.text
      ? [{ name: pointField(index), message: text.long }]
      : [],
  )
  const isEmpty = pointsOf(values, suggested).length === 0
  return isEmpty ? [...long, { name: pointField(0), message: text.noPoints }] : long
}

function pointsOf(
  { points }: PublishValues,
  suggested: readonly KeyedText[],
): readonly KeyedText[] {
  return suggested
    .map(({ key, title }) => ({ key, title, text: (points[key] ?? '').trim() }))
    .filter(({ text }) => text !== '')
}
