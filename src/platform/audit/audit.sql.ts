import type { Db } from '#platform/db/connection.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** Who did it: a person by name, a token by name, or the program itself. */
export interface Actor {
  readonly label: string
  readonly personId: string | null
  /** The address the request came from; empty for the command line. */
  readonly address: string
}

export interface AuditEntry {
  readonly action: string
  readonly subject: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** Adds to the municipality's audit log, in the transaction of the change. */
export async function recordAudit(
  tx: TenantTx,
  tenantId: string,
  actor: Actor,
  entry: AuditEntry,
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      tenant_id: tenantId,
      actor: actor.label,
      actor_id: actor.personId,
      action: entry.action,
      subject: entry.subject,
      details: JSON.stringify(entry.details ?? {}),
      address: actor.address,
    })
    .execute()
}

/** Adds to the installation's own log: nothing of a municipality's content. */
export async function recordOperation(db: Db, actor: Actor, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('operation_event')
    .values({
      actor: actor.label,
      action: entry.action,
      subject: entry.subject,
      details: JSON.stringify(entry.details ?? {}),
      address: actor.address,
    })
    .execute()
}
