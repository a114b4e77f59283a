import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { fixedClock } from '#platform/clock.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { publishedStrategy } from '../../../test/published-strategy.ts'
import { registerPlans } from '../../../test/registered-plans.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let bindal: Workspace

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2028-09-01T09:00:00Z') })
  bindal = await startedWorkspace(app, '1811')
})
afterAll(() => app.close())

const tenant = <T>(work: (tx: TenantTx) => Promise<T>) =>
  inTenant(app.services.database.app, bindal.tenantId, work)

async function treatment(tx: TenantTx, heldOn: string): Promise<string> {
  const { id: strategy_id } = await tx
    .selectFrom('strategy')
    .select('id')
    .orderBy('first_year')
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('treatment')
    .values({
      ...{ tenant_id: bindal.tenantId, strategy_id, held_on: localDate(heldOn) },
      ...{ body: 'kommunestyre', outcome: 'adopted', content: '{}', recorded_by: 'Kari Eksempel' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function read(query = ''): Promise<string> {
  const answer = await bindal.get(`/styringsgrunnlag${query}`)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

describe('while nothing is adopted', () => {
  it('says so, and leads to where it goes on', async () => {
    const page = await read()
    expect(textOf(page)).toContain('Ingen utgave av planstrategien for 2028–2031 er vedtatt ennå.')
    expect(page).toContain(`href="${bindal.base}/vedtak"`)
  })
})

describe('the edition that counts', () => {
  it('is not one that lies ahead, nor one that is found unlawful', async () => {
    const published = await publishedStrategy(app, bindal)
    await published.adopt(1, '2028-10-12', 'Framtid')
    expect(textOf(await read())).toContain('Ingen utgave av planstrategien')
    await published.adopt(2, '2028-06-15', 'Fortid')
    expect(textOf(await read('?sok=fortid'))).toContain('2 treff')
    await tenant(async (tx) => {
      const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
      const own = { tenant_id: bindal.tenantId, strategy_id: id }
      const treatment = await tx
        .insertInto('treatment')
        .values({
          ...{ ...own, body: 'kommunestyre', held_on: localDate('2028-06-15') },
          ...{ outcome: 'adopted', content: '{}', recorded_by: 'Kari Eksempel' },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const first = await tx
        .selectFrom('edition')
        .select('content')
        .where('number', '=', 2)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('edition')
        .values({
          ...{ ...own, number: 3, kind: 'adopted', treatment_id: treatment.id },
          ...{ adopted_on: localDate('2028-07-01'), made_by: 'Kari Eksempel' },
          ...{ content: JSON.stringify(first.content), checksum: Buffer.alloc(32) },
        })
        .execute()
      await tx
        .insertInto('legality_review')
        .values({
          ...{ ...own, treatment_id: treatment.id, demanded_on: localDate('2028-07-02') },
          ...{ content: '{}', recorded_by: 'Kari Eksempel' },
          ...{ outcome: 'unlawful', outcome_on: localDate('2028-08-01') },
        })
        .execute()
    })
    expect(await read('?sok=fortid')).toContain('/planstrategi/2028-2031/utgave/2#')
  })

  it('is that of the term before while the next is being made', async () => {
    await tenant((tx) =>
      tx
        .insertInto('strategy')
        .values({
          ...{ tenant_id: bindal.tenantId, first_year: 2032, last_year: 2035 },
          ...{ starting_point: 'mini', hours_per_week: '4', is_current: true },
        })
        .execute(),
    )
    const address = `${bindal.base.replace('2028-2031', '2032-2035')}/styringsgrunnlag`
    const { body } = await app.get(address, bindal.planner)
    expect(textOf(body)).toContain('Planstrategien for 2032–2035 er ikke vedtatt ennå.')
    expect(body).toContain('Planstrategi 2028–2031, vedtatt av kommunestyret 15. juni 2028')
  })
})

describe('what the council resolved', () => {
  it('is cited point by point where it is numbered', async () => {
    await tenant(async (tx) => {
      const edition = await tx
        .selectFrom('edition')
        .select(['strategy_id', 'content'])
        .where('number', '=', 2)
        .executeTakeFirstOrThrow()
      const text = 'Kommunestyret vedtar:\\n1. Planstrategien vedtas.\\n2. Arealdelen skal stå.'
      await tx
        .insertInto('edition')
        .values({
          ...{ tenant_id: bindal.tenantId, strategy_id: edition.strategy_id, number: 4 },
          ...{ treatment_id: await treatment(tx, '2028-08-15'), kind: 'adopted' },
          ...{ adopted_on: localDate('2028-08-15'), made_by: 'Kari Eksempel' },
          content: JSON.stringify(edition.content).replace('Vedtatt tekst Fortid', text),
          checksum: Buffer.alloc(32),
        })
        .execute()
    })
    const page = await read('?sok=arealdelen')
    expect(page).toContain('Vedtakspunkt 2</h3>')
    expect(textOf(page)).toContain('(sak 45/28), vedtakspunkt 2: « Arealdelen skal stå. »')
  })
})

describe('an amendment', () => {
  it('stands beside what it amends, each with its own date and case', async () => {
    await tenant(async (tx) => {
      const { strategy_id, content } = await tx
        .selectFrom('edition')
        .select(['strategy_id', 'content'])
        .where('number', '=', 4)
        .executeTakeFirstOrThrow()
      const { decision, ...rest } = content as { decision: object }
      const amended = { ...decision, caseNumber: '61/28', decisionText: '1. Skredplan tas inn.' }
      await tx
        .insertInto('edition')
        .values({
          ...{ tenant_id: bindal.tenantId, strategy_id, number: 5, kind: 'amendment' },
          ...{ adopted_on: localDate('2028-08-25'), made_by: 'Kari Eksempel' },
          treatment_id: await treatment(tx, '2028-08-25'),
          content: JSON.stringify({ ...rest, decision: amended }),
          checksum: Buffer.alloc(32),
        })
        .execute()
    })
    const original = textOf(await read('?sok=arealdelen'))
    const adopted = 'vedtatt av kommunestyret 15. august 2028 (sak 45/28)'
    expect(original).toContain(
      `Planstrategi 2028–2031, ${adopted}, vedtakspunkt 2: « Arealdelen skal stå. »`,
    )
    const amendment = await read('?sok=skredplan')
    expect(textOf(amendment)).toContain(
      'Planstrategi 2028–2031, endret av kommunestyret 25. august 2028 (sak 61/28), vedtakspunkt 1: « Skredplan tas inn. »',
    )
    expect(amendment).toContain('/utgave/5#vedtak')
    expect(textOf(await read('?sok=formål'))).toContain(
      `${adopted}, endret 25. august 2028 (sak 61/28), delen «Formål»`,
    )
  })

  it('stays in force when what it amends is corrected', async () => {
    await tenant(async (tx) => {
      const corrected = await tx
        .selectFrom('edition')
        .select(['tenant_id', 'strategy_id', 'treatment_id', 'content', 'adopted_on'])
        .where('number', '=', 4)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('edition')
        .values({
          ...{ ...corrected, content: JSON.stringify(corrected.content), number: 6 },
          ...{ kind: 'correction', reason: 'Feil', checksum: Buffer.alloc(32) },
          made_by: 'Kari Eksempel',
        })
        .execute()
    })
    const section = await read('?sok=formål')
    expect(section).toContain('/planstrategi/2028-2031/utgave/5#')
    expect(textOf(section)).toContain('endret 25. august 2028')
    expect(textOf(section)).not.toContain('rettet')
    expect(textOf(await read('?sok=skredplan'))).toContain('vedtakspunkt 1: « Skredplan tas inn. »')
  })
})

describe('many plans', () => {
  it('come page by page, and the page stays small', async () => {
    const bomlo = await startedWorkspace(app, '4613')
    const plans = Array.from({ length: 500 }, (_, at) => ({
      ...{ name: `Reguleringsplan nr. ${at}`, type: 'detailed-zoning' as const },
      ...{ adoptedYear: 2020, unit: 'Plan og miljø', themes: [`Tema ${at}`] },
      communityGoals: ['Vi tar vare på jorda', 'Vi bygger tett'],
    }))
    await registerPlans(app, bomlo, plans)
    const titlesOn = async (query: string) => {
      const { body } = await bomlo.get(`/styringsgrunnlag${query}`)
      expect(Buffer.byteLength(body)).toBeLessThan(100_000)
      return [...body.matchAll(/<h3[^>]*>([^<]+)<\/h3>/g)].map((match) => match[1])
    }
    const first = await titlesOn('?slag=planer')
    const second = await titlesOn('?slag=planer&side=2')
    expect([first.length, second.length]).toEqual([20, 20])
    expect(first.filter((title) => second.includes(title))).toEqual([])
    expect(await titlesOn('?slag=planer&side=25')).toHaveLength(20)
    expect(await titlesOn('?slag=mal')).toEqual(['Vi bygger tett', 'Vi tar vare på jorda'])
  })
})
