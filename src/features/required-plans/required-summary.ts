import {
  type RequiredPlanState,
  requiredPlanStates,
} from '#domain/plan-register/check-required-plans.ts'
import type { RegisteredPlan } from '#features/plan-register/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type ListView, linesOf } from './required-lines.ts'
import { listStoredLines } from './required-plan.sql.ts'

/** How a register stands to what acts ask for, in short. */
export interface RequiredPlanSummary {
  /** Lines of the list by how they stand. */
  readonly counts: Readonly<Record<RequiredPlanState, number>>
  /** Plans of the register that an act asks for, also those that are only planned. */
  readonly requiredPlanIds: ReadonlySet<string>
  /** Those of them that it is time to make anew. */
  readonly duePlanIds: ReadonlySet<string>
}

/** Counts the lines of the list for a register that is read already. */
export async function requiredPlanSummary(
  tx: TenantTx,
  view: ListView,
  plans: readonly RegisteredPlan[],
): Promise<RequiredPlanSummary> {
  const lines = linesOf(view, plans, await listStoredLines(tx, view.strategy.id))
  const living = lines.filter(({ isOwn, stored }) => !(isOwn && stored?.isDeleted))
  const counts = Object.fromEntries(
    requiredPlanStates.map((state) => [
      state,
      living.filter(({ result }) => result.state === state).length,
    ]),
  ) as Record<RequiredPlanState, number>
  const byLaw = living.filter(({ required }) => required.force === 'must')
  const idsOf = (some: typeof living) =>
    new Set(some.flatMap(({ result }) => (result.plan ? [result.plan.id] : [])))
  return {
    counts,
    requiredPlanIds: idsOf(byLaw),
    duePlanIds: idsOf(byLaw.filter(({ result }) => result.state === 'due')),
  }
}
