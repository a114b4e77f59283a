import type { Db } from '#platform/db/connection.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'

/** The name of the organisation, for instance `Bodø`. */
export async function findPlaceName(db: Db, tenantId: string): Promise<string> {
  const row = await db
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return row.name
}

/** Sets the language form that the municipality's pages and documents have by default. */
export async function changePlaceLanguage(
  tx: TenantTx,
  tenantId: string,
  language: Language,
): Promise<void> {
  await tx.updateTable('organisation').set({ language }).where('id', '=', tenantId).execute()
}
