const neverAccepted: ReadonlySet<unknown> = new Set([
  'EDNS',
  'EAUTH',
  'ENOAUTH',
  'EENVELOPE',
  'ECONFIG',
  'EREQUIRETLS',
  'ETLS',
  'EPROXY',
])
const beforeTheLetter: ReadonlySet<unknown> = new Set([
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
])

/**
 * Whether an error of the mail transport means that the letter was certainly not accepted: the server
 * said no (RFC 5321 4yz and 5yz, also as the answer to the text itself), or it was never reached. A
 * connection that breaks on the way is no refusal: the server may have the whole letter.
 */
export function isRefusal(error: unknown): boolean {
  const { code, responseCode, timeoutType, syscall } = (error ?? {}) as Record<string, unknown>
  if (typeof responseCode === 'number' && responseCode >= 400) return true
  return (
    neverAccepted.has(code) ||
    beforeTheLetter.has(timeoutType) ||
    syscall === 'connect' ||
    syscall === 'getaddrinfo'
  )
}
