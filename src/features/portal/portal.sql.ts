import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { EditionLine } from '#features/decision/index.ts'
import type { Db } from '#platform/db/connection.ts'
import { holdsPicture } from '#platform/db/holds-picture.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodOf } from '#routes'

/** A municipality that is set up, as the public knows it. */
export interface Portal {
  readonly tenantId: string
  readonly slug: string
  readonly name: string
  readonly municipalityNumber: string | null
  readonly language: Language
  readonly isDemo: boolean
  /** Counts up with what is published. */
  readonly version: number
  readonly createdAt: Date
}

export async function findPortal(db: Db, slug: string): Promise<Portal | null> {
  const row = await db
    .selectFrom('organisation')
    .select([
      'id as tenantId',
      'slug',
      'name',
      'municipality_number as municipalityNumber',
      'language',
      'is_demo as isDemo',
      'portal_version as version',
      'created_at as createdAt',
    ])
    .where('slug', '=', slug)
    .where('kind', '=', 'municipality')
    .executeTakeFirst()
  return row ?? null
}

/** A published version without its content. */
export interface PublicationLine {
  readonly number: number
  readonly publishedOn: LocalDate
  readonly meetingOn: LocalDate | null
  /** Where the municipality itself has laid it out; may be empty. */
  readonly url: string
  /** In hexadecimal. */
  readonly checksum: string
  readonly publishedAt: Date
}

export type PublicEdition = Pick<
  EditionLine,
  'number' | 'kind' | 'treatmentId' | 'adoptedOn' | 'checksum' | 'madeAt'
>

/** What everybody may read of the strategy of one term: the first version first. */
export interface PublishedTerm {
  readonly strategyId: string
  readonly period: string
  readonly publications: readonly PublicationLine[]
  readonly editions: readonly PublicEdition[]
}

/**
 * Every term that something is published of by `today`, the newest first. Of several strategies for one
 * term it is the current one, or the newest that anything is published of.
 */
export async function listPublished(
  tx: TenantTx,
  today: LocalDate,
): Promise<readonly PublishedTerm[]> {
  const strategies = await tx
    .selectFrom('strategy')
    .select(['id', 'first_year as firstYear', 'last_year as lastYear'])
    .orderBy('first_year', 'desc')
    .orderBy('last_year', 'desc')
    .orderBy('is_current', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  const publications = await listPublicationLines(tx, today)
  const editions = await listEditionLines(tx, today)
  const terms = strategies
    .map(({ id, ...term }) => ({
      strategyId: id,
      period: periodOf(term),
      publications: publications.filter(({ strategyId }) => strategyId === id),
      editions: editions.filter(({ strategyId }) => strategyId === id),
    }))
    .filter((one) => one.publications.length > 0 || one.editions.length > 0)
  return terms.filter(
    ({ period }, index) => terms.findIndex((one) => one.period === period) === index,
  )
}

// A date ahead may be recorded: until then it lies open to nobody.
async function listPublicationLines(tx: TenantTx, today: LocalDate) {
  return tx
    .selectFrom('proposal_publication')
    .select([
      'strategy_id as strategyId',
      'number',
      'published_on as publishedOn',
      'meeting_on as meetingOn',
      sql<string>`coalesce(content ->> 'url', '')`.as('url'),
      sql<string>`encode(checksum, 'hex')`.as('checksum'),
      'published_at as publishedAt',
    ])
    .where('published_on', '<=', today)
    .orderBy('number')
    .execute()
}

async function listEditionLines(tx: TenantTx, today: LocalDate) {
  return tx
    .selectFrom('edition')
    .select([
      'strategy_id as strategyId',
      'number',
      'kind',
      'treatment_id as treatmentId',
      'adopted_on as adoptedOn',
      sql<string>`encode(checksum, 'hex')`.as('checksum'),
      'made_at as madeAt',
    ])
    .where('adopted_on', '<=', today)
    .orderBy('number')
    .execute()
}

/** A picture that stands in something published; it stays there when the draft has another. */
export async function readPublishedPicture(
  tx: TenantTx,
  id: string,
  today: LocalDate,
): Promise<{ readonly content: Buffer; readonly contentType: string } | null> {
  const row = await tx
    .selectFrom('attachment')
    .select(['content', 'content_type as contentType'])
    .where('id', '=', id)
    .where('subject_kind', '=', 'document-section')
    .where('content_type', 'like', 'image/%')
    .where(
      sql<boolean>`exists (
        select from proposal_publication p where p.strategy_id = attachment.strategy_id
          and p.published_on <= ${today} and ${holdsPicture(sql`p.content`, id)}
        union all
        select from edition e where e.strategy_id = attachment.strategy_id
          and e.adopted_on <= ${today} and ${holdsPicture(sql`e.content`, id)})`,
    )
    .executeTakeFirst()
  return row ?? null
}

/** The yearly status of the follow-up as it is stored, the newest first. */
export async function listYearlyStatuses(tx: TenantTx): Promise<readonly unknown[]> {
  const rows = await tx
    .selectFrom('follow_up_item')
    .select('content')
    .where('kind', '=', 'yearly-status')
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(({ content }) => content)
}
