import { isWebAddress } from '#ui/safe-href.ts'

/** What somebody typed as a whole address to link to; null when it cannot be one. */
export function linkAddress(typed: string): string | null {
  const address = typed.trim()
  if (/^mailto:/i.test(address)) return linkAddress(address.slice('mailto:'.length))
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)) return `mailto:${address}`
  const whole = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(address) ? `https://${address}` : address
  return isWebAddress(whole) && !/\s/.test(whole) ? whole : null
}
