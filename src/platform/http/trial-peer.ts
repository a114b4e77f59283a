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
 */
export function mayTryOut(services: Services, request: FastifyRequest): boolean {
  if (!services.config.trial || services.database.kind !== 'embedded') return false
  const names = Object.keys(request.headers)
  if (names.some((name) => name === 'forwarded' || name.startsWith('x-forwarded-'))) return false
  return isLoopback(request.socket.remoteAddress ?? '') && loopbackHosts.has(hostName(request))
}

function hostName(request: FastifyRequest): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
}
