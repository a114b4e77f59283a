import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { PlanTextKind } from './plan-content.ts'

export interface StoredText {
  readonly body: string
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
}

export type TextVersion = Omit<StoredText, 'body'>

/** The text as it stands now; null while nobody has written it. */
export async function findPlanText(
  tx: TenantTx,
  strategyId: string,
  kind: PlanTextKind,
): Promise<StoredText | null> {
  const row = await tx
    .selectFrom('plan_text')
    .select(['body', 'version', 'updated_by as updatedBy', 'updated_at as updatedAt'])
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row ?? null
}

/** One of its versions, the present one too; null when there is none such. */
export async function findTextVersion(
  tx: TenantTx,
  strategyId: string,
  kind: PlanTextKind,
  version: number,
): Promise<StoredText | null> {
  const row = await tx
    .selectFrom('plan_text_version')
    .select(['body', 'version', 'updated_by as updatedBy', 'updated_at as updatedAt'])
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ?? null
}

/** Every version without its text, the newest first. */
export async function listTextVersions(
  tx: TenantTx,
  strategyId: string,
  kind: PlanTextKind,
): Promise<readonly TextVersion[]> {
  return tx
    .selectFrom('plan_text_version')
    .select(['version', 'updated_by as updatedBy', 'updated_at as updatedAt'])
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .execute()
}

export interface TextChange {
  readonly tenantId: string
  readonly strategyId: string
  readonly kind: PlanTextKind
  readonly body: string
  /** The version that was changed; 0 when there was none. */
  readonly version: number
  readonly updatedBy: string
}

/** Stores a text and keeps it as a version. False when somebody has stored another since. */
export async function savePlanText(tx: TenantTx, change: TextChange): Promise<boolean> {
  const { tenantId, strategyId, kind, body, version, updatedBy } = change
  const saved = await tx
    .insertInto('plan_text')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      kind,
      body,
      version: version + 1,
      updated_by: updatedBy,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'strategy_id', 'kind'])
        .doUpdateSet({ body, version: version + 1, updated_by: updatedBy, updated_at: sql`now()` })
        .where('plan_text.version', '=', version),
    )
    .executeTakeFirst()
  if (saved.numInsertedOrUpdatedRows !== 1n) return false
  await tx
    .insertInto('plan_text_version')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      kind,
      version: version + 1,
      body,
      updated_by: updatedBy,
    })
    .execute()
  return true
}
