import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Which register an import is for. */
export interface ImportPlace {
  readonly tenantId: string
  readonly strategyId: string
}

/**
 * A name for a reading that is stored nowhere: random, and signed for the one register. Whoever may
 * confirm may also import, so the signature guards against mistakes: a reading of another strategy,
 * or a name that nobody was given. The key is the tenant's id, which the API never tells.
 */
export function newImportId(place: ImportPlace): string {
  const random = randomBytes(16).toString('base64url')
  return `${random}.${signature(place, random)}`
}

/** Whether this is the name of a reading for this register. */
export function isImportId(place: ImportPlace, importId: string): boolean {
  const [random = '', signed = '', ...rest] = importId.split('.')
  if (rest.length > 0 || !/^[\w-]{22}$/.test(random)) return false
  const given = Buffer.from(signed)
  const expected = Buffer.from(signature(place, random))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function signature({ tenantId, strategyId }: ImportPlace, random: string): string {
  return createHmac('sha256', `plan import ${tenantId}`)
    .update(`${strategyId} ${random}`)
    .digest('base64url')
}
