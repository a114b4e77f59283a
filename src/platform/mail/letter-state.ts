/** What a row of the outbox tells about the fate of a letter. */
export interface LetterFacts {
  readonly sentAt: Date | null
  readonly claimedAt: Date | null
  readonly expiresAt: Date | null
  readonly lastError: string | null
  readonly attempts: number
}

/**
 * `uncertain`: it was handed to the mail server, and nobody has heard whether it was accepted. It is
 * never tried again, because it must not come twice. `expired`: it was of no use any longer.
 * `given-up`: the mail server has refused it as many times as we try.
 */
export type LetterState =
  | 'sent'
  | 'sending'
  | 'uncertain'
  | 'expired'
  | 'given-up'
  | 'failing'
  | 'waiting'

export const maxAttempts = 12
/** Longer than any connection to a mail server lasts without a word. */
const claimMs = 10 * 60_000

export function letterState(letter: LetterFacts, now: Date): LetterState {
  if (letter.sentAt) return 'sent'
  if (letter.claimedAt) {
    const isFresh = now.getTime() - letter.claimedAt.getTime() < claimMs
    return isFresh && letter.lastError === null ? 'sending' : 'uncertain'
  }
  if (letter.expiresAt && letter.expiresAt <= now) return 'expired'
  if (letter.attempts >= maxAttempts) return 'given-up'
  return letter.lastError === null ? 'waiting' : 'failing'
}
