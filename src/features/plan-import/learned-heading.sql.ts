import type { ColumnRole } from '#domain/plan-import/plan-import.ts'
import { namedColumnRoles } from '#domain/plan-import/plan-import.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** What the municipality's own headings mean, by their text. */
export async function listLearnedHeadings(
  tx: TenantTx,
): Promise<Readonly<Record<string, ColumnRole>>> {
  const rows = await tx.selectFrom('learned_heading').select(['heading', 'role']).execute()
  const known = rows.flatMap(({ heading, role }) => {
    const found = namedColumnRoles.find((one) => one === role)
    return found ? [[heading, found] as const] : []
  })
  return Object.fromEntries(known)
}

/** Remembers what headings mean, for the next table of the municipality. */
export async function learnHeadings(
  tx: TenantTx,
  tenantId: string,
  learned: Readonly<Record<string, ColumnRole>>,
  by: string,
): Promise<void> {
  const rows = Object.entries(learned)
    .filter(([heading]) => heading.length > 0 && heading.length <= 200)
    .map(([heading, role]) => ({
      tenant_id: tenantId,
      heading,
      role,
      updated_by: by.slice(0, 200),
    }))
  if (rows.length === 0) return
  await tx
    .insertInto('learned_heading')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'heading']).doUpdateSet((row) => ({
        role: row.ref('excluded.role'),
        updated_by: row.ref('excluded.updated_by'),
      })),
    )
    .execute()
}
