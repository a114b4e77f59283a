import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { addPlans } from './change-plans.sql.ts'
import { planContentSchema } from './plan-content.ts'
import { listPlans } from './register.sql.ts'

let app: TestApp
let work: Workspace
let strategyId: string

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  strategyId = await inTenant(app.services.database.app, work.tenantId, async (tx) => {
    const found = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    return found.id
  })
})
afterAll(() => app.close())

const inRegister = <T>(work_: Parameters<typeof inTenant<T>>[2]) =>
  inTenant(app.services.database.app, work.tenantId, work_)

const plans = () => inRegister((tx) => listPlans(tx, strategyId))

async function add(names: readonly string[], more: object = {}) {
  const contents = names.map((name) => planContentSchema.parse({ name, ...more }))
  const place = { tenantId: work.tenantId, strategyId }
  return inRegister((tx) => addPlans(tx, place, contents, 'Kari Eksempel'))
}

const lineOf = async (name: string) => {
  const plan = (await plans()).find((one) => one.name === name)
  return `${plan?.id}.${plan?.version}`
}

async function shown(path: string): Promise<string> {
  return textOf((await work.get(path)).body)
}

describe('a stroke over several plans', () => {
  it('changes 300 at once, and is undone at once, but for what others have changed since', async () => {
    await add(
      Array.from({ length: 300 }, (_, index) => `Reguleringsplan ${index + 1}`),
      {
        type: 'detailed-zoning',
      },
    )
    const changed = await work.post('/planer/samlet', {
      fra: '?slag=regulering',
      hvilke: 'alle',
      'ny-status': 'ended',
      'ny-enhet': 'Plan og byggesak',
    })
    expect(changed.statusCode).toBe(303)
    const address = String(changed.headers.location)
    const stroke = /strok=([0-9a-f-]+)/.exec(address)?.[1] ?? ''
    const receipt = textOf((await app.get(address, work.planner)).body)
    expect(receipt).toContain('300 planer er endret.')
    expect((await plans()).filter(({ unit }) => unit === 'Plan og byggesak')).toHaveLength(300)

    const [first] = await plans()
    await work.post(`/planer/plan/${first?.id}`, {
      name: 'Reguleringsplan 1',
      type: 'detailed-zoning',
      status: 'in-force',
      unit: 'Teknisk',
      version: String(first?.version),
    })
    const undone = await work.post(`/planer/endringer/${stroke}/angre`, {})
    expect(undone.statusCode).toBe(303)
    const said = textOf((await app.get(String(undone.headers.location), work.planner)).body)
    expect(said).toContain('299 planer er som de var før.')
    expect(said).toContain('Andre har endret disse siden, så de er ikke rørt: «Reguleringsplan 1».')
    const now = await plans()
    expect(now.filter(({ unit }) => unit === '')).toHaveLength(299)
    expect(now.find(({ name }) => name === 'Reguleringsplan 1')?.unit).toBe('Teknisk')

    const again = await work.post(`/planer/endringer/${stroke}/angre`, {})
    expect(String(again.headers.location)).toContain('angret=0')
    expect(String(again.headers.location)).not.toContain('rort')
  })

  it('removes those that are ticked, and brings them back', async () => {
    await add(['Fjernes', 'Blir stående'])
    const gone = await work.post('/planer/samlet', {
      plan: await lineOf('Fjernes'),
      hvilke: 'valgte',
      handling: 'fjern',
    })
    const stroke = /strok=([0-9a-f-]+)/.exec(String(gone.headers.location))?.[1] ?? ''
    expect((await plans()).map(({ name }) => name)).not.toContain('Fjernes')
    await work.post(`/planer/endringer/${stroke}/angre`, {})
    expect((await plans()).map(({ name }) => name)).toContain('Fjernes')
  })

  it('changes nothing where somebody else was first, and keeps what was ticked', async () => {
    await add(['Omstridt', 'Uberørt'])
    const late = [await lineOf('Omstridt'), await lineOf('Uberørt')]
    await work.post('/planer/samlet', { plan: late[0] ?? '', hvilke: 'valgte', 'ny-enhet': 'A' })
    const answer = await work.post('/planer/samlet', {
      plan: late,
      hvilke: 'valgte',
      'ny-enhet': 'B',
      fra: '?sok=Omstridt',
    })
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('Andre har endret disse mens du valgte: «Omstridt».')
    expect(answer.body).toContain('value="B"')
    expect(answer.body).toMatch(/name="plan"[^>]* checked/)
    expect((await plans()).find(({ name }) => name === 'Uberørt')?.unit).toBe('')
  })

  it('hangs plans under another by its name, but never in a ring', async () => {
    await add(['Samfunnsdelen', 'Oppvekst'])
    const under = (name: string, parent: string) =>
      lineOf(name).then((plan) =>
        work.post('/planer/samlet', { plan, hvilke: 'valgte', 'ny-overordnet': parent }),
      )
    expect((await under('Oppvekst', 'samfunnsdelen')).statusCode).toBe(303)
    const ring = await under('Samfunnsdelen', 'Oppvekst')
    expect(ring.statusCode).toBe(422)
    expect(textOf(ring.body)).toContain('Da går de i ring')
    const missing = await under('Samfunnsdelen', 'Finnes ikke')
    expect(textOf(missing.body)).toContain('Ingen plan i registeret heter «Finnes ikke».')
    const itself = await under('Samfunnsdelen', 'Samfunnsdelen')
    expect(itself.statusCode).toBe(422)
  })

  it('that is undone or brought back never makes a ring of what has been hung elsewhere since', async () => {
    await add(['Øvre', 'Nedre', 'Midtre'])
    const hang = async (name: string, parent: string) => {
      const plan = await lineOf(name)
      return work.post('/planer/samlet', { plan, hvilke: 'valgte', 'ny-overordnet': parent })
    }
    const parentOf = async (name: string) => {
      const all = await plans()
      const parentId = all.find((one) => one.name === name)?.parentId ?? null
      return all.find(({ id }) => id === parentId)?.name ?? parentId
    }
    await hang('Nedre', 'Øvre')
    const freed = await hang('Nedre', '–')
    await hang('Øvre', 'Nedre')
    const stroke = /strok=([0-9a-f-]+)/.exec(String(freed.headers.location))?.[1] ?? ''
    await work.post(`/planer/endringer/${stroke}/angre`, {})
    expect([await parentOf('Nedre'), await parentOf('Øvre')]).toEqual([null, 'Nedre'])

    await hang('Nedre', 'Midtre')
    const nedre = (await plans()).find(({ name }) => name === 'Nedre')?.id ?? ''
    await work.post(`/planer/plan/${nedre}/fjern`, {})
    expect((await hang('Midtre', 'Øvre')).statusCode).toBe(303)
    await work.post(`/planer/plan/${nedre}/hent-tilbake`, {})
    expect([await parentOf('Nedre'), await parentOf('Midtre')]).toEqual([null, 'Øvre'])
  })

  it('that chooses no plans, or no change, says so', async () => {
    const none = await work.post('/planer/samlet', { hvilke: 'valgte', 'ny-enhet': 'X' })
    expect(none.statusCode).toBe(422)
    expect(textOf(none.body)).toContain('Kryss av for minst én plan')
    const nothing = await work.post('/planer/samlet', { hvilke: 'alle' })
    expect(textOf(nothing.body)).toContain('Velg hva som skal endres.')
  })
})

describe('the list', () => {
  it('sorts names as Norwegians do', async () => {
    await add(['Åpenhetsplan', 'Ærlighetsplan', 'Ødeplan', 'Zoologiplan'], { unit: 'Sortering' })
    const text = await shown('/planer?enhet=Sortering&sorter=navn')
    const places = ['Zoologiplan', 'Ærlighetsplan', 'Ødeplan', 'Åpenhetsplan'].map((name) =>
      text.lastIndexOf(name),
    )
    expect(places).toEqual(places.toSorted((left, right) => left - right))
  })

  it('says how many are old, and shows them', async () => {
    await add(['Gammel temaplan'], { type: 'thematic-plan', adoptedYear: 2009 })
    expect(await shown('/planer')).toMatch(/\d+ planer\. (Én er gammel|\d+ er gamle)/)
    const text = await shown('/planer?alder=gammel-eller-gatt-ut')
    expect(text).toContain('Gammel temaplan')
    expect(text).not.toContain('Ærlighetsplan')
  })

  it('of 500 plans is a page of less than 100 kB', async () => {
    const left = 500 - (await plans()).length
    await add(
      Array.from({ length: left }, (_, index) => `Plan med et ganske vanlig navn ${index}`),
      { unit: 'Oppvekst og utdanning', adoptedOn: '2019-06-12', committee: 'Utvalg for oppvekst' },
    )
    const all = ['nummer', 'type', 'status', 'vedtatt', 'alder', 'gjelder-til', 'sak', 'enhet']
    const columns = [...all, 'ansvarlig', 'utvalg', 'overordnet'].map((one) => `vis-${one}=ja`)
    for (const path of ['/planer', `/planer?kolonner=valgt&${columns.join('&')}`]) {
      const { body } = await work.get(path)
      expect(Buffer.byteLength(body)).toBeLessThan(100_000)
    }
  })
})

describe('the register of the strategy before', () => {
  it('is copied to an empty one, with its ties, and stays as it was', async () => {
    const later = await inRegister(async (tx) => {
      const { id } = await tx
        .insertInto('strategy')
        .values({
          tenant_id: work.tenantId,
          first_year: 2032,
          last_year: 2035,
          starting_point: 'mini',
          hours_per_week: '4',
          is_current: true,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    })
    const base = work.base.replace('2028-2031', '2032-2035')
    const page = await app.get(`${base}/planer`, work.planner)
    expect(textOf(page.body)).toContain('Hent de 500 planene fra planstrategien for 2028–2031')
    const sent = await app.post(`${base}/planer/hent-forrige`, {}, work.planner)
    expect(sent.statusCode).toBe(303)
    const copies = await inRegister((tx) => listPlans(tx, later))
    expect(copies).toHaveLength(500)
    const child = copies.find(({ name }) => name === 'Oppvekst')
    expect(copies.find(({ id }) => id === child?.parentId)?.name).toBe('Samfunnsdelen')
    const again = await app.post(`${base}/planer/hent-forrige`, {}, work.planner)
    expect(again.statusCode).toBe(409)
    expect(await plans()).toHaveLength(500)
  })
})
