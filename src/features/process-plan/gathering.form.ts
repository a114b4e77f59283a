import { readDate } from '#features/process/index.ts'
import { oneLine } from '#platform/http/clean-text.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { gatheringTexts } from './gathering.texts.ts'
import { readTime } from './gathering-times.ts'
import { gatheringActivitySchema, gatheringSchema, type PlanItemContent } from './plan-content.ts'

export const headFields = [
  'title',
  'on',
  'startsAt',
  'place',
  'participants',
  'desiredResult',
] as const satisfies readonly (keyof PlanItemContent<'gathering'>)[]

export const rowFields = [
  'title',
  'minutes',
  'purpose',
  'method',
  'lead',
  'participants',
  'input',
  'output',
] as const satisfies readonly (keyof PlanItemContent<'gathering-activity'>)[]

export type HeadField = (typeof headFields)[number]
export type RowField = (typeof rowFields)[number]

export type HeadValues = Readonly<Record<HeadField, string>>
export type RowValues = Readonly<Record<RowField, string>>

export type FormReading<Values, Content> =
  | { readonly kind: 'read'; readonly values: Values; readonly content: Content }
  | { readonly kind: 'wrong'; readonly values: Values; readonly errors: readonly FieldError[] }

/** The fields that say what the gathering is. */
export function readHead(
  form: Form,
  language: Language,
): FormReading<HeadValues, PlanItemContent<'gathering'>> {
  const values = typed(form, headFields)
  const text = gatheringTexts[language].problems
  const on = values.on === '' ? '' : readDate(values.on)
  const startsAt = values.startsAt === '' ? '' : readTime(values.startsAt)
  const errors: FieldError[] = [
    ...(on === null ? [{ name: 'on', message: text.date(values.on) }] : []),
    ...(startsAt === null ? [{ name: 'startsAt', message: text.time(values.startsAt) }] : []),
  ]
  const parsed = gatheringSchema.safeParse({
    ...values,
    title: oneLine(values.title),
    place: oneLine(values.place),
    on: on ?? '',
    startsAt: startsAt ?? '',
  })
  errors.push(...problemsOf(parsed.error?.issues ?? [], headFields, language))
  return parsed.success && errors.length === 0
    ? { kind: 'read', values, content: parsed.data }
    : { kind: 'wrong', values, errors: inOrder(errors, headFields) }
}

/** The fields of an activity in a short plan. */
export function readRow(
  form: Form,
  language: Language,
): FormReading<RowValues, PlanItemContent<'gathering-activity'>> {
  const values = typed(form, rowFields)
  const minutes = /^\d{1,4}$/.test(values.minutes) ? Number(values.minutes) : Number.NaN
  const parsed = gatheringActivitySchema.safeParse({
    ...values,
    title: oneLine(values.title),
    lead: oneLine(values.lead),
    participants: oneLine(values.participants),
    minutes,
  })
  return parsed.success
    ? { kind: 'read', values, content: parsed.data }
    : { kind: 'wrong', values, errors: problemsOf(parsed.error.issues, rowFields, language) }
}

/** What stands in the fields of a gathering with this content. */
export function headValues(content: PlanItemContent<'gathering'>): HeadValues {
  return content
}

export function rowValues(content: PlanItemContent<'gathering-activity'>): RowValues {
  return { ...content, minutes: String(content.minutes) }
}

export const blankHead: HeadValues = {
  title: '',
  on: '',
  startsAt: '',
  place: '',
  participants: '',
  desiredResult: '',
}

export const blankRow: RowValues = {
  title: '',
  minutes: '',
  purpose: '',
  method: '',
  lead: '',
  participants: '',
  input: '',
  output: '',
}

function typed<Name extends string>(form: Form, names: readonly Name[]): Record<Name, string> {
  const values = names.map((name) => [name, fieldOf(form, name)])
  return Object.fromEntries(values) as Record<Name, string>
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly maximum?: number | bigint
}

function problemsOf(
  issues: readonly Issue[],
  names: readonly (HeadField | RowField)[],
  language: Language,
): readonly FieldError[] {
  const { problems, fields } = gatheringTexts[language]
  return names.flatMap((name): FieldError[] => {
    const issue = issues.find((one) => one.path[0] === name)
    if (!issue) return []
    if (name === 'minutes') return [{ name, message: problems.minutes }]
    const most = number(Number(issue.maximum ?? 0), language)
    const message: string =
      issue.code === 'too_big'
        ? problems.tooLong(fields[name], most)
        : problems.missing(fields[name])
    return [{ name, message }]
  })
}

function inOrder(errors: readonly FieldError[], names: readonly string[]): readonly FieldError[] {
  return names.flatMap((name) => errors.filter((error) => error.name === name))
}
