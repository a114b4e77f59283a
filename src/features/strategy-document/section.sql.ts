import type { StartingPoint } from '#domain/process.ts'
import {
  coreOutline,
  leftOutAtFirst,
  type PieceKind,
  pieceKinds,
  type SectionKind,
  sectionKinds,
} from '#domain/strategy-document/outline.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** Who writes in a section now, and until when nobody else may without taking over. */
export interface Hold {
  readonly personId: string
  readonly name: string
  readonly until: Date
}

/** A section as it stands. One that nobody has touched is that of the outline, with version 0. */
export interface DocumentSection {
  /** What its address says: the kind, or the id of one of the municipality's own. */
  readonly key: string
  readonly id: string | null
  readonly kind: SectionKind | null
  /** Empty where the outline's own is used. */
  readonly title: string
  readonly body: string
  readonly pieces: readonly PieceKind[]
  readonly isLeftOut: boolean
  readonly assignedTo: string | null
  readonly hold: Hold | null
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date | null
}

export interface SectionPlace {
  readonly tenantId: string
  readonly strategyId: string
  readonly startingPoint: StartingPoint
}

/** Every section in the order of reading, those that are left out too. */
export async function listSections(
  tx: TenantTx,
  place: Pick<SectionPlace, 'strategyId' | 'startingPoint'>,
): Promise<readonly DocumentSection[]> {
  const rows = await selectSections(tx, place.strategyId).where('deleted_at', 'is', null).execute()
  const stored = rows.map(sectionOf)
  return stored.some(({ kind }) => kind !== null)
    ? stored
    : [...untouched(place.startingPoint), ...stored]
}

/** One of the municipality's own that has been taken away, and can be put back. */
export async function findRemovedSection(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<DocumentSection | null> {
  const row = await selectSections(tx, strategyId)
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()
  return row ? sectionOf(row) : null
}

/**
 * Stores the outline, so that its sections can be changed, and gives the id behind a key. Once is
 * enough; it does nothing when they are there.
 */
export async function openSection(
  tx: TenantTx,
  place: SectionPlace,
  key: string,
): Promise<string | null> {
  const leftOut = leftOutAtFirst(place.startingPoint)
  await tx
    .insertInto('document_section')
    .values(
      coreOutline.map(({ kind, pieces }, index) => ({
        tenant_id: place.tenantId,
        strategy_id: place.strategyId,
        kind,
        pieces: [...pieces],
        position: index * 10,
        is_left_out: leftOut.includes(kind),
        version: 0,
        updated_by: '',
      })),
    )
    .onConflict((conflict) => conflict.columns(['strategy_id', 'kind']).doNothing())
    .execute()
  const sections = await listSections(tx, place)
  return sections.find((section) => section.key === key)?.id ?? null
}

function selectSections(tx: TenantTx, strategyId: string) {
  return tx
    .selectFrom('document_section')
    .select([
      'id',
      'kind',
      'title',
      'body',
      'pieces',
      'is_left_out',
      'assigned_to',
      'held_by',
      'held_by_name',
      'held_until',
      'version',
      'updated_by',
      'updated_at',
    ])
    .where('strategy_id', '=', strategyId)
    .orderBy('position')
    .orderBy('id')
}

type SectionRow = Awaited<ReturnType<ReturnType<typeof selectSections>['execute']>>[number]

function sectionOf(row: SectionRow): DocumentSection {
  const kind = sectionKinds.find((known) => known === row.kind) ?? null
  return {
    key: kind ?? row.id,
    id: row.id,
    kind,
    title: row.title,
    body: row.body,
    pieces: knownPieces(row.pieces),
    isLeftOut: row.is_left_out,
    assignedTo: row.assigned_to,
    hold:
      row.held_by && row.held_until
        ? { personId: row.held_by, name: row.held_by_name, until: row.held_until }
        : null,
    version: row.version,
    updatedBy: row.updated_by,
    updatedAt: row.version > 0 ? row.updated_at : null,
  }
}

/** The outline as it is before anybody has touched it. */
function untouched(startingPoint: StartingPoint): readonly DocumentSection[] {
  const leftOut = leftOutAtFirst(startingPoint)
  return coreOutline.map(({ kind, pieces }) => ({
    key: kind,
    id: null,
    kind,
    title: '',
    body: '',
    pieces,
    isLeftOut: leftOut.includes(kind),
    assignedTo: null,
    hold: null,
    version: 0,
    updatedBy: '',
    updatedAt: null,
  }))
}

export function knownPieces(pieces: readonly string[]): readonly PieceKind[] {
  return pieceKinds
    .filter((kind) => pieces.includes(kind))
    .sort((one, other) => pieces.indexOf(one) - pieces.indexOf(other))
}
