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

export async function findCapacity(
  tx: TenantTx,
  strategyId: string,
): Promise<StoredSheet<CapacitySheet>> {
  const row = await findSheet(tx, strategyId, 'capacity')
  return row
    ? { ...row, content: capacitySheetSchema.parse(row.content) }
    : { ...unwritten, content: emptyCapacitySheet }
}

export async function findCommunityCheck(
  tx: TenantTx,
  strategyId: string,
): Promise<StoredSheet<CommunitySheet>> {
  const row = await findSheet(tx, strategyId, 'community-part-check')
  return row
    ? { ...row, content: communitySheetSchema.parse(row.content) }
    : { ...unwritten, content: emptyCommunitySheet }
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

function findSheet(tx: TenantTx, strategyId: string, kind: SheetKind) {
  return tx
    .selectFrom('planning_sheet')
    .select([
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'updated_at as updatedAt',
    ])
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .executeTakeFirst()
}
