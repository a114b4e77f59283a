import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlans, planContentSchema } from '#features/plan-register/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn
let planIds: readonly string[]

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const { tenantId, strategyId } = alver
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  const contents = ['Skoleplan', 'Havneplan'].map((name) =>
    planContentSchema.parse({ name, type: 'thematic-plan', adoptedYear: 2026 }),
  )
  planIds = await inTenant(app.services.database.app, tenantId, async (tx) => {
    // Only the alternatives of this file count.
    await tx.deleteFrom('planning_item').where('kind', '=', 'alternative').execute()
    return (await addPlans(tx, { tenantId, strategyId }, contents, 'Kari')).ids
  })
  await decide(0, { version: '0', decision: 'revise', start: '2028-2', weeks: '10' })
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const address = () => routes.planningAlternatives.href(where())
const versionHref = () => routes.saveNeedsVersion.href(where())
const post = (to: string, fields: Record<string, string>, who = alver.planner) =>
  app.post(to, fields, who.headers)

async function decide(index: number, fields: Record<string, string>) {
  const planId = planIds[index] ?? ''
  const answer = await post(routes.planNeed.href({ ...where(), planId }), fields)
  expect(answer.statusCode).toBe(303)
}

async function read(to = address(), who = alver.planner): Promise<string> {
  const answer = await app.get(to, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

const change = () => ({ title: 'B <liten>', planId: planIds[0] ?? '', decision: 'postpone' })

describe('an alternative', () => {
  it('stands beside what is decided, with what it does to the work, and changes nothing', async () => {
    expect(await read()).toContain('Ingen alternativer ennå')
    const answer = await post(address(), change())
    expect(answer.statusCode).toBe(303)
    const body = await read(String(answer.headers.location))
    expect(body).toContain('B &lt;liten>')
    expect(body).toContain('Revideres, 2/2028, 10 ukeverk')
    expect(body).toContain('0 ukeverk (10 ukeverk mindre)')
    expect(body).not.toContain('Havneplan</a>')
    expect(body.match(/data-variant="primary"/g)).toHaveLength(1)
    expect(await read(routes.planningNeeds.href(where()))).not.toContain('Utsettes')
  })

  it('of the same name takes more plans, and one plan once', async () => {
    const more = { ...change(), planId: planIds[1] ?? '', decision: 'revise', weeks: '4' }
    await post(address(), { ...more, start: '2029-1' })
    const again = await post(address(), { ...more, start: '2029-2' })
    expect(again.statusCode).toBe(409)
    expect(again.body).toContain('står Havneplan nå slik: Revideres, 1/2029, 4 ukeverk.')
    expect(again.body).toMatch(/value="2029-2" selected/)
    const seen = /name="seen" value="([^"]+)"/.exec(again.body)?.[1] ?? ''
    expect((await post(address(), { ...more, start: '2029-2', seen })).statusCode).toBe(303)
    const body = await read()
    expect(body).toContain('Revideres, 2/2029, 4 ukeverk')
    expect(body).not.toContain('1/2029, 4 ukeverk')
    expect(body).toContain('4 ukeverk (6 ukeverk mindre)')
  })

  it.each([
    ['without a name', { title: '' }, 'Gi alternativet et navn'],
    ['without a plan', { planId: '' }, 'Velg en plan.'],
    ['with an adoption before the start', { start: '2029-1', adoption: '2028-1' }, 'ikke vedtas'],
    ['with work that is no number', { weeks: 'mye' }, 'Skriv ukeverk som et tall'],
  ])('%s is refused, and keeps what was typed', async (_, fields, message) => {
    const answer = await post(address(), { ...change(), title: 'Noe nytt', ...fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toMatch(/value="postpone" selected/)
  })

  it('is taken away, and comes back', async () => {
    const remove = /action="([^"]+alternativer\/[^"]+fjern)"/.exec(await read())?.[1] ?? ''
    const removed = await post(remove, {})
    const receipt = await read(String(removed.headers.location))
    expect(receipt).toContain('er fjernet.')
    const restore = /action="([^"]+hent-tilbake)"/.exec(receipt)?.[1] ?? ''
    for (const to of [remove, restore]) {
      expect((await post(to, {}, contributor)).statusCode).toBe(403)
      expect((await post(to, {}, stranger)).statusCode).toBe(404)
      expect((await app.post(to, {})).headers.location).toContain('/logg-inn')
    }
    const back = await post(restore, {})
    expect(await read(String(back.headers.location))).toContain('er hentet tilbake.')
  })

  it('is written by those who may edit', async () => {
    expect(await read(address(), contributor)).not.toContain('name="planId"')
    expect((await post(address(), change(), contributor)).statusCode).toBe(403)
    expect((await post(address(), change(), stranger)).statusCode).toBe(404)
    expect((await app.post(address(), change())).headers.location).toContain('/logg-inn')
  })
})

describe('a saved version', () => {
  it('is compared with what stands now', async () => {
    const saved = await post(versionHref(), { versionTitle: 'Før møtet' })
    expect(saved.statusCode).toBe(303)
    expect(await read(String(saved.headers.location))).toContain('Versjonen Før møtet er lagret.')
    const id = String(saved.headers.location).split('=').at(-1) ?? ''
    const compare = `${address()}?fra=${id}&til=naa`
    expect(await read(compare)).toContain('Ingenting er endret mellom disse to.')
    await decide(1, { version: '0', decision: 'repeal' })
    const body = await read(compare)
    expect(body).toContain('Hva som er endret')
    expect(body).toContain('Oppheves')
  })

  it('without a name, or from those who may not, is refused', async () => {
    const answer = await post(versionHref(), { versionTitle: ' ' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Gi versjonen et navn')
    expect((await post(versionHref(), { versionTitle: 'x' }, contributor)).statusCode).toBe(403)
    expect((await post(versionHref(), { versionTitle: 'x' }, stranger)).statusCode).toBe(404)
    const signedOut = await app.post(versionHref(), { versionTitle: 'x' })
    expect(signedOut.headers.location).toContain('/logg-inn')
  })
})

describe('the simplification', () => {
  it('counts plans before and after', async () => {
    const body = await read()
    expect(body).toContain('Én plan færre.')
    expect(body).toContain('Planer når alt er gjort')
  })
})
