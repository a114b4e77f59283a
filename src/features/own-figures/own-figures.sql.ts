import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { type OwnFigures, ownFiguresSchema } from './figures-content.ts'

/** A table with what it is called; also one that is taken away. */
export interface StoredFigures {
  readonly id: string
  readonly content: OwnFigures
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
  readonly isDeleted: boolean
}

export interface ListedFigures {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly rows: number
  readonly updatedAt: Date
}

const mostListed = 500

/** The tables that are there, the oldest first; without their figures. */
export async function listFigures(tx: TenantTx): Promise<readonly ListedFigures[]> {
  return tx
    .selectFrom('own_figures')
    .select([
      'id',
      sql<string>`content->>'title'`.as('title'),
      sql<string>`content->>'unit'`.as('unit'),
      sql<string>`content->>'source'`.as('source'),
      sql<number>`jsonb_array_length(content->'table'->'rows')`.as('rows'),
      'updated_at as updatedAt',
    ])
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(mostListed)
    .execute()
}

/** One table, also one that is taken away; null when there is none such. */
export async function findFigures(tx: TenantTx, id: string): Promise<StoredFigures | null> {
  if (!isUuid(id)) return null
  const row = await tx
    .selectFrom('own_figures')
    .select([
      'id',
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'updated_at as updatedAt',
      sql<boolean>`deleted_at is not null`.as('isDeleted'),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, content: ownFiguresSchema.parse(row.content) } : null
}

/** Adds a table and gives its id. */
export async function addFigures(
  tx: TenantTx,
  tenantId: string,
  content: OwnFigures,
  by: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('own_figures')
    .values({ tenant_id: tenantId, content: JSON.stringify(content), updated_by: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Puts new content in, and keeps what was there. False when it was changed since `version`. */
export async function changeFigures(
  tx: TenantTx,
  change: { readonly id: string; readonly version: number; readonly content: OwnFigures },
  by: string,
): Promise<boolean> {
  const { id, version, content } = change
  const kept = await sql`
    insert into own_figures_version (tenant_id, figures_id, version, content, updated_by, updated_at)
    select tenant_id, id, version, content, updated_by, updated_at from own_figures
    where id = ${id} and version = ${version} and deleted_at is null
    for update`.execute(tx)
  if (kept.numAffectedRows !== 1n) return false
  await tx
    .updateTable('own_figures')
    .set({
      content: JSON.stringify(content),
      version: version + 1,
      updated_by: by,
      updated_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .execute()
  return true
}

/** Takes a table away or brings it back; nothing happens when it is so already. */
export async function setFiguresRemoved(
  tx: TenantTx,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
  by: string,
): Promise<void> {
  await tx
    .updateTable('own_figures')
    .set({ deleted_at: isRemoved ? sql<Date>`now()` : null, deleted_by: isRemoved ? by : null })
    .where('id', '=', id)
    .where('deleted_at', isRemoved ? 'is' : 'is not', null)
    .execute()
}

export interface EarlierFigures {
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
}

/** What a table was before, the newest first. */
export async function listEarlier(tx: TenantTx, id: string): Promise<readonly EarlierFigures[]> {
  return tx
    .selectFrom('own_figures_version')
    .select(['version', 'updated_by as updatedBy', 'updated_at as updatedAt'])
    .where('figures_id', '=', id)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
}

/** The content of an earlier version; null when there is none such. */
export async function findEarlier(
  tx: TenantTx,
  id: string,
  version: number,
): Promise<(EarlierFigures & { readonly content: OwnFigures }) | null> {
  const row = await tx
    .selectFrom('own_figures_version')
    .select([
      sql<unknown>`content`.as('content'),
      'version',
      'updated_by as updatedBy',
      'updated_at as updatedAt',
    ])
    .where('figures_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ? { ...row, content: ownFiguresSchema.parse(row.content) } : null
}
