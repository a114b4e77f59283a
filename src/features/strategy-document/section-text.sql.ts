import type { PieceKind } from '#domain/strategy-document/outline.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { knownPieces, type SectionPlace } from './section.sql.ts'

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

function isAfter(moment: Date | null, now: Date): boolean {
  return moment !== null && moment > now
}
