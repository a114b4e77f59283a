import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refused } from './refused.ts'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Every answer has them; also those that no hook sees. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** What lets programs in the pages of other sites read an answer. */
const openDataHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}

/** The headers of every answer, by the address that people use. */
export function securityHeadersOf(publicUrl: string | null): Readonly<Record<string, string>> {
  return publicUrl?.startsWith('https:')
    ? { ...securityHeaders, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : securityHeaders
}

/** Security headers on every answer, and a refusal of state changes that other sites ask for. */
export function addSecurity(app: FastifyInstance, publicUrl: string | null): void {
  const headers = securityHeadersOf(publicUrl)
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers)
    if (request.routeOptions.config.isOpenData) void reply.headers(openDataHeaders)
    const isForeign = changesState(request) && !isApi(request) && !isSameOrigin(request, publicUrl)
    done(isForeign ? new Refused(403, 'The form was sent from another site') : undefined)
  })
}

function changesState(request: FastifyRequest): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS'
}

// The API knows no cookies: a foreign page has nothing to send along.
function isApi(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/')
}

/**
 * By `Sec-Fetch-Site` where the browser sends it, else by `Origin`; without either it is refused. The
 * address that people use counts too: a proxy may call us by another name.
 */
function isSameOrigin(request: FastifyRequest, publicUrl: string | null): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin } = request.headers
  if (!origin) return false
  try {
    const { host } = new URL(origin)
    return host === request.host || (publicUrl !== null && host === new URL(publicUrl).host)
  } catch {
    return false
  }
}
