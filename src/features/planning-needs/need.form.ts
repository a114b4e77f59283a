import { effortSizes, planDecisions, priorities } from '#domain/planning-need/planning-decision.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { readAmount, writeAmount } from './amounts.ts'
import { needTexts } from './need.texts.ts'
import {
  halfYearValue,
  type NeedCost,
  needLimits,
  type PlanNeed,
  participationLevels,
  readHalfYear,
} from './need-content.ts'

export interface CostValues {
  readonly measure: string
  readonly amount: string
  readonly year: string
}

/** The form as it is typed. */
export interface NeedValues {
  /** By the code of the question. */
  readonly answers: Readonly<Record<string, string>>
  readonly isWished: boolean
  readonly hasChanged: boolean
  readonly decision: string
  readonly mergeIntoId: string
  readonly reason: string
  readonly priority: string
  readonly owner: string
  readonly start: string
  readonly adoption: string
  readonly size: string
  readonly weeks: string
  readonly isFixed: boolean
  readonly dependsOn: readonly string[]
  readonly participation: string
  readonly costs: readonly CostValues[]
}

/** What is stored, as the form shows it. */
export function storedValues(need: PlanNeed): NeedValues {
  return {
    answers: need.answers,
    isWished: need.isWished,
    hasChanged: need.hasChanged,
    decision: need.decision ?? '',
    mergeIntoId: need.mergeIntoId ?? '',
    reason: need.reason,
    priority: need.priority ?? '',
    owner: need.owner,
    start: halfYearValue(need.start),
    adoption: halfYearValue(need.adoption),
    size: need.effort.size ?? '',
    weeks: need.effort.weeks === null ? '' : writeAmount(need.effort.weeks),
    isFixed: need.isFixed,
    dependsOn: need.dependsOn,
    participation: need.participation ?? '',
    costs: need.costs.map(({ measure, amount, year }) => ({
      measure,
      amount: amount === null ? '' : writeAmount(amount),
      year: year === null ? '' : String(year),
    })),
  }
}

/** `answer-` and the code of the question. */
export const answerField = (code: string) => `answer-${code}`

export function postedValues(form: Form, questions: readonly string[]): NeedValues {
  const answers = questions
    .map((code) => [code, fieldOf(form, answerField(code))] as const)
    .filter(([, answer]) => answer !== '')
  const rows = Array.from({ length: needLimits.costs }, (_, row) => ({
    measure: fieldOf(form, `cost-${row}-measure`).trim(),
    amount: fieldOf(form, `cost-${row}-amount`).trim(),
    year: fieldOf(form, `cost-${row}-year`).trim(),
  }))
  return {
    answers: Object.fromEntries(answers),
    isWished: fieldOf(form, 'isWished') !== '',
    hasChanged: fieldOf(form, 'hasChanged') !== '',
    decision: fieldOf(form, 'decision'),
    mergeIntoId: fieldOf(form, 'mergeIntoId'),
    reason: fieldOf(form, 'reason'),
    priority: fieldOf(form, 'priority'),
    owner: fieldOf(form, 'owner').trim(),
    start: fieldOf(form, 'start'),
    adoption: fieldOf(form, 'adoption'),
    size: fieldOf(form, 'size'),
    weeks: fieldOf(form, 'weeks').trim(),
    isFixed: fieldOf(form, 'isFixed') !== '',
    dependsOn: [...new Set(fieldsOf(form, 'dependsOn').filter((id) => id !== ''))],
    participation: fieldOf(form, 'participation'),
    costs: rows.filter(({ measure, amount, year }) => `${measure}${amount}${year}` !== ''),
  }
}

export interface NeedFacts {
  readonly language: Language
  /** The plan that is assessed. */
  readonly planId: string
  /** Every plan that can be built upon or merged into. */
  readonly planIds: ReadonlySet<string>
  /** The answers that a question can have. */
  readonly answers: readonly string[]
  /** Whether it would become a part of itself, over one plan or several. */
  readonly makesRing: (mergeIntoId: string) => boolean
}

export type NeedReading =
  | { readonly kind: 'read'; readonly need: PlanNeed }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

/** What can be stored, or what is wrong with it. */
export function readNeed(values: NeedValues, facts: NeedFacts): NeedReading {
  const weeks = readAmount(values.weeks, needLimits.weeks)
  const errors = [
    ...choiceErrors(values, facts),
    ...mergeErrors(values, facts),
    ...textErrors(values, facts),
    ...(weeks === undefined ? [wrong('weeks', facts)] : []),
    ...dateErrors(values, facts),
    ...costErrors(values, facts),
  ]
  if (errors.length > 0) return { kind: 'wrong', errors }
  return {
    kind: 'read',
    need: {
      answers: { ...values.answers },
      isWished: values.isWished,
      hasChanged: values.hasChanged,
      decision: oneOf(planDecisions, values.decision),
      mergeIntoId: values.decision === 'merge' ? values.mergeIntoId : null,
      reason: values.reason,
      priority: oneOf(priorities, values.priority),
      owner: values.owner,
      start: readHalfYear(values.start),
      adoption: readHalfYear(values.adoption),
      effort: { size: oneOf(effortSizes, values.size), weeks: weeks ?? null },
      isFixed: values.isFixed,
      dependsOn: values.dependsOn.filter((id) => id !== facts.planId && facts.planIds.has(id)),
      participation: oneOf(participationLevels, values.participation),
      costs: values.costs.map(readCost),
    },
  }
}

function choiceErrors(values: NeedValues, facts: NeedFacts): readonly FieldError[] {
  const isOf = (choices: readonly string[], value: string) =>
    value === '' || choices.includes(value)
  return [
    ...Object.entries(values.answers)
      .filter(([, answer]) => !facts.answers.includes(answer))
      .map(([code]) => ({ ...wrong('answers', facts), name: answerField(code) })),
    ...(isOf(planDecisions, values.decision) ? [] : [wrong('decision', facts)]),
    ...(isOf(priorities, values.priority) ? [] : [wrong('priority', facts)]),
    ...(isOf(effortSizes, values.size) ? [] : [wrong('size', facts)]),
    ...(isOf(participationLevels, values.participation) ? [] : [wrong('participation', facts)]),
  ]
}

function mergeErrors(values: NeedValues, facts: NeedFacts): readonly FieldError[] {
  if (values.decision !== 'merge') return []
  const { problems } = needTexts[facts.language]
  const { mergeIntoId } = values
  if (!facts.planIds.has(mergeIntoId)) return [wrong('mergeIntoId', facts)]
  if (mergeIntoId === facts.planId) return [{ name: 'mergeIntoId', message: problems.mergeSelf }]
  return facts.makesRing(mergeIntoId) ? [{ name: 'mergeIntoId', message: problems.mergeRing }] : []
}

function textErrors({ reason, owner, dependsOn }: NeedValues, facts: NeedFacts) {
  return [
    ...(reason.length > needLimits.text ? [wrong('reason', facts)] : []),
    ...(owner.length > needLimits.line ? [wrong('owner', facts)] : []),
    ...(dependsOn.length > needLimits.list ? [wrong('dependsOn', facts)] : []),
  ]
}

function dateErrors({ start, adoption }: NeedValues, facts: NeedFacts): readonly FieldError[] {
  const isWrong = (value: string) => value !== '' && readHalfYear(value) === null
  if (isWrong(start)) return [wrong('start', facts)]
  if (isWrong(adoption)) return [wrong('adoption', facts)]
  const isBackward = start !== '' && adoption !== '' && start > adoption
  return isBackward
    ? [{ name: 'adoption', message: needTexts[facts.language].problems.backward }]
    : []
}

function costErrors({ costs }: NeedValues, facts: NeedFacts): readonly FieldError[] {
  const { problems } = needTexts[facts.language]
  return costs.flatMap(({ measure, amount, year }, row) => [
    ...(measure === '' || measure.length > needLimits.line
      ? [{ name: `cost-${row}-measure`, message: problems.costMeasure }]
      : []),
    ...(readAmount(amount, needLimits.amount) === undefined
      ? [{ name: `cost-${row}-amount`, message: problems.costAmount }]
      : []),
    ...(year !== '' && readYear(year) === null
      ? [{ name: `cost-${row}-year`, message: problems.costYear }]
      : []),
  ])
}

function readCost({ measure, amount, year }: CostValues): NeedCost {
  return {
    measure,
    amount: readAmount(amount, needLimits.amount) ?? null,
    year: year === '' ? null : readYear(year),
  }
}

function readYear(text: string): number | null {
  return /^(19|20|21)\d{2}$/.test(text) ? Number(text) : null
}

function oneOf<const Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find((value) => value === text) ?? null
}

type Problem = keyof (typeof needTexts)['nb']['problems']

function wrong(name: Problem, { language }: NeedFacts): FieldError {
  return { name, message: needTexts[language].problems[name] }
}
