import type { TenantTx } from '#platform/db/tenant.ts'

/** The whole of a stored picture; of one that was taken away only where something frozen has it. */
export async function readPicture(
  tx: TenantTx,
  id: string,
  { isFrozen = false }: { readonly isFrozen?: boolean } = {},
): Promise<{ readonly content: Buffer; readonly contentType: string } | null> {
  const row = await tx
    .selectFrom('attachment')
    .select(['content', 'content_type as contentType'])
    .where('id', '=', id)
    .where('subject_kind', 'in', ['document-section', 'challenge', 'challenge-section'])
    .$if(!isFrozen, (query) => query.where('deleted_at', 'is', null))
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
