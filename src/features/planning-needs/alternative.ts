import { z } from 'zod'
import { type PlanChoice, planDecisions } from '#domain/planning-need/planning-decision.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import { readAmount } from './amounts.ts'
import { needLimits, readHalfYear } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'
import type { StoredPlanningItem } from './planning-item.sql.ts'

/** As many as can be read side by side. */
export const mostAlternatives = 4
const mostTitle = 100

const halfYear = z.object({ year: z.int(), half: z.union([z.literal(1), z.literal(2)]) })

/** What would be otherwise, plan by plan, on top of what stands. */
const alternativeSchema = z.object({
  title: z.string().max(mostTitle),
  changes: z
    .array(
      z.object({
        planId: z.string(),
        decision: z.enum(planDecisions),
        start: halfYear.nullable(),
        adoption: halfYear.nullable(),
        /** Null leaves the work as large as it is. */
        weeks: z.number().min(0).max(needLimits.weeks).nullable(),
      }),
    )
    .max(10_000),
})
export type AlternativeContent = z.infer<typeof alternativeSchema>
type AlternativeChange = AlternativeContent['changes'][number]

export interface StoredAlternative extends Omit<StoredPlanningItem, 'content'> {
  readonly content: AlternativeContent
}

export function readAlternative(item: StoredPlanningItem): StoredAlternative {
  return { ...item, content: alternativeSchema.parse(item.content) }
}

/** All choices as they would be: what stands, with the changes in their places. */
export function alternativeChoices(
  { changes }: AlternativeContent,
  { entries }: NeedsView,
): readonly PlanChoice[] {
  const byPlan = new Map(changes.map((change) => [change.planId, change]))
  return entries.map(({ choice }) => {
    const change = byPlan.get(choice.planId)
    if (!change) return choice
    const { decision, start, adoption, weeks } = change
    const effort = weeks === null ? choice.effort : { size: null, weeks }
    const isMerge = decision === 'merge'
    return {
      ...choice,
      ...{ decision, effort },
      start: start ?? choice.start,
      adoption: adoption ?? choice.adoption,
      mergeIntoId: isMerge ? choice.mergeIntoId : null,
    }
  })
}

/** The alternative with one plan changed, in the place of what it said of that plan before. */
export function withChange(
  { title, changes }: AlternativeContent,
  change: AlternativeChange,
): AlternativeContent {
  return { title, changes: [...changes.filter(({ planId }) => planId !== change.planId), change] }
}

/** The form as it is typed. */
export interface AlternativeValues {
  readonly title: string
  readonly planId: string
  readonly decision: string
  readonly start: string
  readonly adoption: string
  readonly weeks: string
}

export const blankAlternative: AlternativeValues = {
  title: '',
  planId: '',
  decision: '',
  start: '',
  adoption: '',
  weeks: '',
}

export function postedAlternative(form: Form): AlternativeValues {
  const field = (name: keyof AlternativeValues) => fieldOf(form, name).trim()
  return {
    title: field('title'),
    planId: field('planId'),
    decision: field('decision'),
    start: field('start'),
    adoption: field('adoption'),
    weeks: field('weeks'),
  }
}

export type AlternativeReading =
  | { readonly kind: 'read'; readonly change: AlternativeChange }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

export function readChange(
  values: AlternativeValues,
  { entries }: NeedsView,
  language: Language,
): AlternativeReading {
  const { problems } = alternativesTexts[language]
  const { title, planId, start, adoption } = values
  const decision = planDecisions.find((one) => one === values.decision)
  const weeks = readAmount(values.weeks, needLimits.weeks)
  const isWrong = (value: string) => value !== '' && readHalfYear(value) === null
  const isBackward = start !== '' && adoption !== '' && start > adoption
  const wrong = (name: keyof typeof problems & keyof AlternativeValues) => ({
    name,
    message: problems[name],
  })
  const errors: FieldError[] = [
    ...(title === '' || title.length > mostTitle ? [wrong('title')] : []),
    ...(entries.some(({ plan }) => plan.id === planId) ? [] : [wrong('planId')]),
    ...(decision ? [] : [wrong('decision')]),
    ...(isWrong(start) || isWrong(adoption) ? [wrong('start')] : []),
    ...(isBackward ? [{ name: 'adoption', message: problems.backward }] : []),
    ...(weeks === undefined ? [wrong('weeks')] : []),
  ]
  if (errors.length > 0 || !decision) return { kind: 'wrong', errors }
  const dates = { start: readHalfYear(start), adoption: readHalfYear(adoption) }
  return { kind: 'read', change: { planId, decision, ...dates, weeks: weeks ?? null } }
}
