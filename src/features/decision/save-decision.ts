import { lockStrategy } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { notFound } from '#platform/http/refused.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { type DecisionView, readDecision } from './decision-view.ts'
import { followTreatments } from './record-decision.ts'
import type { Treatment } from './treatment.sql.ts'

/**
 * Changes what is recorded, one at a time, and lets the strategy's dates and the law check follow.
 * Null from `work` means that somebody has changed it since; then nothing is stored.
 */
export async function changeDecision<Result>(
  context: RouteContext,
  work: (tx: TenantTx, decision: DecisionView) => Promise<Result | null>,
): Promise<Result | null> {
  const by = context.session?.name ?? ''
  return context.inTenant(async (tx) => {
    const { view } = await readDecision(tx, context)
    await lockStrategy(tx, view.strategy.id)
    const before = await readDecision(tx, context)
    const result = await work(tx, before)
    if (result === null) return null
    const after = await readDecision(tx, context)
    await followTreatments(tx, after, { formerly: before.treatments, by })
    return result
  })
}

export function treatmentIn({ treatments }: DecisionView, { params }: RouteContext): Treatment {
  const treatment = treatments.find(({ id }) => id === params.treatmentId)
  if (!treatment) throw notFound('The treatment')
  return treatment
}
