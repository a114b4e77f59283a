import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { EvidenceKind, RequirementId } from '#domain/law/law-check.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface NewEvidence {
  readonly requirementId: RequirementId
  readonly kind: EvidenceKind
  readonly on: LocalDate | null
  readonly url: string | null
  readonly note: string | null
  readonly recordedBy: string
}

export async function recordEvidence(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  evidence: NewEvidence,
): Promise<void> {
  await tx
    .insertInto('requirement_evidence')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      requirement_id: evidence.requirementId,
      kind: evidence.kind,
      on_date: evidence.on,
      url: evidence.url,
      note: evidence.note,
      recorded_by: evidence.recordedBy,
    })
    .execute()
}

/** Takes evidence back; it stays in the history. False when there is none such. */
export async function withdrawEvidence(
  tx: TenantTx,
  strategyId: string,
  evidenceId: string,
  withdrawnBy: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('requirement_evidence')
    .set({ withdrawn_at: sql<Date>`now()`, withdrawn_by: withdrawnBy })
    .where('id', '=', evidenceId)
    .where('strategy_id', '=', strategyId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function addDualRole(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  role: { name: string; position: string; preparesStrategy: boolean; recordedBy: string },
): Promise<void> {
  await tx
    .insertInto('dual_role')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      name: role.name,
      position: role.position,
      prepares_strategy: role.preparesStrategy,
      recorded_by: role.recordedBy,
    })
    .execute()
}

export async function removeDualRole(
  tx: TenantTx,
  strategyId: string,
  dualRoleId: string,
): Promise<boolean> {
  const result = await tx
    .deleteFrom('dual_role')
    .where('id', '=', dualRoleId)
    .where('strategy_id', '=', strategyId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
