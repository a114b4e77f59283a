import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '#features/index.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { expectErrorPage } from '../../../test/answers.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { addressOfPage } from './guide-address.ts'
import { guidePages } from './guide-library.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const crawled = ['/veileder', '/ordliste', '/lov', '/maler', '/sok']
const isCrawled = (path: string) =>
  crawled.some((start) => path === start || path.startsWith(`${start}/`))

/** Every page that links lead to from the guide's start page, by its path. */
async function crawl(language: Language): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const waiting: string[] = [routes.guide.href()]
  for (const path of waiting) {
    if (pages.has(path)) continue
    const { statusCode, headers, body } = await app.get(path, { cookie: `malform=${language}` })
    const isPage = statusCode === 200 && String(headers['content-type']).startsWith('text/html')
    pages.set(path, isPage ? body : '')
    if (isPage) waiting.push(...pathsOf(body).filter((one) => isCrawled(one) && !isFile(one)))
  }
  return pages
}

const hrefsOf = (body: string) =>
  [...body.matchAll(/<a\b[^>]*? href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
const pathsOf = (body: string) =>
  hrefsOf(body)
    .filter((href) => href.startsWith('/'))
    .map((href) => href.replace(/[#?].*$/, ''))
const isFile = (path: string) => /\.(pdf|epub|docx|odt)$/.test(path)
const idsOf = (body: string) => [...body.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)

/** Whether a file is made at the address; that it can be made is tested where it is made. */
function isMade(path: string, pages: ReadonlyMap<string, string>): boolean {
  const page = path.replace(/\/mal\.\w+$/, '')
  const isRoute = allRoutes.some(({ pattern }) =>
    new RegExp(`^${pattern.replace(/:\w+/g, '[a-z-]+')}$`).test(path),
  )
  return isRoute && (page === path || Boolean(pages.get(page)))
}

describe.each(languages)('the guide, the law, the glossary and the templates in %s', (language) => {
  let pages: ReadonlyMap<string, string>
  beforeAll(async () => {
    pages = await crawl(language)
  }, 120_000)

  it('have a link to every page of the guide, and no link to a page that is not there', () => {
    const missing = guidePages(language)
      .map(addressOfPage)
      .filter((path) => !pages.has(path))
    expect(missing).toEqual([])
    const broken = [...pages].filter(([, body]) => body === '').map(([path]) => path)
    expect(broken).toEqual([])
  })

  it('have one h1, the landmarks and the form of the page', () => {
    const faults = [...pages].flatMap(([path, body]) => {
      const counts = ['<h1', '<main', '<footer class="st-footer', `<html lang="${language}"`].map(
        (tag) => body.split(tag).length - 1,
      )
      return counts.every((count) => count === 1) ? [] : [`${path}: ${counts.join()}`]
    })
    expect(faults).toEqual([])
  })

  it('tell search engines what they are about', () => {
    const untold = guidePages(language)
      .filter(({ section }) => section !== 'ordliste')
      .map(addressOfPage)
      .filter((path) => !pages.get(path)?.includes('<meta name="description" content="'))
    expect(untold).toEqual([])
  })

  it('have no id twice', () => {
    const faults = [...pages].flatMap(([path, body]) => {
      const ids = idsOf(body)
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`)
    })
    expect(faults).toEqual([])
  })

  it('have no link to a place in a page that is not there', () => {
    const ids = new Map([...pages].map(([path, body]) => [path, new Set(idsOf(body))]))
    const dead = [...pages].flatMap(([path, body]) =>
      hrefsOf(body).flatMap((href) => {
        const [to = '', id] = href.split('#')
        const there = ids.get(to === '' ? path : to)
        return id !== undefined && there && !there.has(id) ? [`${path} → ${href}`] : []
      }),
    )
    expect(dead).toEqual([])
  })

  it('lead to pages and files that are there', async () => {
    const paths = new Set([...pages.values()].flatMap(pathsOf))
    const others = [...paths].filter((path) => !pages.has(path) && !isFile(path))
    for (const path of others) expect((await app.get(path)).statusCode, path).toBeLessThan(400)
    const files = [...paths].filter((path) => isFile(path))
    expect(files.filter((path) => !isMade(path, pages))).toEqual([])
    expect(files.length).toBeGreaterThan(1)
  })

  it('lead out of the product over https only', () => {
    const strange = [...pages].flatMap(([path, body]) =>
      hrefsOf(body)
        .filter((href) => !/^(\/|#|\?|https:\/\/[a-z])/.test(href))
        .map((href) => `${path} → ${href}`),
    )
    expect(strange).toEqual([])
  })

  it('weigh little', async () => {
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(pages.get('/veileder') ?? '')?.[1]
    const { rawPayload } = await app.get(String(sheet))
    const sheetBytes = brotliCompressSync(rawPayload).length
    expect(sheetBytes).toBeGreaterThan(1_000)
    const heavy = [...pages].flatMap(([path, body]) => {
      const [raw, sent] = [Buffer.byteLength(body), brotliCompressSync(body).length + sheetBytes]
      return raw < 100_000 && sent < 40_000 ? [] : [`${path}: ${raw} and ${sent}`]
    })
    expect(heavy).toEqual([])
  })

  it('show no mark of their own writing', () => {
    const faults = [...pages].flatMap(([path, body]) => {
      const text = body.slice(body.indexOf('<main')).replace(/<[^>]+>/g, ' ')
      const found = /\{\{(?:bilde|tabell)|\{#|\{(?:must|should|may|ours|unclear)\b|\*\*|undefined/
      return found.test(text) ? [`${path}: ${found.exec(text)?.[0]}`] : []
    })
    expect(faults).toEqual([])
  })
})

describe('a page of the guide', () => {
  const step = '/veileder/trinn/3-tidsplan'

  it('is the same for visitors, and not made again', async () => {
    const first = await app.get(step)
    const again = await app.get(step, { 'if-none-match': String(first.headers.etag) })
    expect([first.statusCode, again.statusCode]).toEqual([200, 304])
    const nynorsk = await app.get(step, { 'accept-language': 'nn' })
    expect(nynorsk.body).toContain('<html lang="nn"')
    expect(nynorsk.headers.etag).not.toBe(first.headers.etag)
  })

  it('is not kept of somebody who is signed in', async () => {
    const { tenantId } = await app.municipality('1811')
    const { headers } = await app.signIn({ tenantId, role: 'planner', name: 'Kari Eksempel' })
    expect((await app.get(step, headers)).body).toContain('Kari Eksempel')
    expect((await app.get(step)).body).not.toContain('Kari Eksempel')
  })

  it.each([
    '/veileder/finnes-ikke',
    '/veileder/ordliste',
    '/veileder/maler',
    '/veileder/trinn/10-finnes-ikke',
    '/veileder/finnes-ikke/3-tidsplan',
    '/veileder/roller/3-tidsplan',
    '/veileder/trinn/3-tidsplan.md',
    '/veileder/trinn/..%2F..%2Fordliste',
    '/veileder/constructor/constructor',
    '/veileder/trinn/__proto__',
  ])('is not found at %s', async (url) => {
    expectErrorPage(await app.get(url), 404)
  })
})
