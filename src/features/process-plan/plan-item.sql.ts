import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import type { PlanItemKind } from './plan-content.ts'

/** Which list of which strategy. */
export interface ListPlace {
  readonly tenantId: string
  readonly strategyId: string
  readonly kind: PlanItemKind
}

/** An item wherever it is, also when it is taken away. */
export interface StoredItem {
  readonly id: string
  readonly content: unknown
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
  readonly isDeleted: boolean
}

/** Lets one at a time change which items a list has and their order; the others wait. */
export async function lockList(tx: TenantTx, { strategyId, kind }: ListPlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${strategyId} ${kind}`}, 0))`.execute(
    tx,
  )
}

/** Adds items at the end of a list, in their order, and gives their ids. Call `lockList` first. */
export async function addPlanItems(
  tx: TenantTx,
  { tenantId, strategyId, kind }: ListPlace,
  contents: readonly object[],
  by: string,
): Promise<readonly string[]> {
  const last = await tx
    .selectFrom('plan_item')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  const rows = contents.map((content, index) => ({
    tenant_id: tenantId,
    strategy_id: strategyId,
    kind,
    position: (last?.position ?? 0) + index + 1,
    content: JSON.stringify(content),
    updated_by: by,
  }))
  const added = await tx.insertInto('plan_item').values(rows).returning('id').execute()
  return added.map(({ id }) => id)
}

/** One item of a list, also one that is taken away; null when there is none such. */
export async function findPlanItem(
  tx: TenantTx,
  { strategyId, kind }: ListPlace,
  id: string,
): Promise<StoredItem | null> {
  if (!isUuid(id)) return null
  const rows = await itemsWhere(tx, { strategyId, kind }).where('id', '=', id).execute()
  return rows[0] ?? null
}

/** The item and those that were added (or taken away) in the same stroke, in their order. */
export async function findTogether(
  tx: TenantTx,
  { strategyId, kind }: ListPlace,
  id: string,
  stroke: 'created_at' | 'deleted_at',
): Promise<readonly StoredItem[]> {
  if (!isUuid(id)) return []
  return itemsWhere(tx, { strategyId, kind })
    .where(stroke, '=', (row) => row.selectFrom('plan_item').select(stroke).where('id', '=', id))
    .$if(stroke === 'created_at', (query) => query.where('deleted_at', 'is', null))
    .orderBy('position')
    .execute()
}

/** Changes an item, and brings it back if it was taken away. False when it was changed since. */
export async function changePlanItem(
  tx: TenantTx,
  { strategyId, kind }: ListPlace,
  change: { id: string; content: object; version: number; by: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('plan_item')
    .set((row) => ({
      content: JSON.stringify(change.content),
      version: row('version', '+', 1),
      updated_by: change.by,
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

/** Takes items away; they can be brought back together. Gives how many there were to take. */
export async function removePlanItems(
  tx: TenantTx,
  { strategyId, kind }: ListPlace,
  ids: readonly string[],
  by: string,
): Promise<number> {
  if (ids.length === 0 || !ids.every(isUuid)) return 0
  const result = await tx
    .updateTable('plan_item')
    .set((row) => ({
      deleted_at: sql<Date>`now()`,
      deleted_by: by,
      updated_by: by,
      version: row('version', '+', 1),
    }))
    .where('id', 'in', ids)
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Brings items back to where they stood. */
export async function restorePlanItems(
  tx: TenantTx,
  { strategyId, kind }: ListPlace,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0 || !ids.every(isUuid)) return 0
  const result = await tx
    .updateTable('plan_item')
    .set((row) => ({ deleted_at: null, deleted_by: null, version: row('version', '+', 1) }))
    .where('id', 'in', ids)
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Numbers the items of a list in this order. Call `lockList` first. */
export async function orderPlanItems(
  tx: TenantTx,
  { strategyId, kind }: ListPlace,
  ids: readonly string[],
): Promise<void> {
  await sql`update plan_item i set position = o.position
    from unnest(${ids}::uuid[]) with ordinality as o(id, position)
    where i.id = o.id and i.strategy_id = ${strategyId} and i.kind = ${kind}`.execute(tx)
}

function itemsWhere(tx: TenantTx, { strategyId, kind }: Pick<ListPlace, 'strategyId' | 'kind'>) {
  return tx
    .selectFrom('plan_item')
    .select([
      'id',
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'updated_at as updatedAt',
      sql<boolean>`deleted_at is not null`.as('isDeleted'),
    ])
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
}
