import type { OperatorTx } from '#platform/db/operator.ts'
import { maxAttempts } from './letter-state.ts'

export interface OutgoingLetter {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface WaitingLetter extends OutgoingLetter {
  readonly sentOnce: boolean
  readonly attempts: number
}

export type Outcome =
  | { readonly kind: 'accepted' }
  /** Certainly not accepted. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Accepted or not: nobody knows. */
  | { readonly kind: 'unknown'; readonly message: string }

/**
 * The next letter to send, locked for the transaction; null when none is due. One that must never
 * come twice is claimed: it is out of everybody's reach once the transaction is committed. Reminders
 * wait for what people wait for, such as login links.
 */
export async function findDueLetter(tx: OperatorTx, now: Date): Promise<WaitingLetter | null> {
  const row = await tx
    .selectFrom('mail')
    .select(['id', 'to_address', 'subject', 'body', 'attempts', 'sent_once'])
    .where('sent_at', 'is', null)
    .where('claimed_at', 'is', null)
    .where('next_attempt_at', '<=', now)
    .where('attempts', '<', maxAttempts)
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
    .orderBy('sent_once')
    .orderBy('created_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return null
  if (row.sent_once) {
    await tx.updateTable('mail').set({ claimed_at: now }).where('id', '=', row.id).execute()
  }
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    text: row.body,
    attempts: row.attempts,
    sentOnce: row.sent_once,
  }
}

/** What came of an attempt. After a refusal the letter is tried again later. */
export async function recordOutcome(
  tx: OperatorTx,
  { id, attempts, sentOnce }: WaitingLetter,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const isAccepted = outcome.kind === 'accepted'
  await tx
    .updateTable('mail')
    .set((row) => ({
      attempts: attempts + 1,
      sent_at: isAccepted ? now : null,
      last_error: isAccepted ? null : outcome.message,
      next_attempt_at: new Date(now.getTime() + waitMs(attempts)),
      ...(sentOnce && outcome.kind === 'refused' && { claimed_at: null }),
      // Who has the letter has its content and links; nobody else needs them, here or in a backup.
      ...(isAccepted && { body: row.ref('body_without_links') }),
    }))
    .where('id', '=', id)
    .execute()
}

function waitMs(attempts: number): number {
  return Math.min(60_000 * 2 ** attempts, 12 * 3_600_000)
}
