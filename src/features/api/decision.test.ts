import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#routes'
import {
  addTreatment,
  app,
  fieldsOn,
  idIn,
  openDecision,
  page,
  post,
  publish,
  strategyId,
  tenantId,
  where,
} from '../../../test/decision.ts'

let token: { authorization: string }

beforeAll(async () => {
  await openDecision()
  token = await app.token(tenantId())
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = token) =>
  app.inject({ method: 'GET', url: `/api/v1/strategies/${strategyId()}${url}`, headers })
const json = async (url: string) => {
  const answer = await get(url)
  expect([url, answer.statusCode]).toEqual([url, 200])
  return answer.json()
}

const names = /Kari|Ola|Per Eksempel/

describe('the versions of a strategy', () => {
  it('are none to begin with', async () => {
    expect(await json('/publications')).toEqual({ publications: [] })
    expect(await json('/editions')).toEqual({ editions: [] })
    expect((await get('/publications/1')).statusCode).toBe(404)
    expect((await get('/editions/1')).statusCode).toBe(404)
  })

  it('that are published are listed and read as they were frozen', async () => {
    const url = 'https://alver.example/planstrategi'
    expect((await publish({ url, meetingOn: '21.9.2028' })).statusCode).toBe(303)
    const { publications } = await json('/publications')
    expect(publications).toEqual([
      {
        ...{ number: 1, publishedOn: '2028-08-21', meetingOn: '2028-09-21', countsFrom: true, url },
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    const publication = await json('/publications/1')
    expect(publication).toMatchObject({ ...publications[0], language: 'nb' })
    expect(publication.plans.map(({ name }: { name: string }) => name)).toEqual([
      ...['Samfunnsdelen', 'Arealdelen', 'Idrettsplan'],
    ])
    expect(publication.plans[0]).toMatchObject({ type: 'community-part', decision: 'revise' })
    expect(publication.points[0]).toMatchObject({ title: expect.any(String) })
    expect(publication.sections.length).toBeGreaterThan(0)
    expect(publication).not.toHaveProperty('source')
    expect(JSON.stringify(publication)).not.toMatch(names)
  })

  it('that are adopted are told with the vote, and without names', async () => {
    const treatmentId = idIn((await addTreatment({})).headers.location)
    const address = { ...where(), treatmentId }
    const save = async (href: string, fields: Record<string, string>, form = href) => {
      const { version = '' } = fieldsOn(await page(form))
      expect((await post(href, { version, ...fields })).statusCode).toBe(303)
    }
    await save(routes.treatmentAlternatives.href(address), {
      'alternative-0-name': 'Utsettelse',
      'alternative-0-proposedBy': 'Per Eksempel',
    })
    await save(routes.makeEdition.href(address), {}, routes.treatment.href(address))
    const { editions } = await json('/editions')
    expect(editions).toEqual([
      {
        ...{ number: 1, kind: 'adopted', adoptedOn: '2028-09-21', reason: '' },
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    const edition = await json('/editions/1')
    expect(edition).toMatchObject({
      ...editions[0],
      ...{ body: 'kommunestyre', caseNumber: '45/28', decisionText: '1. Planstrategien vedtas.' },
      vote: { isUnanimous: false, votesFor: 17, votesAgainst: 8, chairVoted: null, members: 25 },
    })
    expect(edition.plans).toHaveLength(3)
    for (const hidden of ['alternatives', 'impartiality', 'personal', 'madeBy', 'document']) {
      expect(edition).not.toHaveProperty(hidden)
    }
    expect(JSON.stringify(edition)).not.toMatch(names)
  })

  it('are for those who may', async () => {
    const reader = await app.token(tenantId(), 'reader', 'read')
    const readOnly = await app.token(tenantId(), 'planner', 'read')
    const other = await app.token((await app.municipality('5052', 'nn')).tenantId)
    for (const url of ['/publications', '/publications/1', '/editions', '/editions/1']) {
      const status = async (headers: Record<string, string>) => (await get(url, headers)).statusCode
      expect([url, await status({}), await status(reader)]).toEqual([url, 401, 403])
      expect([url, await status(other), await status(readOnly)]).toEqual([url, 404, 200])
    }
  })

  it.each(['0', '2', '-1', 'siste', '1.0', '99999999999'])('have no number %s', async (number) => {
    for (const list of ['publications', 'editions']) {
      const answer = await get(`/${list}/${number}`)
      expect(answer.statusCode).toBe(404)
      expect(answer.headers['content-type']).toContain('application/problem+json')
    }
  })

  it('are described', async () => {
    const { paths } = (await app.inject({ method: 'GET', url: '/api/v1/openapi.json' })).json()
    for (const list of ['publications', 'editions']) {
      const address = `/api/v1/strategies/{id}/${list}`
      const described = (path: string) =>
        Object.keys(paths[path].get.responses['200'].content['application/json'].schema.properties)
      expect(described(address)).toEqual([list])
      expect(described(`${address}/{number}`)).toEqual(
        expect.arrayContaining(['checksum', 'plans', 'points', 'sections']),
      )
    }
  })
})
