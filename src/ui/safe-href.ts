const safeProtocols = new Set(['http:', 'https:', 'mailto:'])

/**
 * An address a person typed, made safe to link to: http, https, mailto and relative addresses pass
 * through unchanged, everything else (javascript:, data:, …) becomes `undefined`, which renders a
 * link without an address.
 */
export function safeHref(address: string | null | undefined): string | undefined {
  const trimmed = address?.trim()
  if (!trimmed) return undefined
  // Browsers drop tabs, line breaks and control characters before they read the protocol.
  if (/\p{Cc}/u.test(trimmed)) return undefined
  try {
    const { protocol } = new URL(trimmed, 'https://relative.invalid')
    return safeProtocols.has(protocol) ? trimmed : undefined
  } catch {
    return undefined
  }
}

/** The longest address that is stored. */
const maxAddress = 2_000

/** Whether a typed text is an address of the web, whole: http or https, with a host. */
export function isWebAddress(text: string): boolean {
  return (
    text.length <= maxAddress &&
    /^https?:\/\//i.test(text) &&
    URL.canParse(text) &&
    safeHref(text) !== undefined
  )
}
