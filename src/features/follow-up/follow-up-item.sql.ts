import { sql } from 'kysely'
import { type StoredItem, StoredItems } from '#platform/db/stored-items.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { FollowUpPlace } from './plan-progress.sql.ts'

export type FollowUpKind = 'plan-wish' | 'event' | 'annual-point' | 'yearly-status'
export type StoredFollowUpItem = StoredItem<FollowUpKind>

/** Wishes, events, annual points and the yearly status, as lines of lists. */
export const followUpItems = new StoredItems('follow_up_item', 1_000)

/** Lets one at a time fill in a list for the first time; the others wait. */
export async function lockFollowUp(tx: TenantTx, { strategyId }: FollowUpPlace): Promise<void> {
  const key = `${strategyId} follow-up`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}
