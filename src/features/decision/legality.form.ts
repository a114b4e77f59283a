import { legalityOutcomes } from '#domain/decision/legality-review.ts'
import { readDate } from '#features/process/index.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { decisionLimits } from './decision-content.ts'
import { legalityTexts } from './legality.texts.ts'
import type { LegalityReview, ReviewFacts } from './legality-review.sql.ts'
import { readCount, typedFields } from './typed-rows.ts'

export const reviewFields = [
  'demandedOn',
  'members',
  'memberNames',
  'claim',
  'isSuspended',
  'outcome',
  'outcomeOn',
  'note',
] as const
export type ReviewField = (typeof reviewFields)[number]
export type ReviewValues = Readonly<Record<ReviewField, string>>

export const emptyReview: ReviewValues = {
  demandedOn: '',
  members: '',
  memberNames: '',
  claim: '',
  isSuspended: '',
  outcome: '',
  outcomeOn: '',
  note: '',
}

export function typedReview(form: Form): ReviewValues {
  return typedFields(form, reviewFields) as ReviewValues
}

export function reviewValues({ content, ...review }: LegalityReview): ReviewValues {
  const { members, memberNames, claim, note, isSuspended } = content
  return {
    demandedOn: review.demandedOn,
    members: members === null ? '' : String(members),
    ...{ memberNames, claim, note },
    isSuspended: isSuspended === null ? '' : isSuspended ? 'ja' : 'nei',
    outcome: review.outcome ?? '',
    outcomeOn: review.outcomeOn ?? '',
  }
}

export type ReviewReading =
  | { readonly facts: Omit<ReviewFacts, 'treatmentId'> }
  | { readonly errors: readonly FieldError[] }

/** Any real date is taken, also one after the three weeks. */
export function readReview(values: ReviewValues, language: Language): ReviewReading {
  const text = legalityTexts[language].problems
  const errors: FieldError[] = []
  const wrong = (name: ReviewField, message: string) => errors.push({ name, message })
  const demandedOn = readDate(values.demandedOn)
  if (!demandedOn) {
    wrong('demandedOn', values.demandedOn ? text.noSuchDate(values.demandedOn) : text.date)
  }
  const outcomeOn = values.outcomeOn === '' ? null : readDate(values.outcomeOn)
  if (values.outcomeOn !== '' && !outcomeOn) wrong('outcomeOn', text.noSuchDate(values.outcomeOn))
  const members = readCount(values.members)
  if (members === undefined) wrong('members', text.members)
  if (values.memberNames.length > decisionLimits.names) wrong('memberNames', text.names)
  for (const name of ['claim', 'note'] as const) {
    if (values[name].length > decisionLimits.text) wrong(name, text.text)
  }
  const outcome = legalityOutcomes.find((one) => one === values.outcome) ?? null
  if (values.outcome !== '' && !outcome) wrong('outcome', text.choice)
  if (!['', 'ja', 'nei'].includes(values.isSuspended)) wrong('isSuspended', text.choice)
  if (errors.length > 0 || !demandedOn || members === undefined) return { errors }
  const { memberNames, claim, note } = values
  const isSuspended = values.isSuspended === '' ? null : values.isSuspended === 'ja'
  const content = { members, memberNames, claim, note, isSuspended }
  return { facts: { demandedOn, outcome, outcomeOn, content } }
}
