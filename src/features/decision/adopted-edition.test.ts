import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeNeeds, listNeeds, lockNeeds, noNeed } from '#features/planning-needs/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import {
  addTreatment,
  app,
  fieldsOn,
  idIn,
  openDecision,
  page,
  planIds,
  planner,
  post,
  publish,
  stranger,
  tenant,
  where,
} from '../../../test/decision.ts'
import { textOf } from '../../../test/workspace.ts'
import type { EditionContent } from './decision-content.ts'

beforeAll(async () => {
  await openDecision()
  await tenant(async (tx) => {
    const strategy = await tx.selectFrom('strategy').select(['id', 'tenant_id']).executeTakeFirst()
    await tx
      .insertInto('document_section')
      .values({
        ...{ tenant_id: String(strategy?.tenant_id), strategy_id: String(strategy?.id) },
        ...{ kind: 'purpose', body: 'Vi bygger ut **havna** i perioden.', position: 0, version: 1 },
        ...{ pieces: ['plan-table'], updated_by: 'Kari Eksempel' },
      })
      .execute()
  })
  expect((await publish({})).statusCode).toBe(303)
})
afterAll(() => app.close())

describe('the edition of an adoption with changes at the vote', () => {
  let adopted = ''
  const href = () => routes.treatment.href({ ...where(), treatmentId: adopted })
  const save = async (address: string, fields: Record<string, string>, form = address) => {
    const { version = '' } = fieldsOn(await page(form))
    expect((await post(address, { version, ...fields })).statusCode).toBe(303)
  }
  /** There are this many editions before. */
  const correct = (number: number) =>
    save(routes.edition.href({ ...where(), number: `${number}` }), {
      ...{ version: `${number}`, reason: 'Feil' },
    })
  const addedAtVote = {
    ...{ 'new-0-name': 'Vindkraftplan', 'new-0-type': 'thematic-plan', 'new-0-decision': 'new' },
  }
  const plansHref = () => routes.treatmentPlans.href({ ...where(), treatmentId: adopted })

  it('holds the table and the text as they were adopted', async () => {
    adopted = idIn((await addTreatment({})).headers.location)
    await save(plansHref(), {
      [`plan-${planIds[2]}`]: 'strykes',
      [`plan-${planIds[1]}`]: 'revise',
      ...addedAtVote,
    })
    await save(routes.treatmentTexts.href({ ...where(), treatmentId: adopted }), {
      'change-0-before': 'bygger ut havna',
      'change-0-after': 'verner havna',
    })
    await save(routes.makeEdition.href({ ...where(), treatmentId: adopted }), {}, href())
    const { document, sections, plans } = await edition(1)
    const text = JSON.stringify(document.blocks)
    expect(document.dateline).toBe('Vedtatt av kommunestyret 21. september 2028, sak 45/28')
    expect(rowsOf(document)).toEqual(['Arealdelen', 'Samfunnsdelen', 'Vindkraftplan'])
    expect(text).toContain('verner havna')
    expect(text).not.toContain('bygger ut')
    expect(text).toContain('Idrettsplan: strøket')
    expect(plans.map(({ name }) => name)).toEqual(['Samfunnsdelen', 'Arealdelen', 'Vindkraftplan'])
    expect(sections.find(({ key }) => key === 'purpose')?.text).toContain('verner havna')
  })

  it('can be taken along as Word and as PDF, and so can the published version', async () => {
    const number = { ...where(), number: '1' }
    for (const [href, marks] of [
      [routes.editionDocx.href(number), 'PK'],
      [routes.editionPdf.href(number), '%PDF'],
      [routes.proposalVersionDocx.href(number), 'PK'],
      [routes.proposalVersionPdf.href(number), '%PDF'],
    ] as const) {
      const answer = await app.get(href, planner().headers)
      expect([href, answer.statusCode]).toEqual([href, 200])
      expect(answer.rawPayload.subarray(0, marks.length).toString('latin1')).toBe(marks)
      expect((await app.get(href, stranger.headers)).statusCode).toBe(404)
    }
    const missing = routes.editionPdf.href({ ...where(), number: '9' })
    expect((await app.get(missing, planner().headers)).statusCode).toBe(404)
  })

  it('leaves the published version as it was', async () => {
    const { content } = await tenant((tx) =>
      tx.selectFrom('proposal_publication').select('content').executeTakeFirstOrThrow(),
    )
    const { document } = (content as { proposal: EditionContent }).proposal
    expect(rowsOf(document)).toEqual(['Arealdelen', 'Idrettsplan', 'Samfunnsdelen'])
    expect(JSON.stringify(document)).toContain('havna')
  })

  it('is followed by the register and the planning needs', async () => {
    expect(await decisions()).toEqual({
      ...{ Samfunnsdelen: 'revise', Arealdelen: 'revise' },
      ...{ Idrettsplan: 'continue', Vindkraftplan: 'new' },
    })
  })

  it('is followed anew when the record is corrected', async () => {
    await save(plansHref(), { [`plan-${planIds[2]}`]: '', [`plan-${planIds[1]}`]: 'repeal' })
    await correct(1)
    expect(await decisions()).toEqual({
      ...{ Samfunnsdelen: 'revise', Arealdelen: 'repeal' },
      ...{ Idrettsplan: 'continue', Vindkraftplan: 'postpone' },
    })
    const { document } = await edition(2)
    expect(rowsOf(document)).toEqual(['Arealdelen', 'Idrettsplan', 'Samfunnsdelen'])
  })

  it('leaves what is decided since alone, whatever a correction says', async () => {
    await decide('Arealdelen', 'revise')
    await correct(2)
    expect(await decisions()).toMatchObject({ Arealdelen: 'revise' })
    await save(plansHref(), { [`plan-${planIds[1]}`]: '', [`plan-${planIds[0]}`]: 'repeal' })
    await correct(3)
    expect(await decisions()).toMatchObject({ Samfunnsdelen: 'repeal', Arealdelen: 'revise' })
  })

  it('waits for whoever changes the planning needs, and keeps both changes', async () => {
    await save(plansHref(), { [`plan-${planIds[0]}`]: 'continue' })
    const place = await tenant((tx) =>
      tx
        .selectFrom('strategy')
        .select(['id as strategyId', 'tenant_id as tenantId'])
        .executeTakeFirstOrThrow(),
    )
    let corrected: Promise<void> | undefined
    await tenant(async (tx) => {
      await lockNeeds(tx, place)
      corrected = correct(4)
      await oneWaits(tx)
      const { need, version } = await needOf(tx, place.strategyId, String(planIds[0]))
      const edit = { planId: String(planIds[0]), need: { ...need, owner: 'Plan' }, version }
      await changeNeeds(tx, place, 'assess', [edit], 'Kari Eksempel')
    })
    await corrected
    const { need } = await tenant((tx) => needOf(tx, place.strategyId, String(planIds[0])))
    expect(need).toMatchObject({ decision: 'continue', owner: 'Plan' })
  })

  it('gives a plan that it added its name when that is put right', async () => {
    await save(plansHref(), { ...addedAtVote, 'new-0-name': 'Lanbruksplan' })
    await correct(5)
    const { 'new-0-id': id = '' } = fieldsOn(await page(plansHref()))
    await save(plansHref(), { ...addedAtVote, 'new-0-name': 'Landbruksplan', 'new-0-id': id })
    await correct(6)
    const plan = await tenant((tx) =>
      tx.selectFrom('municipal_plan').select(['name', 'type']).where('id', '=', id).execute(),
    )
    expect(plan).toEqual([{ name: 'Landbruksplan', type: 'thematic-plan' }])
    expect(Object.keys(await decisions())).not.toContain('Lanbruksplan')
  })

  it('leaves a plan that is taken out of the register there', async () => {
    await save(plansHref(), addedAtVote)
    await correct(7)
    expect(await decisions()).toMatchObject({ Vindkraftplan: 'new' })
    await tenant((tx) =>
      tx
        .updateTable('municipal_plan')
        .set({ deleted_at: new Date(), deleted_by: 'Kari Eksempel' })
        .where('name', '=', 'Vindkraftplan')
        .execute(),
    )
    await correct(8)
    const plans = await tenant((tx) =>
      tx.selectFrom('municipal_plan').select(['name', 'deleted_by']).execute(),
    )
    expect(plans.filter(({ name }) => name === 'Vindkraftplan')).toEqual([
      { name: 'Vindkraftplan', deleted_by: 'Kari Eksempel' },
    ])
  })

  it('is not corrected with changes that cannot be made in what was treated', async () => {
    await tenant((tx) =>
      tx
        .updateTable('treatment')
        .set({
          content: sql`jsonb_set(content, '{planChanges}', ${JSON.stringify([
            { kind: 'strike', planId: 'finnes-ikke' },
          ])}::jsonb)`,
        })
        .where('id', '=', adopted)
        .execute(),
    )
    const answer = await post(routes.edition.href({ ...where(), number: '9' }), {
      ...{ version: '9', reason: 'Feil i tabellen' },
    })
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('Endringene i planene stemmer ikke')
    expect(answer.body).toContain('Feil i tabellen')
  })
})

describe('the edition of an amendment that the vote did not change', () => {
  it('holds the plans as they were published', async () => {
    const added = await addTreatment({ heldOn: '28.9.2028', isAmendment: 'ja' })
    const treatmentId = idIn(added.headers.location)
    const address = { ...where(), treatmentId }
    const { version = '' } = fieldsOn(await page(routes.treatment.href(address)))
    const made = await post(routes.makeEdition.href(address), { version })
    expect(made.statusCode).toBe(303)
    const { plans } = await edition(10)
    expect(plans.map(({ name }) => name)).toEqual(['Samfunnsdelen', 'Arealdelen', 'Idrettsplan'])
  })
})

/** Waits until somebody waits for a lock that is held. */
async function oneWaits(tx: TenantTx): Promise<void> {
  const { rows } = await sql`
    select from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`.execute(tx)
  if (rows.length === 0) await oneWaits(tx)
}

async function needOf(tx: TenantTx, strategyId: string, planId: string) {
  const found = (await listNeeds(tx, strategyId, [planId])).get(planId)
  return { need: found?.need ?? noNeed, version: found?.version ?? 0 }
}

/** What is decided of a plan after the adoption, outside it. */
async function decide(name: string, decision: 'revise'): Promise<void> {
  await tenant(async (tx) => {
    const plan = await tx
      .selectFrom('municipal_plan')
      .select(['id', 'strategy_id as strategyId', 'tenant_id as tenantId'])
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    const { need, version } = await needOf(tx, plan.strategyId, plan.id)
    const edit = { planId: plan.id, need: { ...need, decision }, version }
    await changeNeeds(tx, plan, 'assess', [edit], 'Kari Eksempel')
  })
}

async function edition(number: number): Promise<EditionContent> {
  const { content } = await tenant((tx) =>
    tx
      .selectFrom('edition')
      .select('content')
      .where('number', '=', number)
      .executeTakeFirstOrThrow(),
  )
  return content as unknown as EditionContent
}

/** The names in the first column of the first table. */
function rowsOf({ blocks }: EditionContent['document']): readonly string[] {
  const table = blocks.find(({ kind }) => kind === 'table')
  return table?.kind === 'table' ? table.rows.map(([cell]) => cell?.[0]?.text ?? '') : []
}

async function decisions(): Promise<Record<string, string | null>> {
  const rows = await tenant((tx) =>
    tx
      .selectFrom('plan_need')
      .innerJoin('municipal_plan', 'municipal_plan.id', 'plan_need.plan_id')
      .select(['name', 'decision'])
      .execute(),
  )
  return Object.fromEntries(rows.map(({ name, decision }) => [name, decision]))
}
