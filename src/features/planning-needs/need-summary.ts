import { questionsFor } from '#domain/planning-need/need-assessment.ts'
import type { RegisteredPlan } from '#features/plan-register/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { assessmentTexts } from './assessment.texts.ts'
import type { NeedValues } from './need.form.ts'
import { needTexts } from './need.texts.ts'
import { readHalfYear } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { halfYearWords } from './planning-words.ts'

export interface SaidRow {
  readonly label: string
  readonly value: string
}

/** The answers to the questions that make sense for the plan, in words. */
export function answerRows(
  { answers }: NeedValues,
  plan: RegisteredPlan,
  language: Language,
): readonly SaidRow[] {
  return questionsFor(plan).map((question) => ({
    label: assessmentTexts[language].questions[question],
    value: wordOf(needTexts[language].answers, answers[question] ?? ''),
  }))
}

/** What is decided, in words; without what nobody has said. */
export function saidRows(values: NeedValues, needs: NeedsView): readonly SaidRow[] {
  return decisionRows(values, needs).filter(({ value }) => value !== '')
}

/** Everything that the form of the decision holds, in words, whether it is said or not. */
export function decisionRows(values: NeedValues, { view, entries }: NeedsView): readonly SaidRow[] {
  const { language } = view
  const { fields, yes } = needTexts[language]
  const words = planningWords[language]
  const nameOf = (id: string) => entries.find(({ plan }) => plan.id === id)?.plan.name ?? ''
  const halfYear = (value: string) => halfYearWords(readHalfYear(value), language) || value
  return [
    { label: fields.hasChanged, value: values.hasChanged ? yes : '' },
    { label: fields.isWished, value: values.isWished ? yes : '' },
    { label: fields.decision, value: wordOf(words.decisions, values.decision) },
    { label: fields.mergeIntoId, value: nameOf(values.mergeIntoId) },
    { label: fields.reason, value: values.reason },
    { label: fields.priority, value: wordOf(words.priorities, values.priority) },
    { label: fields.owner, value: values.owner },
    { label: fields.start, value: halfYear(values.start) },
    { label: fields.adoption, value: halfYear(values.adoption) },
    { label: fields.isFixed, value: values.isFixed ? yes : '' },
    { label: fields.size, value: wordOf(words.sizes, values.size) },
    { label: fields.weeks, value: values.weeks },
    { label: fields.participation, value: wordOf(words.participation, values.participation) },
    { label: fields.dependsOn, value: values.dependsOn.map(nameOf).filter(Boolean).join(', ') },
    { label: fields.costs, value: values.costs.map(costWords).join('; ') },
  ]
}

function costWords({ measure, amount, year }: NeedValues['costs'][number]): string {
  return [measure, amount, year].filter(Boolean).join(', ')
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? '') : ''
}
