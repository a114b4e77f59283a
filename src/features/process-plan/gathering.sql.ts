import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { PlanContent, PlanItem } from './plan-content.sql.ts'
import type { PlanItemContent } from './plan-content.ts'
import { itemsOf } from './plan-content-items.ts'
import { addPlanItems, lockList } from './plan-item.sql.ts'

/** A short plan with its activities in their order. */
export interface Gathering {
  readonly head: PlanItem<'gathering'>
  readonly rows: readonly PlanItem<'gathering-activity'>[]
}

/** The short plans of a strategy in the order of their days; those without a day last. */
export function gatheringsOf(content: PlanContent): readonly Gathering[] {
  const rows = itemsOf(content, 'gathering-activity')
  return itemsOf(content, 'gathering')
    .map((head) => ({ head, rows: rows.filter((row) => row.parentId === head.id) }))
    .toSorted((left, right) =>
      (left.head.content.on || '9').localeCompare(right.head.content.on || '9'),
    )
}

/** Whose short plan, and who changes it. */
export interface GatheringPlace {
  readonly tenantId: string
  readonly strategyId: string
  readonly by: string
}

/** Stores a short plan with its activities and gives its id. */
export async function addGathering(
  tx: TenantTx,
  place: GatheringPlace,
  head: PlanItemContent<'gathering'>,
  rows: readonly PlanItemContent<'gathering-activity'>[],
): Promise<string> {
  const list = { ...place, kind: 'gathering' } as const
  await lockList(tx, list)
  const [id = ''] = await addPlanItems(tx, list, [head], place.by)
  if (rows.length > 0) await addGatheringRows(tx, place, id, rows)
  return id
}

/** Adds activities at the end of a short plan and gives their ids. */
export async function addGatheringRows(
  tx: TenantTx,
  { tenantId, strategyId, by }: GatheringPlace,
  gatheringId: string,
  rows: readonly PlanItemContent<'gathering-activity'>[],
): Promise<readonly string[]> {
  const kind = 'gathering-activity'
  await lockList(tx, { tenantId, strategyId, kind })
  const last = await tx
    .selectFrom('plan_item')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('parent_id', '=', gatheringId)
    .executeTakeFirst()
  const added = await tx
    .insertInto('plan_item')
    .values(
      rows.map((row, index) => ({
        tenant_id: tenantId,
        strategy_id: strategyId,
        kind,
        parent_id: gatheringId,
        position: (last?.position ?? 0) + index + 1,
        content: JSON.stringify(row),
        updated_by: by,
      })),
    )
    .returning('id')
    .execute()
  return added.map(({ id }) => id)
}

export interface StoredRow {
  readonly id: string
  readonly content: PlanItemContent<'gathering-activity'>
  readonly version: number
  readonly updatedBy: string
  readonly isDeleted: boolean
}

/** An activity of a short plan, also one that is taken away; null when there is none such. */
export async function findGatheringRow(
  tx: TenantTx,
  strategyId: string,
  gatheringId: string,
  rowId: string,
): Promise<StoredRow | null> {
  const row = await tx
    .selectFrom('plan_item')
    .select([
      'id',
      sql<PlanItemContent<'gathering-activity'>>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      sql<boolean>`deleted_at is not null`.as('isDeleted'),
    ])
    .where('strategy_id', '=', strategyId)
    .where('parent_id', '=', gatheringId)
    .where('id', '=', rowId)
    .executeTakeFirst()
  return row ?? null
}

/** The activities of a short plan in their order. Call `lockList` first. */
export async function rowIdsInOrder(tx: TenantTx, gatheringId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('plan_item')
    .select('id')
    .where('parent_id', '=', gatheringId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
