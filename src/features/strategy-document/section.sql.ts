import { sql } from 'kysely'
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

export async function findSection(
  tx: TenantTx,
  place: Pick<SectionPlace, 'strategyId' | 'startingPoint'>,
  key: string,
): Promise<DocumentSection | null> {
  const sections = await listSections(tx, place)
  return sections.find((section) => section.key === key) ?? null
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
  const section = await findSection(tx, place, key)
  return section?.id ?? null
}

export interface SectionText {
  readonly title: string
  readonly body: string
  readonly pieces: readonly PieceKind[]
}

/**
 * Stores what was written from a version, and keeps it as a version of its own. `held`: somebody else
 * writes in it now. `changed`: somebody has stored another text since.
 */
export async function saveSection(
  tx: TenantTx,
  place: SectionPlace,
  id: string,
  change: SectionText & {
    readonly version: number
    readonly personId: string
    readonly name: string
    readonly now: Date
  },
): Promise<'saved' | 'held' | 'changed'> {
  const { title, body, pieces, version, personId, name, now } = change
  const stored = await tx
    .selectFrom('document_section')
    .select(['version', 'held_by', 'held_until'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (stored.version !== version) return 'changed'
  if (stored.held_by !== null && stored.held_by !== personId && isAfter(stored.held_until, now)) {
    return 'held'
  }
  await tx
    .updateTable('document_section')
    .set({
      title,
      body,
      pieces: [...pieces],
      version: version + 1,
      updated_by: name,
      updated_at: now,
    })
    .where('id', '=', id)
    .execute()
  await tx
    .insertInto('document_section_version')
    .values({
      tenant_id: place.tenantId,
      section_id: id,
      version: version + 1,
      title,
      body,
      pieces: [...pieces],
      updated_by: name,
      updated_at: now,
    })
    .execute()
  return 'saved'
}

const holdMinutes = 10

/** Takes the section to write in: false when somebody else holds it and it is not taken over. */
export async function holdSection(
  tx: TenantTx,
  id: string,
  who: { readonly personId: string; readonly name: string; readonly now: Date },
  takesOver: boolean,
): Promise<boolean> {
  const until = new Date(who.now.getTime() + holdMinutes * 60_000)
  const result = await tx
    .updateTable('document_section')
    .set({ held_by: who.personId, held_by_name: who.name, held_until: until })
    .where('id', '=', id)
    .$if(!takesOver, (query) =>
      query.where((is) =>
        is.or([
          is('held_by', 'is', null),
          is('held_by', '=', who.personId),
          is('held_until', '<=', who.now),
        ]),
      ),
    )
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Gives the section back, if this person holds it. */
export async function releaseSection(tx: TenantTx, id: string, personId: string): Promise<void> {
  await tx
    .updateTable('document_section')
    .set({ held_by: null, held_by_name: '', held_until: null })
    .where('id', '=', id)
    .where('held_by', '=', personId)
    .execute()
}

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
export async function removeSection(tx: TenantTx, id: string, name: string): Promise<boolean> {
  const result = await tx
    .updateTable('document_section')
    .set({ deleted_at: sql`now()`, deleted_by: name })
    .where('id', '=', id)
    .where('kind', 'is', null)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function restoreSection(tx: TenantTx, id: string): Promise<boolean> {
  const result = await tx
    .updateTable('document_section')
    .set({ deleted_at: null, deleted_by: null })
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export interface SectionVersion extends SectionText {
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date
}

/** Every version without its text, the newest first. */
export async function listSectionVersions(
  tx: TenantTx,
  id: string,
): Promise<readonly Pick<SectionVersion, 'version' | 'updatedBy' | 'updatedAt'>[]> {
  return tx
    .selectFrom('document_section_version')
    .select(['version', 'updated_by as updatedBy', 'updated_at as updatedAt'])
    .where('section_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
}

export async function findSectionVersion(
  tx: TenantTx,
  id: string,
  version: number,
): Promise<SectionVersion | null> {
  const row = await tx
    .selectFrom('document_section_version')
    .select(['title', 'body', 'pieces', 'version', 'updated_by', 'updated_at'])
    .where('section_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) return null
  const { updated_by: updatedBy, updated_at: updatedAt, pieces, ...text } = row
  return { ...text, pieces: knownPieces(pieces), updatedBy, updatedAt }
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

function knownPieces(pieces: readonly string[]): readonly PieceKind[] {
  return pieceKinds
    .filter((kind) => pieces.includes(kind))
    .sort((one, other) => pieces.indexOf(one) - pieces.indexOf(other))
}

function isAfter(moment: Date | null, now: Date): boolean {
  return moment !== null && moment > now
}
