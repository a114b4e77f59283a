import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const folder = join(import.meta.dirname, '../../../build/assets')
const prefix = '/assets/'

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

interface Asset {
  readonly contentType: string
  readonly etag: string
  readonly plain: Buffer
  readonly br: Buffer | null
  readonly gzip: Buffer | null
}

/** Name as the pages say it (`app.css`, `islands/copy-button.js`) → file name with its hash. */
let manifest: Readonly<Record<string, string>> | null = null

/**
 * The address of a built file, for instance `assetUrl('app.css')`. The name carries a hash of the
 * content, so the address changes when the content does. Throws when the build lacks the file.
 */
export function assetUrl(name: string): string {
  const file = loadManifest()[name]
  if (file === undefined) throw new Error(`No built asset is called ${name}`)
  return prefix + file
}

/** What the build has for the custom element `st-{name}`, as names for `assetUrl`. */
export function islandFiles(name: string): readonly string[] {
  return [`islands/${name}.css`, `islands/${name}.js`].filter((file) => file in loadManifest())
}

/**
 * Serves /assets/* from memory, compressed once at build, and /favicon.svg and /robots.txt. Call it
 * after the assets are built; a changed build is picked up at the next start.
 */
export async function assetRoutes(app: FastifyInstance): Promise<void> {
  manifest = null
  const assets = new Map(
    Object.values(loadManifest()).map((file) => [file, readAsset(file)] as const),
  )
  app.get<{ Params: { '*': string } }>(`${prefix}*`, (request, reply) => {
    const asset = assets.get(request.params['*'])
    if (!asset) return reply.code(404).type('text/plain; charset=utf-8').send('404')
    return send(request, reply, asset, 'public, max-age=31536000, immutable')
  })
  const favicon = assets.get(loadManifest()['favicon.svg'] ?? '')
  app.get('/favicon.svg', (request, reply) =>
    favicon ? send(request, reply, favicon, 'public, max-age=86400') : reply.code(404).send(),
  )
  app.get('/robots.txt', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=86400')
      .type('text/plain; charset=utf-8')
      .send(robots),
  )
}

/** Signed-in work and the demonstration stay out of search engines; the rest is public on purpose. */
const robots = 'User-agent: *\nDisallow: /*/arbeid\nDisallow: /demo\nDisallow: /api/\n'

function loadManifest(): Readonly<Record<string, string>> {
  manifest ??= readManifest()
  return manifest
}

function readManifest(): Record<string, string> {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8')
  return (JSON.parse(text) as { files: Record<string, string> }).files
}

function readAsset(file: string): Asset {
  return {
    contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
    etag: `"${/-([A-Z0-9]{8})\.\w+$/.exec(file)?.[1] ?? file}"`,
    plain: readFileSync(join(folder, file)),
    br: readIfThere(`${file}.br`),
    gzip: readIfThere(`${file}.gz`),
  }
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(join(folder, file))
  } catch {
    return null
  }
}

function send(request: FastifyRequest, reply: FastifyReply, asset: Asset, cacheControl: string) {
  reply
    .header('cache-control', cacheControl)
    .header('etag', asset.etag)
    .header('vary', 'accept-encoding')
    .header('x-content-type-options', 'nosniff')
    .type(asset.contentType)
  if (request.headers['if-none-match']?.includes(asset.etag)) return reply.code(304).send()
  const accepted = request.headers['accept-encoding'] ?? ''
  if (asset.br && /\bbr\b/.test(accepted))
    return reply.header('content-encoding', 'br').send(asset.br)
  if (asset.gzip && /\bgzip\b/.test(accepted)) {
    return reply.header('content-encoding', 'gzip').send(asset.gzip)
  }
  return reply.send(asset.plain)
}
