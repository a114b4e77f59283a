import { sql } from 'kysely'
import type { Db } from '#platform/db/connection.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'
import type { Role } from './policy.ts'
import { hashSecret, newSecret } from './secrets.ts'

const sessionDays = 14

export interface Member {
  readonly tenantId: string
  readonly role: Role
  readonly slug: string
  readonly name: string
  readonly kind: 'municipality' | 'county' | 'state' | 'national'
  readonly language: Language
  readonly isDemo: boolean
  readonly municipalityNumber: string | null
}

export interface Session {
  readonly id: string
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly language: Language | null
  readonly isOperator: boolean
  readonly memberships: readonly Member[]
}

interface FoundSession {
  session_id: string
  person_id: string
  email: string
  name: string
  language: string | null
  is_operator: boolean
  last_seen_at: Date
  memberships: Member[]
}

/** The session behind a cookie, with the person and all memberships; null when it has ended. */
export async function findSession(db: Db, secret: string, now: Date): Promise<Session | null> {
  const { rows } = await sql<FoundSession>`
    select session_id, person_id, email, name, language, is_operator, last_seen_at, memberships
    from find_session(${hashSecret(secret)}, ${now})`.execute(db)
  const [row] = rows
  if (!row) return null
  if (now.getTime() - row.last_seen_at.getTime() > 24 * 3_600_000)
    await extend(db, row.session_id, now)
  return {
    id: row.session_id,
    personId: row.person_id,
    email: row.email,
    name: row.name,
    language: isLanguage(row.language) ? row.language : null,
    isOperator: row.is_operator,
    memberships: row.memberships,
  }
}

/** Opens a session and gives the secret for the cookie. */
export async function openSession(db: Db, personId: string, now: Date): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('session')
    .values({
      token_hash: hashSecret(secret),
      person_id: personId,
      last_seen_at: now,
      expires_at: inDays(now, sessionDays),
    })
    .execute()
  return secret
}

export async function closeSession(db: Db, sessionId: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', sessionId).execute()
}

export async function closeAllSessions(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('session').where('person_id', '=', personId).execute()
}

async function extend(db: Db, sessionId: string, now: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_seen_at: now, expires_at: inDays(now, sessionDays) })
    .where('id', '=', sessionId)
    .execute()
}

function inDays(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 86_400_000)
}
