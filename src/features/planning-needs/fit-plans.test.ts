import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type RequiredWorkspace, requiredWorkspace } from '../../../test/required-plans.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: RequiredWorkspace

beforeAll(async () => {
  app = await testApp()
  alver = await requiredWorkspace(app, '4631')
  await alver.empty()
})
afterAll(() => app.close())

/** To be revised in the last half-year of the term. */
const lastHalf = { year: 2031, half: 2 }
const content = JSON.stringify({
  decision: 'revise',
  start: lastHalf,
  adoption: lastHalf,
  effort: { size: null, weeks: 4 },
})

it('lets the fixed dates of acts count in a proposal', async () => {
  const planIds = await alver.register(
    { name: 'Folkehelseoversikt', adoptedOn: '2026-06-01' },
    { name: 'Kommuneplanens samfunnsdel', type: 'community-part', adoptedYear: 2020 },
    { name: 'Plan for idrett', adoptedYear: 2025 },
  )
  const { tenantId, strategyId, slug } = alver
  const own = { tenant_id: tenantId, strategy_id: strategyId, updated_by: 'Kari' }
  await inTenant(app.services.database.app, tenantId, async (tx) => {
    const needs = planIds.map((plan_id) => ({
      ...own,
      plan_id,
      decision: 'revise' as const,
      content,
    }))
    await tx.insertInto('plan_need').values(needs).execute()
  })
  const where = { slug, period: '2028-2031' }
  await alver.post(routes.planningCapacity.href(where), {
    ...{ version: '0', weeksPerYear: '40', hoursPerWeek: '37,5' },
    ...{ 'size-S': '2', 'size-M': '8', 'size-L': '20' },
  })
  const lacking = { version: '0', 'answer-housing-goals': 'no' }
  await alver.post(routes.planningCommunityPart.href(where), lacking)

  const body = await alver.read(`${routes.planningCapacity.href(where)}?forslag=ja`)
  const text = textOf(body)
  expect(text).toContain('Må være vedtatt innen 1. halvår 2030.')
  expect(text).toContain('Fristen, 1. halvår 2027, ligger før første mulige halvår.')
  expect(text.match(/Må være vedtatt innen/g)).toHaveLength(1)
})
