import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { ItemKind } from './item-kind.ts'
import type { Subject, SubjectKind } from './subject.ts'

/** Whose a new thing is, where it hangs, and who puts it there. */
export interface NewInDossier {
  readonly tenantId: string
  readonly strategyId: string
  readonly subject: Subject
  readonly by: { readonly personId: string; readonly name: string }
}

const tables = {
  comment: 'comment',
  attachment: 'attachment',
  'case-link': 'case_link',
} as const satisfies Record<ItemKind, string>

export interface DossierItem {
  readonly id: string
  readonly subject: Subject
  readonly isRemoved: boolean
  /** Of a comment: who wrote it. */
  readonly authorId: string | null
  /** Of a file: evidence in the law check rests on it. */
  readonly isEvidence: boolean
}

/** One thing of the strategy, also one that has been taken away; held still for the transaction. */
export async function lockItem(
  tx: TenantTx,
  strategyId: string,
  kind: ItemKind,
  id: string,
): Promise<DossierItem | null> {
  const { rows } = await sql<{
    id: string
    kind: SubjectKind
    key: string
    isRemoved: boolean
    authorId: string | null
    isEvidence: boolean
  }>`
    select id, subject_kind as kind, subject_key as key, deleted_at is not null as "isRemoved",
      ${kind === 'comment' ? sql`author_id` : sql`null`} as "authorId",
      exists (select from requirement_evidence e
        where e.attachment_id = item.id and e.withdrawn_at is null) as "isEvidence"
    from ${sql.table(tables[kind])} item
    where strategy_id = ${strategyId} and id = ${id}
    for update`.execute(tx)
  const found = rows[0]
  if (!found) return null
  const { authorId, isRemoved, isEvidence } = found
  return {
    id: found.id,
    subject: { kind: found.kind, key: found.key },
    ...{ authorId, isRemoved, isEvidence },
  }
}

/** Takes a thing away, or gives it back; it stays in the database either way. */
export async function setRemoved(
  tx: TenantTx,
  kind: ItemKind,
  id: string,
  removedBy: string | null,
): Promise<void> {
  await sql`
    update ${sql.table(tables[kind])}
    set deleted_at = ${removedBy === null ? sql`null` : sql`now()`}, deleted_by = ${removedBy}
    where id = ${id}`.execute(tx)
}

/** How many things of a kind hang on a subject. */
export async function countItems(
  tx: TenantTx,
  strategyId: string,
  kind: ItemKind,
  subject: Subject,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(tables[kind])}
    where strategy_id = ${strategyId} and subject_kind = ${subject.kind}
      and subject_key = ${subject.key} and deleted_at is null`.execute(tx)
  return rows[0]?.count ?? 0
}
