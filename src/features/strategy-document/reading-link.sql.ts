import { sql } from 'kysely'
import { hashSecret, newSecret } from '#platform/auth/secrets.ts'
import type { Db } from '#platform/db/connection.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** A link that lets whoever has it read the draft, and nothing else. */
export interface ReadingLink {
  readonly id: string
  /** For whom, in the municipality's own words. */
  readonly label: string
  readonly createdBy: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly revokedBy: string | null
}

export async function listReadingLinks(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly ReadingLink[]> {
  return tx
    .selectFrom('reading_link')
    .select([
      'id',
      'label',
      'created_by as createdBy',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'revoked_at as revokedAt',
      'revoked_by as revokedBy',
    ])
    .where('strategy_id', '=', strategyId)
    .orderBy('created_at', 'desc')
    .execute()
}

/** Makes a link and gives the secret of its address, which is kept nowhere. */
export async function createReadingLink(
  tx: TenantTx,
  link: {
    readonly tenantId: string
    readonly strategyId: string
    readonly label: string
    readonly createdBy: string
    readonly expiresAt: Date
  },
): Promise<string> {
  const secret = newSecret()
  await tx
    .insertInto('reading_link')
    .values({
      tenant_id: link.tenantId,
      strategy_id: link.strategyId,
      token_hash: hashSecret(secret),
      label: link.label,
      created_by: link.createdBy,
      expires_at: link.expiresAt,
    })
    .execute()
  return secret
}

/** One that has been withdrawn already stays as it is. */
export async function revokeReadingLink(
  tx: TenantTx,
  strategyId: string,
  id: string,
  revokedBy: string,
): Promise<void> {
  await tx
    .updateTable('reading_link')
    .set({ revoked_at: sql`now()`, revoked_by: revokedBy })
    .where('id', '=', id)
    .where('strategy_id', '=', strategyId)
    .where('revoked_at', 'is', null)
    .execute()
}

export interface FoundReadingLink {
  readonly tenantId: string
  readonly strategyId: string
  readonly slug: string
}

/** The municipality as it is set up. */
export async function findOwner(
  tx: TenantTx,
  { tenantId }: Pick<FoundReadingLink, 'tenantId'>,
): Promise<{ readonly isDemo: boolean; readonly name: string }> {
  return tx
    .selectFrom('organisation')
    .select(['is_demo as isDemo', 'name'])
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow()
}

/** What the secret of an address opens now; null when it opens nothing. */
export async function findReadingLink(
  db: Db,
  secret: string,
  now: Date,
): Promise<FoundReadingLink | null> {
  const { rows } = await sql<{ tenant_id: string; strategy_id: string; slug: string }>`
    select tenant_id, strategy_id, slug
    from find_reading_link(${hashSecret(secret)}, ${now})`.execute(db)
  const [row] = rows
  return row ? { tenantId: row.tenant_id, strategyId: row.strategy_id, slug: row.slug } : null
}
