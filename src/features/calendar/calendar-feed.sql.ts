import { sql } from 'kysely'
import { hashSecret, newSecret } from '#platform/auth/secrets.ts'
import type { Member } from '#platform/auth/session.sql.ts'
import type { Db } from '#platform/db/connection.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'

export interface CalendarFeed {
  readonly id: string
  /** Null gathers all municipalities of the person. */
  readonly strategyId: string | null
  readonly createdAt: Date
}

/** Makes a feed and gives the secret of its address, which is stored only as a hash. */
export async function createFeed(
  tx: TenantTx,
  personId: string,
  strategyId: string | null,
  now: Date,
): Promise<string> {
  const secret = newSecret()
  await tx
    .insertInto('calendar_feed')
    .values({
      token_hash: hashSecret(secret),
      person_id: personId,
      strategy_id: strategyId,
      created_at: now,
    })
    .execute()
  return secret
}

/** The feeds of a person that still answer: for this strategy, and for all of them. */
export async function listFeeds(
  tx: TenantTx,
  personId: string,
  strategyId: string,
): Promise<CalendarFeed[]> {
  const rows = await tx
    .selectFrom('calendar_feed')
    .select(['id', 'strategy_id', 'created_at'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where((where) =>
      where.or([where('strategy_id', 'is', null), where('strategy_id', '=', strategyId)]),
    )
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    strategyId: row.strategy_id,
    createdAt: row.created_at,
  }))
}

/** False when the person has no such feed. */
export async function revokeFeed(
  tx: TenantTx,
  personId: string,
  feedId: string,
  now: Date,
): Promise<boolean> {
  const result = await tx
    .updateTable('calendar_feed')
    .set({ revoked_at: now })
    .where('id', '=', feedId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export interface FoundFeed {
  readonly strategyId: string | null
  readonly language: Language | null
  readonly memberships: readonly Member[]
}

/** The feed behind an address, with what its person may see today; null when it is revoked. */
export async function findFeed(db: Db, secret: string): Promise<FoundFeed | null> {
  const { rows } = await sql<{
    strategy_id: string | null
    language: string | null
    memberships: Member[]
  }>`select strategy_id, language, memberships from find_calendar_feed(${hashSecret(secret)})`.execute(
    db,
  )
  const [row] = rows
  if (!row) return null
  return {
    strategyId: row.strategy_id,
    language: isLanguage(row.language) ? row.language : null,
    memberships: row.memberships,
  }
}
