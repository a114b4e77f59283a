import type { PlanDecision } from '#domain/planning-need/planning-decision.ts'
import { listPlans, type RegisteredPlan } from '#features/plan-register/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** A plan of the register with what the municipality has decided of it; null while undecided. */
export interface DecidedPlan {
  readonly plan: RegisteredPlan
  readonly decision: PlanDecision | null
}

/** All plans of a strategy's register, in its order, with what is decided of each. */
export async function listDecidedPlans(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly DecidedPlan[]> {
  const decisions = await tx
    .selectFrom('plan_need')
    .select(['plan_id', 'decision'])
    .where('strategy_id', '=', strategyId)
    .execute()
  const byPlan = new Map(decisions.map((row) => [row.plan_id, row.decision as PlanDecision | null]))
  const plans = await listPlans(tx, strategyId)
  return plans.map((plan) => ({ plan, decision: byPlan.get(plan.id) ?? null }))
}
