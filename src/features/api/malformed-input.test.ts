import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'

let app: TestApp
let tenantId: string
let token: { authorization: string }

beforeAll(async () => {
  app = await testApp()
  tenantId = (await app.municipality('1811')).tenantId
  token = await app.token(tenantId)
})
afterAll(() => app.close())

const newStrategy = {
  municipalityNumber: '1811',
  term: { firstYear: 2028, lastYear: 2031 },
  constitutedOn: '2027-10-19',
  meetings: [{ body: 'kommunestyre', date: '2028-09-21' }],
}

const call = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: unknown) =>
  app.inject({
    method,
    url: `/api/v1${url}`,
    headers: {
      ...token,
      ...(payload !== undefined && { 'content-type': 'application/json' }),
    },
    ...(payload !== undefined && { payload: JSON.stringify(payload) }),
  })

const create = async (changes: object = {}) => {
  const answer = await call('POST', '/strategies', { ...newStrategy, ...changes })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json()
}

describe('a problem document', () => {
  it.each([
    ['GET', '/nothing', 404],
    ['GET', '', 404],
    ['DELETE', '/strategies', 404],
    ['GET', '/strategies/not-an-id', 404],
    ['GET', '/strategies/not-an-id/schedule', 404],
    ['GET', '/strategies/00000000-0000-4000-8000-000000000000', 404],
    ['GET', '/municipalities/9999', 404],
    ['GET', '/municipalities/%00', 404],
  ] as const)('answers %s %s with %i', async (method, url, status) => {
    const answer = await call(method, url)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ type: 'about:blank', status, title: expect.any(String) })
  })

  it.each([
    ['application/json', '{"term":', 422],
    ['application/json', '', 422],
    ['application/json', '[]', 422],
    ['application/json', '"text"', 422],
    ['application/json', '{"__proto__": {"a": 1}}', 422],
    ['text/plain', JSON.stringify(newStrategy), 415],
    ['application/x-www-form-urlencoded', 'municipalityNumber=1811', 415],
    ['application/xml', '<strategy/>', 415],
  ])('answers a body of %s: %s', async (contentType, payload, status) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/strategies',
      headers: { ...token, 'content-type': contentType },
      payload,
    })
    expect(answer.statusCode, answer.body).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it('answers a body above the limit with 413', async () => {
    const answer = await call('POST', '/strategies', {
      ...newStrategy,
      leader: 'x'.repeat(1_100_000),
    })
    expect(answer.statusCode).toBe(413)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })
})

describe('malformed input', () => {
  it.each([
    [{ unknown: 1 }, 'unknown'],
    [{ term: { firstYear: 1500, lastYear: 1503 } }, 'term.firstYear'],
    [{ term: { firstYear: 2028, lastYear: 2040 } }, 'term.lastYear'],
    [{ hoursPerWeek: 0.04 }, 'hoursPerWeek'],
    [{ hoursPerWeek: '4' }, 'hoursPerWeek'],
    [{ closedWeeks: [54] }, 'closedWeeks.0'],
    [{ startingPoint: 'huge' }, 'startingPoint'],
    [{ order: 'sideways' }, 'order'],
    [{ leader: 'x'.repeat(201) }, 'leader'],
    [{ meetings: [{ body: '', date: '2028-09-21' }] }, 'meetings.0.body'],
    [{ meetings: [{ body: 'kommunestyre' }] }, 'meetings.0.date'],
    [{ constitutedOn: null }, 'constitutedOn'],
    [{ constitutedOn: '0000-01-01' }, 'constitutedOn'],
    [{ constitutedOn: '9999-12-31' }, 'constitutedOn'],
    [{ municipalityNumber: 1811 }, 'municipalityNumber'],
  ])('%j is refused with its place', async (changes, path) => {
    const answer = await call('POST', '/strategies', { ...newStrategy, ...changes })
    expect(answer.statusCode, answer.body).toBe(422)
    expect(answer.json().errors.map((error: { path: string }) => error.path)).toContain(path)
  })

  it('names an unknown field', async () => {
    const { id } = await create()
    const answer = await call('PATCH', `/strategies/${id}`, { adoptedAt: '2028-09-21' })
    expect(answer.statusCode).toBe(422)
    expect(JSON.stringify(answer.json().errors)).toContain('adoptedAt')
  })

  it.each(['', '/schedule', '/law-check'])('is a language that is none, at …%s', async (part) => {
    const { id } = await create()
    const answer = await call('GET', `/strategies/${id}${part}?language=en`)
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors[0].path).toBe('language')
  })

  it('is a version that is no number', async () => {
    const { id } = await create()
    for (const version of ['abc', '"99999999999999999999"', '-1']) {
      const answer = await app.inject({
        method: 'PATCH',
        url: `/api/v1/strategies/${id}`,
        headers: { ...token, 'content-type': 'application/json', 'if-match': version },
        payload: '{}',
      })
      expect(answer.statusCode, version).toBe(422)
    }
  })
})

describe('odd but possible input', () => {
  it.each([
    ['a deadline long past', { constitutedOn: '2019-10-15' }],
    ['a date before our time', { constitutedOn: '0001-01-01' }],
    ['a date far ahead', { constitutedOn: '9899-12-31' }],
    ['a leap day', { constitutedOn: '2028-02-29' }],
    ['a council constituted after October', { constitutedOn: '2027-11-15' }],
    ['a meeting on 17 May', { meetings: [{ body: 'kommunestyre', date: '2028-05-17' }] }],
    ['nearly no time', { hoursPerWeek: 0.1 }],
    ['twenty closed weeks', { closedWeeks: Array.from({ length: 20 }, (_, week) => week + 20) }],
    ['a term of one year', { term: { firstYear: 2028, lastYear: 2028 } }],
    ['adoption before everything', { adoptedOn: '1990-01-01', proposalPublishedOn: '2050-01-01' }],
  ])('is stored and computed with: %s', async (_, changes) => {
    const { id } = await create(changes)
    expect((await call('GET', `/strategies/${id}/schedule`)).statusCode).toBe(200)
    expect((await call('GET', `/strategies/${id}/law-check`)).statusCode).toBe(200)
    expect((await call('GET', `/strategies/${id}`)).json()).toMatchObject(
      'meetings' in changes ? {} : changes,
    )
  })
})
