import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { PlanItemContent, PlanItemKind, PlanTextKind } from './plan-content.ts'

export interface PlanText {
  readonly kind: PlanTextKind
  readonly body: string
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
}

export interface PlanItem<Kind extends PlanItemKind> {
  readonly id: string
  readonly kind: Kind
  /** The gathering it belongs to, for an activity of one. */
  readonly parentId: string | null
  readonly position: number
  readonly content: PlanItemContent<Kind>
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
}

export type AnyPlanItem = { [Kind in PlanItemKind]: PlanItem<Kind> }[PlanItemKind]

/** All that is written of the process plan beside its schedule. */
export interface PlanContent {
  readonly texts: readonly PlanText[]
  readonly items: readonly AnyPlanItem[]
}

/** The texts and lists of a strategy in their order, in two queries; deleted items are left out. */
export async function findPlanContent(tx: TenantTx, strategyId: string): Promise<PlanContent> {
  const texts = await tx
    .selectFrom('plan_text')
    .select(['kind', 'body', 'version', 'updated_by as updatedBy', 'updated_at as updatedAt'])
    .where('strategy_id', '=', strategyId)
    .execute()
  const items = await tx
    .selectFrom('plan_item')
    .select([
      'id',
      'kind',
      'parent_id as parentId',
      'position',
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'updated_at as updatedAt',
    ])
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  // Validated by kind when they were stored.
  return { texts, items: items as readonly AnyPlanItem[] }
}
