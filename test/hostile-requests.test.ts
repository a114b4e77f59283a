import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operatorLoginLink } from '#features/operator/index.ts'
import { routes } from '#routes'
import { expectErrorPage, expectSecure, isHtml } from './answers.ts'
import { type TestApp, testApp } from './app.ts'
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

describe('addresses that nobody writes by accident', () => {
  const deep = `/${'a/'.repeat(400)}`
  it.each([
    '/%E0%A4%A',
    '/%',
    '/%00',
    '/%c0%ae%c0%ae/',
    '/lov/%00',
    '/alver%00/arbeid',
    '/alver/arbeid/%2e%2e%2f',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/%00',
    '//evil.example/%2f..',
    '/\\evil.example',
    `/${'a'.repeat(5_000)}`,
    `/alver/arbeid/${'9'.repeat(5_000)}`,
    deep,
    `/finn-kommune?q=${'a'.repeat(20_000)}`,
    '/finn-kommune?q=%00%ff',
    '/finn-kommune?q=%E0%A4%A',
    '/logg-inn?til=//evil.example',
    '/logg-inn?til=%0d%0aset-cookie:%20x=y',
    '/logg-inn/%00',
    '/api/v1/%E0%A4%A',
    '/api/v1/municipalities/%00',
  ])('such as %s are answered, and not by failing', async (url) => {
    for (const headers of [{}, alver.planner.headers]) {
      const answer = await app.get(url, { ...headers })
      expect(answer.statusCode).toBeLessThan(500)
      expectSecure(answer)
      expect(String(answer.headers.location ?? '/')).toMatch(/^\/(?![/\\])/)
      const isPage = !/^\/(api|assets)\//.test(url)
      if (isPage && answer.statusCode >= 400) expect(isHtml(answer)).toBe(true)
    }
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example'])(
    'do not lead away from here after logging in: %j',
    async (til) => {
      const link = new URL(await operatorLoginLink(app.services, 'http://localhost:3000'))
      const answer = await app.post(link.pathname, { til })
      expect(answer.statusCode).toBe(303)
      expect(answer.headers.location).toMatch(/^\/[a-z-]/)
    },
  )
})

describe('what is sent', () => {
  it('is refused with a page when it is too large', async () => {
    const payload = `navn=${'a'.repeat(1_100_000)}`
    const url = routes.login.href()
    expectErrorPage(await app.inject({ method: 'POST', url, headers: form, payload }), 413)
  })

  it('is refused with a page when a file is too large', async () => {
    const payload = [
      '--x',
      'Content-Disposition: form-data; name="fil"; filename="moter.csv"',
      'Content-Type: text/csv',
      '',
      'a'.repeat(5_300_000),
      '--x--',
      '',
    ].join('\r\n')
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const headers = { ...form, ...type, ...alver.planner.headers }
    const url = alver.hrefOf(routes.meetings.pattern)
    expectErrorPage(await app.inject({ method: 'POST', url, headers, payload }), 413)
  })

  it.each(['application/json', 'text/plain', 'application/xml', 'multipart/form-data', ''])(
    'as %j is refused, and never fails',
    async (type) => {
      const headers = { ...form, 'content-type': type }
      const url = routes.login.href()
      const answer = await app.inject({ method: 'POST', url, headers, payload: '{"epost":' })
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expectErrorPage(answer, answer.statusCode)
      expect(answer.statusCode).toBeLessThan(500)
    },
  )

  it('may name a field after what every object has', async () => {
    const payload = '__proto__=a&constructor=b&toString=c&hasOwnProperty=d&epost=%00%ff'
    const url = routes.login.href()
    const answer = await app.inject({ method: 'POST', url, headers: form, payload })
    expect(answer.statusCode).toBe(422)
    expectSecure(answer)
  })

  it('is not taken for markup when it is shown again', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    const answer = await app.post(routes.login.href(), { epost: hostile })
    expect(answer.statusCode).toBe(422)
    expect(answer.payload).not.toContain('<script>alert')
    expect(answer.payload).not.toContain('<img src=x')
    expectSecure(answer)
  })
})
