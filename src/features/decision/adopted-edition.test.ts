import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  const plansHref = () => routes.treatmentPlans.href({ ...where(), treatmentId: adopted })

  it('holds the table and the text as they were adopted', async () => {
    adopted = idIn((await addTreatment({})).headers.location)
    await save(plansHref(), {
      [`plan-${planIds[2]}`]: 'strykes',
      [`plan-${planIds[1]}`]: 'revise',
      ...{ 'new-0-name': 'Vindkraftplan', 'new-0-type': 'thematic-plan', 'new-0-decision': 'new' },
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
    await save(routes.edition.href({ ...where(), number: '1' }), { version: '1', reason: 'Feil' })
    expect(await decisions()).toEqual({
      ...{ Samfunnsdelen: 'revise', Arealdelen: 'repeal' },
      ...{ Idrettsplan: 'continue', Vindkraftplan: 'postpone' },
    })
    const { document } = await edition(2)
    expect(rowsOf(document)).toEqual(['Arealdelen', 'Idrettsplan', 'Samfunnsdelen'])
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
    const { plans } = await edition(3)
    expect(plans.map(({ name }) => name)).toEqual(['Samfunnsdelen', 'Arealdelen', 'Idrettsplan'])
  })
})

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
