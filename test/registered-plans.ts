import {
  addPlans,
  type PlanContent,
  planContentSchema,
  type RegisteredPlan,
} from '#features/plan-register/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { TestApp } from './app.ts'
import type { Workspace } from './workspace.ts'

export type PlanOf = Partial<PlanContent> & Pick<RegisteredPlan, 'name'>

/** Adds plans to the register of the only strategy of a municipality. */
export async function registerPlans(
  { services }: TestApp,
  { tenantId }: Workspace,
  plans: readonly PlanOf[],
): Promise<void> {
  await inTenant(services.database.app, tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    const contents = plans.map((plan) => planContentSchema.parse(plan))
    await addPlans(tx, { tenantId, strategyId: id }, contents, 'Kari Eksempel')
  })
}
