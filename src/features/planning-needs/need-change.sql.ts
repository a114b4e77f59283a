import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { invariant } from '#platform/invariant.ts'
import { listNeeds, lockNeeds, type NeedsPlace, needOf, type StoredNeed } from './need.sql.ts'
import { noNeed, type PlanNeed } from './need-content.ts'

/** `move` is one on the board; `fit` and `alternative` are taken into use; `vote` is the council's. */
export type NeedChangeKind = 'assess' | 'move' | 'fit' | 'alternative' | 'vote'

/** What one stroke makes of what is said of one plan. */
export interface NeedEdit {
  readonly planId: string
  readonly need: PlanNeed
  /** The version that was changed; 0 when there was none. */
  readonly version: number
}

export type NeedChangeResult =
  /** The stroke that made the plans so: of the same form sent twice, the first. */
  | { readonly kind: 'changed'; readonly changeId: string }
  /** Somebody else has changed these since; nothing is changed. */
  | { readonly kind: 'conflict'; readonly planIds: readonly string[] }

/** Stores what is said of plans in one stroke; all of it or, at a conflict, none. */
export async function changeNeeds(
  tx: TenantTx,
  place: NeedsPlace,
  kind: NeedChangeKind,
  edits: readonly NeedEdit[],
  by: string,
): Promise<NeedChangeResult> {
  const planIds = edits.map(({ planId }) => planId)
  invariant(planIds.length > 0, 'a stroke changes a plan')
  await lockNeeds(tx, place)
  const now = await listNeeds(tx, place.strategyId, planIds)
  const open = edits.filter(({ planId, need }) => !isDeepStrictEqual(now.get(planId)?.need, need))
  if (open.length === 0) {
    return { kind: 'changed', changeId: await lastChangeOf(tx, place, planIds) }
  }
  const stale = open.filter(({ planId, version }) => versionIn(now, planId) !== version)
  if (stale.length > 0) return { kind: 'conflict', planIds: stale.map(({ planId }) => planId) }
  const changeId = await writeChange(tx, place, { kind, undoes: null }, by)
  await writeNeeds(tx, place, changeId, open, by)
  return { kind: 'changed', changeId }
}

/**
 * Gives the plans of a stroke what was said of them before it, as a stroke of its own. Plans that
 * somebody has changed since are left alone. A second press changes nothing.
 *
 * @returns How many plans have got theirs back; null when there is no such stroke.
 */
export async function undoNeedChange(
  tx: TenantTx,
  place: NeedsPlace,
  changeId: string,
  by: string,
): Promise<number | null> {
  await lockNeeds(tx, place)
  const stroke = await findNeedStroke(tx, place.strategyId, changeId)
  if (!stroke) return null
  if (stroke.isUndone) return 0
  const { rows } = await sql<{ planId: string; version: number; before: unknown }>`
    select v.plan_id as "planId", v.version, b.content as before
    from plan_need_version v
    join plan_need n on n.strategy_id = v.strategy_id and n.plan_id = v.plan_id
      and n.version = v.version
    left join plan_need_version b on b.strategy_id = v.strategy_id and b.plan_id = v.plan_id
      and b.version = v.version - 1
    where v.change_id = ${changeId}`.execute(tx)
  const edits = rows.map(({ planId, version, before }) => {
    return { planId, version, need: before === null ? noNeed : needOf(before) }
  })
  const undo = await writeChange(tx, place, { kind: 'undo', undoes: changeId }, by)
  await writeNeeds(tx, place, undo, edits, by)
  return edits.length
}

/** What one stroke made of the plans that it changed. */
export interface NeedStroke {
  readonly id: string
  readonly kind: NeedChangeKind
  readonly isUndone: boolean
  readonly plans: readonly {
    readonly planId: string
    readonly need: PlanNeed
    /** An undo has given it back what it had. */
    readonly isUndone: boolean
  }[]
}

/** A stroke that can be undone; null when there is none such. */
export async function findNeedStroke(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<NeedStroke | null> {
  if (!isUuid(id)) return null
  const { rows } = await sql<{
    kind: NeedChangeKind
    undoId: string | null
    planId: string
    content: unknown
    isUndone: boolean
  }>`
    select c.kind, u.id as "undoId", v.plan_id as "planId", v.content,
      exists (select from plan_need_version b
        where b.change_id = u.id and b.plan_id = v.plan_id) as "isUndone"
    from plan_need_change c
    join plan_need_version v on v.change_id = c.id
    left join plan_need_change u on u.undoes = c.id
    where c.id = ${id} and c.strategy_id = ${strategyId} and c.kind <> 'undo'
    order by v.plan_id`.execute(tx)
  const [first] = rows
  if (!first) return null
  const plans = rows.map(({ planId, content, isUndone }) => {
    return { planId, isUndone, need: needOf(content) }
  })
  return { id, kind: first.kind, isUndone: first.undoId !== null, plans }
}

/** What was said of a plan once, by whom, and in which kind of stroke. */
export interface NeedVersion {
  readonly version: number
  readonly need: PlanNeed
  readonly kind: NeedChangeKind | 'undo'
  readonly changedBy: string
  readonly changedAt: Date
}

/** Everything that has been said of a plan, the newest first. */
export async function listNeedVersions(
  tx: TenantTx,
  strategyId: string,
  planId: string,
): Promise<readonly NeedVersion[]> {
  const rows = await tx
    .selectFrom('plan_need_version as v')
    .innerJoin('plan_need_change as c', 'c.id', 'v.change_id')
    .select([
      'v.version',
      sql<unknown>`v.content`.as('content'),
      'c.kind',
      'c.changed_by as changedBy',
      'c.changed_at as changedAt',
    ])
    .where('v.strategy_id', '=', strategyId)
    .where('v.plan_id', '=', planId)
    .orderBy('v.version', 'desc')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, need: needOf(content) }))
}

function versionIn(now: ReadonlyMap<string, StoredNeed>, planId: string): number {
  return now.get(planId)?.version ?? 0
}

async function lastChangeOf(
  tx: TenantTx,
  { strategyId }: NeedsPlace,
  planIds: readonly string[],
): Promise<string> {
  const row = await tx
    .selectFrom('plan_need_version as v')
    .innerJoin('plan_need_change as c', 'c.id', 'v.change_id')
    .select('c.id')
    .where('v.strategy_id', '=', strategyId)
    .where('v.plan_id', 'in', planIds)
    .orderBy('c.changed_at', 'desc')
    .executeTakeFirstOrThrow()
  return row.id
}

async function writeChange(
  tx: TenantTx,
  { tenantId, strategyId }: NeedsPlace,
  { kind, undoes }: { readonly kind: NeedChangeKind | 'undo'; readonly undoes: string | null },
  by: string,
): Promise<string> {
  const row = await tx
    .insertInto('plan_need_change')
    .values({ tenant_id: tenantId, strategy_id: strategyId, kind, undoes, changed_by: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

// All plans go in one statement, also when they are thousands.
async function writeNeeds(
  tx: TenantTx,
  { tenantId, strategyId }: NeedsPlace,
  changeId: string,
  edits: readonly NeedEdit[],
  by: string,
): Promise<void> {
  await sql`
    with edit as (
      select (e ->> 'planId')::uuid as plan_id, (e ->> 'version')::int + 1 as version,
        e -> 'need' as content
      from jsonb_array_elements(${JSON.stringify(edits)}::jsonb) as a(e)
    ), written as (
      insert into plan_need
        (tenant_id, strategy_id, plan_id, decision, content, version, updated_by)
      select ${tenantId}, ${strategyId}, plan_id, content ->> 'decision', content, version, ${by}
      from edit
      on conflict (tenant_id, strategy_id, plan_id) do update set
        decision = excluded.decision, content = excluded.content, version = excluded.version,
        updated_by = excluded.updated_by, updated_at = now()
    )
    insert into plan_need_version (tenant_id, strategy_id, plan_id, version, change_id, content)
    select ${tenantId}, ${strategyId}, plan_id, version, ${changeId}, content from edit`.execute(tx)
}
