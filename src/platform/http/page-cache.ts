import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, isKnown } from './etag.ts'

interface CachedPage {
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
  /** Whatever encoding is asked for. */
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
}

/**
 * Public pages rendered once and kept as compressed buffers. The key names everything that the page
 * depends on (address, language, the version of what is published).
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>()
  readonly #maxPages = 2_000
  readonly #maxBytes = 64 * 1024 * 1024
  #bytes = 0

  has(key: string): boolean {
    return this.#pages.has(key)
  }

  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    render: () => Promise<string>,
  ): Promise<FastifyReply> {
    return sendPage(request, reply, this.#pages.get(key) ?? this.#keep(key, await render()))
  }

  /** False when the page is not kept. */
  sendKept(request: FastifyRequest, reply: FastifyReply, key: string): boolean {
    const page = this.#pages.get(key)
    if (page) void sendPage(request, reply, page)
    return page !== undefined
  }

  #keep(key: string, html: string): CachedPage {
    const plain = Buffer.from(html)
    const etag = etagOf(plain)
    const page: CachedPage = {
      plain,
      etag,
      gzip: gzipSync(plain, { level: 9 }),
      brotli: brotliCompressSync(plain, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
        },
      }),
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-cache',
        vary: 'accept-encoding, cookie, accept-language',
        etag,
      },
    }
    const bytes = page.plain.length + page.gzip.length + page.brotli.length
    if (this.#pages.size >= this.#maxPages || this.#bytes + bytes > this.#maxBytes) {
      this.#pages.clear()
      this.#bytes = 0
    }
    this.#pages.set(key, page)
    this.#bytes += bytes
    return page
  }
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: CachedPage): FastifyReply {
  void reply.headers(page.headers)
  if (isKnown(request, page.etag)) return reply.status(304).send()
  const accepts = String(request.headers['accept-encoding'] ?? '')
  if (accepts.includes('br')) return reply.header('content-encoding', 'br').send(page.brotli)
  if (accepts.includes('gzip')) return reply.header('content-encoding', 'gzip').send(page.gzip)
  return reply.send(page.plain)
}
