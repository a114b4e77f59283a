import { eventKinds } from '#domain/follow-up/event.ts'
import { isRequirementId } from '#domain/law/law-types.ts'
import { readDate, readNumber } from '#features/process/index.ts'
import { fieldsOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { itemTexts } from './items.texts.ts'

/** The lists that people write in. */
export const writtenKinds = ['plan-wish', 'event', 'annual-point'] as const
export type WrittenKind = (typeof writtenKinds)[number]

/** `requirements` holds several ids with commas between; `plan` the id of a plan. */
export type FieldShape =
  | 'line'
  | 'text'
  | 'date'
  | 'year'
  | 'weeks'
  | 'choice'
  | 'plan'
  | 'month'
  | 'requirements'

export interface ItemField {
  readonly name: string
  readonly shape: FieldShape
  readonly isRequired?: boolean
  readonly choices?: readonly string[]
  /** Begins a part of the form with a heading of its own. */
  readonly beginsPart?: 'outcome' | 'capacity' | 'handled'
}

export const wishOutcomes = ['amend', 'swap', 'take-in', 'no'] as const
export type WishOutcome = (typeof wishOutcomes)[number]
const yesNo = ['yes', 'no'] as const

const itemFields: Readonly<Record<WrittenKind, readonly ItemField[]>> = {
  'plan-wish': [
    { name: 'name', shape: 'line', isRequired: true },
    { name: 'proposedBy', shape: 'line' },
    { name: 'receivedOn', shape: 'date' },
    { name: 'why', shape: 'text' },
    { name: 'goal', shape: 'line' },
    { name: 'weeks', shape: 'weeks' },
    { name: 'askedByLaw', shape: 'choice', choices: yesNo },
    { name: 'isStarted', shape: 'choice', choices: yesNo },
    { name: 'outcome', shape: 'choice', choices: wishOutcomes, beginsPart: 'outcome' },
    { name: 'otherPlanId', shape: 'plan' },
    { name: 'budgetYear', shape: 'year' },
    { name: 'reason', shape: 'text' },
    { name: 'caseNumber', shape: 'line' },
    { name: 'decidedOn', shape: 'date' },
  ],
  event: [
    { name: 'name', shape: 'line', isRequired: true },
    { name: 'kind', shape: 'choice', choices: eventKinds, isRequired: true },
    { name: 'happenedOn', shape: 'date', isRequired: true },
    { name: 'what', shape: 'text' },
    { name: 'requirements', shape: 'requirements' },
    { name: 'weeksPerYear', shape: 'weeks', beginsPart: 'capacity' },
    { name: 'capacityFrom', shape: 'date' },
    { name: 'handledOn', shape: 'date', beginsPart: 'handled' },
    { name: 'handledHow', shape: 'text' },
  ],
  'annual-point': [
    { name: 'name', shape: 'line', isRequired: true },
    { name: 'month', shape: 'month', isRequired: true },
    { name: 'what', shape: 'text' },
  ],
}

/** A line as it is typed, by the name of the field. */
export type ItemValues = Readonly<Record<string, string>>

export function fieldsOfKind(kind: WrittenKind): readonly ItemField[] {
  return itemFields[kind]
}

export function emptyItem(kind: WrittenKind): ItemValues {
  return Object.fromEntries(itemFields[kind].map(({ name }) => [name, '']))
}

/** Whether two say the same in every field of the form. */
export function isSameItem(kind: WrittenKind, one: ItemValues, other: ItemValues): boolean {
  return itemFields[kind].every(({ name }) => (one[name] ?? '') === (other[name] ?? ''))
}

/** The form as it is typed; a date that is understood is written in one way. */
export function postedItem(kind: WrittenKind, form: Form): ItemValues {
  const read = ({ name, shape, choices }: ItemField): string => {
    if (shape === 'requirements') return fieldsOf(form, name).filter(isRequirementId).join(',')
    const typed = (fieldsOf(form, name)[0] ?? '').trim()
    if (shape === 'date') return readDate(typed) ?? typed
    return choices && !choices.includes(typed) ? '' : typed
  }
  return Object.fromEntries(itemFields[kind].map((field) => [field.name, read(field)]))
}

const mostLine = 300
const mostText = 5_000

/** What is wrong with a line, field by field. `planIds` are the plans that it may name. */
export function itemErrors(
  kind: WrittenKind,
  values: ItemValues,
  planIds: ReadonlySet<string>,
  language: Language,
): readonly FieldError[] {
  const { problems } = itemTexts[language]
  const errors = itemFields[kind].flatMap((field): FieldError[] => {
    const value = values[field.name] ?? ''
    if (value === '')
      return field.isRequired ? [{ name: field.name, message: problems.missing }] : []
    const problem = shapeProblem(field.shape, value, planIds)
    return problem ? [{ name: field.name, message: problems[problem] }] : []
  })
  return kind === 'plan-wish' ? [...errors, ...outcomeErrors(values, language)] : errors
}

type ShapeProblem = 'lineLong' | 'textLong' | 'date' | 'year' | 'weeks' | 'plan' | 'month'

function shapeProblem(
  shape: FieldShape,
  value: string,
  planIds: ReadonlySet<string>,
): ShapeProblem | null {
  const number = readNumber(value)
  const isIn = (low: number, high: number) => number !== null && number >= low && number <= high
  switch (shape) {
    case 'line':
      return value.length > mostLine ? 'lineLong' : null
    case 'text':
      return value.length > mostText ? 'textLong' : null
    case 'date':
      return readDate(value) === null ? 'date' : null
    case 'year':
      return /^\d{4}$/.test(value) && isIn(1900, 2200) ? null : 'year'
    case 'weeks':
      return isIn(0, 2_000) ? null : 'weeks'
    case 'month':
      return /^\d{1,2}$/.test(value) && isIn(1, 12) ? null : 'month'
    case 'plan':
      return planIds.has(value) ? null : 'plan'
    default:
      return null
  }
}

/** A decision has a reason, and a swap both a plan that goes out and the year of the økonomiplan. */
function outcomeErrors(values: ItemValues, language: Language): readonly FieldError[] {
  const { problems } = itemTexts[language]
  const { outcome, reason, otherPlanId, budgetYear } = values
  const needsPlan = outcome === 'swap' || outcome === 'take-in'
  return [
    ...(outcome && !reason ? [{ name: 'reason', message: problems.reason }] : []),
    ...(needsPlan && !otherPlanId ? [{ name: 'otherPlanId', message: problems.otherPlan }] : []),
    ...(outcome === 'swap' && !budgetYear
      ? [{ name: 'budgetYear', message: problems.budgetYear }]
      : []),
  ]
}
