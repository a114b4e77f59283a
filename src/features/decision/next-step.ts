import { differencesOf } from '#domain/decision/differences.ts'
import { editionInForce } from '#domain/decision/edition-in-force.ts'
import { needForNewPublication } from '#domain/decision/new-publication.ts'
import { routes } from '#routes'
import type { FrozenProposal } from './decision-content.ts'
import { addressOf, adoptions, type DecisionView, lastPublication } from './decision-view.ts'
import { comparable } from './proposal-now.ts'

export type NextCode = 'publish' | 'publish-anew' | 'treat' | 'edition' | 'review' | 'done'

/** The one thing to do next with the decision, and where. */
export function nextStep(
  decision: DecisionView,
  now: FrozenProposal,
): { readonly code: NextCode; readonly href: string } {
  const { view, editions, reviews } = decision
  const where = addressOf(view)
  const open = adoptions(decision).find(
    ({ id }) => !editions.some(({ treatmentId }) => treatmentId === id),
  )
  if (open)
    return { code: 'edition', href: routes.treatment.href({ ...where, treatmentId: open.id }) }
  const waiting = reviews.find(({ outcome }) => outcome === null || outcome === 'upheld-by-council')
  if (waiting) {
    return { code: 'review', href: routes.legalityReview.href({ ...where, reviewId: waiting.id }) }
  }
  const last = editionInForce(editions)
  if (last)
    return { code: 'done', href: routes.edition.href({ ...where, number: String(last.number) }) }
  const published = lastPublication(decision)
  if (!published) return { code: 'publish', href: routes.publishProposal.href(where) }
  const differences = differencesOf(published.content.proposal, comparable(now, published))
  return needForNewPublication(differences).advice === 'publish-anew'
    ? { code: 'publish-anew', href: routes.proposalDifferences.href(where) }
    : { code: 'treat', href: routes.newTreatment.href(where) }
}
