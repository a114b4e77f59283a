import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { recordAudit } from '#platform/audit/audit.sql.ts'
import { may } from '#platform/auth/policy.ts'
import { findSession, type Member, type Session } from '#platform/auth/session.sql.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'
import { invariant } from '#platform/invariant.ts'
import type { Services } from '#platform/services.ts'
import { cleanText } from './clean-text.ts'
import { readForm } from './forms.ts'
import { browserLanguage, type KeptPages, keyOf } from './kept-pages.ts'
import { MemoryRoom } from './memory-room.ts'
import { notFound, Refused } from './refused.ts'
import type { PageResult, Route, RouteContext, RouteResult } from './route.ts'
import { sendFile } from './send-file.ts'
import { readLanguageCookie, readSessionCookie } from './session-cookie.ts'
import { mayTryOut } from './trial-peer.ts'

const uploadRoom = new MemoryRoom(12 * 1024 * 1024)

export type RenderPage = (context: RouteContext, page: PageResult) => string

export interface Registration extends KeptPages {
  readonly renderPage: RenderPage
  /** Where a signed-out person is sent, with the address to come back to. */
  readonly loginAddress: (returnTo: string) => string
}

export function registerRoutes(
  app: FastifyInstance,
  registration: Registration,
  routes: readonly Route[],
): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.pattern,
      config: {
        rateLimit: route.rateLimit
          ? { max: route.rateLimit.max, timeWindow: route.rateLimit.perMinutes * 60_000 }
          : {},
        ...(route.cached && { cached: route.cached }),
        ...(route.isOpenData && { isOpenData: true }),
      },
      handler: (request, reply) => answer(registration, route, request, reply),
    })
  }
}

async function answer(
  registration: Registration,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const context = await contextOf(registration.services, route, request, reply)
  if (!authorise(registration.services, route, context)) {
    return reply.redirect(registration.loginAddress(returnAddress(request)), 303)
  }
  if (route.maxFileBytes === undefined) return handle(registration, route, context)
  // Files are held in memory while they are read, judged and stored.
  const sent = Math.min(route.maxFileBytes, Number(request.headers['content-length']) || 0)
  return uploadRoom.run(sent, () => {
    if (request.raw.socket.destroyed) throw new Refused(400, 'The sender has left')
    return handle(registration, route, context)
  })
}

async function handle(
  registration: Registration,
  route: Route,
  context: RouteContext,
): Promise<FastifyReply> {
  const { request, reply } = context
  const { value: complete, wasAudited } = await withForm(route, context)
  const key = await cacheKey(registration, route, context)
  if (key !== null && registration.cache.has(key)) {
    return registration.cache.sendPage(request, reply, key)
  }
  const result = await route.handle(complete)
  if (key !== null && result.kind === 'page') {
    const html = registration.renderPage(complete, result)
    return registration.cache.sendPage(request, reply, key, html)
  }
  invariant(
    !route.audit || result.kind !== 'redirect' || wasAudited(),
    `${route.pattern} changed something without an audit event`,
  )
  return send(registration, complete, result)
}

/** Names everything that a page kept for everybody depends on; null when it is not kept. */
async function cacheKey(
  { services, cache, portalVersions, figuresVersion }: Registration,
  { cached, pattern }: Route,
  { request, session, params, language }: RouteContext,
): Promise<string | null> {
  if (!cached || session) return null
  const version =
    cached === 'portal'
      ? await portalVersions.of(params.slug ?? '')
      : cached === 'figures'
        ? await figuresVersion.read()
        : ''
  if (version === null) return null
  const key = keyOf(services, request, language, version)
  if (cache.has(key)) return key
  // With a query, or written otherwise, it is another address: whoever makes them up would fill the
  // memory with pages.
  return request.url === addressOf(pattern, params) ? key : null
}

function addressOf(pattern: string, params: RouteContext['params']): string {
  return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
}

/** The session of a request with its language, for the error pages too. Never throws. */
export async function contextOf(
  services: Services,
  route: Route | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RouteContext> {
  const secret = readSessionCookie(request, services)
  const session = secret
    ? await findSession(services.database.app, secret, services.clock.now())
    : null
  const params = textsOf(request.params)
  const member = session?.memberships.find((one) => one.slug === params.slug) ?? null
  return {
    services,
    request,
    reply,
    language: languageOf(request, session, member),
    session,
    member,
    params,
    query: textsOf(request.query),
    form: { fields: {}, files: [] },
    inTenant: (work) => {
      if (!member) throw notFound('The municipality')
      return inTenant(services.database.app, member.tenantId, work)
    },
    audit: () => {
      throw new Error(`${route?.pattern ?? 'This route'} names no audit event`)
    },
  }
}

/** False sends the person to the login page; throws Refused 403 or 404. */
function authorise(services: Services, route: Route, context: RouteContext): boolean {
  const { permission } = route
  if (permission === 'public') return true
  if (permission === 'trial') {
    if (!mayTryOut(services, context.request)) throw notFound('The page')
    return true
  }
  if (!context.session) return false
  if (permission === 'signed-in') return true
  if (permission === 'operator') {
    if (!context.session.isOperator) throw notFound('The page')
    return true
  }
  if (!context.member) throw notFound('The municipality')
  if (permission !== 'member' && !may(context.member.role, permission)) {
    throw new Refused(403, `The role ${context.member.role} may not ${permission}`)
  }
  return true
}

async function withForm(route: Route, context: RouteContext) {
  let audited = false
  const complete: RouteContext = {
    ...context,
    form: route.method === 'POST' ? await readForm(context.request, route) : context.form,
    audit: async (tx: TenantTx, subject: string, details = {}) => {
      invariant(
        route.audit && context.member && context.session,
        `${route.pattern} has no audit event`,
      )
      const actor = {
        label: context.session.name,
        personId: context.session.personId,
        address: context.request.ip,
      }
      await recordAudit(tx, context.member.tenantId, actor, {
        action: route.audit,
        subject,
        details,
      })
      audited = true
    },
  }
  return { value: complete, wasAudited: () => audited }
}

async function send(
  registration: Registration,
  context: RouteContext,
  result: RouteResult,
): Promise<FastifyReply> {
  switch (result.kind) {
    case 'redirect':
      return context.reply.redirect(result.to, result.isPermanent ? 301 : 303)
    case 'file':
      return sendFile(context.reply, result)
    case 'page':
      return sendHtml(
        context.request,
        context.reply.status(result.status ?? 200),
        registration.renderPage(context, result),
      )
  }
}

// As small as gzip's level 3 in half its time.
const fastestBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

/** HTML of one person's page: never stored by caches in between, compressed when that helps. */
export function sendHtml(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'private, no-store')
  const accepts = String(request.headers['accept-encoding'] ?? '')
  if (accepts.includes('br')) {
    return reply
      .header('content-encoding', 'br')
      .header('vary', 'accept-encoding')
      .send(brotliCompressSync(html, fastestBrotli))
  }
  if (!accepts.includes('gzip')) return reply.send(html)
  return reply
    .header('content-encoding', 'gzip')
    .header('vary', 'accept-encoding')
    .send(gzipSync(html, { level: 3 }))
}

// The choice of the person, then of the browser, then the municipality's own form.
function languageOf(
  request: FastifyRequest,
  session: Session | null = null,
  member: Member | null = null,
): Language {
  const chosen = session?.language ?? readLanguageCookie(request)
  if (isLanguage(chosen)) return chosen
  return member?.language ?? browserLanguage(request)
}

function returnAddress(request: FastifyRequest): string {
  if (request.method === 'GET') return request.url
  try {
    const referer = new URL(request.headers.referer ?? '')
    return referer.host === request.host ? `${referer.pathname}${referer.search}` : '/'
  } catch {
    return '/'
  }
}

function textsOf(values: unknown): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries((values ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string') texts[name] = cleanText(value)
  }
  return texts
}
