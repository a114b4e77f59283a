import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

test.each([
  ['is taken out', '/fjern', {}],
  ['is an administrator no more', '', { rolle: 'planner' }],
])(
  'the tokens of somebody who %s stop working, and those of others do not',
  async (_, what, fields) => {
    const { tenantId, slug } = await app.municipality('1804')
    const base = `/${slug}/innstillinger`
    const [stays, leaves] = await Promise.all([
      app.signIn({ tenantId, role: 'admin' }),
      app.signIn({ tenantId, role: 'admin' }),
    ])
    const tokenOf = async (headers: { cookie: string }) => {
      const wanted = { navn: 'Nøkkel', rolle: 'admin', tilgang: 'write', varighet: '365' }
      const made = await app.post(`${base}/nokler`, wanted, headers)
      return made.cookies.find(({ name }) => name === 'stedsans_en_gang')?.value ?? ''
    }
    const [kept, ended] = [await tokenOf(stays.headers), await tokenOf(leaves.headers)]
    const status = async (secret: string) =>
      (await app.get('/api/v1/strategies', { authorization: `Bearer ${secret}` })).statusCode
    expect([await status(kept), await status(ended)]).toEqual([200, 200])
    const answer = await app.post(
      `${base}/personer/${leaves.personId}${what}`,
      fields,
      stays.headers,
    )
    expect(answer.statusCode).toBe(303)
    expect([await status(kept), await status(ended)]).toEqual([200, 401])
    const log = await app.get(`${base}/endringslogg`, stays.headers)
    expect(log.body).toContain('Nøkler trukket tilbake: 1')
  },
)
