import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { registerApi } from '#features/api/index.ts'
import { allRoutes } from '#features/index.ts'
import { followStatistics } from '#features/indicators/index.ts'
import { assetRoutes } from '#platform/http/assets.ts'
import { addErrorPages, refuseAddress } from '#platform/http/error-pages.ts'
import { FiguresVersion } from '#platform/http/figures-version.ts'
import { readUrlencoded } from '#platform/http/form-encoding.ts'
import { maxFieldBytes, maxFileBytes } from '#platform/http/forms.ts'
import { addHealth } from '#platform/http/health.ts'
import { addKeptPages } from '#platform/http/kept-pages.ts'
import { networkOf } from '#platform/http/network.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { PortalVersions } from '#platform/http/portal-versions.ts'
import { registerRoutes } from '#platform/http/register.ts'
import { addRequestLog } from '#platform/http/request-log.ts'
import { addSecurity, securityHeadersOf } from '#platform/http/security.ts'
import { isLoopback } from '#platform/http/trial-peer.ts'
import { createRequestLog, type RequestLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import { routes } from '#routes'
import { renderErrorPage, renderPage } from './page-chrome.tsx'

// Far above what a council chamber behind one address sends, far below what would hurt.
const requestsPerMinute = 6_000
// Long enough for a file over a slow line; a request that never ends must not be kept for ever.
const requestTimeoutMs = 120_000

/** The whole application on one Fastify, not yet listening. */
export async function buildApp(
  services: Services,
  requestLog: RequestLog = createRequestLog(services.config),
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: services.log,
    // Nobody logs through the request, and a log of its own is dear.
    childLoggerFactory: (log) => log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: services.config.trustProxy,
    bodyLimit: 1_048_576,
    requestTimeout: requestTimeoutMs,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    genReqId: () => crypto.randomUUID().slice(0, 8),
    forceCloseConnections: 'idle',
    frameworkErrors: refuseAddress(renderErrorPage),
  })
  await followStatistics(services)
  const { publicUrl } = services.config
  const cache = new PageCache(securityHeadersOf(publicUrl))
  const portalVersions = new PortalVersions(services)
  const figuresVersion = new FiguresVersion(services)
  addKeptPages(app, { services, cache, portalVersions, figuresVersion })
  addRequestLog(app, requestLog)
  addHealth(app, services)
  addSecurity(app, publicUrl)
  await app.register(cookie)
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => networkOf(request.ip),
    // Without a proxy that names the address, everybody behind one on this machine looks alike.
    allowList: (request) => isLoopback(request.ip) || request.url.startsWith('/assets/'),
  })
  await app.register(formbody, { bodyLimit: 1_048_576, parser: readUrlencoded })
  await app.register(multipart, {
    limits: {
      fileSize: maxFileBytes,
      files: 5,
      fieldSize: maxFieldBytes,
      fields: 500,
      parts: 510,
    },
  })
  await app.register(assetRoutes)
  addErrorPages(app, services, renderErrorPage)
  registerRoutes(
    app,
    {
      services,
      cache,
      portalVersions,
      figuresVersion,
      renderPage,
      loginAddress: (returnTo) => `${routes.login.href()}?til=${encodeURIComponent(returnTo)}`,
    },
    allRoutes,
  )
  await registerApi(app, services)
  return app
}
