import type { ApiRole, ApiScope } from '#platform/auth/api-token.sql.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface ListedToken {
  readonly id: string
  readonly name: string
  readonly role: ApiRole
  readonly scope: ApiScope
  /** Null for a token that the command line made. */
  readonly madeBy: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | null
}

/** All tokens of the municipality, the newest first; never their secrets. */
export async function listTokens(tx: TenantTx): Promise<ListedToken[]> {
  return tokens(tx).orderBy('api_token.created_at', 'desc').orderBy('api_token.id').execute()
}

export async function findToken(tx: TenantTx, tokenId: string): Promise<ListedToken | null> {
  const token = await tokens(tx).where('api_token.id', '=', tokenId).executeTakeFirst()
  return token ?? null
}

/** Ends a token for good. The time of the first revocation stays. */
export async function revokeToken(tx: TenantTx, tokenId: string, now: Date): Promise<void> {
  await tx
    .updateTable('api_token')
    .set({ revoked_at: now })
    .where('id', '=', tokenId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Ends the tokens that a person has made and that still work. Gives how many. */
export async function revokeTokensOf(tx: TenantTx, personId: string, now: Date): Promise<number> {
  const result = await tx
    .updateTable('api_token')
    .set({ revoked_at: now })
    .where('created_by', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

function tokens(tx: TenantTx) {
  return tx
    .selectFrom('api_token')
    .leftJoin('person', 'person.id', 'api_token.created_by')
    .select([
      'api_token.id',
      'api_token.name',
      'api_token.role',
      'api_token.scope',
      'person.name as madeBy',
      'api_token.created_at as createdAt',
      'api_token.expires_at as expiresAt',
      'api_token.revoked_at as revokedAt',
    ])
}
