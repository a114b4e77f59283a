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
  /** The file that shows it; always there of kind `document`. */
  readonly attachmentId?: string | null
  readonly recordedBy: string
}

/** Stores a piece of evidence and gives its id. */
export async function recordEvidence(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  evidence: NewEvidence,
): Promise<string> {
  const row = await tx
    .insertInto('requirement_evidence')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      requirement_id: evidence.requirementId,
      kind: evidence.kind,
      on_date: evidence.on,
      url: evidence.url,
      note: evidence.note,
      attachment_id: evidence.attachmentId ?? null,
      recorded_by: evidence.recordedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function isWithdrawn(tx: TenantTx, evidenceId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('requirement_evidence')
    .select('id')
    .where('id', '=', evidenceId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return found === undefined
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

/** Something that happened to the evidence of a requirement. */
export interface EvidenceEvent {
  readonly evidenceId: string
  readonly event: 'recorded' | 'withdrawn'
  readonly kind: EvidenceKind
  readonly on: LocalDate | null
  readonly url: string | null
  readonly note: string | null
  readonly document: string | null
  readonly by: string
  readonly at: Date
}

/** Everything that was recorded and withdrawn for a requirement, in the order it happened. */
export async function listEvidenceEvents(
  tx: TenantTx,
  strategyId: string,
  requirementId: RequirementId,
): Promise<readonly EvidenceEvent[]> {
  const { rows } = await sql<EvidenceEvent>`
    select e.id as "evidenceId", h.event, e.kind, e.on_date as "on", e.url, e.note,
      a.file_name as document, h.by, h.at
    from requirement_evidence e
    left join attachment a on a.id = e.attachment_id
    cross join lateral (
      values ('recorded', e.recorded_by, e.recorded_at), ('withdrawn', e.withdrawn_by, e.withdrawn_at)
    ) h (event, by, at)
    where e.strategy_id = ${strategyId} and e.requirement_id = ${requirementId} and h.at is not null
    order by h.at, h.event, e.id`.execute(tx)
  return rows
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
