import type { TenantTx } from '#platform/db/tenant.ts'

export interface AuditFilter {
  /** Empty for all. */
  readonly action: string
  readonly actor: string
}

export interface AuditEvent {
  /** Counts up with time. */
  readonly id: number
  readonly at: Date
  /** The name that the person had then. */
  readonly actor: string
  /** Which person it was, since people choose their names themselves; null for a token or a command. */
  readonly actorEmail: string | null
  readonly action: string
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
  readonly address: string
}

/** Events of the municipality, the newest first, older than `before` when it is given. */
export async function listAuditEvents(
  tx: TenantTx,
  filter: AuditFilter,
  page: { readonly before: number | null; readonly limit: number },
): Promise<AuditEvent[]> {
  const rows = await tx
    .selectFrom('audit_event')
    .leftJoin('person', 'person.id', 'audit_event.actor_id')
    .select([
      'audit_event.id',
      'at',
      'actor',
      'person.email as actorEmail',
      'action',
      'subject',
      'details',
      'address',
    ])
    .$if(filter.action !== '', (query) => query.where('action', '=', filter.action))
    .$if(filter.actor !== '', (query) => query.where('actor', '=', filter.actor))
    .$if(page.before !== null, (query) => query.where('audit_event.id', '<', page.before ?? 0))
    .orderBy('audit_event.id', 'desc')
    .limit(page.limit)
    .execute()
  return rows.map((row) => ({ ...row, details: detailsOf(row.details) }))
}

/** The actions and the actors that the log has, for its filter. */
export async function listAuditFilters(
  tx: TenantTx,
): Promise<{ readonly actions: readonly string[]; readonly actors: readonly string[] }> {
  const actions = await tx.selectFrom('audit_event').select('action').distinct().execute()
  const actors = await tx
    .selectFrom('audit_event')
    .select('actor')
    .distinct()
    .orderBy('actor')
    .limit(500)
    .execute()
  return { actions: actions.map((row) => row.action), actors: actors.map((row) => row.actor) }
}

function detailsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? { ...stored }
    : {}
}
