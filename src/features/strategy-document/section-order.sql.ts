import { sql } from 'kysely'
import type { PieceKind } from '#domain/strategy-document/outline.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { listSections, openSection, type SectionPlace } from './section.sql.ts'

/** What a section shows, who answers for it, and whether it is in the document at all. */
export async function arrangeSection(
  tx: TenantTx,
  id: string,
  arrangement: {
    readonly isLeftOut: boolean
    readonly assignedTo: string | null
    readonly pieces: readonly PieceKind[]
  },
): Promise<void> {
  await tx
    .updateTable('document_section')
    .set({
      is_left_out: arrangement.isLeftOut,
      assigned_to: arrangement.assignedTo,
      pieces: [...arrangement.pieces],
    })
    .where('id', '=', id)
    .execute()
}

/** Puts a section before or after its neighbour. */
export async function moveSection(
  tx: TenantTx,
  place: SectionPlace,
  id: string,
  direction: 'up' | 'down',
): Promise<void> {
  const ids = (await listSections(tx, place)).flatMap((section) => section.id ?? [])
  const from = ids.indexOf(id)
  const to = from + (direction === 'up' ? -1 : 1)
  const other = ids[to]
  if (from < 0 || other === undefined) return
  ids[to] = id
  ids[from] = other
  await sql`update document_section s set position = wanted.place * 10
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, place)
    where s.id = wanted.id`.execute(tx)
}

/** Adds a section of the municipality's own at the end, and gives its id. */
export async function addSection(
  tx: TenantTx,
  place: SectionPlace,
  title: string,
  name: string,
): Promise<string> {
  await openSection(tx, place, '')
  const { id } = await tx
    .insertInto('document_section')
    .values({
      tenant_id: place.tenantId,
      strategy_id: place.strategyId,
      title,
      position: sql<number>`(select coalesce(max(position), 0) + 10 from document_section
        where strategy_id = ${place.strategyId})`,
      version: 0,
      updated_by: name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** One of the municipality's own goes away, and can come back. */
export async function removeSection(tx: TenantTx, id: string, name: string): Promise<void> {
  await tx
    .updateTable('document_section')
    .set({ deleted_at: sql`now()`, deleted_by: name })
    .where('id', '=', id)
    .where('kind', 'is', null)
    .where('deleted_at', 'is', null)
    .execute()
}

export async function restoreSection(tx: TenantTx, id: string): Promise<void> {
  await tx
    .updateTable('document_section')
    .set({ deleted_at: null, deleted_by: null })
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .execute()
}
