import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type PlanNeed, planNeedSchema } from './need-content.ts'

/** Which strategy of which municipality. */
export interface NeedsPlace {
  readonly tenantId: string
  readonly strategyId: string
}

/** What is said of a plan, and by whom. */
export interface StoredNeed {
  readonly planId: string
  readonly need: PlanNeed
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
}

/** What is said of each plan of a strategy, by the plan's id. */
export async function listNeeds(
  tx: TenantTx,
  strategyId: string,
): Promise<ReadonlyMap<string, StoredNeed>> {
  const rows = await needsOf(tx, strategyId).execute()
  return new Map(rows.map((row) => [row.planId, { ...row, need: needOf(row.content) }]))
}

export interface NeedChange {
  readonly planId: string
  readonly need: PlanNeed
  /** The version that was changed; 0 when there was none. */
  readonly version: number
}

/** Stores what is said of a plan. False when somebody has stored something else since. */
export async function saveNeed(
  tx: TenantTx,
  { tenantId, strategyId }: NeedsPlace,
  { planId, need, version }: NeedChange,
  by: string,
): Promise<boolean> {
  const content = JSON.stringify(need)
  const decision = need.decision
  const saved = await tx
    .insertInto('plan_need')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      plan_id: planId,
      decision,
      content,
      version: version + 1,
      updated_by: by,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'strategy_id', 'plan_id'])
        .doUpdateSet({
          decision,
          content,
          version: version + 1,
          updated_by: by,
          updated_at: sql`now()`,
        })
        .where('plan_need.version', '=', version),
    )
    .executeTakeFirst()
  return saved.numInsertedOrUpdatedRows === 1n
}

/** Lets one at a time change many plans in one stroke; the others wait. */
export async function lockNeeds(tx: TenantTx, { strategyId }: NeedsPlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${strategyId} needs`}, 0))`.execute(tx)
}

/** What was written has passed the schema; a version before may lack what is new. */
function needOf(content: unknown): PlanNeed {
  return planNeedSchema.parse(content)
}

const needsOf = (tx: TenantTx, strategyId: string) =>
  tx
    .selectFrom('plan_need')
    .select([
      'plan_id as planId',
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'updated_at as updatedAt',
    ])
    .where('strategy_id', '=', strategyId)
