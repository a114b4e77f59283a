import { type AdoptionRemark, adoptionRemarks } from '#domain/decision/adoption-remarks.ts'
import type { ProposedPlan } from '#domain/decision/proposal.ts'
import { type PublicationRule, publicationRule } from '#domain/decision/publication-rule.ts'
import { applyVoteChanges } from '#domain/decision/vote-changes.ts'
import { masterPlanPosition } from '#domain/planning-need/master-plan-position.ts'
import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import type { FrozenProposal } from './decision-content.ts'
import { type EditionLine, listEditions } from './edition.sql.ts'
import { type LegalityReview, listReviews } from './legality-review.sql.ts'
import { type DecisionPlace, listPublications, type Publication } from './publication.sql.ts'
import { listTreatments, type Treatment } from './treatment.sql.ts'

/** Everything that is recorded of the decision, read once per request. */
export interface DecisionView {
  readonly view: ProcessView
  readonly publications: readonly Publication[]
  readonly treatments: readonly Treatment[]
  readonly reviews: readonly LegalityReview[]
  readonly editions: readonly EditionLine[]
  readonly rule: PublicationRule
  readonly mayPublish: boolean
  readonly mayRecord: boolean
}

export async function loadDecision(context: RouteContext): Promise<DecisionView> {
  return context.inTenant((tx) => readDecision(tx, context))
}

export async function readDecision(tx: TenantTx, context: RouteContext): Promise<DecisionView> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const { strategy, schedule, today, member } = view
  const meetings = strategy.meetings
    .filter(({ body }) => body === 'kommunestyre')
    .map(({ date }) => date)
  return {
    view,
    publications: await listPublications(tx, strategy.id),
    treatments: await listTreatments(tx, strategy.id),
    reviews: await listReviews(tx, strategy.id),
    editions: await listEditions(tx, strategy.id),
    rule: publicationRule(strategy.process.proposalPublishedOn, meetings, schedule.adoptBy, today),
    mayPublish: may(member.role, 'publish'),
    mayRecord: may(member.role, 'record-adoption'),
  }
}

export function placeOf({ member, strategy }: ProcessView): DecisionPlace {
  return { tenantId: member.tenantId, strategyId: strategy.id }
}

export function addressOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

export function lastPublication({ publications }: DecisionView): Publication | null {
  return publications.at(-1) ?? null
}

/** The council's adoptions, the first first. */
export function adoptions({ treatments }: Pick<DecisionView, 'treatments'>): readonly Treatment[] {
  return treatments.filter(({ outcome }) => outcome === 'adopted')
}

/** What the body was given: the published version, or what was frozen when it was recorded. */
export function baseOf(
  { publications }: Pick<DecisionView, 'publications'>,
  { publicationId, content }: Pick<Treatment, 'publicationId' | 'content'>,
): FrozenProposal | null {
  const published = publications.find(({ id }) => id === publicationId)
  return published?.content.proposal ?? content.base
}

/** The plan table with the changes of the vote; as it was given where they cannot be applied. */
export function tableAfterVote(
  decision: Pick<DecisionView, 'publications'>,
  treatment: Pick<Treatment, 'publicationId' | 'content'>,
): readonly ProposedPlan[] {
  const plans = baseOf(decision, treatment)?.plans ?? []
  const result = applyVoteChanges(plans, treatment.content.planChanges)
  return result.kind === 'applied' ? result.plans : plans
}

/** The position on each part of the kommuneplan, as it was after the vote. */
export function positionAfterVote(
  decision: Pick<DecisionView, 'publications'>,
  treatment: Pick<Treatment, 'publicationId' | 'content'>,
) {
  const plans = tableAfterVote(decision, treatment).map((plan) => ({
    plan,
    decision: plan.decision,
  }))
  const hasCollectiveSentence = baseOf(decision, treatment)?.hasCollectiveSentence ?? false
  return masterPlanPosition(plans, { hasCollectiveSentence })
}

/** What is to be said of an adoption; nothing of another outcome. */
export function remarksOn(decision: DecisionView, treatment: Treatment): readonly AdoptionRemark[] {
  if (treatment.outcome !== 'adopted') return []
  const { view, publications } = decision
  const treated = publications.find(({ id }) => id === treatment.publicationId) ?? null
  const { isAmendment } = treatment.content
  const before = publications.filter(({ publishedOn }) => publishedOn <= treatment.heldOn).at(-1)
  const { state, openParts } = positionAfterVote(decision, treatment)
  const first = adoptions(decision)[0]
  return adoptionRemarks({
    adoptedOn: treatment.heldOn,
    adoptBy: view.schedule.adoptBy,
    publishedOn: isAmendment
      ? (treated?.publishedOn ?? null)
      : view.strategy.process.proposalPublishedOn,
    publishedNumber: before?.number ?? null,
    treatedNumber: treated?.number ?? null,
    position: state,
    openParts: openParts.length,
    adoptedBefore: isAmendment && first && first.id !== treatment.id ? first.heldOn : null,
  })
}

/** The code that the reason for a remark is kept under. */
export function reasonCode(treatmentId: string, { code }: Pick<AdoptionRemark, 'code'>): string {
  return `adoption:${code}:${treatmentId}`
}

export function reasonFor(view: ProcessView, code: string): string {
  return view.strategy.deviations.find(({ warningCode }) => warningCode === code)?.reason ?? ''
}
