import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type RequiredPlanContent, requiredPlanContentOf } from './required-plan-content.ts'

/** What is stored of a line, also one that is taken away. */
export interface StoredLine {
  readonly key: string
  readonly content: RequiredPlanContent
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
  readonly isDeleted: boolean
}

export interface LinePlace {
  readonly tenantId: string
  readonly strategyId: string
}

/** All that is stored of the list, in the order it was written. */
export async function listStoredLines(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly StoredLine[]> {
  const rows = await tx
    .selectFrom('required_plan')
    .select(['key', 'content', 'version', 'updated_by', 'updated_at', 'deleted_at'])
    .where('strategy_id', '=', strategyId)
    .orderBy('updated_at')
    .orderBy('key')
    .execute()
  return rows.map((row) => ({
    key: row.key,
    content: requiredPlanContentOf(row.content),
    version: row.version,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
    isDeleted: row.deleted_at !== null,
  }))
}

/** Lets one at a time add to the list; the others wait. */
export async function lockLines(tx: TenantTx, { strategyId }: LinePlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${strategyId} required`}, 0))`.execute(
    tx,
  )
}

/**
 * Stores a line, and brings it back if it was taken away. `version` is the one that the form was
 * filled in from, 0 when nothing was stored. False when it was changed since.
 */
export async function saveLine(
  tx: TenantTx,
  place: LinePlace,
  line: { key: string; content: RequiredPlanContent; version: number; by: string },
): Promise<boolean> {
  const content = JSON.stringify(line.content)
  if (line.version === 0) return insertLine(tx, place, { ...line, content })
  const result = await tx
    .updateTable('required_plan')
    .set((row) => ({
      content,
      version: row('version', '+', 1),
      updated_by: line.by,
      updated_at: sql<Date>`now()`,
      deleted_at: null,
      deleted_by: null,
    }))
    .where('strategy_id', '=', place.strategyId)
    .where('key', '=', line.key)
    .where('version', '=', line.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Takes a line away, or what was written of one of the list. False when it is not there. */
export async function removeLine(
  tx: TenantTx,
  { strategyId }: LinePlace,
  key: string,
  by: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('required_plan')
    .set((row) => ({
      deleted_at: sql<Date>`now()`,
      deleted_by: by,
      updated_by: by,
      version: row('version', '+', 1),
    }))
    .where('strategy_id', '=', strategyId)
    .where('key', '=', key)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Brings a line back as it was. False when it is not taken away. */
export async function restoreLine(
  tx: TenantTx,
  { strategyId }: LinePlace,
  key: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('required_plan')
    .set((row) => ({ deleted_at: null, deleted_by: null, version: row('version', '+', 1) }))
    .where('strategy_id', '=', strategyId)
    .where('key', '=', key)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/**
 * Copies what is written of the list in another strategy, but for when it was checked. `planIds` says
 * what each plan there has become here. What is written here already stays. Gives how many were copied.
 */
export async function copyLines(
  tx: TenantTx,
  place: LinePlace,
  from: { readonly strategyId: string; readonly planIds: ReadonlyMap<string, string> },
  by: string,
): Promise<number> {
  await lockLines(tx, place)
  const lines = await listWrittenLines(tx, from.strategyId)
  if (lines.length === 0) return 0
  const copies = lines.map(({ key, content }) => ({
    tenant_id: place.tenantId,
    strategy_id: place.strategyId,
    key,
    content: JSON.stringify({
      ...content,
      planId: from.planIds.get(content.planId ?? '') ?? null,
      checkedOn: null,
    }),
    updated_by: by,
  }))
  const result = await tx
    .insertInto('required_plan')
    .values(copies)
    .onConflict((conflict) => conflict.columns(['strategy_id', 'key']).doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0)
}

/** What is stored of the list and not taken away. */
export async function listWrittenLines(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly StoredLine[]> {
  const lines = await listStoredLines(tx, strategyId)
  return lines.filter(({ isDeleted }) => !isDeleted)
}

async function insertLine(
  tx: TenantTx,
  { tenantId, strategyId }: LinePlace,
  line: { key: string; content: string; by: string },
): Promise<boolean> {
  const result = await tx
    .insertInto('required_plan')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      key: line.key,
      content: line.content,
      updated_by: line.by,
    })
    .onConflict((conflict) => conflict.columns(['strategy_id', 'key']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
