import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '#platform/services.ts'

const sessionCookie = 'stedsans'
const browserCookie = 'stedsans_nettleser'
const languageCookie = 'malform'
const onceCookie = 'stedsans_en_gang'
const daySeconds = 86_400

/**
 * Over https the names say `__Host-`: browsers then take the cookie from this very host alone, so
 * that no other site under the municipality's domain can put its own in the place of it.
 */
function nameOf(services: Services, name: string): string {
  return isHttps(services) ? `__Host-${name}` : name
}

export function readSessionCookie(request: FastifyRequest, services: Services): string | null {
  return request.cookies[nameOf(services, sessionCookie)] ?? null
}

/** Null also for what `newSecret` cannot have made. */
export function readBrowserCookie(request: FastifyRequest, services: Services): string | null {
  const secret = request.cookies[nameOf(services, browserCookie)] ?? ''
  return /^[\w-]{43}$/.test(secret) ? secret : null
}

export function readLanguageCookie(request: FastifyRequest): string | null {
  return request.cookies[languageCookie] ?? null
}

export function setSessionCookie(reply: FastifyReply, services: Services, secret: string): void {
  reply.setCookie(nameOf(services, sessionCookie), secret, {
    ...options(services),
    maxAge: 14 * daySeconds,
  })
}

export function clearSessionCookie(reply: FastifyReply, services: Services): void {
  reply.clearCookie(nameOf(services, sessionCookie), options(services))
}

/** Knows the browser that asked for a login link again when the link is opened. */
export function setBrowserCookie(reply: FastifyReply, services: Services, secret: string): void {
  reply.setCookie(nameOf(services, browserCookie), secret, { ...options(services), maxAge: 3_600 })
}

export function clearBrowserCookie(reply: FastifyReply, services: Services): void {
  reply.clearCookie(nameOf(services, browserCookie), options(services))
}

/** Carries a text to the page that the browser is sent to next, where `takeOnceCookie` ends it. */
export function setOnceCookie(
  reply: FastifyReply,
  services: Services,
  path: string,
  text: string,
): void {
  reply.setCookie(onceCookie, text, { ...options(services), path, sameSite: 'strict', maxAge: 120 })
}

export function takeOnceCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  path: string,
): string | null {
  const text = request.cookies[onceCookie]
  if (text === undefined) return null
  reply.clearCookie(onceCookie, { ...options(services), path })
  return text
}

export function setLanguageCookie(reply: FastifyReply, services: Services, language: string): void {
  reply.setCookie(languageCookie, language, { ...options(services), maxAge: 365 * daySeconds })
}

/** The browser then follows the person or the municipality again. */
export function clearLanguageCookie(reply: FastifyReply, services: Services): void {
  reply.clearCookie(languageCookie, options(services))
}

function options(services: Services) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: isHttps(services),
  }
}

function isHttps({ config }: Services): boolean {
  return config.publicUrl?.startsWith('https:') ?? false
}
