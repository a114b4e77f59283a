import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { ChallengePlace } from '#features/challenges/index.ts'
import { checksumOf } from '#platform/checksum.ts'
import { holdsPicture } from '#platform/db/holds-picture.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type PictureContent, pictureContentSchema } from './picture-content.ts'

/** A published challenge picture in a line. */
export interface PictureLine {
  readonly number: number
  readonly publishedOn: LocalDate
  /** In hexadecimal. */
  readonly checksum: string
  readonly changeNote: string
  readonly publishedBy: string
  readonly publishedAt: Date
}

export interface PicturePublication extends PictureLine {
  readonly strategyId: string
  readonly content: PictureContent
}

/** Every version of a strategy, or of the whole municipality; the newest first. */
export async function listPictures(
  tx: TenantTx,
  strategyId: string | 'all',
): Promise<readonly PictureLine[]> {
  const lines = tx.selectFrom('challenge_publication').select(lineColumns)
  const wanted = strategyId === 'all' ? lines : lines.where('strategy_id', '=', strategyId)
  return wanted.orderBy('number', 'desc').execute()
}

/** One version by its number in the municipality; null when there is none such. */
export async function findPicture(
  tx: TenantTx,
  number: number,
): Promise<PicturePublication | null> {
  const row = await tx
    .selectFrom('challenge_publication')
    .select([...lineColumns, 'strategy_id as strategyId', sql<unknown>`content`.as('content')])
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? { ...row, content: pictureContentSchema.parse(row.content) } : null
}

export interface NewPicture
  extends Pick<PicturePublication, 'publishedOn' | 'content' | 'changeNote' | 'publishedBy'> {
  readonly now: Date
}

/** Stores a version as the next of the municipality, and gives its number. */
export async function insertPicture(
  tx: TenantTx,
  { tenantId, strategyId }: ChallengePlace,
  picture: NewPicture,
): Promise<number> {
  // Numbers are the municipality's, and two strategies can publish at once.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId} challenge-picture`}, 0))`.execute(
    tx,
  )
  const { number } = await tx
    .insertInto('challenge_publication')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from challenge_publication)`,
      published_on: picture.publishedOn,
      content: JSON.stringify(picture.content),
      checksum: checksumOf(picture.content),
      change_note: picture.changeNote,
      published_by: picture.publishedBy,
      published_at: picture.now,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

/** A picture of a challenge or of a section that stands in a published version; null when it does not. */
export async function readPublicImage(
  tx: TenantTx,
  number: number,
  id: string,
): Promise<{ readonly content: Buffer; readonly contentType: string } | null> {
  const row = await tx
    .selectFrom('attachment')
    .select(['content', 'content_type as contentType'])
    .where('id', '=', id)
    .where('subject_kind', 'in', ['challenge', 'challenge-section'])
    .where('content_type', 'like', 'image/%')
    .where(
      sql<boolean>`exists (select from challenge_publication p
        where p.number = ${number} and ${holdsPicture(sql`p.content`, id)})`,
    )
    .executeTakeFirst()
  return row ?? null
}

const lineColumns = [
  'number',
  'published_on as publishedOn',
  sql<string>`encode(checksum, 'hex')`.as('checksum'),
  'change_note as changeNote',
  'published_by as publishedBy',
  'published_at as publishedAt',
] as const
