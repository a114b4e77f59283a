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
let planId: string

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const { tenantId, strategyId } = alver
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  planId = await inTenant(app.services.database.app, tenantId, async (tx) => {
    await tx.deleteFrom('planning_item').execute()
    const content = planContentSchema.parse({ name: 'Oppvekstplan', type: 'thematic-plan' })
    const { ids } = await addPlans(tx, { tenantId, strategyId }, [content], 'Kari')
    return ids[0] ?? ''
  })
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const listHref = () => routes.planningAmbitions.href(where())
const post = (address: string, fields: Record<string, string>, who = alver.planner) =>
  app.post(address, fields, who.headers)

async function read(address = listHref(), who = alver.planner): Promise<string> {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

async function add(text: string): Promise<string> {
  const answer = await post(listHref(), { text })
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location).split('=').at(-1) ?? ''
}

describe('an ambition', () => {
  it('is added with where it comes from and what serves it', async () => {
    expect(await read()).toContain('Ingen ambisjoner ennå')
    const fields = { text: 'Flere <unge> blir', source: 'Verkstedet', planIds: planId }
    const answer = await post(listHref(), { ...fields, measures: 'Sommerjobb' })
    expect(answer.statusCode).toBe(303)
    const body = await read(String(answer.headers.location))
    expect(body).toContain('Ambisjonen er lagt til.')
    expect(body).toContain('Flere &lt;unge> blir')
    expect(body).toContain('Oppvekstplan')
    expect(body).toContain('Sommerjobb')
    expect(body.match(/data-variant="primary"/g)).toHaveLength(1)
  })

  it.each([
    ['without words', { text: ' ', source: 'Stå her' }, 'Skriv hva dere vil oppnå.'],
    ['that is too long', { text: 'x'.repeat(1_001), source: 'Stå her' }, 'for lang'],
  ])('%s is refused, and keeps what was typed', async (_, fields, message) => {
    const answer = await post(listHref(), fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain('Stå her</textarea>')
  })

  it('is changed, and two who change it at once see both', async () => {
    const ambitionId = await add('Bedre helse')
    const address = routes.planningAmbition.href({ ...where(), ambitionId })
    expect(await read(address)).toContain('Bedre helse</textarea>')
    const first = { text: 'Bedre folkehelse', version: '1' }
    expect((await post(address, first)).statusCode).toBe(303)
    expect((await post(address, first)).statusCode).toBe(303)
    const second = await post(address, { text: 'Beste helsa', version: '1' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Bedre folkehelse')
    expect(second.body).toContain('Beste helsa</textarea>')
    const refused = await post(address, { text: '', source: 'Stå her', version: '2' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Stå her</textarea>')
  })

  it('is taken away, and comes back', async () => {
    const ambitionId = await add('Kortere kø')
    const remove = routes.removeAmbition.href({ ...where(), ambitionId })
    const restore = routes.restoreAmbition.href({ ...where(), ambitionId })
    const removed = await post(remove, {})
    expect(removed.statusCode).toBe(303)
    const receipt = await read(String(removed.headers.location))
    expect(receipt).toContain('«Kortere kø» er fjernet.')
    expect(receipt).toContain(restore)
    expect((await post(remove, {})).statusCode).toBe(303)
    expect(await read()).not.toContain('Kortere kø')
    const back = await post(restore, {})
    expect(await read(String(back.headers.location))).toContain('«Kortere kø» er hentet tilbake.')
  })

  it('is written by those who may edit, in their own municipality', async () => {
    const ambitionId = await add('Vår egen')
    const addresses = [
      listHref(),
      routes.planningAmbition.href({ ...where(), ambitionId }),
      routes.removeAmbition.href({ ...where(), ambitionId }),
      routes.restoreAmbition.href({ ...where(), ambitionId }),
    ]
    for (const address of addresses) {
      expect((await post(address, { text: 'x' }, contributor)).statusCode).toBe(403)
      expect((await post(address, { text: 'x' }, stranger)).statusCode).toBe(404)
      expect((await app.post(address, {})).headers.location).toContain('/logg-inn')
    }
    expect(await read(listHref(), contributor)).not.toContain('<textarea')
    const unknown = { ...where(), ambitionId: crypto.randomUUID() }
    expect((await post(routes.removeAmbition.href(unknown), {})).statusCode).toBe(404)
  })
})
