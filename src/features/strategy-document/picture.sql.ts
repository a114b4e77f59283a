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

/** Whether a picture hangs on a section of the strategy. */
export async function findSectionPicture(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('attachment')
    .select('id')
    .where('id', '=', id)
    .where('strategy_id', '=', strategyId)
    .where('subject_kind', '=', 'document-section')
    .where('content_type', 'like', 'image/%')
    .executeTakeFirst()
  return row !== undefined
}
