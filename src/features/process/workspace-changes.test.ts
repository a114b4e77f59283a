import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processDates } from '#domain/process.ts'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, startFields, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
const numbers = ['1811', '5052', '1853', '1812', '1813', '1815', '1816', '1818', '1820', '1822']

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

/** A municipality that no other test has changed. */
const fresh = (changes: FormFields = {}) => startedWorkspace(app, numbers.shift() ?? '', changes)

const noDates = Object.fromEntries(processDates.map((name) => [name, '']))
const constituted = { ...noDates, constitutedOn: '2027-10-19' }

const field = (body: string, name: string) =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(body)?.[1] ??
  new RegExp(`value="([^"]*)"[^>]*name="${name}"`).exec(body)?.[1]

describe('the dates of the process', () => {
  let work: Workspace
  beforeAll(async () => {
    work = await fresh()
  })
  const save = async (changes: FormFields, version?: string) =>
    work.post('/framdrift/datoer', {
      ...constituted,
      version: version ?? (await work.versionOn('/framdrift/datoer')),
      ...changes,
    })

  it('are stored, shown and logged', async () => {
    const answer = await save({ startedOn: '01.11.2027', viewsRequestedOn: '2027-10-31' })
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe(`${work.base}/framdrift?lagret=ja`)
    const form = await work.get('/framdrift/datoer')
    expect(field(form.body, 'startedOn')).toBe('2027-11-01')
    expect((await work.auditActions()).at(-1)).toMatchObject({
      action: 'dates.record',
      subject: '2028-2031',
      details: { startedOn: '2027-11-01', viewsRequestedOn: '2027-10-31' },
    })
  })

  it('are cleared by an empty field', async () => {
    await save({ startedOn: '2027-11-01' })
    await save({})
    expect((await work.get('/framdrift/datoer')).body).not.toContain('2027-11-01')
  })

  it('are taken as they are, also late and unlawful ones, with a warning', async () => {
    await save({ proposalPublishedOn: '2028-09-20', councilMeetingOn: '2028-09-21' })
    const page = textOf((await work.get('/framdrift')).body)
    expect(page).toMatch(/Varsler.*§ 10-1/)
    await save({})
  })

  it('that do not exist are refused, with everything as typed', async () => {
    const answer = await save({ startedOn: '30.02.2028', adoptedOn: '21. september' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-startedOn"')
    expect(answer.body).toContain('href="#felt-adoptedOn"')
    expect(field(answer.body, 'startedOn')).toBe('30.02.2028')
    expect(field(answer.body, 'adoptedOn')).toBe('21. september')
    expect(field(answer.body, 'constitutedOn')).toBe('2027-10-19')
  })

  it('saved from a stale page are kept as typed beside what is stored', async () => {
    const version = await work.versionOn('/framdrift/datoer')
    await save({ startedOn: '2027-11-05' })
    const answer = await save({ startedOn: '2027-11-09', adoptedOn: '2028-09-21' }, version)
    expect(answer.statusCode).toBe(409)
    expect(field(answer.body, 'startedOn')).toBe('2027-11-09')
    expect(field(answer.body, 'adoptedOn')).toBe('2028-09-21')
    expect(textOf(answer.body)).toContain('Nå er dette lagret: 5. november 2027.')
    expect(field((await work.get('/framdrift/datoer')).body, 'startedOn')).toBe('2027-11-05')
    const again = await save({ startedOn: '2027-11-09' }, field(answer.body, 'version'))
    expect(again.statusCode).toBe(303)
  })

  it('keep the version of the page through an error, so that nothing is overwritten', async () => {
    const version = await work.versionOn('/framdrift/datoer')
    const refused = await save({ startedOn: 'i går' }, version)
    await save({ startedOn: '2027-11-20' })
    expect(field(refused.body, 'version')).toBe(version)
    const answer = await save({ startedOn: '2027-11-21' }, field(refused.body, 'version'))
    expect(answer.statusCode).toBe(409)
  })

  it.each(['', 'x', '99999999999999999999', '1e9', '00000000-0000-4000-8000-000000000000.1'])(
    'are not stored with the version «%s»',
    async (version) => {
      expect((await save({}, version)).statusCode).toBe(409)
    },
  )
})

describe('the premises', () => {
  let work: Workspace
  const typed = {
    startingPoint: 'full',
    order: 'publication-first',
    hoursPerWeek: '7,5',
    closedWeeks: '28–29',
    leader: 'Nina Eksempel',
    firstYear: '2028',
    lastYear: '2031',
  }
  beforeAll(async () => {
    work = await fresh()
  })
  const save = async (changes: FormFields, version?: string) =>
    work.post('/framdrift/forutsetninger', {
      ...typed,
      version: version ?? (await work.versionOn('/framdrift/forutsetninger')),
      ...changes,
    })

  it('are stored, and the log keeps no name', async () => {
    expect((await save({})).headers.location).toBe(`${work.base}/framdrift?lagret=ja`)
    const { body } = await work.get('/framdrift/forutsetninger')
    expect(body).toMatch(/name="startingPoint" value="full" checked/)
    expect(field(body, 'hoursPerWeek')).toBe('7,5')
    expect(field(body, 'leader')).toBe('Nina Eksempel')
    const events = await work.auditActions()
    expect(events.at(-1)).toMatchObject({
      action: 'premises.change',
      details: { startingPoint: 'full', hoursPerWeek: 7.5, leader: 'set' },
    })
    expect(JSON.stringify(events)).not.toContain('Nina Eksempel')
  })

  it.each([
    ['startingPoint', 'stor'],
    ['order', 'bakvendt'],
    ['hoursPerWeek', '201'],
    ['closedWeeks', 'sommeren'],
    ['leader', 'x'.repeat(201)],
    ['firstYear', '28'],
  ])('are refused with %s as «%s», and kept as typed', async (name, value) => {
    const answer = await save({ leader: 'Annen Leder', [name]: value })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${name}"`)
    if (!['startingPoint', 'order'].includes(name)) expect(field(answer.body, name)).toBe(value)
    expect(field(answer.body, 'closedWeeks')).toBe(name === 'closedWeeks' ? value : '28–29')
  })

  it('saved from a stale page are kept as typed beside what is stored', async () => {
    const version = await work.versionOn('/framdrift/forutsetninger')
    await save({ hoursPerWeek: '3' })
    const answer = await save({ hoursPerWeek: '9' }, version)
    expect(answer.statusCode).toBe(409)
    expect(field(answer.body, 'hoursPerWeek')).toBe('9')
    expect(textOf(answer.body)).toContain('Nå er dette lagret: 3.')
  })

  it('move the strategy to another term, where the work goes on', async () => {
    const answer = await save({ firstYear: '2029', lastYear: '2032' })
    const moved = work.base.replace('2028-2031', '2029-2032')
    expect(answer.headers.location).toBe(`${moved}/framdrift?lagret=ja`)
    expect((await app.get(moved, work.planner)).statusCode).toBe(200)
    expect((await work.get()).statusCode).toBe(404)
  })

  it('move it in front of one that is there, and leave the newest draft current behind', async () => {
    const other = await fresh()
    await app.post(
      `/${other.slug}/arbeid/ny`,
      { ...startForm(), constitution: '2027-10-20' },
      other.planner,
    )
    await app.post(
      `/${other.slug}/arbeid/ny`,
      { ...startForm(), firstYear: '2030', lastYear: '2033' },
      other.planner,
    )
    const version = await other.versionOn('/framdrift/forutsetninger')
    const answer = await other.post('/framdrift/forutsetninger', {
      ...typed,
      version,
      firstYear: '2030',
      lastYear: '2033',
    })
    const moved = other.base.replace('2028-2031', '2030-2033')
    expect(answer.headers.location).toContain(moved)
    expect(textOf((await app.get(moved, other.planner)).body)).toContain('20. oktober 2028')
    expect(textOf((await other.get()).body)).toContain('19. oktober 2028')
  })
})

function startForm() {
  return { ...startFields, formToken: randomUUID() }
}

describe('meetings', () => {
  let work: Workspace
  beforeAll(async () => {
    work = await fresh()
  })
  const add = (changes: FormFields) =>
    work.post('/framdrift/moter', { meetings: '', defaultBody: 'formannskap', ...changes })

  it('are added once, also when the list is sent again', async () => {
    const list = 'Formannskapet 30.05.2028\n01.06.2028'
    const first = await add({ meetings: list })
    expect(first.headers.location).toBe(`${work.base}/framdrift/moter?lagtTil=2`)
    const second = await add({ meetings: list })
    expect(second.headers.location).toBe(`${work.base}/framdrift/moter?lagtTil=0`)
    expect(textOf((await work.get('/framdrift/moter?lagtTil=2')).body)).toContain(
      '2 møter er lagt til.',
    )
    expect((await work.auditActions()).at(-1)).toMatchObject({ action: 'meetings.add' })
  })

  it('that are not understood come back as typed, with a way on', async () => {
    const meetings = 'Formannskapet 31.06.2028\nFormannskapet 06.06.2028'
    const answer = await add({ meetings })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-meetings"')
    expect(answer.body).toContain('Formannskapet 31.06.2028')
    expect(answer.body).toContain('<option value="formannskap" selected')
    expect((await add({ meetings, skipUnread: 'ja' })).headers.location).toMatch(/lagtTil=1$/)
  })

  it('are asked for when nothing was typed', async () => {
    const answer = await add({})
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-meetings"')
  })

  it('are at most 1 000', async () => {
    const days = Array.from({ length: 999 }, (_, index) => {
      const date = new Date(Date.UTC(2027, 10, 1 + index))
      return `Kommunestyret ${date.toISOString().slice(0, 10)}`
    })
    const answer = await add({ meetings: days.join('\n') })
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain('1 000')
  })

  it('are removed by a press, can be put back, and only by the one who has them', async () => {
    const { body } = await work.get('/framdrift/moter')
    const meeting = /href="[^"]*(\/framdrift\/moter\/[0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
    const action = `${meeting}/fjern`
    expect((await work.get(meeting)).body).toContain(action)
    const other = await fresh()
    expect((await other.post(action, {})).statusCode).toBe(404)
    const answer = await work.post(action, {})
    expect(answer.statusCode).toBe(303)
    const receipt = await app.get(String(answer.headers.location), work.planner)
    expect(textOf(receipt.body)).toContain('er fjernet.')
    expect((await work.post(action, {})).statusCode).toBe(404)
    const undo = action.replace(/fjern$/, 'hent-tilbake')
    expect(receipt.body).toContain(undo)
    expect((await other.post(undo, {})).statusCode).toBe(404)
    expect((await work.post(undo, {})).statusCode).toBe(303)
    expect((await work.get('/framdrift/moter')).body).toContain(meeting)
    expect((await work.post('/framdrift/moter/ikke-en-id/fjern', {})).statusCode).toBe(404)
  })
})
