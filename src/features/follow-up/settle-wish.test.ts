import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findPlan, listPlans, lockRegister } from '#features/plan-register/index.ts'
import {
  changeNeeds,
  listNeeds,
  lockNeeds,
  planNeedSchema,
} from '#features/planning-needs/index.ts'
import { fixedClock } from '#platform/clock.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { addFollowedPlans } from '../../../test/followed-up.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork
let outId = ''
/** As the form shows them after the wish is stored for the first time. */
let version = 1

const spring = { year: 2030, half: 1 } as const
const autumn = { year: 2031, half: 2 } as const
const need = planNeedSchema.parse({ decision: 'revise', start: autumn, adoption: autumn })
const by = 'Kari Eksempel'
const swap = () => ({
  ...{ name: 'Skredpaln', weeks: '12', outcome: 'swap', otherPlanId: outId },
  ...{ budgetYear: '2030', reason: 'Flommen', caseNumber: '61/29', decidedOn: '20.09.2029' },
})

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2029-10-01T09:00:00Z') })
  alver = await municipalityAtWork(app, '4631')
})
beforeEach(async () => {
  version = 1
  await tenant(async (tx) => {
    await tx.deleteFrom('follow_up_item').execute()
    await tx.deleteFrom('municipal_plan').execute()
  })
  ;[outId = ''] = await addFollowedPlans(app, alver, [{ name: 'Kulturplan', need }])
})
afterAll(() => app.close())

const tenant = <T>(work: (tx: TenantTx) => Promise<T>) =>
  inTenant(app.services.database.app, alver.tenantId, work)
const where = () => ({ slug: alver.slug, period: '2028-2031', followUpKind: 'planonsker' })
const post = (address: string, fields: Record<string, string>) =>
  app.post(address, fields, alver.planner.headers)

async function letIn(fields: Record<string, string> = swap()): Promise<string> {
  const { headers } = await post(routes.followUpItems.href(where()), fields)
  return String(headers.location).split('=').at(-1) ?? ''
}

async function mend(id: string, fields: Record<string, string>): Promise<void> {
  const address = routes.followUpItem.href({ ...where(), followUpId: id })
  const answer = await post(address, { ...swap(), ...fields, version: String(version) })
  expect(answer.statusCode).toBe(303)
  version += 1
}

const plans = () => tenant((tx) => listPlans(tx, alver.strategyId))
const ownId = async () => (await plans()).find(({ id }) => id !== outId)?.id ?? ''
const needOf = async (planId: string) =>
  (await tenant((tx) => listNeeds(tx, alver.strategyId))).get(planId)?.need

/** What somebody writes in the planning needs. */
async function plan(planId: string, change: object): Promise<void> {
  await tenant(async (tx) => {
    const stored = (await listNeeds(tx, alver.strategyId)).get(planId)
    const edit = { planId, version: stored?.version ?? 0 }
    const said = planNeedSchema.parse({ ...stored?.need, ...change })
    await changeNeeds(tx, alver, 'assess', [{ ...edit, need: said }], by)
  })
}

const setPlan = (planId: string, change: object) =>
  tenant(async (tx) => {
    const { content } = await tx
      .selectFrom('municipal_plan')
      .select('content')
      .where('id', '=', planId)
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('municipal_plan')
      .set({ content: JSON.stringify({ ...(content as object), ...change }), ...change })
      .where('id', '=', planId)
      .execute()
  })

const words = 'Tatt inn etter at planstrategien ble vedtatt: 20.09.2029, sak'

describe('a wish whose words are mended', () => {
  it('changes the sentence, and nothing of what the planner has set', async () => {
    const id = await letIn()
    const own = await ownId()
    await plan(own, { start: spring, adoption: spring, effort: { weeks: 9 }, owner: 'Plan' })
    const set = await needOf(own)
    await mend(id, { name: 'Skredplan', caseNumber: '62/29' })
    expect(await needOf(own)).toEqual({
      ...set,
      reason: `${words} 62/29, økonomiplanen for 2030`,
    })
    expect(await needOf(outId)).toMatchObject({
      decision: 'postpone',
      reason: 'Byttet ut mot Skredplan: 20.09.2029, sak 62/29, økonomiplanen for 2030',
    })
  })

  it('can still be taken back', async () => {
    const id = await letIn()
    await mend(id, { name: 'Skredplan' })
    await mend(id, { name: 'Skredplan', outcome: 'no' })
    expect(await needOf(outId)).toEqual(need)
    expect(await needOf(await ownId())).toMatchObject({ decision: null, reason: '' })
  })

  it('leaves what the planner has decided of the plan that went out', async () => {
    const id = await letIn()
    await plan(outId, { decision: 'continue', reason: 'Vi tar den likevel med' })
    await mend(id, { caseNumber: '62/29' })
    expect(await needOf(outId)).toMatchObject({
      decision: 'continue',
      reason: 'Vi tar den likevel med',
    })
  })
})

describe('a wish that is decided anew', () => {
  it('takes other ukeverk, and keeps the dates', async () => {
    const id = await letIn()
    const own = await ownId()
    await plan(own, { start: spring, adoption: spring })
    await mend(id, { weeks: '20' })
    expect(await needOf(own)).toMatchObject({
      ...{ decision: 'new', start: spring, adoption: spring, effort: { weeks: 20 } },
      reason: `${words} 61/29, økonomiplanen for 2030`,
    })
  })

  it('does not make a plan that is adopted since into one to revise', async () => {
    const id = await letIn()
    const own = await ownId()
    await setPlan(own, { status: 'in-force' })
    await mend(id, { weeks: '20', outcome: 'amend' })
    expect(await needOf(own)).toMatchObject({ decision: 'new', effort: { weeks: 20 } })
  })

  it('keeps the dates of a plan that was there', async () => {
    const was = { decision: 'postpone', start: spring, adoption: spring }
    const [there = ''] = await addFollowedPlans(app, alver, [{ name: 'Rasplan', need: was }])
    await letIn({ ...swap(), name: 'rasplan' })
    expect(await needOf(there)).toMatchObject({ ...was, decision: 'revise' })
  })
})

describe('the own plan of a wish', () => {
  it.each([
    ['has ended', { status: 'ended' }],
    ['is taken away', { deleted_at: new Date('2029-09-30T09:00:00Z') }],
  ])('that %s is neither made again nor opened', async (_, change) => {
    const id = await letIn()
    const own = await ownId()
    await setPlan(own, change)
    await mend(id, { weeks: '20', outcome: 'amend' })
    await mend(id, { name: 'Skredplan', outcome: 'no' })
    const before = await needOf(own)
    await mend(id, { name: 'Skredplan', outcome: 'amend' })
    expect(await needOf(own)).toEqual(before)
    expect((await plans()).filter(({ id: one }) => one !== outId && one !== own)).toEqual([])
    expect(await tenant((tx) => findPlan(tx, alver.strategyId, own))).not.toBeNull()
  })
})

describe('who takes the register first', () => {
  it('waits for nobody who takes the planned work after it', async () => {
    const id = await letIn()
    const saving = await tenant(async (tx) => {
      await lockRegister(tx, alver)
      const answer = mend(id, { name: 'Skredplan' })
      await expect.poll(() => waitingFor(tx), { timeout: 10_000 }).toBeGreaterThan(0)
      await lockNeeds(tx, alver)
      return { answer }
    })
    await saving.answer
  })
})

/** How many wait for a lock that is held here. */
async function waitingFor(tx: TenantTx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_locks mine
    join pg_locks theirs using (locktype, database, classid, objid, objsubid)
    where mine.pid = pg_backend_pid() and mine.locktype = 'advisory' and not theirs.granted`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}
