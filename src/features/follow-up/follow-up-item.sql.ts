import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import type { FollowUpPlace } from './plan-progress.sql.ts'

export type FollowUpKind = 'plan-wish' | 'event' | 'annual-point' | 'yearly-status'

/** A line of one of the lists, also when it is taken away. */
export interface StoredFollowUpItem {
  readonly id: string
  readonly kind: FollowUpKind
  readonly content: unknown
  readonly version: number
  readonly updatedBy: string
  readonly createdAt: Date
  readonly isDeleted: boolean
}

/** What is in all lists of a strategy, the oldest first; at most 1000. */
export async function listFollowUpItems(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly StoredFollowUpItem[]> {
  return itemsOf(tx, strategyId)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1_000)
    .execute()
}

/** One line, also one that is taken away; null when there is none such. */
export async function findFollowUpItem(
  tx: TenantTx,
  strategyId: string,
  kind: FollowUpKind,
  id: string,
): Promise<StoredFollowUpItem | null> {
  if (!isUuid(id)) return null
  const row = await itemsOf(tx, strategyId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** Adds a line, and gives its id. */
export async function addFollowUpItem(
  tx: TenantTx,
  { tenantId, strategyId }: FollowUpPlace,
  kind: FollowUpKind,
  content: object,
  by: string,
): Promise<string> {
  const row = await tx
    .insertInto('follow_up_item')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      kind,
      content: JSON.stringify(content),
      updated_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Changes a line, and brings it back if it was taken away. False when it was changed since. */
export async function changeFollowUpItem(
  tx: TenantTx,
  { strategyId }: FollowUpPlace,
  kind: FollowUpKind,
  change: { readonly id: string; readonly content: object; readonly version: number },
  by: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('follow_up_item')
    .set((row) => ({
      content: JSON.stringify(change.content),
      version: row('version', '+', 1),
      updated_by: by,
      updated_at: sql<Date>`now()`,
      deleted_at: null,
      deleted_by: null,
    }))
    .where('id', '=', change.id)
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .where('version', '=', change.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Takes a line away, or brings it back, with what then lies in it. False when it is so already. */
export async function setFollowUpItemRemoved(
  tx: TenantTx,
  { strategyId }: FollowUpPlace,
  kind: FollowUpKind,
  change: { readonly id: string; readonly isRemoved: boolean; readonly content: object },
  by: string,
): Promise<boolean> {
  const { id, isRemoved, content } = change
  const result = await tx
    .updateTable('follow_up_item')
    .set((row) => ({
      content: JSON.stringify(content),
      version: row('version', '+', 1),
      updated_by: by,
      deleted_at: isRemoved ? sql<Date>`now()` : null,
      deleted_by: isRemoved ? by : null,
    }))
    .where('id', '=', id)
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .where('deleted_at', isRemoved ? 'is' : 'is not', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Lets one at a time fill in a list for the first time; the others wait. */
export async function lockFollowUp(tx: TenantTx, { strategyId }: FollowUpPlace): Promise<void> {
  const key = `${strategyId} follow-up`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}

const itemsOf = (tx: TenantTx, strategyId: string) =>
  tx
    .selectFrom('follow_up_item')
    .select([
      'id',
      'kind',
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'created_at as createdAt',
      sql<boolean>`deleted_at is not null`.as('isDeleted'),
    ])
    .where('strategy_id', '=', strategyId)
