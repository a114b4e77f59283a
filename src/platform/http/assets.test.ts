import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureAssets } from '../../../tools/build-assets.ts'
import { assetRoutes, assetUrl, islandFiles } from './assets.ts'

let app: FastifyInstance

beforeAll(async () => {
  await ensureAssets()
  app = fastify()
  await app.register(assetRoutes)
})

afterAll(async () => {
  await app.close()
})

describe('built files', () => {
  test.each([
    ['app.css', 'text/css; charset=utf-8'],
    ['islands/copy-button.js', 'text/javascript; charset=utf-8'],
    ['inter-latin.woff2', 'font/woff2'],
    ['favicon.svg', 'image/svg+xml'],
  ])('%s is served as %s for a year', async (name, contentType) => {
    const response = await app.inject(assetUrl(name))
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toBe(contentType)
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(response.headers['x-content-type-options']).toBe('nosniff')
  })

  test('are sent compressed in the best way the browser knows, and mean the same', async () => {
    const get = (encoding: string) =>
      app.inject({ url: assetUrl('app.css'), headers: { 'accept-encoding': encoding } })
    const plain = await get('identity')
    const gzip = await get('gzip, deflate')
    const brotli = await get('gzip, deflate, br')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true)
    expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true)
    expect(brotli.headers.vary).toBe('accept-encoding')
  })

  test('are not sent again to somebody who has them', async () => {
    const first = await app.inject(assetUrl('app.css'))
    const again = await app.inject({
      url: assetUrl('app.css'),
      headers: { 'if-none-match': String(first.headers.etag) },
    })
    expect(again.statusCode).toBe(304)
    expect(again.rawPayload).toHaveLength(0)
  })

  test.each([
    '/assets/',
    '/assets/manifest.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/app.css',
  ])('are the only ones that can be fetched: not %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404)
  })

  test('include the icon and the word to search engines at their fixed addresses', async () => {
    expect((await app.inject('/favicon.svg')).headers['content-type']).toBe('image/svg+xml')
    expect((await app.inject('/robots.txt')).body).toContain('Disallow: /demo')
  })

  test('are asked for by names that exist', () => {
    expect(() => assetUrl('no-such.css')).toThrow('no-such.css')
    expect(islandFiles('submit-guard')).toEqual(['islands/submit-guard.js'])
    expect(islandFiles('challenge-screen')).toEqual([
      'islands/challenge-screen.css',
      'islands/challenge-screen.js',
    ])
    expect(islandFiles('no-such')).toEqual([])
  })
})
