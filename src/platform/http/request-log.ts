import type { FastifyInstance } from 'fastify'

/**
 * One line per answer: the route's pattern instead of the address, so that no link secret, search
 * word or name is ever logged.
 */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    )
  })
}
