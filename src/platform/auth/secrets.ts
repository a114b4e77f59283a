import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits for a link, a cookie or a token. Only its hash is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

// No letters and digits that are mistaken for each other when read aloud.
const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * The short code of six signs that is shown in the browser with this secret, and typed in another.
 * It follows from the secret, so that the page can be opened again and the code is kept nowhere.
 */
export function codeOf(browserSecret: string): string {
  return Array.from(
    hashSecret(`code ${browserSecret}`).subarray(0, 6),
    // 256 is a multiple of the 32 signs: all are equally likely.
    (byte) => codeAlphabet[byte % codeAlphabet.length],
  ).join('')
}

export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

export function sameHash(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right)
}
