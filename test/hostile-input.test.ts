import net, { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanText, oneLine } from '#platform/http/clean-text.ts'
import { routes } from '#routes'
import { buildApp } from '../src/app.ts'
import { expectErrorPage } from './answers.ts'
import { type TestApp, testApp } from './app.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})

afterAll(() => app.close())

describe('typed text', () => {
  it.each([
    ['a name of nothing that is seen', '\u200B\uFEFF\u2060 ', ''],
    ['text that is turned around', 'Kari \u202Eirak\u202C', 'Kari irak'],
    ['isolated directions', '\u2066a\u2069', 'a'],
    ['half a sign', 'a\uD800b', 'a\uFFFDb'],
    ['NUL and control signs of both kinds', 'a\u0000b\u009Bc\u001Bd', 'abcd'],
    ['other line breaks', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['a family, which is one sign of several', '👩\u200D👧', '👩\u200D👧'],
    ['an accent of its own', 'Kautokeino e\u0301', 'Kautokeino e\u0301'],
  ])('%s', (_, typed, clean) => {
    expect(cleanText(typed)).toBe(clean)
  })
})

describe('a name', () => {
  it.each([
    ['that was pasted as two lines', 'Kari \n\n  Nordmann', 'Kari Nordmann'],
    ['with a blank that does not break', '100\u00A0000', '100\u00A0000'],
    ['of many blanks, without taking ages', `a${' '.repeat(200_000)}b`, `a${' '.repeat(200_000)}b`],
  ])('%s', (_, typed, line) => {
    expect(oneLine(typed)).toBe(line)
  })
})

describe('a form', () => {
  const sameOrigin = { 'sec-fetch-site': 'same-origin' }

  it('may name fields after what every object has, several times', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'length', '__proto__', 'valueOf']
    const payload = names.map((name) => `${name}=1`).join('&')
    const answer = await app.inject({
      method: 'POST',
      url: routes.language.href(),
      headers: { ...sameOrigin, 'content-type': 'application/x-www-form-urlencoded' },
      payload: `${payload}&returnTo=/lov`,
    })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/lov'])
    expect(Object.prototype).not.toHaveProperty('length')
  })

  it('of many parts is refused before it fills the memory', async () => {
    const part = `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'a'.repeat(150_000)}\r\n`
    const payload = `${part.repeat(90)}--x--\r\n`
    const headers = { ...sameOrigin, 'content-type': 'multipart/form-data; boundary=x' }
    const url = routes.login.href()
    expectErrorPage(await app.inject({ method: 'POST', url, headers, payload }), 413)
  })

  it('that does not say how long it is, as no browser sends it, is refused', async () => {
    const server = await buildApp(app.services)
    await server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = server.server.address() as AddressInfo
    const socket = net.connect(port, '127.0.0.1')
    socket.write(
      `POST ${routes.login.href()} HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n--x\r\n`,
    )
    const [first] = await new Promise<Buffer[]>((resolve) => {
      socket.once('data', (data) => resolve([data]))
    })
    expect(String(first)).toMatch(/^HTTP\/1\.1 413 /)
    socket.destroy()
    await server.close()
  })
})

describe('a page that is kept for everybody', () => {
  it('is not kept anew for every query that somebody makes up', async () => {
    const { headers } = await app.get(routes.law.href())
    expect(headers.etag).toBeDefined()
    const made = await app.get(`${routes.law.href()}?x=1`)
    expect([made.statusCode, made.headers.etag]).toEqual([200, undefined])
  })

  it('has another mark in the other form of Norwegian', async () => {
    const nb = await app.get(routes.law.href())
    const nn = await app.get(routes.law.href(), { cookie: 'malform=nn' })
    expect(nn.headers.etag).not.toBe(nb.headers.etag)
    const stale = { cookie: 'malform=nn', 'if-none-match': String(nb.headers.etag) }
    expect((await app.get(routes.law.href(), stale)).statusCode).toBe(200)
  })
})

describe('over https', () => {
  it('the session is bound to this very host', async () => {
    const secure = await testApp({ environment: { PUBLIC_URL: 'https://stedsans.example.no' } })
    try {
      const { headers } = await secure.signIn()
      const secret = headers.cookie.split('=')[1] ?? ''
      const asked = (cookie: string) => secure.get(routes.myPage.href(), { cookie })
      expect((await asked(`stedsans=${secret}`)).statusCode).toBe(303)
      expect((await asked(`__Host-stedsans=${secret}`)).statusCode).toBe(200)
    } finally {
      await secure.close()
    }
  })

  it.each([
    ['https://stedsans.example.no', 303],
    ['https://andre.example.no', 403],
    ['https://stedsans.example.no.evil.example', 403],
    ['null', 403],
  ])(
    'a form from %s is answered with %i, also behind a proxy with another name',
    async (origin, status) => {
      const secure = await testApp({ environment: { PUBLIC_URL: 'https://stedsans.example.no' } })
      try {
        const answer = await secure.inject({
          method: 'POST',
          url: routes.language.href(),
          headers: {
            host: 'app:3000',
            origin,
            'content-type': 'application/x-www-form-urlencoded',
          },
          payload: 'language=nn',
        })
        expect(answer.statusCode).toBe(status)
      } finally {
        await secure.close()
      }
    },
  )
})
