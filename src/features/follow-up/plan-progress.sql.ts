import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { WorkStatus } from '#domain/follow-up/plan-work.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type PlanProgress, planProgressSchema } from './plan-progress.ts'

export interface FollowUpPlace {
  readonly tenantId: string
  readonly strategyId: string
}

/** What is reported of a plan, and by whom. */
export interface StoredProgress {
  readonly planId: string
  readonly progress: PlanProgress
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
}

/** What is reported of each plan of a strategy, by the plan's id. */
export async function listProgress(
  tx: TenantTx,
  strategyId: string,
): Promise<ReadonlyMap<string, StoredProgress>> {
  const rows = await tx
    .selectFrom('plan_progress')
    .select(columns)
    .where('strategy_id', '=', strategyId)
    .execute()
  return new Map(rows.map((row) => [row.planId, readStored(row)]))
}

/** Every report of a plan, the newest first; at most 100. */
export async function listReports(
  tx: TenantTx,
  strategyId: string,
  planId: string,
): Promise<readonly StoredProgress[]> {
  const rows = await tx
    .selectFrom('plan_progress_version')
    .select(columns)
    .where('strategy_id', '=', strategyId)
    .where('plan_id', '=', planId)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
  return rows.map(readStored)
}

/**
 * Stores a report on a plan, and keeps it in the history. `version` is the one the form was filled in
 * from, 0 for none. False when somebody else has reported since; the same report twice is stored once.
 */
export async function saveProgress(
  tx: TenantTx,
  { tenantId, strategyId }: FollowUpPlace,
  report: Pick<StoredProgress, 'planId' | 'progress' | 'version'>,
  by: string,
): Promise<boolean> {
  const { planId, progress } = report
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${planId} progress`}, 0))`.execute(tx)
  const now = (await listProgress(tx, strategyId)).get(planId)
  if (now && isDeepStrictEqual(now.progress, progress)) return true
  if ((now?.version ?? 0) !== report.version) return false
  const { status, ...content } = progress
  const row = {
    tenant_id: tenantId,
    strategy_id: strategyId,
    plan_id: planId,
    status,
    content: JSON.stringify(content),
    version: report.version + 1,
    updated_by: by,
  }
  await tx
    .insertInto('plan_progress')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'strategy_id', 'plan_id']).doUpdateSet({
        ...{ status, content: row.content, version: row.version, updated_by: by },
        updated_at: sql<Date>`now()`,
      }),
    )
    .execute()
  await tx.insertInto('plan_progress_version').values(row).execute()
  return true
}

const columns = [
  'plan_id as planId',
  'status',
  'content',
  'version',
  'updated_by as updatedBy',
  'updated_at as updatedAt',
] as const

interface ProgressRow extends Omit<StoredProgress, 'progress'> {
  readonly status: string
  readonly content: unknown
}

function readStored({ status, content, ...row }: ProgressRow): StoredProgress {
  const fields = typeof content === 'object' && content !== null ? content : {}
  return { ...row, progress: planProgressSchema.parse({ ...fields, status: status as WorkStatus }) }
}
