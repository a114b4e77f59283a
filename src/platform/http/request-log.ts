import type { FastifyInstance } from 'fastify'
import type { RequestLog } from '../log.ts'

/**
 * One line per answer: the route's pattern instead of the address, so that no link secret, search
 * word or name is ever logged.
 */
export function addRequestLog(app: FastifyInstance, log: RequestLog): void {
  app.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        reqId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    )
    done()
  })
}
