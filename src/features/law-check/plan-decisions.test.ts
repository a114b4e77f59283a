import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PlanDecision } from '#domain/planning-need/planning-decision.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type RequiredWorkspace, requiredWorkspace } from '../../../test/required-plans.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: RequiredWorkspace
let where: { readonly slug: string; readonly period: string }

beforeAll(async () => {
  app = await testApp()
  alver = await requiredWorkspace(app, '4631')
  where = { slug: alver.slug, period: '2028-2031' }
})
afterAll(() => app.close())
beforeEach(async () => {
  await alver.empty()
  await change({ adoptedOn: null })
  await inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx.deleteFrom('planning_sheet').execute(),
  )
})

async function change(dates: object) {
  const answer = await app.inject({
    method: 'PATCH',
    url: `/api/v1/strategies/${alver.strategyId}`,
    headers: await app.token(alver.tenantId),
    payload: dates,
  })
  expect(answer.statusCode).toBe(200)
}

async function registered() {
  const ids = await alver.register(
    { name: 'Kommuneplanens samfunnsdel', type: 'community-part' },
    { name: 'Kommuneplanens arealdel', type: 'land-use-part' },
    { name: 'Kystsoneplan', type: 'land-use-sub-plan' },
    { name: 'Plan for idrett', type: 'thematic-plan' },
  )
  return (at: number, decision: PlanDecision) => {
    const address = routes.planNeed.href({ ...where, planId: ids[at] ?? '' })
    return alver.post(address, { version: '0', decision })
  }
}

const page = (requirementId: string) =>
  alver.read(routes.requirement.href({ ...where, requirementId }))
const statusOf = async (id: string) => /data-status="([a-z-]+)"/.exec(await page(id))?.[1]
const link = () =>
  `<a class="ds-link" href="${routes.planningCommunityPart.href(where)}">Standpunktet til hver`

describe('the law check of a strategy', () => {
  it('shows L6 as met, with a link, when the council has adopted a position on each part', async () => {
    const decide = await registered()
    expect((await decide(0, 'revise')).statusCode).toBe(303)
    expect(textOf(await page('L6'))).toContain(
      'Planbehovene mangler standpunkt til 2 deler av kommuneplanen.',
    )
    await decide(1, 'continue')
    await decide(2, 'continue')
    expect(await statusOf('L6')).toBe('due')
    expect(await page('L6')).toContain(link())
    await change({ adoptedOn: '2027-10-31' })
    expect(await statusOf('L6')).toBe('met')
    expect(await page('L6')).toContain(link())
    expect(textOf(await alver.read(routes.lawCheck.href(where)))).toContain(
      'Planbehovene har et standpunkt til hver del av kommuneplanen.',
    )
    const answer = await app.inject({
      url: `/api/v1/strategies/${alver.strategyId}/law-check`,
      headers: await app.token(alver.tenantId),
    })
    const all = answer.json().requirements as { id: string; status: string; evidence: object[] }[]
    expect(all.find(({ id }) => id === 'L6')).toMatchObject({
      status: 'met',
      evidence: [{ code: 'plan-positions', state: 'found' }],
    })
  })

  it('leaves one sentence for all parts to a person’s judgement', async () => {
    await registered()
    const saved = await alver.post(routes.planningCommunityPart.href(where), {
      version: '0',
      collective: 'ja',
    })
    expect(saved.statusCode).toBe(303)
    for (const adoptedOn of [null, '2027-10-31']) {
      await change({ adoptedOn })
      expect(await statusOf('L6')).toBe('needs-judgement')
      expect(textOf(await page('L6'))).toContain('3 deler av kommuneplanen skal dekkes av én')
    }
  })

  it('follows the decisions on arealplaner in L7 and L12', async () => {
    const decide = await registered()
    expect([await statusOf('L7'), await statusOf('L12')]).toEqual(['needs-judgement', 'due'])
    expect(textOf(await page('L12'))).toContain('om én av arealplanene skal oppheves')
    await decide(2, 'repeal')
    expect([await statusOf('L7'), await statusOf('L12')]).toEqual(['met', 'needs-judgement'])
    expect(textOf(await page('L7'))).toContain('0 som skal revideres, og 1 som skal oppheves')
  })
})
