import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Services } from '#platform/services.ts'

/**
 * `/healthz`: the process answers. `/readyz`: 200 only when the database answers and migrations and
 * reference data are in. `/metrics`: figures for Prometheus, without addresses or names.
 */
export function addHealth(app: FastifyInstance, services: Services): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'stedsans_http_request_seconds',
    help: 'Time to answer, by method, route pattern and status class',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  // Finding the series by its labels takes longer than counting in it.
  const series = new Map<string, Histogram.Internal<string>>()
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    const status = `${Math.floor(reply.statusCode / 100)}xx`
    const key = `${request.method} ${status} ${route}`
    const answers = series.get(key) ?? duration.labels(request.method, route, status)
    series.set(key, answers)
    answers.observe(reply.elapsedTime / 1_000)
    done()
  })
  app.get('/healthz', async (_request, reply) => reply.type('text/plain').send('ok\n'))
  app.get('/readyz', async (_request, reply) => {
    const isReady = await isDatabaseReady(services)
    return reply
      .status(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .type('text/plain')
      .send(isReady ? 'ready\n' : 'not ready\n')
  })
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}

async function isDatabaseReady(services: Services): Promise<boolean> {
  try {
    const { rows } = await sql<{ ready: boolean }>`
      select exists(select 1 from reference_load) and exists(select 1 from municipality) as ready
    `.execute(services.database.app)
    return rows[0]?.ready ?? false
  } catch {
    return false
  }
}
