import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { type PlanContent, planContentOf } from './plan-content.ts'
import { listPlans, lockRegister, type RegisterPlace } from './register.sql.ts'
import { untiedRings } from './untied-rings.ts'

export type PlanChangeKind = 'import' | 'copy' | 'add' | 'edit' | 'bulk' | 'remove' | 'restore'

/** What one stroke makes of one plan. */
export interface PlanEdit {
  readonly id: string
  /** The version that the form was filled in from; null for a plan that is new. */
  readonly fromVersion: number | null
  /** Null takes the plan away. */
  readonly content: PlanContent | null
}

/** A plan that is not there yet. */
export interface NewPlan {
  readonly id: string
  readonly content: PlanContent
  /** The plan of an earlier strategy that it is a copy of. */
  readonly copiedFrom?: string
}

export type PlanChangeResult =
  | { readonly kind: 'changed'; readonly changeId: string; readonly ids: readonly string[] }
  /** Somebody else has changed these since; nothing is changed. */
  | { readonly kind: 'conflict'; readonly ids: readonly string[] }

/** New plans at the end of the register, in their order, as one stroke that can be undone. */
export async function addPlans(
  tx: TenantTx,
  place: RegisterPlace,
  contents: readonly PlanContent[],
  by: string,
  kind: PlanChangeKind = 'add',
): Promise<Extract<PlanChangeResult, { kind: 'changed' }>> {
  const added = contents.map((content) => ({ id: randomUUID(), content }))
  return addNewPlans(tx, place, added, by, kind)
}

/** The same, of plans that have their ids, for instance copies of those of an earlier strategy. */
export async function addNewPlans(
  tx: TenantTx,
  place: RegisterPlace,
  added: readonly NewPlan[],
  by: string,
  kind: PlanChangeKind = 'add',
): Promise<Extract<PlanChangeResult, { kind: 'changed' }>> {
  await lockRegister(tx, place)
  return writeStroke(tx, place, kind, { added, edits: [] }, by)
}

/**
 * What an import brings, as one stroke that can be undone: new plans, with ids so that they can name
 * each other, and changes of plans that are there. All of it or, at a conflict, none.
 */
export async function importPlans(
  tx: TenantTx,
  place: RegisterPlace,
  { added, edits }: { readonly added: readonly NewPlan[]; readonly edits: readonly PlanEdit[] },
  by: string,
): Promise<PlanChangeResult> {
  await lockRegister(tx, place)
  const stale = await staleEdits(tx, place, edits)
  if (stale.length > 0) return { kind: 'conflict', ids: stale }
  const untied = await withoutRings<NewPlan | PlanEdit>(tx, place, [...added, ...edits])
  const plans = {
    added: untied.filter((plan): plan is NewPlan => !('fromVersion' in plan)),
    edits: untied.filter((plan): plan is PlanEdit => 'fromVersion' in plan),
  }
  return writeStroke(tx, place, 'import', plans, by)
}

/** Changes, takes away or brings back plans in one stroke; all of them or, at a conflict, none. */
export async function changePlans(
  tx: TenantTx,
  place: RegisterPlace,
  kind: PlanChangeKind,
  edits: readonly PlanEdit[],
  by: string,
): Promise<PlanChangeResult> {
  await lockRegister(tx, place)
  const stale = await staleEdits(tx, place, edits)
  if (stale.length > 0) return { kind: 'conflict', ids: stale }
  const untied = kind === 'restore' ? await withoutRings(tx, place, edits) : edits
  return writeStroke(tx, place, kind, { added: [], edits: untied }, by)
}

/**
 * Gives the plans of a stroke back what they had before it, as a stroke of its own. Plans that
 * somebody has changed since are left alone and named.
 */
export async function undoChange(
  tx: TenantTx,
  place: RegisterPlace,
  changeId: string,
  by: string,
): Promise<{ readonly undone: number; readonly changedSince: readonly string[] } | null> {
  if (!isUuid(changeId)) return null
  await lockRegister(tx, place)
  const change = await tx
    .selectFrom('plan_change')
    .select('id')
    .where('id', '=', changeId)
    .where('strategy_id', '=', place.strategyId)
    .executeTakeFirst()
  if (!change) return null
  // A second press changes nothing, and nobody else has been there.
  if (await isUndone(tx, changeId)) return { undone: 0, changedSince: [] }
  const touched = await beforeAndNow(tx, changeId)
  const changedSince = touched.filter(({ now, version }) => now !== version).map(({ id }) => id)
  const asBefore = touched
    .filter(({ now, version }) => now === version)
    .map(({ id, now, before }) => ({
      id,
      fromVersion: now,
      content: before === null ? null : planContentOf(before),
    }))
  const edits = await withoutRings(tx, place, asBefore)
  if (edits.length > 0) {
    const undo = await writeChange(tx, place, 'undo', by, changeId)
    await updatePlans(tx, place, edits, by)
    await writeVersions(
      tx,
      place,
      undo,
      edits.map((edit) => ({ ...edit, version: edit.fromVersion + 1 })),
    )
  }
  return { undone: edits.length, changedSince }
}

/** The other plans may have been hung elsewhere since these were as they are to become. */
async function withoutRings<Plan extends NewPlan | PlanEdit>(
  tx: TenantTx,
  { strategyId }: RegisterPlace,
  plans: readonly Plan[],
): Promise<readonly Plan[]> {
  const ids = new Set(plans.map(({ id }) => id))
  const others = (await listPlans(tx, strategyId)).filter(({ id }) => !ids.has(id))
  return untiedRings(plans, others)
}

async function staleEdits(
  tx: TenantTx,
  place: RegisterPlace,
  edits: readonly PlanEdit[],
): Promise<readonly string[]> {
  const ids = edits.map(({ id }) => id)
  const known = await versionsNow(tx, place, ids)
  return edits
    .filter(({ id, fromVersion }) => known.get(id)?.version !== fromVersion)
    .map(({ id }) => id)
}

async function writeStroke(
  tx: TenantTx,
  place: RegisterPlace,
  kind: PlanChangeKind,
  { added, edits }: { readonly added: readonly NewPlan[]; readonly edits: readonly PlanEdit[] },
  by: string,
): Promise<Extract<PlanChangeResult, { kind: 'changed' }>> {
  const changeId = await writeChange(tx, place, kind, by)
  await insertPlans(tx, place, added, by)
  if (edits.length > 0) await updatePlans(tx, place, edits, by)
  await writeVersions(tx, place, changeId, [
    ...added.map((plan) => ({ ...plan, version: 1 })),
    ...edits.map((edit) => ({ ...edit, version: (edit.fromVersion ?? 0) + 1 })),
  ])
  return { kind: 'changed', changeId, ids: [...added, ...edits].map(({ id }) => id) }
}

async function versionsNow(tx: TenantTx, { strategyId }: RegisterPlace, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { version: number }>()
  const rows = await tx
    .selectFrom('municipal_plan')
    .select(['id', 'version'])
    .where('strategy_id', '=', strategyId)
    .where('id', 'in', ids.filter(isUuid))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

async function isUndone(tx: TenantTx, changeId: string): Promise<boolean> {
  const undo = await tx
    .selectFrom('plan_change')
    .select('id')
    .where('undoes', '=', changeId)
    .executeTakeFirst()
  return undo !== undefined
}

async function beforeAndNow(tx: TenantTx, changeId: string) {
  const { rows } = await sql<{
    id: string
    version: number
    now: number
    before: unknown
  }>`select v.plan_id as id, v.version, p.version as now, b.snapshot as before
       from municipal_plan_version v
       join municipal_plan p on p.id = v.plan_id
       left join municipal_plan_version b on b.plan_id = v.plan_id and b.version = v.version - 1
      where v.change_id = ${changeId}`.execute(tx)
  return rows
}

async function writeChange(
  tx: TenantTx,
  { tenantId, strategyId }: RegisterPlace,
  kind: PlanChangeKind | 'undo',
  by: string,
  undoes: string | null = null,
): Promise<string> {
  const row = await tx
    .insertInto('plan_change')
    .values({ tenant_id: tenantId, strategy_id: strategyId, kind, undoes, changed_by: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

// The whole list goes in one statement, also when it is 5 000 plans.
async function insertPlans(
  tx: TenantTx,
  { tenantId, strategyId }: RegisterPlace,
  plans: readonly NewPlan[],
  by: string,
): Promise<void> {
  if (plans.length === 0) return
  await sql`
    insert into municipal_plan
      (id, tenant_id, strategy_id, parent_id, name, type, status, responsible_id, content, position,
       copied_from, updated_by)
    select (p ->> 'id')::uuid, ${tenantId}, ${strategyId}, (p -> 'content' ->> 'parentId')::uuid,
      p -> 'content' ->> 'name', p -> 'content' ->> 'type', p -> 'content' ->> 'status',
      (p -> 'content' ->> 'responsibleId')::uuid, p -> 'content',
      coalesce((select max(position) from municipal_plan where strategy_id = ${strategyId}), 0) + n,
      (p ->> 'copiedFrom')::uuid, ${by}
    from jsonb_array_elements(${JSON.stringify(plans)}::jsonb) with ordinality as e(p, n)`.execute(
    tx,
  )
}

async function updatePlans(
  tx: TenantTx,
  { strategyId }: RegisterPlace,
  edits: readonly PlanEdit[],
  by: string,
): Promise<void> {
  await sql`
    update municipal_plan m set
      parent_id = case when e.content is null then m.parent_id
        else (e.content ->> 'parentId')::uuid end,
      name = coalesce(e.content ->> 'name', m.name),
      type = coalesce(e.content ->> 'type', m.type),
      status = coalesce(e.content ->> 'status', m.status),
      responsible_id = case when e.content is null then m.responsible_id
        else (e.content ->> 'responsibleId')::uuid end,
      content = coalesce(e.content, m.content),
      version = m.version + 1, updated_by = ${by}, updated_at = now(),
      deleted_at = case when e.content is null then now() end,
      deleted_by = case when e.content is null then ${by} end
    from (
      select (p ->> 'id')::uuid as id, nullif(p -> 'content', 'null'::jsonb) as content
      from jsonb_array_elements(${JSON.stringify(edits)}::jsonb) as e(p)) e
    where m.id = e.id and m.strategy_id = ${strategyId}`.execute(tx)
}

async function writeVersions(
  tx: TenantTx,
  { tenantId }: RegisterPlace,
  changeId: string,
  plans: readonly { id: string; version: number; content: PlanContent | null }[],
): Promise<void> {
  if (plans.length === 0) return
  await sql`
    insert into municipal_plan_version (tenant_id, plan_id, version, change_id, snapshot)
    select ${tenantId}, (p ->> 'id')::uuid, (p ->> 'version')::int, ${changeId},
      nullif(p -> 'content', 'null'::jsonb)
    from jsonb_array_elements(${JSON.stringify(plans)}::jsonb) as e(p)`.execute(tx)
}
