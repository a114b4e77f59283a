import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { addPlans } from './change-plans.sql.ts'
import { planContentSchema } from './plan-content.ts'
import { adoptedWords } from './plan-words.ts'
import { listPlans } from './register.sql.ts'

let app: TestApp
let work: Workspace
const list = '/planer/rett-i-lista'

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  await tenant(async (tx, strategyId) => {
    const contents = ['Vannplan', 'Ærlig plan', 'Øyplan'].map((name) =>
      planContentSchema.parse({ name, type: 'thematic-plan', adoptedYear: 2016, notes: 'Notat' }),
    )
    await addPlans(tx, { tenantId: work.tenantId, strategyId }, contents, 'Kari Eksempel')
  })
})
afterAll(() => app.close())

function tenant<T>(
  ask: (tx: Parameters<typeof listPlans>[0], strategyId: string) => Promise<T>,
): Promise<T> {
  return inTenant(app.services.database.app, work.tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    return ask(tx, id)
  })
}

const stored = () => tenant((tx, strategyId) => listPlans(tx, strategyId))

/** The form as it stands, with some of it changed. */
async function fields(changes: (plan: string, field: string) => string | undefined) {
  const plans = await stored()
  const entries = plans.flatMap((plan) => {
    const { id, name, version, status, unit } = plan
    const values = { name, status, adopted: adoptedWords(plan), validTo: '', unit }
    return [
      [`version-${id}`, String(version)],
      ...Object.entries(values).map(([field, value]) => [
        `${field}-${id}`,
        changes(name, field) ?? value,
      ]),
    ]
  })
  return Object.fromEntries(entries) as Record<string, string>
}

describe('mending plans in the list', () => {
  it('has a field in each cell that says whose it is', async () => {
    const { body, statusCode } = await work.get(list)
    expect(statusCode).toBe(200)
    expect(body).toContain('aria-label="Vedtatt for Øyplan"')
    expect(await work.get('/planer').then((one) => one.body)).toContain('Rett i lista')
  })

  it('stores what differs as one stroke that can be undone, and keeps the rest', async () => {
    const typed = await fields((plan, field) => {
      if (plan === 'Øyplan' && field === 'adopted') return '29.02.2020'
      return plan === 'Vannplan' && field === 'unit' ? 'Teknisk' : undefined
    })
    const saved = await work.post(list, { ...typed, fra: '?sok=plan' })
    expect(saved.headers.location).toMatch(/planer\?sok=plan&strok=/)
    const plans = await stored()
    expect(plans.find(({ name }) => name === 'Øyplan')?.adoptedOn).toBe('2020-02-29')
    expect(plans.find(({ name }) => name === 'Vannplan')).toMatchObject({
      unit: 'Teknisk',
      notes: 'Notat',
      version: 2,
    })
    expect(plans.find(({ name }) => name === 'Ærlig plan')?.version).toBe(1)
    const stroke = /strok=([0-9a-f-]{36})/.exec(String(saved.headers.location))?.[1]
    const receipt = textOf((await work.get(`/planer?strok=${stroke}`)).body)
    expect(receipt).toContain('2 planer er endret')
  })

  it('says where something is wrong, keeps all that was typed, and stores nothing', async () => {
    const before = await stored()
    const typed = await fields((plan, field) => {
      if (plan === 'Øyplan' && field === 'adopted') return '29.02.2021'
      return plan === 'Vannplan' && field === 'name' ? '' : undefined
    })
    const refused = await work.post(list, typed)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('value="29.02.2021"')
    expect(refused.body.match(/aria-invalid/g)).toHaveLength(2)
    expect(await stored()).toEqual(before)
  })

  it('says when nothing is changed', async () => {
    const same = await work.post(list, await fields(() => undefined))
    expect(same.statusCode).toBe(422)
    expect(textOf(same.body)).toContain('Ingenting er endret.')
  })

  it('loses nothing when somebody else has changed a plan meanwhile', async () => {
    const mine = await fields((plan, field) =>
      plan === 'Ærlig plan' && field === 'unit' ? 'Oppvekst' : undefined,
    )
    const theirs = await fields((plan, field) =>
      plan === 'Ærlig plan' && field === 'unit' ? 'Kultur' : undefined,
    )
    await work.post(list, theirs)
    const late = await work.post(list, mine)
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('value="Oppvekst"')
    expect(textOf(late.body)).toContain('har endret planen mens du skrev')
    expect(textOf(late.body)).toContain('Kultur')
  })

  it('is for those who edit', async () => {
    const contributor = await work.as('contributor')
    expect((await work.get(list, contributor)).statusCode).toBe(403)
    const typed = await fields(() => undefined)
    expect((await work.post(list, typed, contributor)).statusCode).toBe(403)
  })
})
