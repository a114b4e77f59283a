import { createHash } from 'node:crypto'
import type { TenantTx } from '#platform/db/tenant.ts'

export type Submission<T> =
  | { readonly kind: 'first'; readonly result: T }
  | { readonly kind: 'repeated'; readonly result: T }
  | { readonly kind: 'other-content' }

/**
 * Does `work` once per key, however often it is asked for: a double click and a repeated request get
 * the first result. Two at the same moment wait for each other. The same key with other content is
 * refused.
 */
export async function submitOnce<T>(
  tx: TenantTx,
  tenantId: string,
  key: string,
  content: unknown,
  work: () => Promise<T>,
): Promise<Submission<T>> {
  const fingerprint = fingerprintOf(content)
  const claimed = await tx
    .insertInto('submission')
    .values({ tenant_id: tenantId, key, fingerprint, result: '{}' })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows === 1n) {
    const result = await work()
    await tx
      .updateTable('submission')
      .set({ result: JSON.stringify(result) })
      .where('key', '=', key)
      .execute()
    return { kind: 'first', result }
  }
  const known = await tx
    .selectFrom('submission')
    .select(['fingerprint', 'result'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return known.fingerprint === fingerprint
    ? { kind: 'repeated', result: known.result as T }
    : { kind: 'other-content' }
}

/**
 * The key of a form with a token of its own: the same form sent twice has one key, but one that was
 * changed before it was sent again has another, so that nothing typed is taken for a double click.
 */
export function formKey(token: string, content: unknown): string {
  return `form:${token.slice(0, 100)}:${fingerprintOf(content)}`
}

function fingerprintOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
