import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processDates } from '#domain/process.ts'
import type { ApiRole } from '#platform/auth/api-token.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'

interface Token {
  readonly authorization: string
}

let app: TestApp
let tenantId: string
let token: Token

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

const call = (
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
  headers: Readonly<Record<string, string>> = { ...token },
) =>
  app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { ...headers, ...(payload && { 'content-type': 'application/json' }) },
    ...(payload && { payload: JSON.stringify(payload) }),
  })

const create = async (changes: object = {}) => {
  const answer = await call('POST', '/strategies', { ...newStrategy, ...changes })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json()
}

const audit = () =>
  inTenant(app.services.database.app, tenantId, (tx) =>
    tx.selectFrom('audit_event').select(['actor', 'action', 'details']).orderBy('id').execute(),
  )

describe('a token', () => {
  const change = (set: { expires_at?: Date; revoked_at?: Date }) =>
    inTenant(app.services.database.app, tenantId, (tx) =>
      tx.updateTable('api_token').set(set).where('name', '=', 'Test').execute(),
    )

  it.each([
    ['none', {}],
    ['an empty one', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: 'Basic abc' }],
    ['an unknown one', { authorization: 'Bearer stedsans_unknown' }],
    ['a cookie of a person', null],
  ] as const)('is not %s', async (_, headers) => {
    const who = headers ?? (await app.signIn({ tenantId, role: 'admin' })).headers
    const answer = await call('GET', '/strategies', undefined, { ...who })
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it('of a contributor or a reader cannot write, and a reader not read drafts', async () => {
    const status = async (role: ApiRole, method: 'GET' | 'POST') => {
      const headers = await app.token(tenantId, role)
      const payload = method === 'POST' ? newStrategy : undefined
      return (await call(method, '/strategies', payload, headers)).statusCode
    }
    expect(await status('contributor', 'GET')).toBe(200)
    expect(await status('contributor', 'POST')).toBe(403)
    expect(await status('reader', 'GET')).toBe(403)
    const reader = await app.token(tenantId, 'reader', 'read')
    expect((await call('GET', '/municipalities/1811', undefined, reader)).statusCode).toBe(200)
  })

  it('that has expired or was withdrawn opens nothing', async () => {
    const past = new Date('2027-10-31T00:00:00Z')
    const future = new Date('2040-01-01T00:00:00Z')
    await change({ expires_at: past })
    expect((await call('GET', '/strategies')).statusCode).toBe(401)
    await change({ expires_at: future })
    expect((await call('GET', '/strategies')).statusCode).toBe(200)
    await change({ revoked_at: past })
    expect((await call('GET', '/strategies')).statusCode).toBe(401)
    token = await app.token(tenantId)
  })
})

describe('a new strategy', () => {
  it('is found at its Location, and logged by the name of the token', async () => {
    const answer = await call('POST', '/strategies', newStrategy)
    const location = String(answer.headers.location)
    expect(location).toBe(`/api/v1/strategies/${answer.json().id}`)
    const found = await app.inject({ method: 'GET', url: location, headers: { ...token } })
    expect(found.json()).toEqual(answer.json())
    expect((await audit()).at(-1)).toMatchObject({ actor: 'API: Test', action: 'strategy.create' })
  })

  it('is listed with the newest term first', async () => {
    await create({ term: { firstYear: 2032, lastYear: 2035 } })
    const { strategies } = (await call('GET', '/strategies')).json()
    const years = strategies.map((one: { term: { firstYear: number } }) => one.term.firstYear)
    expect(years).toEqual([...years].sort((left, right) => right - left))
    expect(years[0]).toBe(2032)
  })

  it('can be one of many at the same moment', async () => {
    const term = { firstYear: 2048, lastYear: 2051 }
    const made = await Promise.all([1, 2, 3, 4].map(() => create({ term })))
    const { strategies } = (await call('GET', '/strategies')).json()
    const ids = made.map((one) => one.id)
    const own = strategies.filter((one: { id: string }) => ids.includes(one.id))
    expect(own).toHaveLength(4)
    expect(own.filter((one: { isCurrent: boolean }) => one.isCurrent)).toHaveLength(1)
  })

  it.each([
    ['Eldrerådet', 'eldrerad'],
    ['eldrerad', 'eldrerad'],
    ['Kommunestyret', 'kommunestyre'],
    ['Råd for personer med funksjonsnedsettelse', 'rad-for-personer-med-funksjonsnedsettelse'],
    ['Jakt- og fiskelaget', 'Jakt- og fiskelaget'],
  ])('knows «%s» as %s', async (body, known) => {
    const { meetings } = await create({ meetings: [{ body, date: '2028-05-02' }] })
    expect(meetings).toMatchObject([{ body: known, date: '2028-05-02' }])
  })

  it('takes a calendar of 1 000 meetings and not one more', async () => {
    const meetings = Array.from({ length: 1_001 }, (_, index) => ({
      body: index % 2 ? 'formannskap' : 'kommunestyre',
      date: new Date(Date.UTC(2027, 10, 1 + index)).toISOString().slice(0, 10),
    }))
    const { id } = await create({ meetings: meetings.slice(1) })
    const stored = (await call('GET', `/strategies/${id}`)).json().meetings
    expect(stored).toHaveLength(1_000)
    expect((await call('GET', `/strategies/${id}/schedule`)).statusCode).toBe(200)
    expect((await call('POST', '/strategies', { ...newStrategy, meetings })).statusCode).toBe(422)
  })

  it('keeps one of two meetings that are the same', async () => {
    const meeting = { body: 'kommunestyre', date: '2028-09-21' }
    expect((await create({ meetings: [meeting, meeting] })).meetings).toHaveLength(1)
  })
})

describe('a change', () => {
  it.each(processDates)('sets %s, shows it in the log, and null clears it', async (name) => {
    const { id } = await create({ expectedConstitutionOn: '2027-10-20' })
    const set = await call('PATCH', `/strategies/${id}`, { [name]: '2028-03-01' })
    expect(set.json()).toMatchObject({ [name]: '2028-03-01' })
    expect((await audit()).at(-1)).toMatchObject({
      action: 'strategy.change',
      details: { [name]: '2028-03-01' },
    })
    const cleared = await call('PATCH', `/strategies/${id}`, { [name]: null })
    expect(cleared.json()[name]).toBeNull()
    expect((await call('GET', `/strategies/${id}`)).json()).toEqual(cleared.json())
    for (const part of ['schedule', 'law-check']) {
      expect((await call('GET', `/strategies/${id}/${part}`)).statusCode).toBe(200)
    }
  })

  it('replaces the meetings when they are given and leaves them when not', async () => {
    const { id } = await create()
    await call('PATCH', `/strategies/${id}`, { leader: 'Eksempel' })
    expect((await call('GET', `/strategies/${id}`)).json().meetings).toHaveLength(1)
    const emptied = await call('PATCH', `/strategies/${id}`, { meetings: [] })
    expect(emptied.json().meetings).toEqual([])
  })

  it('keeps names out of the log', async () => {
    const { id } = await create()
    await call('PATCH', `/strategies/${id}`, { leader: 'Nina Hemmelig', hoursPerWeek: 3 })
    const events = await audit()
    expect(events.at(-1)).toMatchObject({ details: { leader: 'set', hoursPerWeek: 3 } })
    expect(JSON.stringify(events)).not.toContain('Nina Hemmelig')
  })

  it('of the term leaves both terms with a current strategy', async () => {
    const [from, to] = [
      { firstYear: 2052, lastYear: 2055 },
      { firstYear: 2056, lastYear: 2059 },
    ]
    const moving = await create({ term: from })
    const staying = await create({ term: from })
    const there = await create({ term: to })
    const answer = await call('PATCH', `/strategies/${moving.id}`, { term: to })
    expect(answer.json()).toMatchObject({ term: to, isCurrent: false })
    const isCurrent = async (id: string) =>
      (await call('GET', `/strategies/${id}`)).json().isCurrent
    expect(await isCurrent(staying.id)).toBe(true)
    expect(await isCurrent(there.id)).toBe(true)
    await call('PATCH', `/strategies/${moving.id}`, { isCurrent: true })
    expect(await isCurrent(moving.id)).toBe(true)
    expect(await isCurrent(there.id)).toBe(false)
  })
})

describe('the description', () => {
  interface Operation {
    readonly summary?: string
    readonly security?: readonly object[]
    readonly responses?: Readonly<Record<string, { content?: object }>>
    readonly requestBody?: object
  }
  interface Description {
    readonly security: readonly object[]
    readonly components: { readonly securitySchemes: Readonly<Record<string, object>> }
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  }

  it('says of every address what it does, what it answers and who may', async () => {
    const document: Description = (await call('GET', '/openapi.json', undefined, {})).json()
    expect(document.security).toEqual([{ token: [] }])
    expect(document.components.securitySchemes).toHaveProperty('token')
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        const name = `${method} ${path}`
        expect(operation.summary, name).toMatch(/\w/)
        expect(Object.keys(operation.responses ?? {}), name).toContain('401')
        expect(operation.requestBody !== undefined, name).toBe(method !== 'get')
        for (const [status, response] of Object.entries(operation.responses ?? {})) {
          const [type] = Object.keys(response.content ?? {})
          const expected =
            status === '304'
              ? undefined
              : status < '400'
                ? 'application/json'
                : 'application/problem+json'
          expect(type, `${name} ${status}`).toBe(expected)
        }
      }
    }
  })

  it('refers only to what it has', async () => {
    const document = (await call('GET', '/openapi.json', undefined, {})).json()
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)]
    for (const [, reference] of references) {
      const found = String(reference)
        .slice(2)
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document)
      expect(found, reference).toBeDefined()
    }
  })
})
