import { sql } from 'kysely'
import type { MunicipalPlan } from '#domain/plan-register/municipal-plan.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { type PlanContent, planContentOf } from './plan-content.ts'

/** A plan of the register with when it was last changed, and whether it is taken away. */
export interface RegisteredPlan extends MunicipalPlan {
  readonly updatedBy: string
  readonly updatedAt: Date
  readonly isDeleted: boolean
}

/** Which register. */
export interface RegisterPlace {
  readonly tenantId: string
  readonly strategyId: string
}

/** All plans of a strategy's register, in the order they were added. */
export async function listPlans(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly RegisteredPlan[]> {
  const rows = await plansOf(tx, strategyId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(registeredPlan)
}

/** One plan of the register, also one that is taken away; null when there is none such. */
export async function findPlan(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<RegisteredPlan | null> {
  if (!isUuid(id)) return null
  const row = await plansOf(tx, strategyId).where('id', '=', id).executeTakeFirst()
  return row ? registeredPlan(row) : null
}

/** Lets one at a time change the register; the others wait. */
export async function lockRegister(tx: TenantTx, { strategyId }: RegisterPlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${strategyId} plans`}, 0))`.execute(tx)
}

/** One version of a plan, the newest first; a plan that was taken away has no content then. */
export interface PlanVersion {
  readonly version: number
  readonly content: PlanContent | null
  readonly changeId: string
  readonly changeKind: string
  readonly changedBy: string
  readonly changedAt: Date
}

/** The history of a plan, the newest first; at most 200 versions. */
export async function listVersions(tx: TenantTx, planId: string): Promise<readonly PlanVersion[]> {
  const rows = await tx
    .selectFrom('municipal_plan_version as v')
    .innerJoin('plan_change as c', 'c.id', 'v.change_id')
    .select(['v.version', 'v.snapshot', 'c.id', 'c.kind', 'c.changed_by', 'c.changed_at'])
    .where('v.plan_id', '=', planId)
    .orderBy('v.version', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    version: row.version,
    content: row.snapshot === null ? null : planContentOf(row.snapshot),
    changeId: row.id,
    changeKind: row.kind,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  }))
}

const plansOf = (tx: TenantTx, strategyId: string) =>
  tx
    .selectFrom('municipal_plan')
    .select([
      'id',
      'content',
      'parent_id',
      'responsible_id',
      'version',
      'updated_by',
      'updated_at',
      'deleted_at',
    ])
    .where('strategy_id', '=', strategyId)

type PlanRow = Awaited<ReturnType<ReturnType<typeof plansOf>['execute']>>[number]

// What was written has passed the schema on its way in; a register of hundreds is neither parsed nor
// copied again.
function registeredPlan(row: PlanRow): RegisteredPlan {
  return Object.assign(row.content as unknown as PlanContent, {
    id: row.id,
    parentId: row.parent_id,
    responsibleId: row.responsible_id,
    version: row.version,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
    isDeleted: row.deleted_at !== null,
  })
}
