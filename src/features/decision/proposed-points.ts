import { decisionPoints } from '#domain/decision/decision-points.ts'
import type { KeyedText } from '#domain/decision/proposal.ts'
import { findCommunityCheck } from '#features/planning-needs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { pointInWords } from './point-words.ts'
import { pointsToStartWith, proposedPlans } from './proposal-now.ts'
import { listPublications } from './publication.sql.ts'

export interface ProposedPoints {
  readonly points: readonly KeyedText[]
  /** Where the last published version lies open; empty while nothing is known. */
  readonly url: string
}

/** The points of the proposed decision as they would be published now, and where they lie open. */
export async function findProposedPoints(tx: TenantTx, view: ProcessView): Promise<ProposedPoints> {
  const plans = await proposedPlans(tx, view.strategy.id)
  const { hasCollectiveSentence } = (await findCommunityCheck(tx, view.strategy.id)).content
  const suggested = decisionPoints(plans, { hasCollectiveSentence }).map((point) =>
    pointInWords(point, view),
  )
  const last = (await listPublications(tx, view.strategy.id)).at(-1) ?? null
  return { points: pointsToStartWith(suggested, last), url: last?.content.url ?? '' }
}
