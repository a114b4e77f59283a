import { decisionPoints } from '#domain/decision/decision-points.ts'
import type { KeyedText, ProposedPlan } from '#domain/decision/proposal.ts'
import { listPlans } from '#features/plan-register/index.ts'
import { findCommunityCheck, listNeeds, noNeed } from '#features/planning-needs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { FrozenProposal } from './decision-content.ts'
import { frozenDocument } from './frozen-document.ts'
import { pointInWords } from './point-words.ts'
import type { Publication } from './publication.sql.ts'

/**
 * The proposal as it would be frozen now, with the points as they are suggested: in the municipality's
 * own form, whatever form the screen has, so that versions can be compared.
 */
export async function proposalNow(tx: TenantTx, screen: ProcessView): Promise<FrozenProposal> {
  const view = { ...screen, language: screen.member.language }
  const plans = await proposedPlans(tx, view.strategy.id)
  const { hasCollectiveSentence } = (await findCommunityCheck(tx, view.strategy.id)).content
  const points = decisionPoints(plans, { hasCollectiveSentence })
  const { document, source, sections } = await frozenDocument(tx, view)
  return {
    plans: [...plans],
    points: points.map((point) => pointInWords(point, view)),
    sections: [...sections],
    hasCollectiveSentence,
    document,
    source,
  }
}

/** Every plan that has not ended, in the order of the register. */
export async function proposedPlans(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly ProposedPlan[]> {
  const plans = await listPlans(tx, strategyId)
  const needs = await listNeeds(tx, strategyId)
  return plans
    .filter(({ status }) => status !== 'ended')
    .map(({ id, name, type, status }) => {
      const { decision, mergeIntoId, priority, start, adoption } = needs.get(id)?.need ?? noNeed
      return { id, name, type, status, decision, mergeIntoId, priority, start, adoption }
    })
}

/**
 * The points to begin with in the next version: what was published, where the suggestion has not
 * changed since, else the new suggestion.
 */
export function pointsToStartWith(
  suggested: readonly KeyedText[],
  last: Publication | null,
): readonly KeyedText[] {
  if (!last) return suggested
  const { proposal, suggestedPoints } = last.content
  return suggested.map((point) => {
    const before = suggestedPoints.find(({ key }) => key === point.key)
    const published = proposal.points.find(({ key }) => key === point.key)
    const isUnchanged = before?.text === point.text && before.title === point.title
    return isUnchanged && published ? published : point
  })
}

/** The proposal of now with the points that would be published by default. */
export function comparable(now: FrozenProposal, last: Publication | null): FrozenProposal {
  return { ...now, points: [...pointsToStartWith(now.points, last)] }
}
