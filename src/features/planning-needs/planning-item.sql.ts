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
