import { sql } from 'kysely'
import type { PlanDecision } from '#domain/planning-need/planning-decision.ts'
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

/** What is said of each plan of a strategy, or of some of them, by the plan's id. */
export async function listNeeds(
  tx: TenantTx,
  strategyId: string,
  planIds?: readonly string[],
): Promise<ReadonlyMap<string, StoredNeed>> {
  if (planIds?.length === 0) return new Map()
  const all = needsOf(tx, strategyId)
  const rows = await (planIds ? all.where('plan_id', 'in', planIds) : all).execute()
  return new Map(rows.map((row) => [row.planId, { ...row, need: needOf(row.content) }]))
}

/** What is decided of each plan that something is said of, by the plan's id; null while it is open. */
export async function listDecisions(
  tx: TenantTx,
  strategyId: string,
): Promise<ReadonlyMap<string, PlanDecision | null>> {
  const rows = await tx
    .selectFrom('plan_need')
    .select(['plan_id', 'decision'])
    .where('strategy_id', '=', strategyId)
    .execute()
  return new Map(rows.map(({ plan_id, decision }) => [plan_id, decision]))
}

/** Lets one at a time change what is said of plans; the others wait. */
export async function lockNeeds(tx: TenantTx, { strategyId }: NeedsPlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${strategyId} needs`}, 0))`.execute(tx)
}

/** What was written has passed the schema; a version before may lack what is new. */
export function needOf(content: unknown): PlanNeed {
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
