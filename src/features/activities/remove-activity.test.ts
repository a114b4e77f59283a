import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormFields } from '../../../test/app.ts'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let ola: SignedIn
let neighbour: Record<string, string>

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  ola = await app.signIn({ tenantId: work.tenantId, role: 'contributor', name: 'Ola Eksempel' })
  const { tenantId } = await app.municipality('1812')
  neighbour = (await app.signIn({ tenantId, role: 'admin' })).headers
})
afterAll(() => app.close())

const own = {
  formToken: 'first',
  title: 'Intervju rektorene',
  step: '3',
  kind: 'work',
  startsOn: '2028-01-10',
  endsOn: '2028-01-20',
  leadPersonId: '',
  lead: '',
} satisfies FormFields

/** Adds an activity, and gives its key. */
async function add(changes: FormFields = {}): Promise<string> {
  const title = `Ny ${Math.random()}`
  const answer = await work.post('/aktiviteter/ny', { ...own, title, ...changes })
  expect(answer.statusCode).toBe(303)
  return /aktivitet\/(egen-[0-9a-f]{8})\?/.exec(String(answer.headers.location))?.[1] ?? ''
}

const lastEvent = async () => (await work.auditActions()).at(-1)

describe('an activity that is taken out', () => {
  it('of one’s own comes back with its comments by one press', async () => {
    const key = await add({ title: 'Vurder ungdommens plankveld' })
    await work.post('/merknader', {
      formToken: 'c2',
      subjectKind: 'activity',
      subjectKey: key,
      comment: 'Spør ungdomsrådet først',
    })
    const answer = await work.post(`/framdrift/aktivitet/${key}/fjern`, {})
    expect(answer.headers.location).toBe(`${work.base}/aktiviteter?fjernet=${key}`)
    expect(await lastEvent()).toMatchObject({ action: 'activity.remove', subject: key })
    const receipt = (await app.get(String(answer.headers.location), work.planner)).body
    expect(textOf(receipt)).toMatch(/«Vurder ungdommens plankveld» er tatt ut av planen\. Angre/)
    expect((await work.get(`/framdrift/aktivitet/${key}`)).statusCode).toBe(404)
    expect(textOf((await work.get('/framdrift')).body)).not.toContain('plankveld')
    const undone = await work.post(`/framdrift/aktivitet/${key}/hent-tilbake`, {})
    expect(undone.headers.location).toBe(`${work.base}/framdrift/aktivitet/${key}?lagret=tilbake`)
    const page = textOf((await app.get(String(undone.headers.location), work.planner)).body)
    expect(page).toContain('tilbake i planen')
    expect(page).toContain('Spør ungdomsrådet først')
    expect(await lastEvent()).toMatchObject({ action: 'activity.restore', subject: key })
  })

  it('of the schedule is found at the end of the list, for those who edit', async () => {
    const key = 'evaluate-previous'
    expect((await work.post(`/framdrift/aktivitet/${key}/fjern`, {})).statusCode).toBe(303)
    const { body } = await work.get('/aktiviteter')
    expect(textOf(body)).toMatch(/Tatt ut av planen 1 .*Hent tilbake/)
    expect((await work.get('/aktiviteter', ola.headers)).body).not.toContain('hent-tilbake')
    expect((await work.get('/framdrift')).body).not.toContain('id="endringer"')
    expect((await work.post(`/framdrift/aktivitet/${key}/hent-tilbake`, {})).statusCode).toBe(303)
    expect((await work.get(`/framdrift/aktivitet/${key}`)).statusCode).toBe(200)
    expect((await work.get('/aktiviteter')).body).not.toContain('hent-tilbake')
  })

  it('is not one that the law asks for: it says why', async () => {
    const answer = await work.post('/framdrift/aktivitet/adopt/fjern', {})
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain('Denne kan ikke tas ut, for loven krever den')
    expect((await work.get('/framdrift/aktivitet/adopt')).statusCode).toBe(200)
  })

  it('is taken out once by two, and brought back once', async () => {
    const key = await add()
    const before = (await work.auditActions()).length
    await work.post(`/framdrift/aktivitet/${key}/fjern`, {})
    expect((await work.post(`/framdrift/aktivitet/${key}/fjern`, {})).statusCode).toBe(404)
    const putBack = `/framdrift/aktivitet/${key}/hent-tilbake`
    expect((await work.post(putBack, {})).statusCode).toBe(303)
    expect((await work.post(putBack, {})).statusCode).toBe(409)
    expect((await work.auditActions()).length).toBe(before + 2)
  })

  it('is for those who edit, in their own municipality', async () => {
    const key = await add({ leadPersonId: ola.personId })
    for (const path of ['fjern', 'hent-tilbake'].map(
      (one) => `/framdrift/aktivitet/${key}/${one}`,
    )) {
      expect((await work.post(path, {}, {})).headers.location).toMatch(/logg-inn/)
      expect((await work.post(path, {}, ola.headers)).statusCode).toBe(403)
      expect((await work.post(path, {}, neighbour)).statusCode).toBe(404)
    }
    expect((await work.post('/framdrift/aktivitet/no-such/hent-tilbake', {})).statusCode).toBe(404)
  })
})
