import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '#platform/services.ts'
import { Refused } from './refused.ts'
import { contextOf, sendHtml } from './register.ts'
import type { RouteContext } from './route.ts'
import { securityHeaders } from './security.ts'

export type RenderErrorPage = (
  context: RouteContext | null,
  status: number,
  reference: string,
) => string

/** Pages in the product's own look for what is refused, missing or broken. */
export function addErrorPages(
  app: FastifyInstance,
  services: Services,
  render: RenderErrorPage,
): void {
  app.setNotFoundHandler((request, reply) => page(services, render, request, reply, 404))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) {
      services.log.error({ err: error, reference: request.id }, 'a request failed')
    }
    return page(services, render, request, reply, status)
  })
}

/**
 * For Fastify's `frameworkErrors`: an address that cannot be decoded, or is too long for any page,
 * is refused before a route, a hook or the API is found for it.
 */
export function refuseAddress(render: RenderErrorPage) {
  return (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    void reply.headers(securityHeaders)
    void sendHtml(request, reply.status(404), render(null, 404, request.id))
  }
}

function statusOf(error: FastifyError): number {
  if (error instanceof Refused) return error.status
  const { statusCode } = error
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : 500
}

async function page(
  services: Services,
  render: RenderErrorPage,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
): Promise<FastifyReply> {
  // The database may be what failed: the page then does without the person.
  const context = await contextOf(services, null, request, reply).catch(() => null)
  return sendHtml(request, reply.status(status), render(context, status, request.id))
}
