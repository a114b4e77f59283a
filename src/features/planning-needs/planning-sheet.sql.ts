import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { NeedsPlace } from './need.sql.ts'
import {
  type CapacitySheet,
  type CommunitySheet,
  capacitySheetSchema,
  communitySheetSchema,
  emptyCapacitySheet,
  emptyCommunitySheet,
} from './planning-sheet.ts'

/** A sheet with its version; 0 and nobody's while nothing is stored. */
export interface StoredSheet<Content> {
  readonly content: Content
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date | null
}

export type SheetKind = 'community-part-check' | 'capacity'

export interface PlanningSheets {
  readonly capacity: StoredSheet<CapacitySheet>
  readonly community: StoredSheet<CommunitySheet>
}

/** The sheets of a strategy, in one query. */
export async function findSheets(tx: TenantTx, strategyId: string): Promise<PlanningSheets> {
  const rows = await tx
    .selectFrom('planning_sheet')
    .select([
      'kind',
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'updated_at as updatedAt',
    ])
    .where('strategy_id', '=', strategyId)
    .execute()
  const rowOf = (kind: SheetKind) => rows.find((row) => row.kind === kind)
  const [capacity, community] = [rowOf('capacity'), rowOf('community-part-check')]
  return {
    capacity: capacity
      ? { ...capacity, content: capacitySheetSchema.parse(capacity.content) }
      : { ...unwritten, content: emptyCapacitySheet },
    community: community
      ? { ...community, content: communitySheetSchema.parse(community.content) }
      : { ...unwritten, content: emptyCommunitySheet },
  }
}

export async function findCapacity(
  tx: TenantTx,
  strategyId: string,
): Promise<StoredSheet<CapacitySheet>> {
  return (await findSheets(tx, strategyId)).capacity
}

export async function findCommunityCheck(
  tx: TenantTx,
  strategyId: string,
): Promise<StoredSheet<CommunitySheet>> {
  return (await findSheets(tx, strategyId)).community
}

const unwritten = { version: 0, updatedBy: '', updatedAt: null } as const

export interface SheetChange {
  readonly kind: SheetKind
  readonly content: object
  /** The version that was changed; 0 when there was none. */
  readonly version: number
}

/** Stores a sheet. False when somebody has stored another since. */
export async function saveSheet(
  tx: TenantTx,
  { tenantId, strategyId }: NeedsPlace,
  { kind, content, version }: SheetChange,
  by: string,
): Promise<boolean> {
  const written = JSON.stringify(content)
  const saved = await tx
    .insertInto('planning_sheet')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      kind,
      content: written,
      version: version + 1,
      updated_by: by,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'strategy_id', 'kind'])
        .doUpdateSet({
          content: written,
          version: version + 1,
          updated_by: by,
          updated_at: sql`now()`,
        })
        .where('planning_sheet.version', '=', version),
    )
    .executeTakeFirst()
  return saved.numInsertedOrUpdatedRows === 1n
}
