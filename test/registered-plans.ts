import { localDate } from '#domain/calendar/local-date.ts'
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

/** Adopted, with everything that a register can say of a plan. */
export const sportsPlan: PlanOf = {
  ...{ name: 'Idrett og friluftsliv', type: 'thematic-plan', caseNumber: '12/20' },
  ...{ adoptedOn: localDate('2020-06-12'), adoptedBy: 'Kommunestyret', unit: 'Kultur' },
  ...{ period: { firstYear: 2020, lastYear: 2030 }, themes: ['Folkehelse'], unGoals: [3] },
  ...{ communityGoals: ['Alle barn er med'], notes: 'Hemmelig notat', assessment: 'Internt råd' },
  links: [{ title: 'Idrettsplanen', url: 'https://alver.example/idrett.pdf' }],
}
/** The samfunnsdel that is in force. */
export const communityPlan: PlanOf = {
  ...{ name: 'Alver 2040', type: 'community-part', adoptedBy: 'Kommunestyret' },
  ...{ adoptedOn: localDate('2024-05-02'), caseNumber: '33/24' },
}
