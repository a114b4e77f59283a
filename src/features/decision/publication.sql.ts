import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { checksumOf } from '#platform/checksum.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type PublicationContent, publicationContentSchema } from './decision-content.ts'
import type { DocumentSource } from './frozen-document.ts'

/** Which strategy of which municipality. */
export interface DecisionPlace {
  readonly tenantId: string
  readonly strategyId: string
}

export interface Publication {
  readonly id: string
  readonly number: number
  readonly publishedOn: LocalDate
  readonly meetingOn: LocalDate | null
  readonly content: PublicationContent
  /** In hexadecimal. */
  readonly checksum: string
  readonly changeNote: string
  readonly publishedBy: string
  readonly publishedAt: Date
}

/** A published version without what was frozen. */
export interface PublicationLine
  extends Pick<Publication, 'number' | 'publishedOn' | 'meetingOn' | 'checksum'>,
    Pick<PublicationContent, 'countsFrom' | 'url'> {}

/** Every published version, the first first, without what its document was made from. */
export async function listPublications(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly Publication[]> {
  const rows = await publicationsOf(tx, strategyId).orderBy('number').execute()
  return rows.map(withContent)
}

/** One published version, without what its document was made from. */
export async function findPublication(
  tx: TenantTx,
  strategyId: string,
  number: number,
): Promise<Publication | null> {
  const row = await publicationsOf(tx, strategyId).where('number', '=', number).executeTakeFirst()
  return row ? withContent(row) : null
}

/** Every published version in a line, the first first. */
export async function listPublicationLines(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly PublicationLine[]> {
  return tx
    .selectFrom('proposal_publication')
    .select([
      'number',
      'published_on as publishedOn',
      'meeting_on as meetingOn',
      sql<string>`encode(checksum, 'hex')`.as('checksum'),
      sql<boolean>`(content ->> 'countsFrom')::boolean`.as('countsFrom'),
      sql<string>`coalesce(content ->> 'url', '')`.as('url'),
    ])
    .where('strategy_id', '=', strategyId)
    .orderBy('number')
    .execute()
}

/** What the document of a version was made from; null of versions that kept none. */
export async function findSource(
  tx: TenantTx,
  publicationId: string,
): Promise<DocumentSource | null> {
  const row = await tx
    .selectFrom('proposal_publication')
    .select(sql<DocumentSource | null>`content #> '{proposal,source}'`.as('source'))
    .where('id', '=', publicationId)
    .executeTakeFirst()
  return row?.source ?? null
}

export interface NewPublication
  extends Pick<Publication, 'publishedOn' | 'meetingOn' | 'content' | 'changeNote'> {
  readonly publishedBy: string
  readonly now: Date
}

/** Stores a version as the next of the strategy. Only where the strategy is locked. */
export async function insertPublication(
  tx: TenantTx,
  { tenantId, strategyId }: DecisionPlace,
  publication: NewPublication,
): Promise<number> {
  const { number } = await tx
    .insertInto('proposal_publication')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from proposal_publication
        where strategy_id = ${strategyId})`,
      published_on: publication.publishedOn,
      meeting_on: publication.meetingOn,
      content: JSON.stringify(publication.content),
      checksum: checksumOf(publication.content),
      change_note: publication.changeNote,
      published_by: publication.publishedBy,
      published_at: publication.now,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

function publicationsOf(tx: TenantTx, strategyId: string) {
  return tx
    .selectFrom('proposal_publication')
    .select([
      'id',
      'number',
      'published_on as publishedOn',
      'meeting_on as meetingOn',
      sql<unknown>`content #- '{proposal,source}'`.as('content'),
      sql<string>`encode(checksum, 'hex')`.as('checksum'),
      'change_note as changeNote',
      'published_by as publishedBy',
      'published_at as publishedAt',
    ])
    .where('strategy_id', '=', strategyId)
}

function withContent<Row extends { readonly content: unknown }>(row: Row) {
  return { ...row, content: publicationContentSchema.parse(row.content) }
}
