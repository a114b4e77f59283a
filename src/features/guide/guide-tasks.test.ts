import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { steps } from '#domain/process.ts'
import { factsOf, findStrategy } from '#features/process/index.ts'
import type { Role } from '#platform/auth/policy.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { invariant } from '#platform/invariant.ts'
import { guideStepWords, routes } from '#routes'
import { expectErrorPage } from '../../../test/answers.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { findPage, guidePages, pagesIn } from './guide-library.ts'
import { tasksOfPage } from './guide-tasks.ts'

describe('the tasks of a step', () => {
  it.each(steps)('%i are its points, the same in both forms and with names that fit', (step) => {
    const [nb, nn] = (['nb', 'nn'] as const).map((language) => {
      const page = findPage(`trinn/${guideStepWords[step]}`, language)
      return page ? tasksOfPage(page) : []
    })
    expect(nb?.length).toBeGreaterThanOrEqual(4)
    expect(nn?.map(({ key }) => key)).toEqual(nb?.map(({ key }) => key))
    expect(new Set(nb?.map(({ key }) => key)).size).toBe(nb?.length)
    for (const { key, title } of [...(nb ?? []), ...(nn ?? [])]) {
      expect(key).toMatch(new RegExp(`^egen-v${step}-[0-9a-f]{8}$`))
      expect(title.length, title).toBeLessThanOrEqual(70)
      expect(title).toMatch(/^\p{Lu}.*[^.:]$/u)
    }
  })

  it('are none of other pages', () => {
    const others = guidePages('nb').filter(({ section }) => section !== 'trinn')
    expect(others.flatMap(tasksOfPage)).toEqual([])
  })
})

let app: TestApp
let work: Workspace
let other: Workspace
const numbers = ['1811', '1812', '1813', '1815', '1816', '1818', '1820', '1822']

beforeAll(async () => {
  app = await testApp()
  other = await startedWorkspace(app, '1824')
})
afterAll(() => app.close())

const step = '3-tidsplan'
const path = `/veileder/${step}/oppgaver`
const here = `/veileder/trinn/${step}`
const points = pagesIn('trinn', 'nb').find(({ slug }) => slug === step)
const tasks = points ? tasksOfPage(points) : []

const press = (headers?: Record<string, string>) => work.post(path, {}, headers)

async function activities(of = work) {
  const strategy = await inTenant(app.services.database.app, of.tenantId, (tx) =>
    findStrategy(tx, { current: null }),
  )
  invariant(strategy, 'the municipality has a strategy')
  return { strategy, inPlan: factsOf(strategy, 'nb', app.services.clock.today()).activities }
}

async function stored(of = work) {
  const { strategy } = await activities(of)
  return strategy.activities.filter(({ key }) => key.startsWith('egen-v3-'))
}

describe('«Legg punktene inn som oppgaver»', () => {
  beforeEach(async () => {
    work = await startedWorkspace(app, String(numbers.shift()))
  })

  it('makes a task of each point, in the days of the step, and says so', async () => {
    expect((await app.get(here, work.planner)).body).toContain(`action="${work.base}${path}"`)
    const answer = await press()
    expect(answer.statusCode).toBe(303)
    const to = `${here}?kommune=${work.slug}&lagt-inn=${tasks.length}#gjor-dette`
    expect(answer.headers.location).toBe(to)

    const { inPlan } = await activities()
    const made = inPlan.filter((one) => one.origin === 'own')
    expect(made.map(({ title }) => title).sort()).toEqual(tasks.map(({ title }) => title).sort())
    const planned = inPlan.filter((one) => one.origin === 'planned' && one.step === 3)
    const first = planned.map(({ startsOn }) => startsOn).sort()[0]
    const last = planned
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1)
    expect(first).not.toBe(last)
    for (const { startsOn, endsOn } of made) expect([startsOn, endsOn]).toEqual([first, last])

    const { body } = await app.get(to, work.planner)
    expect(textOf(body)).toContain(`${tasks.length} punkter er lagt inn som oppgaver. Se oppgavene`)
    expect(body).not.toContain(`action="${work.base}${path}"`)
    const list = textOf((await work.get('/aktiviteter?trinn=3')).body)
    for (const { title } of tasks) expect(list).toContain(title)
  })

  it('is in the log of events, by name', async () => {
    await press()
    const [event] = (await work.auditActions()).filter(({ action }) => action === 'guide.tasks')
    expect(event).toMatchObject({
      subject: `trinn/${step}`,
      details: { count: tasks.length },
    })
    const admin = await work.as('admin')
    const log = await app.get(routes.auditLog.href({ slug: work.slug }), admin)
    expect(log.body).toContain('La inn punkter fra veilederen som oppgaver')
  })

  it('makes no task twice, pressed twice or by two at the same time, in either form', async () => {
    const nynorsk = { cookie: `${work.planner.cookie}; malform=nn` }
    const both = await Promise.all([press(), press(nynorsk)])
    expect(both.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    expect(await stored()).toHaveLength(tasks.length)
    const again = await press()
    expect(again.headers.location).toContain('lagt-inn=0')
    expect(await stored()).toHaveLength(tasks.length)
    expect(textOf((await app.get(here, work.planner)).body)).toContain(
      'Alle punktene er lagt inn før. Se oppgavene',
    )
  })

  it('does not bring back what was taken out of the plan', async () => {
    await press()
    const [{ key = '' } = {}] = tasks
    const remove = routes.removeActivity.href({ slug: work.slug, period: '2028-2031', key })
    expect((await app.post(remove, {}, work.planner)).statusCode).toBe(303)
    expect((await press()).headers.location).toContain('lagt-inn=0')
    expect((await stored()).find((one) => one.key === key)?.isDeleted).toBe(true)
  })

  it.each(['contributor', 'elected', 'reader', 'adviser'] as const)(
    'is neither offered to nor taken from the role %s',
    async (role: Role) => {
      const headers = await work.as(role)
      expect((await app.get(here, headers)).body).not.toContain('/oppgaver"')
      expectErrorPage(await press(headers), 403)
      expect(await stored()).toEqual([])
    },
  )
})

describe('what cannot be pressed', () => {
  it('is refused to those who are signed out and to other municipalities', async () => {
    const url = `${other.base}${path}`
    expect((await app.post(url, {})).headers.location).toMatch(/^\/logg-inn/)
    expectErrorPage(await app.post(url, {}, work.planner), 404)
    expect(await stored(other)).toEqual([])
  })

  it.each(['10-finnes-ikke', 'ordliste', '..%2Froller%2Fordforer'])(
    'has no step %s',
    async (slug) => {
      expectErrorPage(await other.post(`/veileder/${slug}/oppgaver`, {}), 404)
    },
  )

  it('has no period that there is no strategy for', async () => {
    const url = routes.guideTasks.href({ slug: other.slug, period: '2032-2035', page: step })
    expectErrorPage(await app.post(url, {}, other.planner), 404)
  })
})
