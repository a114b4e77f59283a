import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { operatorLoginLink } from '#features/operator/index.ts'
import { createLog, createRequestLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import { routes } from '#routes'
import { buildApp } from '../src/app.ts'
import { expectErrorPage, expectSecure, isHtml } from './answers.ts'
import { type TestApp, testApp } from './app.ts'
import { testDatabase } from './database.ts'
import { type MunicipalityAtWork, municipalityAtWork } from './municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
})

afterAll(() => app.close())

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

describe('every answer', () => {
  it.each([
    '/healthz',
    '/readyz',
    '/metrics',
    '/robots.txt',
    '/.well-known/security.txt',
    '/assets/nothing.js',
    '/api/v1/municipalities',
    '/finnes-ikke/i/det/hele/tatt',
  ])('has the security headers, as %s', async (url) => {
    const answer = await app.get(url)
    expect(answer.statusCode).toBeLessThan(500)
    expectSecure(answer)
  })

  it('to HEAD is that to GET without the body', async () => {
    for (const url of ['/', '/lov', '/logg-inn', '/healthz']) {
      const head = await app.inject({ method: 'HEAD', url })
      const get = await app.get(url)
      expect([head.statusCode, head.payload]).toEqual([200, ''])
      expect(head.headers['content-type']).toBe(get.headers['content-type'])
      expectSecure(head)
    }
  })

  it('says https only, and marks cookies for it, when people come by https', async () => {
    const environment = { PUBLIC_URL: 'https://stedsans.example.no' }
    const secure = await testApp({ environment })
    try {
      const answer = await secure.post('/logg-inn', { epost: 'kari@example.no' })
      expect(answer.headers['strict-transport-security']).toMatch(/^max-age=31536000/)
      const [cookie] = answer.cookies
      expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
    } finally {
      await secure.close()
    }
  })

  it('is kept by nobody when it is for one person', async () => {
    const answer = await app.get(alver.hrefOf(routes.overview.pattern), alver.planner.headers)
    expect(answer.headers['cache-control']).toContain('no-store')
  })
})

describe('a cookie', () => {
  it('of the session cannot be read by scripts nor sent by other sites', async () => {
    const link = new URL(await operatorLoginLink(app.services, 'http://localhost:3000'))
    const answer = await app.post(link.pathname, {})
    const cookie = answer.cookies.find(({ name }) => name === 'stedsans')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookie?.value.length).toBeGreaterThanOrEqual(43)
  })

  it.each([
    'stedsans=',
    'stedsans=%00',
    `stedsans=${'a'.repeat(3_000)}`,
    'stedsans=%E0%A4%A',
    ';;=;',
  ])('that nobody has been given, %.30s, is no session', async (cookie) => {
    const answer = await app.get(routes.myPage.href(), { cookie })
    expect(answer.statusCode).toBe(303)
  })
})

describe('many at once', () => {
  const remoteAddress = '203.0.113.7'

  it('a council chamber behind one address gets in', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const payload = `epost=medlem${index}%40example.no`
        const url = routes.login.href()
        const asked = { method: 'POST', url, headers: form, payload, remoteAddress } as const
        return (await app.inject(asked)).statusCode
      }),
    )
    expect(new Set(statuses)).toEqual(new Set([303]))
  })

  it('somebody who tries link after link is stopped, with a page', async () => {
    const from = '203.0.113.8'
    let last = await app.inject({ url: '/logg-inn/x', remoteAddress: from })
    for (let tries = 0; tries < 400 && last.statusCode !== 429; tries += 1) {
      last = await app.inject({ url: `/logg-inn/${tries}`, remoteAddress: from })
    }
    expectErrorPage(last, 429)
    const other = await app.inject({ url: '/logg-inn/x', remoteAddress: '203.0.113.9' })
    expect(other.statusCode).not.toBe(429)
  })
})

describe('when the database is away', () => {
  async function withoutDatabase(
    services: Partial<Services>,
    work: (url: TestApp['get']) => Promise<void>,
  ) {
    const gone = await testDatabase()
    await gone.close()
    const broken = await buildApp({ ...app.services, database: gone, ...services })
    try {
      await work((url, headers = {}) =>
        broken.inject({ url, headers: { host: 'localhost:3000', ...headers } }),
      )
    } finally {
      await broken.close()
    }
  }

  it('the page says so with a reference, which the log has with the reason', async () => {
    const lines: string[] = []
    const log = createLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) })
    await withoutDatabase({ log }, async (get) => {
      const answer = await get(routes.myPage.href(), alver.planner.headers)
      expectErrorPage(answer, 500)
      const failure = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 'error')
      expect(failure.reference).toMatch(/^[0-9a-f]{8}$/)
      expect(answer.payload).toContain(failure.reference)
      expect(answer.payload).not.toMatch(/ECONN|password|does not exist|at \w+ \(|node_modules/)
    })
  })

  it('the process is alive and not ready', async () => {
    await withoutDatabase({}, async (get) => {
      expect((await get('/healthz')).statusCode).toBe(200)
      expect((await get('/readyz')).statusCode).toBe(503)
    })
  })
})

describe('the log', () => {
  it('has a line for each answer and nothing that tells of people or opens doors', async () => {
    const lines: string[] = []
    const [level, kept] = [
      { logLevel: 'trace' },
      { write: (line: string) => void lines.push(line) },
    ] as const
    const [log, requestLog] = [createLog(level, kept), createRequestLog(level, kept)]
    const logged = await buildApp({ ...app.services, log }, requestLog)
    const link = new URL(await operatorLoginLink(app.services, 'http://localhost:3000'))
    const secret = link.pathname.split('/').pop() ?? ''
    const host = { host: 'localhost:3000' }
    const cookie = alver.planner.headers.cookie
    const bearer = await app.token(alver.tenantId)
    await logged.inject({ url: link.pathname, headers: host })
    await logged.inject({ url: '/finn-kommune?q=hemmelegord', headers: { ...host, cookie } })
    await logged.inject({ url: '/api/v1/municipalities/4631', headers: { ...host, ...bearer } })
    const payload = 'epost=ola.nordmann%40example.no'
    await logged.inject({
      method: 'POST',
      url: '/logg-inn',
      headers: { ...host, ...form },
      payload,
    })
    await logged.inject({ url: '/%E0%A4%A', headers: { ...host, cookie } })
    const used = await logged.inject({
      method: 'POST',
      url: link.pathname,
      headers: { ...host, ...form },
    })
    const session = used.cookies.find(({ name }) => name === 'stedsans')?.value ?? 'missing'
    await logged.close()
    const text = lines.join('')
    expect(lines.filter((line) => line.includes('"answered"')).length).toBeGreaterThanOrEqual(5)
    for (const word of [
      secret,
      session,
      cookie.split('=')[1],
      bearer.authorization.split(' ')[1],
    ]) {
      expect(word).toMatch(/^[\w-]{20,}$/)
      expect(text).not.toContain(word)
    }
    expect(text).not.toMatch(/hemmelegord|nordmann|example\.no|127\.0\.0\.1|Kari/)
  })
})

describe('a page costs the database', () => {
  it.each([
    ['the overview', routes.overview.pattern, 8],
    ['the schedule', routes.progress.pattern, 8],
    ['the law check', routes.lawCheck.pattern, 8],
    ['the list of people', routes.people.pattern, 8],
    ['my page', routes.myPage.pattern, 8],
  ])('%s (%s) at most %i queries', async (_, pattern, most) => {
    const { tenantId } = alver
    const { headers } = await app.signIn({ tenantId, role: 'admin' })
    // The first time finds out what the process keeps in memory afterwards.
    await app.get(alver.hrefOf(pattern), headers)
    const query = vi.spyOn(pg.Client.prototype, 'query')
    const answer = await app.get(alver.hrefOf(pattern), headers)
    const texts = query.mock.calls.map(([asked]) => textOf(asked))
    query.mockRestore()
    expect([answer.statusCode, isHtml(answer)]).toEqual([200, true])
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.length, texts.join('\n')).toBeLessThanOrEqual(most)
  })
})

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked
  return String((asked as { text?: string }).text ?? asked)
}
