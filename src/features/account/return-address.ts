import { routes } from '#routes'

const ownOrigin = 'http://stedsans.invalid'

/**
 * An address on this site that came with a form or a link, or null for anything that could lead
 * elsewhere: other sites, `//elsewhere`, `/\elsewhere`, scripts, control characters.
 */
export function ownAddress(text: string | undefined): string | null {
  if (!text?.startsWith('/') || text.length > 1_000) return null
  if (/[\p{Cc}\\]/u.test(text) || !URL.canParse(text, ownOrigin)) return null
  const url = new URL(text, ownOrigin)
  // Dots that fall away can leave two slashes behind: `/.//elsewhere`.
  if (url.origin !== ownOrigin || url.pathname.startsWith('//')) return null
  return `${url.pathname}${url.search}${url.hash}`
}

const notWorthReturningTo = [routes.login.href(), routes.logout.href(), routes.language.href()]

/** Where a person goes after logging in; null when the address is not ours or leads in a circle. */
export function returnAddress(text: string | undefined): string | null {
  const address = ownAddress(text)
  if (address === null || address === routes.home.href()) return null
  const [path = ''] = address.split(/[?#]/)
  const isCircle = notWorthReturningTo.some((own) => path === own || path.startsWith(`${own}/`))
  return isCircle ? null : address
}

/** `?til=…`, or nothing. */
export function returnQuery(address: string | null): string {
  return address === null ? '' : `?til=${encodeURIComponent(address)}`
}
