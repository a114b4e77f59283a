import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormFields, type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let ola: SignedIn
let neighbour: Record<string, string>

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  ola = await member('contributor', 'Ola Eksempel')
  const { tenantId } = await app.municipality('1812')
  neighbour = (await app.signIn({ tenantId, role: 'admin' })).headers
})
afterAll(() => app.close())

const member = (role: 'contributor' | 'planner' | 'reader', name: string) =>
  app.signIn({ tenantId: work.tenantId, role, name })

const empty = {
  purpose: '',
  method: '',
  input: '',
  output: '',
  hours: '',
  leadPersonId: '',
  lead: '',
  participants: '',
} satisfies FormFields

const url = (key: string) => `/framdrift/aktivitet/${key}`
const form = (key: string) => `${url(key)}/detaljer`

async function save(key: string, fields: FormFields, headers = work.planner) {
  const version = await work.versionOn(form(key))
  return work.post(form(key), { ...empty, version, ...fields }, headers)
}
const pageOf = async (key: string, headers = work.planner) =>
  textOf((await work.get(url(key), headers)).body)

describe('the page of an activity', () => {
  it('says why it stands there, and what to write where nothing is written', async () => {
    const text = await pageOf('clarify-mandate')
    expect(text).toContain('Avklar hva planstrategien skal løse')
    expect(text).toContain('Hva skal være annerledes når dette er gjort?')
    expect(text).toMatch(/Leder Ingen ennå/)
  })

  it('is read by a contributor, who may change nothing of what is others’', async () => {
    const { body } = await work.get(url('clarify-mandate'), ola.headers)
    expect(textOf(body)).toContain('Ikke skrevet ennå.')
    expect(body).not.toContain(form('clarify-mandate'))
    expect(body).not.toContain('name="startsOn"')
    expect(body).not.toContain('name="doneOn"')
  })
})

describe('the details', () => {
  it('are stored with who did it, and are shown as they were written', async () => {
    const purpose = 'Vite hva rådet venter\n  og hvorfor 🎯 <script>alert(1)</script>'
    const answer = await save('clarify-mandate', {
      purpose,
      method: 'Et møte',
      input: 'Forrige planstrategi',
      output: 'Et mandat',
      hours: '7,5',
      status: 'under-way',
      leadPersonId: ola.personId,
      participants: 'Fylkeskommunen',
    })
    expect(answer.headers.location).toBe(`${work.base}${url('clarify-mandate')}?lagret=ja`)
    expect((await work.auditActions()).at(-1)).toMatchObject({
      action: 'activity.change',
      subject: 'clarify-mandate',
    })
    const { body } = await app.get(String(answer.headers.location), work.planner)
    expect(body).toContain('venter\n  og hvorfor 🎯 &lt;script>')
    const text = textOf(body)
    expect(text).toMatch(/Status I gang Leder Ola Eksempel .*Fylkeskommunen Timer 7,5/)
    expect(text).toContain('Et mandat')
  })

  it.each<[string, FormFields]>([
    ['purpose', { purpose: 'x'.repeat(20_001) }],
    ['participants', { participants: 'x'.repeat(4_001) }],
    ['lead', { lead: 'x'.repeat(201) }],
    ['hours', { hours: 'mange' }],
    ['hours', { hours: '-2' }],
    ['hours', { hours: '10001' }],
    ['status', { status: 'done' }],
    ['leadPersonId', { leadPersonId: '99999999-9999-4999-8999-999999999999' }],
    ['people', { people: ['99999999-9999-4999-8999-999999999999'] }],
  ])('with a wrong %s are refused, and what was typed is kept', async (name, fields) => {
    const answer = await save('evaluate-previous', { method: 'Et langt brev', ...fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${name}"`)
    expect(answer.body).toContain('Et langt brev')
    expect(await pageOf('evaluate-previous')).not.toContain('Et langt brev')
  })

  it('with both a person and a name to lead are refused', async () => {
    const answer = await save('evaluate-previous', {
      leadPersonId: ola.personId,
      lead: 'Rådmannen',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-lead"')
  })

  it('changed by two show the second both texts, and store theirs when they say so', async () => {
    const key = 'evaluate-previous'
    const version = await work.versionOn(form(key))
    const kari = await member('planner', 'Kari Rask')
    const first = {
      ...empty,
      status: 'not-started',
      purpose: 'Karis formål',
      output: 'Det samme',
      version,
    }
    expect((await work.post(form(key), first, kari.headers)).statusCode).toBe(303)
    const mine = {
      ...empty,
      status: 'not-started',
      purpose: 'Mitt formål',
      output: 'Det samme',
      version,
    }
    const second = await work.post(form(key), mine)
    expect(second.statusCode).toBe(409)
    const text = textOf(second.body)
    expect(text).toContain('Noen andre har endret aktiviteten')
    expect(second.body).toMatch(/<textarea[^>]*name="purpose"[^>]*>Mitt formål</)
    expect(text).toMatch(/Kari Rask Karis formål/)
    expect(second.body.match(/st-both-texts__stored/g)).toHaveLength(1)
    const newest = /name="version" value="(\d+)"/.exec(second.body)?.[1] ?? ''
    expect((await work.post(form(key), { ...mine, version: newest })).statusCode).toBe(303)
    expect(await pageOf(key)).toContain('Mitt formål')
  })

  it('from a form without a version are not stored', async () => {
    const answer = await work.post(form('evaluate-previous'), { ...empty, purpose: 'Uten versjon' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Uten versjon')
  })

  it('survive that the schedule is computed and taken into use again', async () => {
    await save('form-working-group', { purpose: 'Alle fag er med' })
    await work.post('/framdrift/forutsetninger', {
      startingPoint: 'full',
      order: '',
      hoursPerWeek: '4',
      closedWeeks: '',
      leader: '',
      firstYear: '2028',
      lastYear: '2031',
      version: await work.versionOn('/framdrift/forutsetninger'),
    })
    await work.post('/framdrift/ta-i-bruk', { version: await work.versionOn('/framdrift') })
    expect(await pageOf('form-working-group')).toContain('Alle fag er med')
  })

  it('of an activity of one’s own hold its title, step and kind too', async () => {
    const answer = await work.post('/aktiviteter/ny', {
      formToken: 't',
      title: 'Ring alle',
      step: '2',
      kind: 'work',
      startsOn: '2028-01-10',
      endsOn: '',
    })
    const key = /(egen-[0-9a-f]+)/.exec(String(answer.headers.location))?.[1] ?? ''
    const wrong = await save(key, { title: '', step: '2', kind: 'work' })
    expect(wrong.statusCode).toBe(422)
    await save(key, { title: 'Besøk alle', step: '4', kind: 'milestone' })
    const text = await pageOf(key)
    expect(text).toContain('Besøk alle')
    expect(text).toContain('Trinn 4')
    expect(text).toContain('Type Delmål')
    const released = await work.post(url(key), { release: 'ja', startsOn: '', endsOn: '' })
    expect(released.statusCode).toBe(422)
  })
})

describe('a contributor', () => {
  const key = 'gather-knowledge'

  it('writes about a task of their own, and cannot give it to anybody', async () => {
    await save(key, { people: [ola.personId], lead: 'Rådmannen' })
    const { body } = await work.get(form(key), ola.headers)
    expect(body).toContain('name="purpose"')
    expect(body).not.toContain('name="leadPersonId"')
    const kari = await member('planner', 'Kari')
    const answer = await save(
      key,
      { purpose: 'Fra Ola', leadPersonId: kari.personId, people: [], status: 'waiting' },
      ola.headers,
    )
    expect(answer.statusCode).toBe(303)
    const text = await pageOf(key)
    expect(text).toMatch(/Status Venter Leder Rådmannen Er med Ola Eksempel/)
    expect(text).toContain('Fra Ola')
  })

  it('reports their own task as done, and stays with it', async () => {
    const answer = await work.post(`${url(key)}/ferdig`, { til: 'aktivitet' }, ola.headers)
    expect(answer.headers.location).toBe(`${work.base}${url(key)}?lagret=gjort`)
    expect(await pageOf(key)).toContain('Gjort 1. november 2027')
    const undo = { undo: 'ja', til: 'aktivitet' }
    expect((await work.post(`${url(key)}/ferdig`, undo, ola.headers)).statusCode).toBe(303)
  })

  it('is refused the tasks and the dates of others', async () => {
    const others = 'evaluate-previous'
    expect((await work.get(form(others), ola.headers)).headers.location).toBe(
      `${work.base}${url(others)}`,
    )
    expect((await save(others, { purpose: 'x' }, ola.headers)).statusCode).toBe(403)
    expect((await work.post(`${url(others)}/ferdig`, {}, ola.headers)).statusCode).toBe(403)
    const dates = { startsOn: '2028-01-01', endsOn: '2028-01-02' }
    expect((await work.post(url(key), dates, ola.headers)).statusCode).toBe(403)
  })
})

describe('the form of the details', () => {
  it('is for members who contribute', async () => {
    const key = 'clarify-mandate'
    expect((await work.post(form(key), empty, {})).headers.location).toMatch(/logg-inn/)
    expect((await work.post(form(key), empty, await work.as('reader'))).statusCode).toBe(403)
    expect((await work.post(form(key), empty, neighbour)).statusCode).toBe(404)
    expect((await work.get(form(key), neighbour)).statusCode).toBe(404)
    expect((await work.post(form('no-such'), empty)).statusCode).toBe(404)
  })
})
