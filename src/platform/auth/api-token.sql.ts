import { sql } from 'kysely'
import type { Db } from '#platform/db/connection.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Role } from './policy.ts'
import { hashSecret, newSecret } from './secrets.ts'

export const apiRoles = ['admin', 'planner', 'contributor', 'reader'] as const
export type ApiRole = (typeof apiRoles)[number] & Role
export const apiScopes = ['read', 'write'] as const
export type ApiScope = (typeof apiScopes)[number]

export interface ApiToken {
  readonly id: string
  readonly tenantId: string
  readonly name: string
  readonly role: ApiRole
  readonly scope: ApiScope
  readonly municipalityNumber: string | null
  readonly language: Language
  readonly slug: string
}

interface FoundToken {
  token_id: string
  tenant_id: string
  token_name: string
  role: ApiRole
  scope: ApiScope
  municipality_number: string | null
  language: Language
  slug: string
}

/** The token behind an `Authorization: Bearer` header; null when unknown, expired or revoked. */
export async function findApiToken(db: Db, secret: string, now: Date): Promise<ApiToken | null> {
  const { rows } = await sql<FoundToken>`
    select token_id, tenant_id, token_name, role, scope, municipality_number, language, slug
    from find_api_token(${hashSecret(secret)}, ${now})`.execute(db)
  const [row] = rows
  if (!row) return null
  return {
    id: row.token_id,
    tenantId: row.tenant_id,
    name: row.token_name,
    role: row.role,
    scope: row.scope,
    municipalityNumber: row.municipality_number,
    language: row.language,
    slug: row.slug,
  }
}

export interface NewApiToken {
  readonly name: string
  readonly role: ApiRole
  readonly scope: ApiScope
  readonly createdBy: string | null
  readonly expiresAt: Date
}

/** Makes a token and gives its secret, which is shown once and stored only as a hash. */
export async function createApiToken(
  tx: TenantTx,
  tenantId: string,
  token: NewApiToken,
): Promise<string> {
  const secret = `stedsans_${newSecret()}`
  await tx
    .insertInto('api_token')
    .values({
      tenant_id: tenantId,
      name: token.name,
      token_hash: hashSecret(secret),
      role: token.role,
      scope: token.scope,
      created_by: token.createdBy,
      expires_at: token.expiresAt,
    })
    .execute()
  return secret
}
