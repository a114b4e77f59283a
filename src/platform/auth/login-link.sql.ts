import { sql } from 'kysely'
import type { Db } from '#platform/db/connection.ts'
import { codeOf, hashSecret, newSecret, sameHash } from './secrets.ts'

const loginMinutes = 15
const invitationDays = 7
const maxFailedCodes = 5
const maxLinksFromNetwork = 5
const maxLinksInAll = 30

export type LinkPurpose = 'login' | 'operator' | 'invitation'

/**
 * A link's life: asked for → opened (GET, changes nothing) → used (POST, once) or expired. In another
 * browser than the one that asked, `login` also needs the code that was shown there; five wrong
 * codes end the link.
 */
export interface AskedLink {
  /** The secret of the link; null when there is nobody to send it to. */
  readonly secret: string | null
  /** For the browser's cookie; the code shown there is `codeOf` it. */
  readonly browserSecret: string
}

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * A login link for the address. It does the same work whether or not somebody has the address.
 *
 * In a quarter of an hour a person gets five to each network, and thirty in all: who asks in
 * somebody's name keeps neither that person out nor the mailbox full.
 *
 * @param from.browser what the browser's cookie has from asking before: then all links asked for
 *   there work there, with one code, whichever of the letters is opened.
 * @param from.network as `networkOf` gives it.
 */
export async function askForLoginLink(
  db: Db,
  email: string,
  from: { readonly browser: string | null; readonly network: string },
  now: Date,
): Promise<AskedLink> {
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  const secret = newSecret()
  const browserSecret = from.browser ?? newSecret()
  const networkHash = hashSecret(from.network)
  const recent = await recentLinks(db, person?.id ?? nobody, networkHash, now)
  const mayHaveOne =
    person !== undefined && recent.fromNetwork < maxLinksFromNetwork && recent.inAll < maxLinksInAll
  await db
    .insertInto('login_link')
    .values({
      token_hash: hashSecret(secret),
      person_id: mayHaveOne ? (person?.id ?? null) : null,
      purpose: 'login',
      browser_hash: hashSecret(browserSecret),
      code_hash: hashSecret(codeOf(browserSecret)),
      asked_from: networkHash,
      expires_at: minutesAfter(now, loginMinutes),
    })
    .execute()
  return { secret: mayHaveOne ? secret : null, browserSecret }
}

/** A link that works in any browser: for the operator, and for those who are invited. */
export async function makeDirectLink(
  db: Db,
  personId: string,
  purpose: 'operator' | 'invitation',
  now: Date,
): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('login_link')
    .values({
      token_hash: hashSecret(secret),
      person_id: personId,
      purpose,
      expires_at: minutesAfter(
        now,
        purpose === 'operator' ? loginMinutes : invitationDays * 24 * 60,
      ),
    })
    .execute()
  return secret
}

export type LinkState =
  | { readonly kind: 'unknown' | 'expired' | 'used' }
  | { readonly kind: 'open'; readonly needsCode: boolean }

interface FoundLink {
  link_id: string
  person_id: string | null
  purpose: LinkPurpose
  browser_hash: Buffer | null
  code_hash: Buffer | null
  failed_codes: number
  expires_at: Date
  used_at: Date | null
}

/** What opening the link shows; changes nothing, so that a mail scanner does no harm. */
export async function lookAtLink(
  db: Db,
  secret: string,
  browserSecret: string | null,
  now: Date,
): Promise<LinkState> {
  return stateOf(await find(db, secret), browserSecret, now)
}

export type LinkUse =
  | { readonly kind: 'signed-in'; readonly personId: string }
  | { readonly kind: 'unknown' | 'expired' | 'used' | 'wrong-code' }

/** Uses the link up. Of two at the same moment only one succeeds. */
export async function redeemLink(
  db: Db,
  secret: string,
  browserSecret: string | null,
  code: string,
  now: Date,
): Promise<LinkUse> {
  const link = await find(db, secret)
  const state = stateOf(link, browserSecret, now)
  if (state.kind !== 'open') return state
  if (!link?.person_id) return { kind: 'unknown' }
  if (state.needsCode && !isRightCode(link, code)) {
    await db
      .updateTable('login_link')
      .set((row) => ({ failed_codes: row('failed_codes', '+', 1) }))
      .where('id', '=', link.link_id)
      .execute()
    return { kind: 'wrong-code' }
  }
  const used = await db
    .updateTable('login_link')
    .set({ used_at: now })
    .where('id', '=', link.link_id)
    .where('used_at', 'is', null)
    .where('failed_codes', '<', maxFailedCodes)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
    ? { kind: 'signed-in', personId: link.person_id }
    : { kind: 'used' }
}

/** Links and sessions that ended long ago. */
export async function removeExpiredLogins(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('login_link')
    .where('expires_at', '<', minutesAfter(now, -24 * 60))
    .execute()
  await db.deleteFrom('session').where('expires_at', '<', now).execute()
}

async function find(db: Db, secret: string): Promise<FoundLink | null> {
  const { rows } = await sql<FoundLink>`
    select link_id, person_id, purpose, browser_hash, code_hash, failed_codes, expires_at, used_at
    from find_login_link(${hashSecret(secret)})`.execute(db)
  return rows[0] ?? null
}

function stateOf(link: FoundLink | null, browserSecret: string | null, now: Date): LinkState {
  if (!link) return { kind: 'unknown' }
  if (link.used_at) return { kind: 'used' }
  if (link.expires_at <= now || link.failed_codes >= maxFailedCodes) return { kind: 'expired' }
  if (!link.browser_hash) return { kind: 'open', needsCode: false }
  const isSameBrowser =
    browserSecret !== null && sameHash(hashSecret(browserSecret), link.browser_hash)
  return { kind: 'open', needsCode: !isSameBrowser }
}

function isRightCode(link: FoundLink, code: string): boolean {
  const typed = code.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return link.code_hash !== null && sameHash(hashSecret(typed), link.code_hash)
}

async function recentLinks(
  db: Db,
  personId: string,
  networkHash: Buffer,
  now: Date,
): Promise<{ readonly inAll: number; readonly fromNetwork: number }> {
  return db
    .selectFrom('login_link')
    .select((select) => [
      select.fn.countAll<number>().as('inAll'),
      select.fn.countAll<number>().filterWhere('asked_from', '=', networkHash).as('fromNetwork'),
    ])
    .where('person_id', '=', personId)
    .where('purpose', '=', 'login')
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
}

function minutesAfter(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}
