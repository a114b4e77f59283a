import { planDecisions } from '#domain/planning-need/planning-decision.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import {
  type AlternativeChange,
  type AlternativeContent,
  alternativeChoices,
  choiceFault,
  mostAlternativeTitle,
  withChange,
} from './alternative.ts'
import { alternativesTexts } from './alternatives.texts.ts'
import { readAmount, writeAmount } from './amounts.ts'
import { halfYearValue, needLimits, readHalfYear } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'

/** The form as it is typed. */
export interface AlternativeValues {
  readonly title: string
  readonly planId: string
  readonly decision: string
  readonly mergeIntoId: string
  readonly start: string
  readonly adoption: string
  readonly weeks: string
  /** What the alternative said of the plan when the form was opened; empty for nothing. */
  readonly seen: string
}

export const blankAlternative: AlternativeValues = {
  title: '',
  planId: '',
  decision: '',
  mergeIntoId: '',
  start: '',
  adoption: '',
  weeks: '',
  seen: '',
}

/** What an alternative says of a plan, as the form shows it. */
export function changeValues(title: string, change: AlternativeChange): AlternativeValues {
  return {
    title,
    planId: change.planId,
    decision: change.decision,
    mergeIntoId: change.mergeIntoId ?? '',
    start: halfYearValue(change.start),
    adoption: halfYearValue(change.adoption),
    weeks: change.weeks === null ? '' : writeAmount(change.weeks),
    seen: seenMark(change),
  }
}

/** What a form was filled in from, so that it is seen when somebody else has changed it since. */
export function seenMark(change: AlternativeChange | null): string {
  if (!change) return ''
  const { decision, mergeIntoId, start, adoption, weeks } = change
  const dates = [halfYearValue(start), halfYearValue(adoption)]
  return [decision, mergeIntoId ?? '', ...dates, weeks ?? ''].join('|')
}

export function postedAlternative(form: Form): AlternativeValues {
  const field = (name: keyof AlternativeValues) => fieldOf(form, name).trim()
  return {
    title: field('title'),
    planId: field('planId'),
    decision: field('decision'),
    mergeIntoId: field('mergeIntoId'),
    start: field('start'),
    adoption: field('adoption'),
    weeks: field('weeks'),
    seen: field('seen'),
  }
}

export type AlternativeReading =
  | { readonly kind: 'read'; readonly change: AlternativeChange }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

/** What can be written into the alternative, or what is wrong with it. */
export function readChange(
  values: AlternativeValues,
  content: AlternativeContent,
  needs: NeedsView,
  language: Language,
): AlternativeReading {
  const { problems } = alternativesTexts[language]
  const { title, planId, start, adoption } = values
  const decision = planDecisions.find((one) => one === values.decision)
  const weeks = readAmount(values.weeks, needLimits.weeks)
  const isWrong = (value: string) => value !== '' && readHalfYear(value) === null
  const wrong = (name: keyof typeof problems & keyof AlternativeValues) => ({
    name,
    message: problems[name],
  })
  const errors: FieldError[] = [
    ...(title === '' || title.length > mostAlternativeTitle ? [wrong('title')] : []),
    ...(needs.entries.some(({ plan }) => plan.id === planId) ? [] : [wrong('planId')]),
    ...(decision ? [] : [wrong('decision')]),
    ...(isWrong(start) ? [wrong('start')] : []),
    ...(isWrong(adoption) ? [wrong('adoption')] : []),
    ...(weeks === undefined ? [wrong('weeks')] : []),
  ]
  if (errors.length > 0 || !decision) return { kind: 'wrong', errors }
  const change: AlternativeChange = {
    ...{ planId, decision, weeks: weeks ?? null },
    mergeIntoId: decision === 'merge' ? values.mergeIntoId || null : null,
    start: readHalfYear(start),
    adoption: readHalfYear(adoption),
  }
  const fault = faultIn(content, change, needs)
  if (!fault) return { kind: 'read', change }
  const name = fault === 'backward' ? 'adoption' : 'mergeIntoId'
  return { kind: 'wrong', errors: [{ name, message: problems[fault] }] }
}

function faultIn(content: AlternativeContent, change: AlternativeChange, needs: NeedsView) {
  const choices = alternativeChoices(withChange(content, change.planId, change), needs)
  const choice = choices.find(({ planId }) => planId === change.planId)
  return choice ? choiceFault(choice, choices) : null
}
