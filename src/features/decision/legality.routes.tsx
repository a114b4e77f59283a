import { randomUUID } from 'node:crypto'
import { formKey, submitOnce } from '#features/process/index.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { decisionSubpage } from './decision-parts.tsx'
import { addressOf, type DecisionView, loadDecision, placeOf } from './decision-view.ts'
import { keepDemandNames } from './delete-names.ts'
import { emptyReview, readReview, reviewValues, typedReview } from './legality.form.ts'
import { ReviewPage, type ReviewPageProps, reviewTitle } from './legality.page.tsx'
import {
  insertReview,
  type LegalityReview,
  setReviewRemoved,
  updateReview,
} from './legality-review.sql.ts'
import { changeDecision, treatmentIn } from './save-decision.ts'

export const legalityRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.newLegalityReview.pattern,
    permission: 'record-adoption',
    handle: async (context) => {
      const decision = await loadDecision(context)
      const treatment = treatmentIn(decision, context)
      return reviewPage({ decision, treatment, review: null, values: emptyReview }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.newLegalityReview.pattern,
    permission: 'record-adoption',
    audit: 'legality-review.add',
    handle: add,
  },
  {
    method: 'GET',
    pattern: routes.legalityReview.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const decision = await loadDecision(context)
      const review = reviewIn(decision, context)
      const isSaved = context.query.lagret !== undefined
      return reviewPage({ ...stored(decision, review), isSaved }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.legalityReview.pattern,
    permission: 'record-adoption',
    audit: 'legality-review.change',
    handle: change,
  },
  ...(['remove', 'restore'] as const).map(
    (what): Route => ({
      method: 'POST',
      pattern: (what === 'remove' ? routes.removeLegalityReview : routes.restoreLegalityReview)
        .pattern,
      permission: 'record-adoption',
      audit: `legality-review.${what}`,
      handle: (context) => setRemoved(context, what === 'remove'),
    }),
  ),
]

function reviewIn({ reviews }: DecisionView, { params }: RouteContext): LegalityReview {
  const review = reviews.find(({ id }) => id === params.reviewId)
  if (!review) throw notFound('The demand')
  return review
}

/** A review with its decision and what is stored of it. */
function stored(decision: DecisionView, review: LegalityReview) {
  const treatment = decision.treatments.find(({ id }) => id === review.treatmentId)
  if (!treatment) throw notFound('The treatment')
  const version = String(review.version)
  return { decision, treatment, review, values: reviewValues(review), version }
}

async function add(context: RouteContext) {
  const decision = await loadDecision(context)
  const treatment = treatmentIn(decision, context)
  const values = typedReview(context.form)
  const reading = readReview(values, context.language)
  if ('errors' in reading) {
    return reviewPage({ decision, treatment, review: null, values, errors: reading.errors }, 422)
  }
  const id = await changeDecision(context, async (tx, now) => {
    const place = placeOf(now.view)
    const facts = { ...reading.facts, treatmentId: treatment.id }
    const key = formKey(fieldOf(context.form, 'formToken') || randomUUID(), facts)
    const submission = await submitOnce(tx, place.tenantId, key, facts, () =>
      insertReview(tx, place, facts, context.session?.name ?? ''),
    )
    const id = submission.kind === 'other-content' ? '' : submission.result
    const { memberNames } = facts.content
    await keepDemandNames(tx, now, { id, treatmentId: treatment.id, memberNames })
    await context.audit(tx, now.view.period)
    return id
  })
  const where = { ...addressOf(decision.view), reviewId: id ?? '' }
  return redirect(`${routes.legalityReview.href(where)}?lagret=ja`)
}

async function change(context: RouteContext) {
  const decision = await loadDecision(context)
  const review = reviewIn(decision, context)
  const values = typedReview(context.form)
  const reading = readReview(values, context.language)
  const shown = stored(decision, review)
  if ('errors' in reading) {
    const version = fieldOf(context.form, 'version')
    return reviewPage({ ...shown, values, version, errors: reading.errors }, 422)
  }
  const { id, treatmentId } = review
  const isStored = await changeDecision(context, async (tx, now) => {
    const changed = { ...reading.facts, id, treatmentId, version: formVersion(context.form) }
    const by = context.session?.name ?? ''
    if (!(await updateReview(tx, placeOf(now.view), changed, by))) return null
    const { memberNames } = changed.content
    await keepDemandNames(tx, now, { id, treatmentId, memberNames })
    await context.audit(tx, now.view.period, { outcome: reading.facts.outcome })
    return true
  })
  if (isStored) {
    const where = { ...addressOf(decision.view), reviewId: id }
    return redirect(`${routes.legalityReview.href(where)}?lagret=ja`)
  }
  const now = await loadDecision(context)
  return reviewPage({ ...stored(now, reviewIn(now, context)), values, isConflict: true }, 409)
}

async function setRemoved(context: RouteContext, isRemoved: boolean) {
  const { reviewId = '' } = context.params
  const view = await changeDecision(context, async (tx, { view: found }) => {
    const by = isRemoved ? (context.session?.name ?? '') : null
    if (!(await setReviewRemoved(tx, found.strategy.id, reviewId, by))) throw notFound('The demand')
    await context.audit(tx, found.period)
    return found
  })
  if (!view) throw notFound('The demand')
  const receipt = isRemoved ? `krav-fjernet=${reviewId}` : 'krav-hentet=ja'
  return redirect(`${routes.decision.href(addressOf(view))}?${receipt}`)
}

function reviewPage(
  shown: Pick<ReviewPageProps, 'decision' | 'treatment' | 'review' | 'values'> &
    Partial<ReviewPageProps>,
  status: number,
): PageResult {
  const content = (
    <ReviewPage
      version="0"
      formToken={randomUUID()}
      errors={[]}
      isConflict={false}
      isSaved={false}
      {...shown}
    />
  )
  const { decision, review } = shown
  return decisionSubpage(decision.view, reviewTitle(review, decision), content, status)
}
