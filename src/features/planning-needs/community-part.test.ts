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
  const contents = [
    { name: 'Samfunnsplan', type: 'community-part', adoptedYear: 2026 },
    { name: 'Plan for <havna>', type: 'area-zoning', adoptedYear: 2024 },
  ].map((one) => planContentSchema.parse(one))
  planIds = await inTenant(app.services.database.app, tenantId, async (tx) => {
    return (await addPlans(tx, { tenantId, strategyId }, contents, 'Kari')).ids
  })
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const address = () => routes.planningCommunityPart.href(where())

function save(fields: Record<string, string>, who = alver.planner) {
  return app.post(address(), { version: '0', ...fields }, who.headers)
}

async function read(query = '', who = alver.planner): Promise<string> {
  const answer = await app.get(`${address()}${query}`, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

describe('the check of the samfunnsdel', () => {
  it('names the law behind each question, and asks about Sámi only in the area', async () => {
    const body = await read()
    expect(body).toContain('Har den mål for det boligsosiale arbeidet?')
    expect(body).toContain('§ 6')
    expect(body).not.toContain('samisk språk?')
    expect(body).toContain('Samfunnsdelen kan videreføres.')
    expect(body.match(/data-variant="primary"/g)).toHaveLength(1)
  })

  it('is stored, and advises from the answers', async () => {
    const answer = await save({ 'answer-public-health-goals': 'no', note: 'Les <s. 4>' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${address()}?lagret=ja`])
    const body = await read('?lagret=ja')
    expect(body).toContain('Svarene om samfunnsdelen er lagret.')
    expect(body).toContain('Samfunnsdelen bør revideres.')
    expect(body).toContain('Noe en lov krever, mangler.')
    expect(body).toContain('Les &lt;s. 4></textarea>')
  })

  it.each([
    ['an answer that is none', { 'answer-figures-hold': 'maybe' }, 'Velg et av svarene.'],
    ['elsewhere where the act does not allow it', { 'answer-housing-goals': 'elsewhere' }, 'Velg'],
    ['a text that is too long', { note: 'x'.repeat(20_001) }, 'Teksten er for lang.'],
  ])('with %s is refused, and keeps what was typed', async (_, fields, message) => {
    const answer = await save({ note: 'Står her', version: '1', ...fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain(`${'note' in fields ? 'x' : 'Står her'}</textarea>`)
  })

  it('stored by two at once shows both to the second', async () => {
    const answer = await save({ 'answer-public-health-goals': 'yes' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Det du svarte')
    expect(answer.body).toContain('name="version" value="1"')
    const same = await save({ 'answer-public-health-goals': 'no', note: 'Les <s. 4>' })
    expect(same.statusCode).toBe(303)
  })

  it('is for those who may edit', async () => {
    const body = await read('', contributor)
    expect(body).not.toContain('<textarea')
    expect(body).toContain('Les &lt;s. 4>')
    expect((await save({}, contributor)).statusCode).toBe(403)
    expect((await save({}, stranger)).statusCode).toBe(404)
    expect((await app.post(address(), {})).headers.location).toContain('/logg-inn')
  })

  it('reads nynorsk too', async () => {
    const cookie = `${alver.planner.headers.cookie}; malform=nn`
    const { body } = await app.get(address(), { cookie })
    expect(body).toContain('Held samfunnsdelen det han skal?')
  })
})

describe('the position on the kommuneplan', () => {
  it('is asked for part by part, and names a part that the register lacks', async () => {
    const body = await read()
    expect(body).toContain('Ingen del har fått en avklaring ennå.')
    expect(body).toContain('Kommuneplanens arealdel')
    expect(body).toContain('Står ikke i planregisteret')
    expect(body).toContain('Ikke vurdert')
    expect(body).toContain('Plan for &lt;havna>')
  })

  it('follows from what is decided, and one sentence for the rest is a matter of judgement', async () => {
    const need = routes.planNeed.href({ ...where(), planId: planIds[0] ?? '' })
    const fields = { version: '0', decision: 'revise' }
    expect((await app.post(need, fields, alver.planner.headers)).statusCode).toBe(303)
    expect(await read()).toContain('Noen deler har fått en avklaring.')
    expect((await save({ collective: 'ja', version: '1' })).statusCode).toBe(303)
    expect(await read()).toContain('Om det er nok, må vurderes.')
  })
})
