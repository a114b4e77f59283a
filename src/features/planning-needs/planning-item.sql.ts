import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import type { NeedsPlace } from './need.sql.ts'

export type PlanningItemKind = 'ambition' | 'alternative' | 'saved-version'

/** A line of one of the lists, also when it is taken away. */
export interface StoredPlanningItem {
  readonly id: string
  readonly content: unknown
  readonly version: number
  readonly updatedBy: string
  readonly createdAt: Date
  readonly isDeleted: boolean
}

/** What is in a list, in its order. */
export async function listPlanningItems(
  tx: TenantTx,
  strategyId: string,
  kind: PlanningItemKind,
): Promise<readonly StoredPlanningItem[]> {
  return itemsOf(tx, strategyId, kind)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('id')
    .limit(200)
    .execute()
}

/** One line, also one that is taken away; null when there is none such. */
export async function findPlanningItem(
  tx: TenantTx,
  strategyId: string,
  kind: PlanningItemKind,
  id: string,
): Promise<StoredPlanningItem | null> {
  if (!isUuid(id)) return null
  const row = await itemsOf(tx, strategyId, kind).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** Adds a line at the end of its list, and gives its id. */
export async function addPlanningItem(
  tx: TenantTx,
  { tenantId, strategyId }: NeedsPlace,
  kind: PlanningItemKind,
  content: object,
  by: string,
): Promise<string> {
  const row = await tx
    .insertInto('planning_item')
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
export async function changePlanningItem(
  tx: TenantTx,
  { strategyId }: NeedsPlace,
  kind: PlanningItemKind,
  change: { readonly id: string; readonly content: object; readonly version: number },
  by: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('planning_item')
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

/** Takes a line away, or brings it back. False when there is none such, or it is so already. */
export async function setItemRemoved(
  tx: TenantTx,
  { strategyId }: NeedsPlace,
  kind: PlanningItemKind,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
  by: string,
): Promise<boolean> {
  if (!isUuid(id)) return false
  const result = await tx
    .updateTable('planning_item')
    .set((row) => ({
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

const itemsOf = (tx: TenantTx, strategyId: string, kind: PlanningItemKind) =>
  tx
    .selectFrom('planning_item')
    .select([
      'id',
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'created_at as createdAt',
      sql<boolean>`deleted_at is not null`.as('isDeleted'),
    ])
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
