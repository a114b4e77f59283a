import type { PlanDecision } from '#domain/planning-need/planning-decision.ts'
import { listPlans, type RegisteredPlan } from '#features/plan-register/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { listDecisions } from './need.sql.ts'
import { planningPieceTexts } from './planning-pieces.texts.ts'
import { planningWords } from './planning-words.texts.ts'

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
  const decisions = await listDecisions(tx, strategyId)
  const plans = await listPlans(tx, strategyId)
  return plans.map((plan) => ({ plan, decision: decisions.get(plan.id) ?? null }))
}

/** What is decided of a plan, in words; also that nothing is. */
export function decidedWords(decision: PlanDecision | null, language: Language): string {
  return decision === null
    ? planningPieceTexts[language].undecided
    : planningWords[language].decisions[decision]
}
