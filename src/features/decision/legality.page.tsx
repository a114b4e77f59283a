import type { VNode } from 'preact'
import {
  type DemandJudgement,
  judgeDemand,
  legalityOutcomes,
  legalityReviewDeadline,
  nextLegalityStep,
} from '#domain/decision/legality-review.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { ConflictTable } from './conflict-table.tsx'
import { BackToDecision } from './decision-parts.tsx'
import { addressOf, type DecisionView } from './decision-view.ts'
import { type ReviewField, type ReviewValues, reviewValues } from './legality.form.ts'
import { legalityTexts } from './legality.texts.ts'
import type { LegalityReview } from './legality-review.sql.ts'
import type { Treatment } from './treatment.sql.ts'

export interface ReviewPageProps {
  readonly decision: DecisionView
  /** The decision that is to be controlled. */
  readonly treatment: Treatment
  /** Null while it is new. */
  readonly review: LegalityReview | null
  readonly values: ReviewValues
  readonly version: string
  readonly formToken: string
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
  readonly isSaved: boolean
}

export function ReviewPage(props: ReviewPageProps): VNode {
  const { decision, treatment, review, errors, isConflict, isSaved, values } = props
  const { view, mayRecord } = decision
  const { language } = view
  const text = legalityTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.saved}</p>
          <ForgetText keptAs={keptAs(props)} />
        </Notice>
      ) : null}
      <h1>{reviewTitle(review, decision)}</h1>
      <p class="st-lead">{text.lead}</p>
      <Deadline {...props} />
      {review ? <Judgement {...props} review={review} /> : null}
      {review && isConflict ? (
        <ConflictTable
          language={language}
          by={review.recordedBy}
          stored={reviewValues(review)}
          typed={values}
          labels={text.fields}
        />
      ) : null}
      {mayRecord ? <ReviewForm {...props} /> : null}
      {mayRecord && review ? <Remove {...props} review={review} /> : null}
      <p class="st-no-print">
        <a
          class="ds-link"
          href={routes.treatment.href({ ...addressOf(view), treatmentId: treatment.id })}
        >
          {longDate(treatment.heldOn, language)}
        </a>
      </p>
      <BackToDecision view={view} />
    </>
  )
}

export function reviewTitle(review: LegalityReview | null, { view }: DecisionView): string {
  const text = legalityTexts[view.language]
  return review ? text.title(longDate(review.demandedOn, view.language)) : text.newTitle
}

function keptAs({ treatment, review }: ReviewPageProps): string {
  return `lovlighetskontroll-${treatment.id}-${review?.id ?? 'ny'}`
}

function Deadline({ decision, treatment }: ReviewPageProps): VNode {
  const { language } = decision.view
  const text = legalityTexts[language]
  const { lastDay, threeWeeksOn, isMoved } = legalityReviewDeadline(treatment.heldOn)
  const say = (date: typeof lastDay) => longDate(date, language)
  return (
    <p>
      <strong>{text.deadline(say(lastDay), say(treatment.heldOn))}</strong>{' '}
      {isMoved ? `${text.moved(say(threeWeeksOn))} ` : ''}
      {text.counting}
    </p>
  )
}

export function judgementOf(review: LegalityReview, treatment: Treatment): DemandJudgement {
  const { demandedOn, content } = review
  return judgeDemand({ decidedOn: treatment.heldOn, demandedOn, members: content.members })
}

function Judgement({
  decision,
  treatment,
  review,
}: ReviewPageProps & { readonly review: LegalityReview }): VNode {
  const text = legalityTexts[decision.view.language]
  const { timing, daysLate, hasEnoughMembers, way } = judgementOf(review, treatment)
  const isOpen = review.outcome === null
  return (
    <section class="st-section">
      <h2>{text.heading}</h2>
      <p>{timing === 'late' ? text.timing.late(daysLate) : text.timing[timing]}</p>
      {hasEnoughMembers === false ? <p>{text.tooFew}</p> : null}
      {hasEnoughMembers === null ? <p>{text.unknownMembers}</p> : null}
      {timing === 'late' ? <p>{text.lateUncertain}</p> : null}
      {way === 'own-initiative' ? <p>{text.ownInitiative}</p> : null}
      {!isOpen || way === 'council' ? <p>{text.steps[nextLegalityStep(review.outcome)]}</p> : null}
    </section>
  )
}

function ReviewForm(props: ReviewPageProps): VNode {
  const { decision, treatment, review, version, formToken } = props
  const { language } = decision.view
  const text = legalityTexts[language]
  const where = addressOf(decision.view)
  const action = review
    ? routes.legalityReview.href({ ...where, reviewId: review.id })
    : routes.newLegalityReview.href({ ...where, treatmentId: treatment.id })
  return (
    <Form language={language} action={action} keepAs={keptAs(props)}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="formToken" value={formToken} />
      <Field {...field(props, 'demandedOn')} type="date" />
      <Field {...field(props, 'members')} size={5} inputMode="numeric" />
      <TextareaField {...field(props, 'memberNames')} rows={2} />
      <TextareaField {...field(props, 'claim')} rows={4} />
      <SelectField
        {...field(props, 'isSuspended')}
        width="auto"
        emptyLabel={text.noChoice}
        options={[
          { value: 'ja', label: text.yes },
          { value: 'nei', label: text.no },
        ]}
      />
      <SelectField
        {...field(props, 'outcome')}
        width="auto"
        emptyLabel={text.open}
        options={legalityOutcomes.map((one) => ({ value: one, label: text.outcomes[one] }))}
      />
      <Field {...field(props, 'outcomeOn')} type="date" />
      <TextareaField {...field(props, 'note')} rows={3} />
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
    </Form>
  )
}

function field({ decision, values, errors }: ReviewPageProps, name: ReviewField) {
  const text = legalityTexts[decision.view.language]
  const help: Partial<Record<ReviewField, string>> = text.help
  return {
    name,
    label: text.fields[name],
    description: help[name],
    value: values[name],
    error: errors.find((error) => error.name === name)?.message,
  }
}

function Remove({
  decision,
  review,
}: ReviewPageProps & { readonly review: LegalityReview }): VNode {
  const { view } = decision
  const text = legalityTexts[view.language]
  const where = { ...addressOf(view), reviewId: review.id }
  return (
    <Details summary={text.remove}>
      <Form language={view.language} action={routes.removeLegalityReview.href(where)}>
        <Button variant="secondary" color="danger">
          {text.removeSure}
        </Button>
      </Form>
    </Details>
  )
}
