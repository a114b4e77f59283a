import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { type PlannedWorkOf, plannedWorkOf } from '../../../test/planned-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let ola: SignedIn
let other: SignedIn
let work: PlannedWorkOf

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2029-06-10T09:00:00Z') })
  alver = await municipalityAtWork(app, '4631')
  const { tenantId } = alver
  ola = await app.signIn({ tenantId, role: 'contributor', name: 'Ola Eksempel' })
  other = await app.signIn({ tenantId, role: 'contributor', name: 'Per Eksempel' })
  work = plannedWorkOf(app.services.database.app, alver)
  await work.adopt('2028-06-15')
})
beforeEach(() =>
  tenant(async (tx) => {
    await tx.deleteFrom('plan_progress').execute()
    await tx.deleteFrom('follow_up_item').execute()
  }),
)
afterAll(() => app.close())

const tenant = <T>(run: (tx: TenantTx) => Promise<T>) =>
  inTenant(app.services.database.app, alver.tenantId, run)
const where = () => ({ slug: alver.slug, period: '2028-2031' })
const lists = () => [routes.myPage.href(), routes.overview.href(where())]
const hearing = { title: 'Forslag på høring', on: '2029-06-20' }
const kultur = () => work.plan('Kulturplan', hearing, { responsibleId: ola.personId })
const status = 'Årlig status for planstrategien 2029'

/** The part of a page where the tasks of its reader are; empty when there are none. */
async function tasksOn(address: string, who: SignedIn): Promise<string> {
  const { body } = await app.get(address, who.headers)
  return /<h2>(Mine oppgaver|Oppgavene dine)<\/h2>.*?<\/section>/s.exec(body)?.[0] ?? ''
}

async function feedOf(scope: 'strategy' | 'person'): Promise<readonly ICAL.Event[]> {
  const page = routes.calendar.href(where())
  const made = await app.post(page, { scope }, ola.headers)
  const once = made.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const shown = await app.get(page, { cookie: `${ola.headers.cookie}; ${once}` })
  const url = /http[^"<\s]*\/kalender\/[\w-]+\.ics/.exec(shown.body)?.[0] ?? ''
  const { body } = await app.get(new URL(url).pathname)
  return new ICAL.Component(ICAL.parse(body))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
}

describe('the next milestone of a planned work', () => {
  it('is among the tasks of whoever is responsible, and of nobody else', async () => {
    const planId = await kultur()
    for (const address of lists()) {
      const tasks = await tasksOn(address, ola)
      expect(tasks).toContain('Kulturplan: Forslag på høring')
      expect(tasks).toContain(routes.planProgress.href({ ...where(), planId }))
      expect(tasks).toContain('20. juni 2029')
      expect(await tasksOn(address, other)).not.toContain('Kulturplan')
    }
  })

  it('says that it is late when its day is past', async () => {
    await work.report(await kultur(), { ...hearing, on: '2029-06-09' })
    for (const address of lists()) {
      expect(textOf(await tasksOn(address, ola))).toMatch(/9\. juni 2029 (Status )?Forsinket/)
    }
  })

  it('is not there while it is far ahead, nor when the plan is taken away or swapped', async () => {
    const ids = [await kultur(), await kultur(), await kultur()] as const
    await work.report(ids[0], { ...hearing, on: '2029-11-01' })
    await tenant(async (tx) => {
      await tx
        .updateTable('municipal_plan')
        .set({ deleted_at: app.services.clock.now() })
        .where('id', '=', ids[1])
        .execute()
      await tx
        .insertInto('follow_up_item')
        .values({
          ...{ tenant_id: alver.tenantId, strategy_id: alver.strategyId, kind: 'plan-wish' },
          content: JSON.stringify({ name: 'Ny', outcome: 'swap', otherPlanId: ids[2] }),
          updated_by: 'Kari Eksempel',
        })
        .execute()
    })
    for (const address of lists()) expect(await tasksOn(address, ola)).not.toContain('Kulturplan')
  })

  it('that nobody is responsible for is offered to those who edit', async () => {
    await work.plan('Eierløs plan', hearing)
    const page = textOf((await app.get(routes.myPage.href(), alver.planner.headers)).body)
    expect(page).toMatch(/Ingen har fått disse.*Eierløs plan: Forslag på høring/)
    expect(await tasksOn(routes.myPage.href(), ola)).not.toContain('Eierløs plan')
  })
})

describe('the yearly status', () => {
  it('is a task of those who edit until it is laid before the council', async () => {
    for (const address of lists()) {
      expect(await tasksOn(address, alver.planner)).toContain(status)
      expect(await tasksOn(address, ola)).not.toContain(status)
    }
    await work.layStatus('2029-06-10')
    for (const address of lists()) {
      expect(await tasksOn(address, alver.planner)).not.toContain(status)
    }
  })

  it('moves with its month', async () => {
    await work.statusMonth(10)
    for (const address of lists()) {
      expect(await tasksOn(address, alver.planner)).not.toContain(status)
    }
    await work.statusMonth(7)
    expect(await tasksOn(routes.myPage.href(), alver.planner)).toContain('31. juli 2029')
  })
})

describe('the calendar', () => {
  it.each(['strategy', 'person'] as const)('of the %s has the dates of both', async (scope) => {
    const planId = await kultur()
    await work.statusMonth(9)
    const events = (await feedOf(scope)).map(
      (one) => `${one.startDate.toString()} ${one.summary.replace('Alver: ', '')}`,
    )
    expect(events).toContain('2029-06-20 Ferdig: Kulturplan: Forslag på høring')
    expect(events).toContain(`2029-09-30 Ferdig: ${status}`)
    await work.report(planId, { ...hearing, status: 'done' })
    const left = (await feedOf(scope)).map(({ summary }) => summary)
    expect(left.some((summary) => summary.includes('Kulturplan'))).toBe(false)
  })

  it('keeps the name of an event that moves, and counts up', async () => {
    const planId = await kultur()
    const eventOf = async () =>
      (await feedOf('strategy')).find(({ summary }) => summary.includes('Kulturplan'))
    const before = await eventOf()
    await work.report(planId, { ...hearing, on: '2029-06-25' })
    const after = await eventOf()
    expect(after?.startDate.toString()).toBe('2029-06-25')
    expect(after?.uid).toBe(before?.uid)
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence))
  })
})

describe('while the next term is being prepared', () => {
  it('the dates of the strategy in force are there as before', async () => {
    await kultur()
    await work.startNextTerm()
    expect(await tasksOn(routes.myPage.href(), ola)).toContain('Kulturplan: Forslag på høring')
    expect(await tasksOn(routes.myPage.href(), alver.planner)).toContain(status)
    const summaries = (await feedOf('person')).map(({ summary }) => summary)
    expect(summaries).toContain('Alver: Ferdig: Kulturplan: Forslag på høring')
    expect(summaries).toContain(`Alver: Ferdig: ${status}`)
  })
})
