import type { TenantTx } from '#platform/db/tenant.ts'
import type { NewInDossier } from './dossier-item.sql.ts'
import type { Subject } from './subject.ts'

export interface Comment {
  readonly id: string
  readonly body: string
  readonly author: string
  readonly authorId: string | null
  readonly createdAt: Date
}

export async function listComments(
  tx: TenantTx,
  strategyId: string,
  { kind, key }: Subject,
): Promise<Comment[]> {
  return tx
    .selectFrom('comment')
    .select(['id', 'body', 'author', 'author_id as authorId', 'created_at as createdAt'])
    .where('strategy_id', '=', strategyId)
    .where('subject_kind', '=', kind)
    .where('subject_key', '=', key)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Stores a comment and gives its id. */
export async function addComment(
  tx: TenantTx,
  { tenantId, strategyId, subject, by }: NewInDossier,
  body: string,
): Promise<string> {
  const row = await tx
    .insertInto('comment')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      subject_kind: subject.kind,
      subject_key: subject.key,
      body,
      author_id: by.personId,
      author: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
