import { addPlans, type PlanContent, planContentSchema } from '#features/plan-register/index.ts'
import {
  capacitySheetSchema,
  changeNeeds,
  planNeedSchema,
  saveSheet,
} from '#features/planning-needs/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { TestApp } from './app.ts'

export interface FollowedPlan {
  readonly name: string
  /** What is decided; empty leaves the plan undecided. */
  readonly need: object
  readonly plan?: Partial<PlanContent>
}

/** Plans with what is decided of them, in a municipality's strategy; gives their ids in order. */
export async function addFollowedPlans(
  { services }: TestApp,
  place: { readonly tenantId: string; readonly strategyId: string },
  plans: readonly FollowedPlan[],
): Promise<readonly string[]> {
  return inTenant(services.database.app, place.tenantId, async (tx) => {
    const contents = plans.map(({ name, plan }) => planContentSchema.parse({ name, ...plan }))
    const { ids } = await addPlans(tx, place, contents, 'Kari Eksempel')
    const edits = plans.flatMap(({ need }, at) => {
      const planId = ids[at] ?? ''
      const isDecided = Object.keys(need).length > 0
      return isDecided ? [{ planId, need: planNeedSchema.parse(need), version: 0 }] : []
    })
    if (edits.length > 0) await changeNeeds(tx, place, 'assess', edits, 'Kari Eksempel')
    return ids
  })
}

/** So many ukeverk a year for all plans of the strategy. */
export async function setCapacity(
  { services }: TestApp,
  place: { readonly tenantId: string; readonly strategyId: string },
  weeksPerYear: number,
): Promise<void> {
  await inTenant(services.database.app, place.tenantId, async (tx) => {
    const content = capacitySheetSchema.parse({ weeksPerYear })
    await saveSheet(tx, place, { kind: 'capacity', content, version: 0 }, 'Kari Eksempel')
  })
}
