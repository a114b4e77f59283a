import { bodies } from '#domain/process.ts'
import { readDate } from '#features/process/index.ts'
import type { Form } from '#platform/http/route.ts'
import { shortDate } from '#platform/i18n/format.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { decisionLimits, type TreatmentContent } from './decision-content.ts'
import { adoptions, type DecisionView } from './decision-view.ts'
import type { Treatment, TreatmentFacts } from './treatment.sql.ts'
import { treatmentTexts } from './treatment.texts.ts'
import { treatmentOutcomes } from './treatment-outcome.ts'
import { readCount, type Typed, typedFields } from './typed-rows.ts'

export const treatmentFields = [
  'body',
  'label',
  'heldOn',
  'caseNumber',
  'outcome',
  'publicationId',
  'recommendation',
  'decisionText',
  'isUnanimous',
  'votesFor',
  'votesAgainst',
  'chairVoted',
  'members',
  'isAmendment',
] as const
export type TreatmentField = (typeof treatmentFields)[number]
export type TreatmentValues = Readonly<Record<TreatmentField, string>>

/** Stands for «not a published version» among the choices. */
export const unpublishedChoice = 'ingen'

export function typedTreatment(form: Form): TreatmentValues {
  return typedFields(form, treatmentFields) as TreatmentValues
}

export function treatmentValues(treatment: Treatment): TreatmentValues {
  const { content } = treatment
  const { vote } = content
  return {
    body: treatment.body,
    label: treatment.label,
    heldOn: treatment.heldOn,
    caseNumber: treatment.caseNumber,
    outcome: treatment.outcome,
    publicationId: treatment.publicationId ?? unpublishedChoice,
    recommendation: content.recommendation,
    decisionText: content.decisionText,
    isUnanimous: vote.isUnanimous ? 'ja' : '',
    votesFor: vote.votesFor === null ? '' : String(vote.votesFor),
    votesAgainst: vote.votesAgainst === null ? '' : String(vote.votesAgainst),
    chairVoted: vote.chairVoted ?? '',
    members: vote.members === null ? '' : String(vote.members),
    isAmendment: content.isAmendment ? 'ja' : '',
  }
}

export type TreatmentPart = Pick<
  TreatmentContent,
  'recommendation' | 'decisionText' | 'vote' | 'isAmendment'
>

export type TreatmentReading =
  | { readonly facts: TreatmentFacts; readonly part: TreatmentPart }
  | { readonly errors: readonly FieldError[] }

/** Reads a treatment. A second adoption is asked about first; `own` is the one that is changed. */
export function readTreatment(
  values: TreatmentValues,
  decision: DecisionView,
  own: Treatment | null,
): TreatmentReading {
  const body = bodies.find((one) => one === values.body)
  const outcome = treatmentOutcomes.find((one) => one === values.outcome)
  const heldOn = values.heldOn === '' ? null : readDate(values.heldOn)
  const counts = {
    votesFor: readCount(values.votesFor),
    votesAgainst: readCount(values.votesAgainst),
    members: readCount(values.members),
  }
  const errors = [...errorsOf(values, decision), ...adoptionErrors(values, decision, own)]
  const { votesFor, votesAgainst, members } = counts
  const isCounted = votesFor !== undefined && votesAgainst !== undefined && members !== undefined
  if (errors.length > 0 || !body || !outcome || !heldOn || !isCounted) return { errors }
  const { label, caseNumber, recommendation, decisionText, publicationId } = values
  const chairVoted =
    values.chairVoted === 'for' || values.chairVoted === 'against' ? values.chairVoted : null
  return {
    facts: {
      ...{ body, heldOn, caseNumber, outcome },
      label: body === 'annet' ? label : '',
      publicationId: publicationId === unpublishedChoice ? null : publicationId,
    },
    part: {
      ...{ recommendation, decisionText },
      vote: {
        isUnanimous: values.isUnanimous !== '',
        ...{ votesFor, votesAgainst, members, chairVoted },
      },
      isAmendment: outcome === 'adopted' && values.isAmendment !== '',
    },
  }
}

function errorsOf(values: TreatmentValues, { view, publications }: DecisionView): FieldError[] {
  const text = treatmentTexts[view.language].problems
  const errors: FieldError[] = []
  const wrong = (name: TreatmentField, message: string) => errors.push({ name, message })
  if (!bodies.some((one) => one === values.body)) wrong('body', text.body)
  if (values.label.length > 100) wrong('label', text.shortLine(100))
  if (values.heldOn === '') wrong('heldOn', text.heldOn)
  else if (readDate(values.heldOn) === null) wrong('heldOn', text.noSuchDate(values.heldOn))
  if (values.caseNumber.length > 50) wrong('caseNumber', text.shortLine(50))
  if (!treatmentOutcomes.some((one) => one === values.outcome)) wrong('outcome', text.outcome)
  const isVersion =
    values.publicationId === unpublishedChoice ||
    publications.some(({ id }) => id === values.publicationId)
  if (!isVersion) wrong('publicationId', text.publicationId)
  for (const name of ['recommendation', 'decisionText'] as const) {
    if (values[name].length > decisionLimits.text) wrong(name, text.text)
  }
  for (const name of ['votesFor', 'votesAgainst', 'members'] as const) {
    if (readCount(values[name]) === undefined) wrong(name, text.votes)
  }
  if (!['', 'for', 'against'].includes(values.chairVoted)) wrong('chairVoted', text.choice)
  return errors
}

function adoptionErrors(
  { outcome, body, isAmendment, heldOn }: TreatmentValues,
  decision: DecisionView,
  own: Treatment | null,
): readonly FieldError[] {
  if (outcome !== 'adopted') return []
  const text = treatmentTexts[decision.view.language].problems
  if (body !== 'kommunestyre' && bodies.some((one) => one === body)) {
    return [{ name: 'outcome', message: text.notCouncil }]
  }
  const date = readDate(heldOn)
  const first = adoptions(decision).find(({ id }) => id !== own?.id)
  if (!first || isAmendment !== '' || !date || date < first.heldOn) return []
  if (own?.outcome === 'adopted' && !own.content.isAmendment) return []
  return [{ name: 'isAmendment', message: text.amendment(shortDate(first.heldOn)) }]
}

/** The values under their labels, for two that differ to be shown beside each other. */
export function shownTreatment(values: TreatmentValues, decision: DecisionView): Typed {
  const text = treatmentTexts[decision.view.language]
  const outcomes: Readonly<Record<string, string>> = text.outcomes
  return { ...values, outcome: outcomes[values.outcome] ?? values.outcome }
}
