import type { FastifyReply } from 'fastify'
import { isKnown } from './etag.ts'
import type { FileResult } from './route.ts'

/** A file to save, or to show in a sandbox. */
export function sendFile(reply: FastifyReply, file: FileResult): FastifyReply {
  reply.header('cache-control', file.cacheControl ?? 'private, no-store')
  if (file.etag !== undefined) {
    reply.header('etag', file.etag)
    if (isKnown(reply.request, file.etag)) return reply.status(304).send()
  }
  reply.header('content-type', file.contentType)
  if (file.isSandboxed) reply.header('content-security-policy', sandboxPolicy)
  if (file.byteSize !== undefined) reply.header('content-length', file.byteSize)
  if (file.fileName !== null) {
    reply.header(
      'content-disposition',
      `${file.isSandboxed ? 'inline' : 'attachment'}; ${fileNameParameters(file.fileName)}`,
    )
  }
  return reply.send(file.body)
}

const sandboxPolicy =
  "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** RFC 6266: a name for old browsers, and the real one as RFC 8187 writes it. */
function fileNameParameters(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${ascii}"; filename*=UTF-8''${extended}`
}
