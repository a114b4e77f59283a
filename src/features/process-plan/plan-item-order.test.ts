import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  // The lists begin empty here.
  await inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx.deleteFrom('plan_item').execute(),
  )
})
afterAll(() => app.close())

const place = () => ({ slug: alver.slug, period: '2028-2031' })
const listOf = (itemKind: string) => routes.planItems.href({ ...place(), itemKind })

function post(url: string, fields: Record<string, string>) {
  return app.post(url, fields, alver.planner.headers)
}

async function read(url: string): Promise<string> {
  const answer = await app.get(url, alver.planner.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

async function add(itemKind: string, fields: Record<string, string>): Promise<void> {
  expect((await post(listOf(itemKind), { intent: 'add', ...fields })).statusCode).toBe(303)
}

const stakeholder = { interest: '3', influence: '2', level: 'dialogue' }
const graded = { probability: '3', consequence: '4' }

describe('the order', () => {
  it('of communication follows its dates', async () => {
    const dates = { 'Sist i rekken': '', Mellom: '4.3.2028', 'Aller først': '1.1.2028' }
    for (const [audience, on] of Object.entries(dates)) {
      await add('kommunikasjon', { audience, on })
    }
    const body = await read(listOf('kommunikasjon'))
    const places = ['Aller først', 'Mellom', 'Sist i rekken'].map((name) => body.indexOf(name))
    expect(places).toEqual([...places].sort((left, right) => left - right))
    expect(places).not.toContain(-1)
  })

  it('of risks follows their score, which is said in words', async () => {
    await add('risiko', {
      event: 'Liten',
      probability: '1',
      consequence: '2',
    })
    await add('risiko', { event: 'Stor', probability: '5', consequence: '5' })
    const body = await read(listOf('risiko'))
    expect(body.indexOf('>Stor<')).toBeLessThan(body.indexOf('>Liten<'))
    expect(body).toContain('Høy\u00a0(25)')
    expect(body).toContain('Lav\u00a0(2)')
  })
})

describe('our suggestions', () => {
  it.each([
    ['interessenter', 'Statsforvalteren'],
    ['risiko', 'Sommeren og de 30 dagene'],
  ])('for %s come with one press, go with one, and come only once', async (kind, name) => {
    await add(kind, { ...stakeholder, name: 'Egen linje', event: 'Egen linje', ...graded })
    expect(await read(listOf(kind))).toContain('Legg til forslagene')
    const answer = await post(listOf(kind), { intent: 'suggestions' })
    expect(answer.statusCode).toBe(303)
    const receipt = String(answer.headers.location)
    const body = await read(receipt)
    expect(body).toContain('Forslagene er lagt til.')
    expect(body).toContain(name)
    expect(body).not.toContain('Legg til forslagene')
    expect((await post(listOf(kind), { intent: 'suggestions' })).statusCode).toBe(303)
    const id = /lagt-til=([0-9a-f-]{36})/.exec(receipt)?.[1] ?? ''
    await post(routes.removePlanItem.href({ ...place(), itemKind: kind, itemId: id }), {
      together: 'ja',
    })
    expect(await read(listOf(kind))).toContain('Legg til forslagene')
    expect(await read(listOf(kind))).toContain('Egen linje')
  })

  it('name the neighbours', async () => {
    expect(await read(listOf('interessenter'))).toMatch(/Nabokommunene \([^)]*Austrheim/)
  })

  it('do not exist for other lists', async () => {
    const answer = await post(listOf('kommunikasjon'), { intent: 'suggestions' })
    expect(answer.statusCode).toBe(422)
  })
})
