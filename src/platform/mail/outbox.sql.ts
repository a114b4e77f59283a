import type { Db } from '#platform/db/connection.ts'
import { asOperator, type OperatorTx } from '#platform/db/operator.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { LetterFacts } from './letter-state.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  /** Plain text; the login link, when there is one, stands where `{link}` is. */
  readonly text: string
  readonly link: string | null
  /** What an administrator sees instead of the link. */
  readonly withoutLink: string
}

/** Mail of a municipality, written in the transaction of the change that causes it. */
export async function postForTenant(tx: TenantTx, tenantId: string, letter: Letter): Promise<void> {
  await tx
    .insertInto('mail')
    .values({ tenant_id: tenantId, ...rowOf(letter) })
    .execute()
}

/** Mail of the installation itself, such as a login link. */
export async function postForInstallation(db: Db, letter: Letter): Promise<void> {
  await asOperator(db, async (tx) => {
    await tx
      .insertInto('mail')
      .values({ tenant_id: null, ...rowOf(letter) })
      .execute()
  })
}

/** A letter for one reader's eyes, which comes once or never. */
export interface PrivateLetter {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** After this it is of no use. */
  readonly expiresAt: Date
}

/**
 * Mail of the installation that nobody but its reader may read, and that is never sent twice (ADR
 * 0005). Written in the transaction of what makes it unique.
 */
export async function postPrivately(
  tx: OperatorTx,
  letters: readonly PrivateLetter[],
  now: Date,
): Promise<void> {
  if (letters.length === 0) return
  await tx
    .insertInto('mail')
    .values(
      letters.map(({ id, to, subject, text, expiresAt }) => ({
        id,
        tenant_id: null,
        to_address: to,
        subject,
        body: text,
        body_without_links: '',
        created_at: now,
        next_attempt_at: now,
        is_private: true,
        sent_once: true,
        expires_at: expiresAt,
      })),
    )
    .execute()
}

export interface OutboxMail extends LetterFacts {
  readonly id: string
  readonly to: string
  readonly subject: string
  /** Null when it is for its reader only. */
  readonly text: string | null
  readonly createdAt: Date
}

/**
 * The latest mail of the whole installation: the operator's view. Links are included until the letter
 * is sent, for an installation that sends none.
 */
export async function listMail(tx: OperatorTx, limit: number): Promise<OutboxMail[]> {
  const rows = await tx
    .selectFrom('mail')
    .selectAll()
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => mailOf(row, row.body))
}

/** The installation's own letters are of no use after a month: their links last minutes. */
export async function removeOldLetters(db: Db, now: Date): Promise<void> {
  await asOperator(db, async (tx) => {
    await tx
      .deleteFrom('mail')
      .where('tenant_id', 'is', null)
      .where('created_at', '<', new Date(now.getTime() - 30 * 86_400_000))
      .execute()
  })
}

/** The municipality's own mail, with login links taken out. */
export async function listTenantMail(tx: TenantTx, limit: number): Promise<OutboxMail[]> {
  const rows = await tx
    .selectFrom('mail')
    .selectAll()
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => mailOf(row, row.body_without_links))
}

function rowOf(letter: Letter) {
  return {
    to_address: letter.to,
    subject: letter.subject,
    body: letter.text.replace('{link}', () => letter.link ?? ''),
    body_without_links: letter.text.replace('{link}', () => letter.withoutLink),
  }
}

interface MailRow {
  readonly id: string
  readonly to_address: string
  readonly subject: string
  readonly is_private: boolean
  readonly created_at: Date
  readonly sent_at: Date | null
  readonly claimed_at: Date | null
  readonly expires_at: Date | null
  readonly last_error: string | null
  readonly attempts: number
}

function mailOf(row: MailRow, text: string): OutboxMail {
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    text: row.is_private ? null : text,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    claimedAt: row.claimed_at,
    expiresAt: row.expires_at,
    lastError: row.last_error,
    attempts: row.attempts,
  }
}
