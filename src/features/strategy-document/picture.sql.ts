import type { TenantTx } from '#platform/db/tenant.ts'

/** The whole of a stored picture; null when it has been taken away. */
export async function readPicture(
  tx: TenantTx,
  id: string,
): Promise<{ readonly content: Buffer; readonly contentType: string } | null> {
  const row = await tx
    .selectFrom('attachment')
    .select(['content', 'content_type as contentType'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
