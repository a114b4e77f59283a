import type { FastifyRequest } from 'fastify'
import type { Services } from '#platform/services.ts'

const loopbackPeers = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

export function isLoopback(address: string): boolean {
  return loopbackPeers.has(address)
}

/**
 * Whether this request may start the trial, where one press signs a newcomer in: the embedded
 * database, a browser on the same machine, and no proxy in between that could let others through.
 * A proxy may name itself in no header and call us `localhost`: then the public address that is set,
 * the browser's own account of where the form was, or HTTP/1.0, which no browser speaks, gives it away.
 */
export function mayTryOut(services: Services, request: FastifyRequest): boolean {
  const { config, database } = services
  if (!config.trial || database.kind !== 'embedded' || isPublic(config.publicUrl)) return false
  if (Object.keys(request.headers).some(isProxyHeader)) return false
  if (request.raw.httpVersion === '1.0') return false
  const { host = '', origin } = request.headers
  return (
    isLoopback(request.socket.remoteAddress ?? '') &&
    isLoopbackHost(host) &&
    (origin === undefined || isLoopbackHost(origin.replace(/^https?:\/\//, '')))
  )
}

function isPublic(url: string | null): boolean {
  return url !== null && !isLoopbackHost(new URL(url).host)
}

function isProxyHeader(name: string): boolean {
  return name.startsWith('x-forwarded-') || ['forwarded', 'via', 'x-real-ip'].includes(name)
}

function isLoopbackHost(host: string): boolean {
  return loopbackHosts.has(host.replace(/:\d+$/, '').toLowerCase())
}
