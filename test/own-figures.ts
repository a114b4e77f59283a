import type { TenantTx } from '#platform/db/tenant.ts'

/** A table of their own, and what it was before. */
export async function addOwnFigures(tx: TenantTx, tenantId: string): Promise<string> {
  const row = { name: 'Sør', figures: [12] }
  const table = {
    ...{ nameHeading: '', columns: [{ heading: 'Barn', year: null, group: 'Barn' }] },
    ...{ rows: [row], totals: [], decimals: 0, isPercent: false },
  }
  const details = { title: 'Barn', unit: 'barn', source: 'Eksempel', figuresOn: '', note: '' }
  const content = JSON.stringify({ ...details, licence: 'own', drawnColumn: 0, table })
  const stored = { tenant_id: tenantId, content, updated_by: 'Kari' }
  const { id } = await tx
    .insertInto('own_figures')
    .values({ ...stored, version: 2 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const earlier = { figures_id: id, version: 1, updated_at: '2028-01-10T10:00:00Z' }
  await tx
    .insertInto('own_figures_version')
    .values({ ...stored, ...earlier })
    .execute()
  return id
}
