import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'

interface Activity {
  readonly id: string
  readonly step: number
  readonly startsOn: string
  readonly endsOn: string
  readonly requirementIds: readonly string[]
}

let app: TestApp
let token: { authorization: string }
let other: { authorization: string }

beforeAll(async () => {
  app = await testApp()
  const bindal = await app.municipality('1811')
  const leka = await app.municipality('5052', 'nn')
  token = await app.token(bindal.tenantId)
  other = await app.token(leka.tenantId)
})
afterAll(() => app.close())

const meetings = [
  { body: 'kommunestyre', date: '2028-06-15' },
  { body: 'kommunestyre', date: '2028-09-21' },
  { body: 'kommunestyre', date: '2028-10-12' },
  { body: 'formannskap', date: '2028-08-17' },
]
const newStrategy = {
  municipalityNumber: '1811',
  term: { firstYear: 2028, lastYear: 2031 },
  constitutedOn: '2027-10-19',
  meetings,
}

const call = (
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
  headers: Record<string, string> = token,
) =>
  app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { ...headers, ...(payload && { 'content-type': 'application/json' }) },
    ...(payload && { payload: JSON.stringify(payload) }),
  })

const create = async (changes: object = {}) => {
  const answer = await call('POST', '/strategies', { ...newStrategy, ...changes })
  expect(answer.statusCode).toBe(201)
  return answer.json()
}

describe('tokens', () => {
  it.each(['/municipalities', '/strategies'])('are asked for at %s', async (url) => {
    const answer = await call('GET', url, undefined, {})
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it('that only read cannot write', async () => {
    const { tenantId } = await app.municipality('1811')
    const reader = await app.token(tenantId, 'planner', 'read')
    expect((await call('POST', '/strategies', newStrategy, reader)).statusCode).toBe(403)
    expect((await call('GET', '/strategies', undefined, reader)).statusCode).toBe(200)
  })

  it('of another municipality find nothing', async () => {
    const { id } = await create()
    for (const url of [
      `/strategies/${id}`,
      `/strategies/${id}/schedule`,
      `/strategies/${id}/law-check`,
    ]) {
      expect((await call('GET', url, undefined, other)).statusCode).toBe(404)
    }
    expect(
      (await call('PATCH', `/strategies/${id}`, { adoptedOn: '2028-09-21' }, other)).statusCode,
    ).toBe(404)
    expect((await call('POST', '/strategies', newStrategy, other)).statusCode).toBe(404)
  })
})

describe('municipalities', () => {
  it('are all 357, in the contract’s shape', async () => {
    const { municipalities } = (await call('GET', '/municipalities')).json()
    expect(municipalities).toHaveLength(357)
    const naeroysund = municipalities.find((one: { number: string }) => one.number === '5060')
    expect(naeroysund).toMatchObject({
      name: 'Nærøysund',
      county: { number: '50', name: 'Trøndelag' },
      centralityClass: 5,
      population: { value: 9920, year: 2026 },
    })
    expect(naeroysund.neighbours).toContainEqual({
      number: '5049',
      name: 'Flatanger',
      border: 'sea',
    })
  })

  it('are found one by one, and not by a number of the past', async () => {
    expect((await call('GET', '/municipalities/1811')).json().name).toBe('Bindal')
    expect((await call('GET', '/municipalities/1750')).statusCode).toBe(404)
  })
})

describe('a strategy', () => {
  it('is created with the deadline one year after the constitution', async () => {
    expect(await create()).toMatchObject({
      adoptBy: '2028-10-19',
      constitutedOn: '2027-10-19',
      startingPoint: 'mini',
    })
  })

  it('is always created: two of one term stand side by side, one of them current', async () => {
    const first = await create({ term: { firstYear: 2040, lastYear: 2043 } })
    const second = await create({ term: { firstYear: 2040, lastYear: 2043 } })
    expect(first.id).not.toBe(second.id)
    expect([first.isCurrent, second.isCurrent]).toEqual([true, false])
  })

  it('is created once when the request is repeated with its Idempotency-Key', async () => {
    const headers = { ...token, 'idempotency-key': 'once-please' }
    const [first, second] = await Promise.all([
      call('POST', '/strategies', newStrategy, headers),
      call('POST', '/strategies', newStrategy, headers),
    ])
    expect([first.statusCode, second.statusCode]).toEqual([201, 201])
    expect(first.json().id).toBe(second.json().id)
    const changed = { ...newStrategy, constitutedOn: '2027-10-20' }
    expect((await call('POST', '/strategies', changed, headers)).statusCode).toBe(409)
  })

  it.each([
    [{ constitutedOn: '2027-02-29' }, 'constitutedOn'],
    [{ constitutedOn: '19.10.2027' }, 'constitutedOn'],
    [{ constitutedOn: undefined }, 'constitutedOn'],
    [{ term: { firstYear: 2031, lastYear: 2028 } }, 'term.lastYear'],
    [{ meetings: [{ body: 'kommunestyre', date: '2028-06-31' }] }, 'meetings.0.date'],
  ])('that is malformed (%j) is refused and the place is named', async (changes, path) => {
    const answer = await call('POST', '/strategies', { ...newStrategy, ...changes })
    expect(answer.statusCode).toBe(422)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json().errors.map((error: { path: string }) => error.path)).toContain(path)
  })

  it('takes dates against the law as they are', async () => {
    const { id } = await create({ constitutedOn: '2027-11-15' })
    const answer = await call('PATCH', `/strategies/${id}`, {
      adoptedOn: '2029-01-10',
      proposalPublishedOn: '2029-01-05',
    })
    expect(answer.statusCode).toBe(200)
    const { requirements } = (await call('GET', `/strategies/${id}/law-check`)).json()
    expect(requirements.find((one: { id: string }) => one.id === 'L1').status).toMatch(/broken|met/)
  })

  it('is changed by PATCH, and null clears', async () => {
    const { id, version } = await create()
    const set = await call('PATCH', `/strategies/${id}`, { viewsRequestedOn: '2027-12-01' })
    expect(set.json()).toMatchObject({ viewsRequestedOn: '2027-12-01', version: version + 1 })
    const cleared = await call('PATCH', `/strategies/${id}`, { viewsRequestedOn: null })
    expect(cleared.json().viewsRequestedOn).toBeNull()
  })

  it('is not changed on top of another change when If-Match says so', async () => {
    const { id, version } = await create()
    const headers = { ...token, 'if-match': `"${version}"` }
    expect(
      (await call('PATCH', `/strategies/${id}`, { leader: 'Eksempel' }, headers)).statusCode,
    ).toBe(200)
    expect(
      (await call('PATCH', `/strategies/${id}`, { leader: 'Annen' }, headers)).statusCode,
    ).toBe(409)
  })
})

describe('the schedule', () => {
  it('is counted back from the meeting that leaves room, slack and a reserve', async () => {
    const { id } = await create()
    const schedule = (await call('GET', `/strategies/${id}/schedule`)).json()
    expect(schedule).toMatchObject({
      adoptBy: '2028-10-19',
      councilMeetingOn: '2028-09-21',
      reserveMeetingOn: '2028-10-12',
      publishByLaw: '2028-08-22',
      publishBySafe: '2028-08-21',
    })
  })

  it.each([
    ['a usual calendar', meetings],
    ['no meeting at all', []],
    ['no meeting in time', [{ body: 'kommunestyre', date: '2028-12-14' }]],
  ])('has all nine steps and one adoption with %s', async (_, calendar) => {
    const { id } = await create({ meetings: calendar })
    const schedule = (await call('GET', `/strategies/${id}/schedule`)).json()
    const activities: readonly Activity[] = schedule.activities
    expect(new Set(activities.map((one) => one.step))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    const adoptions = activities.filter(
      (one) => one.requirementIds.includes('L1') && one.step === 9,
    )
    expect(adoptions).toHaveLength(1)
    expect(activities.filter((one) => one.requirementIds.includes('L1'))).toHaveLength(1)
    expect(adoptions[0]?.startsOn).toBe(schedule.councilMeetingOn)
  })

  it('warns when no meeting is in time', async () => {
    const { id } = await create({ meetings: [{ body: 'kommunestyre', date: '2028-12-14' }] })
    const { warnings } = (await call('GET', `/strategies/${id}/schedule?language=nn`)).json()
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'no-meeting-in-time', requirementId: 'L1' }),
    )
  })

  it('speaks the form that is asked for', async () => {
    const { id } = await create()
    const titles = async (language: string) => {
      const answer = await call('GET', `/strategies/${id}/schedule?language=${language}`)
      return answer
        .json()
        .activities.map((one: { title: string }) => one.title)
        .join(' ')
    }
    expect(await titles('nb')).not.toBe(await titles('nn'))
  })
})

describe('the law check', () => {
  const statusOf = async (changes: object, id: string) => {
    const strategy = await create({ constitutedOn: '2025-10-14', ...changes })
    const { requirements } = (await call('GET', `/strategies/${strategy.id}/law-check`)).json()
    return requirements.find((one: { id: string }) => one.id === id)
  }

  it('has all 29 with force, reason, basis and evidence', async () => {
    const { id } = await create()
    const { requirements } = (await call('GET', `/strategies/${id}/law-check`)).json()
    expect(requirements.map((one: { id: string }) => one.id)).toEqual(
      Array.from({ length: 29 }, (_, index) => `L${index + 1}`),
    )
    for (const requirement of requirements) {
      expect(requirement.reason).not.toBe('')
      expect(requirement.basis.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['2026-10-14', 'met'],
    ['2026-10-15', 'broken'],
  ])('judges an adoption on %s as %s', async (adoptedOn, status) => {
    expect((await statusOf({ adoptedOn }, 'L1')).status).toBe(status)
  })

  it.each([
    ['2026-08-16', 'met'],
    ['2026-08-17', 'met'],
    ['2026-08-18', 'broken'],
  ])(
    'judges a proposal published on %s for 16 September as %s',
    async (proposalPublishedOn, status) => {
      const dates = { adoptedOn: '2026-09-16', proposalPublishedOn }
      expect((await statusOf(dates, 'L5')).status).toBe(status)
    },
  )
})

describe('the description', () => {
  it('is OpenAPI 3.1 with every address', async () => {
    const document = (await call('GET', '/openapi.json', undefined, {})).json()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/municipalities',
        '/api/v1/strategies',
        '/api/v1/strategies/{id}',
        '/api/v1/strategies/{id}/schedule',
        '/api/v1/strategies/{id}/law-check',
      ]),
    )
  })
})
