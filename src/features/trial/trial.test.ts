import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Services } from '#platform/services.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { buildApp } from '../../app.ts'
import { prepareDemo } from './prepare-demo.ts'

let house: TestApp
/** As the house runs on a newcomer's own machine, with the embedded database. */
let services: Services
let app: FastifyInstance

beforeAll(async () => {
  house = await testApp()
  services = {
    ...house.services,
    database: { ...house.services.database, kind: 'embedded' },
  }
  app = await buildApp(services)
})
afterAll(async () => {
  await app.close()
  await house.close()
})

const sameOrigin = { host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }

function post(
  url: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
  on: FastifyInstance = app,
): Promise<LightMyRequestResponse> {
  return on.inject({
    method: 'POST',
    url,
    headers: {
      ...sameOrigin,
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    payload: new URLSearchParams(fields).toString(),
  })
}

function cookieOf(response: LightMyRequestResponse): { cookie: string } {
  const session = response.cookies.find(({ name }) => name === 'stedsans')
  return { cookie: `stedsans=${session?.value ?? ''}` }
}

async function follow(response: LightMyRequestResponse): Promise<LightMyRequestResponse> {
  const headers = { host: 'localhost:3000', ...cookieOf(response) }
  return app.inject({ url: String(response.headers.location), headers })
}

describe('where the trial is', () => {
  test('the front page offers it on the same machine with the embedded database', async () => {
    const { body } = await app.inject({ url: '/', headers: { host: 'localhost:3000' } })
    expect(body).toContain('action="/prov"')
    expect(body).toContain('action="/prov/kommune"')
  })

  test.each([
    ['another host name', { headers: { host: 'stedsans.example.no' } }],
    ['a Forwarded header', { headers: { host: 'localhost', forwarded: 'for=192.0.2.1' } }],
    ['an X-Forwarded-For header', { headers: { host: 'localhost', 'x-forwarded-for': '::1' } }],
    ['an X-Forwarded-Host header', { headers: { host: 'localhost', 'x-forwarded-host': 'a.no' } }],
    ['a Via header', { headers: { host: 'localhost', via: '1.1 proxy' } }],
    ['an X-Real-IP header', { headers: { host: 'localhost', 'x-real-ip': '192.0.2.1' } }],
    ['a host that only begins like ours', { headers: { host: 'localhost.example.no' } }],
    ['an Origin elsewhere', { headers: { host: 'localhost', origin: 'https://example.no' } }],
    ['another machine', { headers: { host: 'localhost' }, remoteAddress: '192.0.2.7' }],
  ])('is not there with %s', async (_, request) => {
    const front = await app.inject({ url: '/', ...request })
    expect(front.statusCode).toBe(200)
    expect(front.body).not.toContain('action="/prov')
    for (const url of ['/prov', '/prov/kommune']) {
      const answer = await app.inject({
        method: 'POST',
        url,
        remoteAddress: '127.0.0.1',
        ...request,
        headers: { 'sec-fetch-site': 'same-origin', ...request.headers },
      })
      expect([url, answer.statusCode]).toEqual([url, 404])
      expect(answer.cookies).toEqual([])
    }
  })

  test.each([
    ['a database server', () => house.services],
    [
      'STEDSANS_TRIAL=off',
      () => ({ ...services, config: readConfig({ LOG_LEVEL: 'fatal', STEDSANS_TRIAL: 'off' }) }),
    ],
    [
      'an address that the public uses',
      () => ({
        ...services,
        config: readConfig({ LOG_LEVEL: 'fatal', PUBLIC_URL: 'https://stedsans.example.no' }),
      }),
    ],
  ])('is not there with %s', async (_, servicesOf) => {
    const other = await buildApp(servicesOf())
    const front = await other.inject({ url: '/', headers: { host: 'localhost:3000' } })
    expect(front.body).not.toContain('action="/prov')
    expect((await post('/prov', {}, {}, other)).statusCode).toBe(404)
    const fields = { kommune: '1811', malform: 'nb' }
    expect((await post('/prov/kommune', fields, {}, other)).statusCode).toBe(404)
    await other.close()
  })

  test('a GET never starts it', async () => {
    for (const url of ['/prov', '/prov/kommune']) {
      const answer = await app.inject({ url, headers: { host: 'localhost:3000' } })
      expect([url, answer.statusCode, answer.cookies]).toEqual([url, 404, []])
    }
  })

  test.each([
    ['a foreign site by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['a foreign Origin', { origin: 'https://elsewhere.example' }],
    ['neither header', {}],
  ])('a form from %s is refused', async (_, headers) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/prov',
      headers: { host: 'localhost:3000', ...headers },
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.cookies).toEqual([])
  })
})

describe('«Prøv nå»', () => {
  test('makes the newcomer planner of a demo that is half-way', async () => {
    const pressed = await post('/prov')
    expect([pressed.statusCode, pressed.headers.location]).toEqual([303, '/demo/arbeid'])
    const overview = await follow(pressed)
    expect(overview.statusCode).toBe(303)
    expect(overview.headers.location).toBe('/demo/arbeid/2028-2031')
    const home = await app.inject({
      url: '/',
      headers: { host: 'localhost:3000', ...cookieOf(pressed) },
    })
    expect(home.body).toContain('Planlegger Eksempel')
    expect(home.body).toContain('Gå til arbeidet i Demokommunen')
  })

  test.each([
    ['/prosessplan', 'Kommunedirektøren ber planleggeren lede arbeidet'],
    ['/prosessplan/liste/interessenter', 'Frokostmøte med næringsforeningen'],
    ['/prosessplan/samlinger', 'Verksted med kommunestyret'],
    ['/framdrift/aktivitet/gather-knowledge', 'Fylkeskommunen sender tall'],
    ['/aktiviteter', 'Fem funn er klare til verkstedet'],
    ['/planbehov', 'Slås sammen med Helse- og omsorgsplan'],
    ['/planbehov/kapasitet?forslag=ja', 'Ta forslaget i bruk'],
    ['/planbehov/samfunnsdel', 'Tallene var det svakeste'],
    ['/planbehov/ambisjoner', 'Flere unge voksne flytter hjem'],
    ['/planbehov/alternativer', 'Sentrum først (eksempel)'],
    ['/planbehov/alternativer', 'Før møtet i ledergruppen'],
  ])('shows what the demo’s people work with on %s', async (address, written) => {
    const headers = { host: 'localhost:3000', ...cookieOf(await post('/prov')) }
    const answer = await app.inject({ url: `/demo/arbeid/2028-2031${address}`, headers })
    expect(answer.body).toContain(written)
  })

  test('pressed by four at once makes one demo with one strategy', async () => {
    const pressed = await Promise.all([1, 2, 3, 4].map(() => post('/prov')))
    expect(pressed.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303])
    const { tenantId } = await prepareDemo(services)
    expect(await strategiesOf(tenantId)).toHaveLength(1)
  })

  test('leaves what people have done in a fresh demo, and makes an old one new', async () => {
    const { tenantId } = await prepareDemo(services)
    const [before] = await strategiesOf(tenantId)
    const later = (days: number): Services => ({
      ...services,
      clock: fixedClock(
        new Date(Date.parse('2027-11-01T09:00:00Z') + days * 86_400_000).toISOString(),
      ),
    })
    expect((await prepareDemo(later(14))).isNew).toBe(false)
    expect(await strategiesOf(tenantId)).toEqual([before])
    expect((await prepareDemo(later(15))).isNew).toBe(true)
    const [after, ...others] = await strategiesOf(tenantId)
    expect(others).toEqual([])
    expect(after?.id).not.toBe(before?.id)
    expect(after?.first_year).toBe(before?.first_year)
  })

  test('keeps somebody in an older term where they are when the term moves on', async () => {
    const { tenantId } = await prepareDemo(services)
    const [before] = await strategiesOf(tenantId)
    const nextYear = { ...services, clock: fixedClock('2028-11-01T09:00:00Z') }
    expect((await prepareDemo(nextYear)).isNew).toBe(true)
    const all = await strategiesOf(tenantId)
    expect(all.map(({ first_year: year }) => year)).toEqual([
      before?.first_year,
      (before?.first_year ?? 0) + 1,
    ])
  })

  test('is written down in both logs', async () => {
    const { tenantId } = await prepareDemo(services)
    const { app: db } = services.database
    const audit = await inTenant(db, tenantId, (tx) =>
      tx.selectFrom('audit_event').select('action').execute(),
    )
    expect(audit.map(({ action }) => action)).toContain('demo.prepare')
    const operation = await db.selectFrom('operation_event').select('action').execute()
    expect(operation.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['organisation.set-up', 'demo.prepare', 'trial.enter']),
    )
  })
})

describe('«Velg din egen kommune»', () => {
  test.each([
    ['a number', '1811', '/bindal/arbeid', '/bindal/arbeid/ny'],
    ['a name', 'Leka', '/leka/arbeid', '/leka/arbeid/ny'],
    ['an old name', 'vikna', '/naeroysund/arbeid', '/naeroysund/arbeid/ny'],
    ['a Sámi name', 'Guovdageaidnu', '/kautokeino/arbeid', '/kautokeino/arbeid/ny'],
    [
      'a name as the list writes it',
      'Våler (Innlandet)',
      '/valer-innlandet/arbeid',
      '/valer-innlandet/arbeid/ny',
    ],
  ])('takes %s', async (_, kommune, workspace, start) => {
    const chosen = await post('/prov/kommune', { kommune, malform: 'nn' })
    expect([chosen.statusCode, chosen.headers.location]).toEqual([303, workspace])
    expect((await follow(chosen)).headers.location).toBe(start)
  })

  test('makes one person the administrator of several municipalities', async () => {
    const first = await post('/prov/kommune', { kommune: '1812', malform: 'nb' })
    const headers = cookieOf(first)
    const second = await post('/prov/kommune', { kommune: '1813', malform: 'nn' }, headers)
    expect(second.headers.location).toBe('/bronnoy/arbeid')
    expect(second.cookies).toEqual([])
    for (const url of ['/somna/arbeid', '/bronnoy/arbeid']) {
      const answer = await app.inject({ url, headers: { host: 'localhost:3000', ...headers } })
      expect([url, answer.statusCode]).toEqual([url, 303])
    }
    const chosen = await services.database.app
      .selectFrom('organisation')
      .select(['municipality_number', 'language'])
      .where('municipality_number', 'in', ['1812', '1813'])
      .orderBy('municipality_number')
      .execute()
    expect(chosen.map(({ language }) => language)).toEqual(['nb', 'nn'])
  })

  test.each([
    ['nothing', { kommune: ' ', malform: 'nb' }, 'Skriv navnet på kommunen.'],
    ['an unknown name', { kommune: 'Andeby', malform: 'nb' }, '«Andeby»'],
    ['a name two share', { kommune: 'Våler', malform: 'nb' }, 'Våler (Østfold)'],
    [
      'no language form',
      { kommune: 'Herøy (Nordland)', malform: '' },
      'Velg bokmål eller nynorsk.',
    ],
    ['markup', { kommune: '<b>x</b>', malform: 'nb' }, '«&lt;b>x&lt;/b>»'],
  ])('answers %s with the page again and what was typed', async (_, fields, message) => {
    const answer = await post('/prov/kommune', fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('ds-error-summary')
    expect(answer.body).toContain(message)
    expect(answer.cookies).toEqual([])
    if (fields.kommune === 'Herøy (Nordland)') {
      expect(answer.body).toContain('value="Herøy (Nordland)" aria-describedby')
    }
  })

  test('does not let a newcomer into a municipality that has people of its own', async () => {
    const { tenantId } = await house.municipality('1815')
    await house.signIn({ tenantId, role: 'planner' })
    const answer = await post('/prov/kommune', { kommune: '1815', malform: 'nb' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Vega er allerede i bruk her')
    expect(answer.cookies).toEqual([])
  })
})

function strategiesOf(tenantId: string) {
  return inTenant(services.database.app, tenantId, (tx) =>
    tx
      .selectFrom('strategy')
      .select(['id', 'first_year'])
      .orderBy('first_year')
      .orderBy('created_at')
      .execute(),
  )
}
