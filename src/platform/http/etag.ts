import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

export function etagOf(content: string | Buffer): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
}

/** Whether the asker has it already. A proxy that packs answers marks the tag as weak: `W/"…"`. */
export function isKnown({ headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match']
  if (known === undefined) return false
  return known.trim() === '*' || known.split(',').some((one) => withoutWeak(one.trim()) === etag)
}

const withoutWeak = (etag: string) => etag.replace(/^W\//, '')
