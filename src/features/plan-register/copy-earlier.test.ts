import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { type RequiredWorkspace, requiredWorkspace } from '../../../test/required-plans.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: RequiredWorkspace
let next: { readonly slug: string; readonly period: string }
let contributor: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  app = await testApp()
  alver = await requiredWorkspace(app, '4631')
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/strategies',
    headers: await app.token(alver.tenantId),
    payload: {
      municipalityNumber: '4631',
      term: { firstYear: 2032, lastYear: 2035 },
      constitutedOn: '2031-10-20',
    },
  })
  expect(answer.statusCode).toBe(201)
  next = { slug: alver.slug, period: '2032-2035' }
})
afterAll(() => app.close())
beforeEach(() => alver.empty())

const plans = () => alver.read(routes.plans.href(next))
const list = async () => textOf(await alver.read(routes.requiredPlans.href(next)))
const copy = (fields = {}, who?: SignedIn) =>
  alver.post(routes.copyEarlierPlans.href(next), fields, who)

/** A plan that answers a line, one line set aside, one of the municipality's own, and one taken away. */
async function written() {
  const [planId = ''] = await alver.register({ name: 'Ruspolitisk plattform', adoptedYear: 2026 })
  const tied = { version: '0', plan: planId, checkedOn: '1.10.2027' }
  await alver.post(alver.lineOf('alcohol-plan'), tied)
  const aside = { version: '0', relevant: 'nei', notRelevantReason: 'Ingen jakt hos oss' }
  await alver.post(alver.lineOf('deer-goals'), aside)
  await alver.post(alver.lineOf('sports-plan'), { version: '0', responsible: 'Kultur' })
  await alver.post(alver.ofLine('remove', 'sports-plan'))
  const own = { title: 'Plan for vannmiljø', force: 'must', formToken: randomUUID() }
  await alver.post(alver.list, own)
}

describe('what was said of the list of what acts ask for', () => {
  it('is offered with the plans of the strategy before, and copied with them', async () => {
    await written()
    expect(textOf(await plans())).toContain('det dere har skrevet om 3 linjer i listen')
    const answer = await copy({ linjer: 'ja' })
    expect(answer.statusCode).toBe(303)
    const receipt = textOf(await alver.read(String(answer.headers.location)))
    expect(receipt).toContain(
      'skrevet om 3 linjer i listen over lovpålagte planer, er også hentet.',
    )
    const text = await list()
    expect(text).toContain('Plan for vannmiljø')
    const stored = await inTenant(app.services.database.app, alver.tenantId, (tx) =>
      tx
        .selectFrom('required_plan as line')
        .innerJoin('strategy', 'strategy.id', 'line.strategy_id')
        .select(['line.key', 'line.content'])
        .where('strategy.first_year', '=', 2032)
        .orderBy('line.key')
        .execute(),
    )
    expect(stored.map(({ key }) => key)).toEqual([
      'alcohol-plan',
      'deer-goals',
      expect.stringMatching(/^egen-/),
    ])
    expect(stored[0]?.content).toMatchObject({ planId: expect.any(String), checkedOn: null })
    expect(stored[1]?.content).toMatchObject({ notRelevantReason: 'Ingen jakt hos oss' })
    const copied = await alver.read(
      routes.requiredPlan.href({ ...next, requiredKey: 'alcohol-plan' }),
    )
    expect(copied).toMatch(/<option[^>]* selected[^>]*>Ruspolitisk plattform/)
  })

  it('is left where it is when nobody asks for it', async () => {
    await written()
    const answer = await copy()
    expect(answer.headers.location).not.toContain('linjer')
    expect(await list()).not.toContain('Plan for vannmiljø')
  })

  it('is not offered when nothing was said', async () => {
    await alver.register({ name: 'Kulturplan' })
    expect(await plans()).toContain('planstrategien for 2028–2031')
    expect(await plans()).not.toContain('name="linjer"')
  })

  it('leaves what is written here already as it is', async () => {
    await written()
    const here = routes.requiredPlan.href({ ...next, requiredKey: 'deer-goals' })
    await alver.post(here, { version: '0', relevant: 'ja' })
    const answer = await copy({ linjer: 'ja' })
    expect(answer.headers.location).toMatch(/linjer=2$/)
    expect(await alver.read(here)).not.toContain('Ingen jakt hos oss')
  })

  it('is copied by those who may edit, in their own municipality', async () => {
    await written()
    expect((await copy({ linjer: 'ja' }, contributor)).statusCode).toBe(403)
    expect((await copy({ linjer: 'ja' }, stranger)).statusCode).toBe(404)
    const signedOut = await app.post(routes.copyEarlierPlans.href(next), { linjer: 'ja' })
    expect(signedOut.headers.location).toContain('/logg-inn')
    expect(await list()).not.toContain('Plan for vannmiljø')
  })
})
