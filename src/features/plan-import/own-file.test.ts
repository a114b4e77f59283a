import { afterAll, beforeAll, expect, it } from 'vitest'
import { listPlans, planContentOf } from '#features/plan-register/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let other: Workspace

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  other = await startedWorkspace(app, '1812')
  const top = await work.post('/planer/ny', {
    ...{ name: 'Samfunnsdelen č đ ŋ', type: 'community-part', status: 'in-force' },
    notes: 'Første linje\nAndre; "linje"',
  })
  const parentId = /plan\/([0-9a-f-]{36})/.exec(String(top.headers.location))?.[1] ?? ''
  await work.post('/planer/ny', {
    ...{ name: '=Kulturplan', type: 'needs-plan', status: 'under-way', parentId },
    ...{ adopted: '29.02.2024', period: '2024–2027', plannedYears: '2026, 2028', unGoals: '4' },
    ...{ links: 'Planen https://example.no/a;b', themes: 'barn\nunge', 'part-of': 'Økonomiplanen' },
  })
})
afterAll(() => app.close())

const plansOf = async ({ tenantId }: Workspace) =>
  inTenant(app.services.database.app, tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    return listPlans(tx, id)
  })

/** Sends a file, and says yes to what is shown of it. */
async function imported(place: Workspace, content: Buffer, more: Record<string, string> = {}) {
  const file = { field: 'file', name: 'planer', content }
  const { body } = await place.sendFile('/planer/import', { text: '', sheet: '' }, file)
  const drafts = Array.from(body.matchAll(/name="draft" value="([^"]*)"/g), ([, one]) => one ?? '')
  return place.post('/planer/import', { draft: drafts, intent: 'store', ...more })
}

it.each(['csv', 'xlsx'])('the register taken along as %s is read back whole', async (ending) => {
  const file = (await work.get(`/planer/planer.${ending}`)).rawPayload
  const before = await plansOf(work)
  const again = await imported(work, file, { registered: 'update' })
  expect(again.statusCode).toBe(303)
  const after = await plansOf(work)
  expect(after.map(planContentOf)).toEqual(before.map(planContentOf))
  expect(after.map(({ version }) => version)).toEqual(before.map(({ version }) => version + 1))
})

it('into the register of another, with new ids and the same ties', async () => {
  const file = (await work.get('/planer/planer.csv')).rawPayload
  expect((await imported(other, file)).statusCode).toBe(303)
  const [top, below] = await plansOf(other)
  const [, source] = await plansOf(work)
  expect(below?.parentId).toBe(top?.id)
  expect(below?.id).not.toBe(source?.id)
  expect({ ...below, parentId: '' }).toMatchObject({
    ...planContentOf(source),
    parentId: '',
  })
})
