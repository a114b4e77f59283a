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
    const action = /action="[^"]*(\/framdrift\/moter\/[^"]+\/fjern)"/.exec(body)?.[1] ?? ''
    const other = await fresh()
    expect((await other.post(action, {})).statusCode).toBe(404)
    const answer = await work.post(action, {})
    expect(answer.statusCode).toBe(303)
    const receipt = await app.get(String(answer.headers.location), work.planner)
    expect(textOf(receipt.body)).toContain('er fjernet.')
    const meetings = field(receipt.body, 'meetings') ?? ''
    const defaultBody = field(receipt.body, 'defaultBody') ?? ''
    expect((await add({ meetings, defaultBody })).headers.location).toMatch(/lagtTil=1$/)
    expect((await work.post(action, {})).statusCode).toBe(404)
    expect((await work.post('/framdrift/moter/ikke-en-id/fjern', {})).statusCode).toBe(404)
  })
})

describe('a recalculation', () => {
  let work: Workspace
  beforeAll(async () => {
    work = await fresh()
  })
  const premises = {
    startingPoint: 'merged',
    order: '',
    hoursPerWeek: '4',
    closedWeeks: '28–30',
    leader: '',
    firstYear: '2028',
    lastYear: '2031',
  }

  it('is shown before it is taken into use, and then not again', async () => {
    expect((await work.get('/framdrift')).body).not.toContain('id="endringer"')
    const version = await work.versionOn('/framdrift/forutsetninger')
    await work.post('/framdrift/forutsetninger', { ...premises, version })
    expect((await work.get()).body).toContain('/framdrift#endringer')
    const page = await work.get('/framdrift')
    expect(textOf(page.body)).toMatch(/Skriv forslag til planprogram.{0,20}Ny/)
    const shown = field(page.body, 'version') ?? ''
    const answer = await work.post('/framdrift/ta-i-bruk', { version: shown })
    expect(answer.headers.location).toBe(`${work.base}/framdrift?tattIBruk=ja`)
    expect((await work.get('/framdrift')).body).not.toContain('id="endringer"')
    expect((await work.auditActions()).at(-1)).toMatchObject({ action: 'schedule.accept' })
    const twice = await work.post('/framdrift/ta-i-bruk', { version: shown })
    expect(twice.statusCode).toBe(303)
  })

  it('is not taken into use when something changed after it was shown', async () => {
    const change = async (startingPoint: string) =>
      work.post('/framdrift/forutsetninger', {
        ...premises,
        startingPoint,
        version: await work.versionOn('/framdrift/forutsetninger'),
      })
    await change('mini')
    const shown = field((await work.get('/framdrift')).body, 'version') ?? ''
    await change('full')
    const answer = await work.post('/framdrift/ta-i-bruk', { version: shown })
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('Noe ble endret etter at du så endringene')
    expect(answer.body).toContain('id="endringer"')
    const again = field(answer.body, 'version') ?? ''
    expect((await work.post('/framdrift/ta-i-bruk', { version: again })).statusCode).toBe(303)
  })

  it('keeps what is set by hand and what is done', async () => {
    const dates = { startsOn: '2028-02-01', endsOn: '2028-02-03' }
    await work.post('/framdrift/aktivitet/form-working-group', dates)
    await work.post('/framdrift/aktivitet/clarify-mandate/ferdig', { doneOn: '2027-10-30' })
    await work.post('/framdrift/forutsetninger', {
      ...premises,
      startingPoint: 'mini',
      hoursPerWeek: '12',
      version: await work.versionOn('/framdrift/forutsetninger'),
    })
    const version = await work.versionOn('/framdrift')
    await work.post('/framdrift/ta-i-bruk', { version })
    const page = textOf((await work.get('/framdrift')).body)
    expect(page).toMatch(/3\. februar 2028.{0,20}Satt av dere/)
    expect(page).toMatch(/Avklar hva planstrategien skal løse.{0,120}Gjort/)
  })

  it('keeps what is done also while the schedule has no place for it', async () => {
    const before = await fresh({ held: 'nei', constitution: '2028-10-14' })
    const done = await before.post('/framdrift/aktivitet/plan-health-overview/ferdig', {})
    expect(done.statusCode).toBe(303)
    const hold = async (dates: FormFields) => {
      const version = await before.versionOn('/framdrift/datoer')
      await before.post('/framdrift/datoer', { ...noDates, ...dates, version })
      const shown = await before.versionOn('/framdrift')
      if (shown) await before.post('/framdrift/ta-i-bruk', { version: shown })
    }
    await hold({ constitutedOn: '2027-10-19' })
    expect(textOf((await before.get('/framdrift')).body)).not.toContain('Faller bort')
    await hold({ expectedConstitutionOn: '2028-10-14' })
    expect(textOf((await before.get('/framdrift')).body)).toMatch(
      /Planlegg folkehelseoversikten.{0,120}Gjort/,
    )
  })
})

describe('an activity', () => {
  let work: Workspace
  beforeAll(async () => {
    work = await fresh()
  })
  const url = '/framdrift/aktivitet/form-working-group'

  it('takes dates by hand and gives them back', async () => {
    const answer = await work.post(url, { startsOn: '2028-01-10', endsOn: '' })
    expect(answer.headers.location).toBe(`${work.base}/framdrift?lagret=ja`)
    const { body } = await work.get(url)
    expect(field(body, 'endsOn')).toBe('2028-01-10')
    expect(body).toContain('name="release"')
    await work.post(url, { startsOn: '', endsOn: '', release: 'ja' })
    expect((await work.get(url)).body).not.toContain('name="release"')
  })

  it.each([
    [{ startsOn: '30.02.2028', endsOn: '2028-03-01' }, 'startsOn'],
    [{ startsOn: '2028-03-01', endsOn: 'snart' }, 'endsOn'],
    [{ startsOn: '2028-03-02', endsOn: '2028-03-01' }, 'endsOn'],
  ])('refuses %j and keeps it as typed', async (dates, name) => {
    const answer = await work.post(url, dates)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${name}"`)
    expect(field(answer.body, 'startsOn')).toBe(dates.startsOn)
    expect(field(answer.body, 'endsOn')).toBe(dates.endsOn)
  })

  it('with a year far away breaks no page', async () => {
    await work.post(url, { startsOn: '0202-06-15', endsOn: '9899-12-31' })
    for (const path of ['', '/framdrift', '/prosessplan']) {
      const page = await work.get(path)
      expect(page.statusCode).toBe(200)
      expect(page.body.length).toBeLessThan(400_000)
    }
    await work.post(url, { release: 'ja' })
  })

  it('is done today by one press on the overview, which can be undone', async () => {
    const done = await work.post('/framdrift/aktivitet/clarify-mandate/ferdig', {
      til: 'oversikt',
    })
    expect(done.headers.location).toBe(`${work.base}?gjort=clarify-mandate`)
    const page = await work.get('?gjort=clarify-mandate')
    expect(textOf(page.body)).toContain('er merket som gjort')
    const undone = await work.post('/framdrift/aktivitet/clarify-mandate/ferdig', {
      til: 'oversikt',
      undo: 'ja',
    })
    expect(undone.headers.location).toBe(work.base)
    expect(textOf((await work.get()).body)).toContain('Dette gjør dere nå Avklar')
  })

  it.each(['2027-11-02', '30.02.2027', 'i går'])('is not done on «%s»', async (doneOn) => {
    const answer = await work.post(`${url}/ferdig`, { doneOn })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-doneOn"')
    expect(field(answer.body, 'doneOn')).toBe(doneOn)
  })

  it('that is new in the calculation can be done before the schedule is taken into use', async () => {
    await work.post('/framdrift/forutsetninger', {
      startingPoint: 'merged',
      order: '',
      hoursPerWeek: '4',
      closedWeeks: '',
      leader: '',
      firstYear: '2028',
      lastYear: '2031',
      version: await work.versionOn('/framdrift/forutsetninger'),
    })
    const address = '/framdrift/aktivitet/draft-programme'
    expect((await work.post(`${address}/ferdig`, {})).statusCode).toBe(303)
    expect(textOf((await work.get(address)).body)).toContain('Gjort 1. november 2027.')
  })

  it.each(['no-such', 'statement-eldrerad-og-funksjonsnedsettelse', '%00'])(
    'called %s is not there',
    async (key) => {
      const address = `/framdrift/aktivitet/${key}`
      expect((await work.get(address)).statusCode).toBe(404)
      expect((await work.post(address, { startsOn: '2028-01-10' })).statusCode).toBe(404)
      expect((await work.post(`${address}/ferdig`, {})).statusCode).toBe(404)
    },
  )
})

describe('a reason for a deviation', () => {
  let work: Workspace
  const url = '/framdrift/avvik/no-reserve-meeting'
  beforeAll(async () => {
    work = await fresh({ meetings: 'Kommunestyret 21.09.2028' })
  })

  it('is stored with who, follows the process plan, and is logged without its text', async () => {
    const answer = await work.post(url, { reason: 'Høstmøtet er avlyst' })
    expect(answer.headers.location).toBe(`${work.base}/framdrift?lagret=ja#varsler`)
    expect(textOf((await work.get('/framdrift')).body)).toMatch(/Høstmøtet er avlyst Eksempel \d/)
    expect(textOf((await work.get('/prosessplan')).body)).toContain('Høstmøtet er avlyst')
    const events = await work.auditActions()
    expect(events.at(-1)).toMatchObject({ subject: 'no-reserve-meeting' })
    expect(JSON.stringify(events)).not.toContain('avlyst')
  })

  it('above the limit is kept as typed', async () => {
    const reason = `Start ${'ord '.repeat(1_000)}slutt`
    const answer = await work.post(url, { reason })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(reason)
    const link = /feiloppsummering.*?href="#([^"]+)"/s.exec(answer.body)?.[1]
    expect(answer.body).toContain(`<textarea class="ds-input" rows="3" id="${link}"`)
  })

  it('is taken back when it is emptied', async () => {
    await work.post(url, { reason: '' })
    expect((await work.get('/framdrift')).body).not.toContain('Høstmøtet er avlyst')
  })

  it('for a warning that is none is not there', async () => {
    expect((await work.post('/framdrift/avvik/finnes-ikke', { reason: 'x' })).statusCode).toBe(404)
  })
})
