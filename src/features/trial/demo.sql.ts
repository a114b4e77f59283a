import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** The audit event that a demo made new leaves, with the day as `on`. */
export const demoPrepared = 'demo.prepare'

export interface DemoState {
  /** The first year of the term that the demo's strategy is for; null while it has none. */
  readonly firstYear: number | null
  /** The day the demo was last made new. */
  readonly preparedOn: LocalDate | null
}

/**
 * What the demo holds. Locks the tenant until the end of the transaction, so that two who press at
 * once do not both make it.
 */
export async function readDemo(tx: TenantTx, tenantId: string, name: string): Promise<DemoState> {
  await tx.updateTable('organisation').set({ name }).where('id', '=', tenantId).execute()
  const strategy = await tx
    .selectFrom('strategy')
    .select('first_year')
    .where('is_current', '=', true)
    .orderBy('first_year', 'desc')
    .executeTakeFirst()
  const event = await tx
    .selectFrom('audit_event')
    .select('details')
    .where('tenant_id', '=', tenantId)
    .where('action', '=', demoPrepared)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { firstYear: strategy?.first_year ?? null, preparedOn: dayIn(event?.details) }
}

function dayIn(details: unknown): LocalDate | null {
  const { on } = (details ?? {}) as { readonly on?: unknown }
  return typeof on === 'string' ? parseLocalDate(on) : null
}

/**
 * Takes away the demo's strategies of a term before it is made new. Addresses go by term, so that a
 * person who is in the demo finds the new one at the address they are on. An older term is left.
 *
 * @throws Error when the tenant is not a demo.
 */
export async function clearDemo(
  tx: TenantTx,
  tenantId: string,
  term: { readonly firstYear: number; readonly lastYear: number },
): Promise<void> {
  const { is_demo: isDemo } = await tx
    .selectFrom('organisation')
    .select('is_demo')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow()
  if (!isDemo) throw new Error('Only a demo is made new')
  await tx
    .deleteFrom('strategy')
    .where('tenant_id', '=', tenantId)
    .where('first_year', '=', term.firstYear)
    .where('last_year', '=', term.lastYear)
    .execute()
}
