import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '#platform/i18n/language.ts'
import type { Services } from '#platform/services.ts'
import type { FiguresVersion } from './figures-version.ts'
import type { PageCache } from './page-cache.ts'
import type { PortalVersions } from './portal-versions.ts'
import type { Route } from './route.ts'
import { mayTryOut } from './trial-peer.ts'

export interface KeptPages {
  readonly services: Services
  readonly cache: PageCache
  readonly portalVersions: PortalVersions
  readonly figuresVersion: FiguresVersion
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer is kept for everybody: see `Route`. */
    readonly cached?: Route['cached']
    readonly isOpenData?: Route['isOpenData']
  }
}

/**
 * Answers visitors who send no cookie with the public pages that are kept, before anything else has
 * looked at the request. To be added first.
 */
export function addKeptPages(
  app: FastifyInstance,
  { services, cache, portalVersions, figuresVersion }: KeptPages,
): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { cached } = request.routeOptions.config
    if (!cached || request.headers.cookie !== undefined) return done()
    const { slug = '' } = request.params as { readonly slug?: string }
    const version =
      cached === 'portal'
        ? portalVersions.kept(slug)
        : cached === 'figures'
          ? figuresVersion.kept()
          : ''
    if (version === null) return done()
    const key = keyOf(services, request, browserLanguage(request), version)
    if (!cache.sendKept(request, reply, key)) done()
  })
}

/** Names everything that a kept page depends on. */
export function keyOf(
  services: Services,
  request: FastifyRequest,
  language: Language,
  version: string,
): string {
  return `${request.url}|${language}|${mayTryOut(services, request)}|${version}`
}

export function browserLanguage(request: FastifyRequest): Language {
  return /\bnn\b/i.test(String(request.headers['accept-language'] ?? '').split(',')[0] ?? '')
    ? 'nn'
    : 'nb'
}
