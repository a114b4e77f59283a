import type { RequiredInterval } from '#domain/plan-register/required-plan.ts'
import { requiredForces } from '#domain/plan-register/required-plan.ts'
import { readDate } from '#features/process/index.ts'
import {
  ownIntervals,
  type RequiredPlanContent,
  requiredPlanLimits,
} from '#features/required-lines/index.ts'
import { oneLine } from '#platform/http/clean-text.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { requiredPlansTexts } from './required-plans.texts.ts'

export const requiredFields = [
  'title',
  'force',
  'relevant',
  'notRelevantReason',
  'plan',
  'interval',
  'years',
  'basisText',
  'responsible',
  'checkedOn',
] as const
export type RequiredField = (typeof requiredFields)[number]

/** What the municipality may say of a line of the list. */
export const lineFields: readonly RequiredField[] = requiredFields.filter(
  (name) => name !== 'title' && name !== 'force',
)

/** What is asked of a line that is new; the rest can be said on its page. */
export const newLineFields: readonly RequiredField[] = [
  'title',
  'force',
  'interval',
  'years',
  'basisText',
  'responsible',
]

/** The form of a line as it was typed. */
export type RequiredValues = Readonly<Record<RequiredField, string>>

/** In the choice of plan: the municipality has none such. */
export const noPlan = 'ingen'

export type RequiredReading =
  | {
      readonly kind: 'read'
      readonly values: RequiredValues
      readonly content: RequiredPlanContent
    }
  | {
      readonly kind: 'wrong'
      readonly values: RequiredValues
      readonly errors: readonly FieldError[]
    }

export interface RequiredReadingContext {
  readonly language: Language
  readonly fields: readonly RequiredField[]
  /** The plans of the register that may be chosen. */
  readonly planIds: readonly string[]
  /** What the line had before: what the form does not ask for stays. */
  readonly kept: RequiredPlanContent
}

/** Reads the form of a line. What is not in `fields` is taken from `kept`. */
export function readRequired(form: Form, context: RequiredReadingContext): RequiredReading {
  const before = valuesOf(context.kept)
  const typed = requiredFields.map((name) => [
    name,
    context.fields.includes(name) ? fieldOf(form, name) : before[name],
  ])
  const values: RequiredValues = Object.fromEntries(typed)
  const errors = requiredFields
    .filter((name) => context.fields.includes(name))
    .flatMap((name) => problemOf(name, values, context))
  return errors.length > 0
    ? { kind: 'wrong', values, errors }
    : { kind: 'read', values, content: contentOf(values) }
}

/** What is stored of a line, as the form shows it. */
export function valuesOf(content: RequiredPlanContent): RequiredValues {
  const { isRelevant, planId, hasNone, interval } = content
  return {
    title: content.title,
    force: content.force,
    relevant: isRelevant === null ? '' : isRelevant ? 'ja' : 'nei',
    notRelevantReason: content.notRelevantReason,
    plan: planId ?? (hasNone ? noPlan : ''),
    interval: interval?.kind ?? '',
    years: interval?.kind === 'years' ? String(interval.years) : '',
    basisText: content.basisText,
    responsible: content.responsible,
    checkedOn: content.checkedOn ?? '',
  }
}

function contentOf(values: RequiredValues): RequiredPlanContent {
  const { relevant, plan } = values
  return {
    title: oneLine(values.title),
    force: requiredForces.find((one) => one === values.force) ?? 'advice',
    isRelevant: relevant === '' ? null : relevant === 'ja',
    notRelevantReason: values.notRelevantReason,
    planId: plan === '' || plan === noPlan ? null : plan,
    hasNone: plan === noPlan,
    interval: intervalOf(values),
    basisText: values.basisText,
    responsible: oneLine(values.responsible),
    checkedOn: values.checkedOn === '' ? null : readDate(values.checkedOn),
  }
}

function intervalOf({ interval, years }: RequiredValues): RequiredPlanContent['interval'] {
  const kind = ownIntervals.find((one) => one === interval)
  switch (kind) {
    case undefined:
      return null
    case 'once-a-term':
      return { kind, deadline: 'end-of-term' }
    case 'years':
      return { kind, years: Number(years) } satisfies RequiredInterval
    case 'none-stated':
    case 'calendar-year':
      return { kind }
  }
}

function problemOf(
  name: RequiredField,
  values: RequiredValues,
  { language, planIds }: RequiredReadingContext,
): readonly FieldError[] {
  const text = requiredPlansTexts[language]
  const label = text.fields[name]
  const value = values[name]
  const wrong = (message: string) => [{ name, message }]
  const tooLong = (most: number) =>
    value.length > most ? wrong(text.problems.tooLong(label, number(most, language))) : []
  const choose = (isKnown: boolean) => (isKnown ? [] : wrong(text.problems.choose(label)))
  switch (name) {
    case 'title':
      if (value === '') return wrong(text.problems.missing(label))
      return tooLong(requiredPlanLimits.line)
    case 'force':
      return choose(requiredForces.some((one) => one === value))
    case 'relevant':
      return choose(Object.hasOwn(text.relevant, value))
    case 'notRelevantReason':
      if (values.relevant === 'nei' && value === '') return wrong(text.problems.missing(label))
      return tooLong(requiredPlanLimits.text)
    case 'plan':
      return choose(value === '' || value === noPlan || planIds.includes(value))
    case 'interval':
      return choose(Object.hasOwn(text.intervalChoice, value))
    case 'years':
      return values.interval === 'years' && !isYears(value) ? wrong(text.problems.years) : []
    case 'basisText':
      return tooLong(requiredPlanLimits.text)
    case 'responsible':
      return tooLong(requiredPlanLimits.line)
    case 'checkedOn':
      return value !== '' && !readDate(value) ? wrong(text.problems.noSuchDate(value)) : []
  }
}

function isYears(typed: string): boolean {
  const years = /^\d{1,2}$/.test(typed) ? Number(typed) : 0
  return years >= 1 && years <= requiredPlanLimits.years
}
