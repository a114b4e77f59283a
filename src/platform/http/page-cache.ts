import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, isKnown } from './etag.ts'

type Headers = Readonly<Record<string, string>>

interface CachedPage {
  readonly plain: Answer
  readonly gzip: Answer
  readonly brotli: Answer
  readonly etag: string
  readonly bytes: number
}

/** A page in one encoding. */
interface Answer {
  readonly headers: Headers
  readonly body: Buffer
  /** Names and values in turn, with the headers of every answer: Node.js sends them as they are. */
  readonly whole: string[]
}

/**
 * Public pages rendered once and kept as compressed buffers. The key names everything that the page
 * depends on (address, language, the version of what is published).
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>()
  readonly #maxPages = 2_000
  readonly #maxBytes = 64 * 1024 * 1024
  readonly #everyHeader: Headers
  #bytes = 0

  /** @param everyHeader The headers that every answer has. */
  constructor(everyHeader: Headers) {
    this.#everyHeader = everyHeader
  }

  has(key: string): boolean {
    return this.#pages.has(key)
  }

  /** Answers with the page that is kept, else with `html`, which is kept from now on. */
  sendPage(request: FastifyRequest, reply: FastifyReply, key: string, html = ''): FastifyReply {
    const page = this.#pages.get(key) ?? this.#keep(key, html)
    const { headers, body } = answerFor(request, page)
    void reply.headers(headers)
    return isKnown(request, page.etag) ? reply.status(304).send() : reply.send(body)
  }

  /** Answers past the hooks that would come. False when the page is not kept. */
  sendKept(request: FastifyRequest, reply: FastifyReply, key: string): boolean {
    const page = this.#pages.get(key)
    if (!page) return false
    const { whole, body } = answerFor(request, page)
    reply.hijack()
    if (isKnown(request, page.etag)) reply.raw.writeHead(304, whole).end()
    else reply.raw.writeHead(200, whole).end(body)
    return true
  }

  #keep(key: string, html: string): CachedPage {
    const page = this.#compressed(html)
    if (this.#pages.size >= this.#maxPages || this.#bytes + page.bytes > this.#maxBytes) {
      this.#pages.clear()
      this.#bytes = 0
    }
    this.#pages.set(key, page)
    this.#bytes += page.bytes
    return page
  }

  #compressed(html: string): CachedPage {
    const plain = Buffer.from(html)
    const gzip = gzipSync(plain, { level: 9 })
    const brotli = brotliCompressSync(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    })
    const etag = etagOf(plain)
    const shared = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding, cookie, accept-language',
      etag,
    }
    const answer = (body: Buffer, headers: Headers): Answer => {
      const length = { 'content-length': String(body.length) }
      const whole = Object.entries({ ...this.#everyHeader, ...headers, ...length }).flat()
      return { body, headers, whole }
    }
    return {
      etag,
      bytes: plain.length + gzip.length + brotli.length,
      plain: answer(plain, shared),
      gzip: answer(gzip, { ...shared, 'content-encoding': 'gzip' }),
      brotli: answer(brotli, { ...shared, 'content-encoding': 'br' }),
    }
  }
}

function answerFor({ headers }: FastifyRequest, page: CachedPage): Answer {
  const accepts = String(headers['accept-encoding'] ?? '')
  if (accepts.includes('br')) return page.brotli
  return accepts.includes('gzip') ? page.gzip : page.plain
}
