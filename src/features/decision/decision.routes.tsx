import { workspacePage } from '#features/process/index.ts'
import type { Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { DecisionPage, type DecisionPageProps } from './decision.page.tsx'
import { decisionTexts } from './decision.texts.ts'
import { addressOf, type DecisionView, readDecision } from './decision-view.ts'
import { nextStep } from './next-step.ts'
import { proposalNow } from './proposal-now.ts'

export const overviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.decision.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { decision, now } = await context.inTenant(async (tx) => {
        const read = await readDecision(tx, context)
        return { decision: read, now: await proposalNow(tx, read.view) }
      })
      const { view } = decision
      const next = nextStep(decision, now)
      const receipt = receiptOf(context, decision)
      return workspacePage(view, 'decision', {
        title: decisionTexts[view.language].title,
        content: <DecisionPage {...{ decision, next, receipt }} />,
      })
    },
  },
]

function receiptOf(
  { query, language }: RouteContext,
  { view }: DecisionView,
): DecisionPageProps['receipt'] {
  const text = decisionTexts[language].receipts
  const where = addressOf(view)
  const { fjernet: treatmentId, 'krav-fjernet': reviewId } = query
  if (treatmentId) {
    const undo = routes.restoreTreatment.href({ ...where, treatmentId })
    return { message: text.removed, undo }
  }
  if (reviewId) {
    const undo = routes.restoreLegalityReview.href({ ...where, reviewId })
    return { message: text.reviewRemoved, undo }
  }
  if (query.publisert) return { message: text.published, undo: null }
  if (query.hentet) return { message: text.restored, undo: null }
  return query['krav-hentet'] ? { message: text.reviewRestored, undo: null } : null
}
