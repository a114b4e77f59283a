import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processDates } from '#domain/process.ts'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
const numbers = ['1811', '5052', '1853', '1812', '1813', '1815', '1816', '1818', '1820', '1822']

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

/** A municipality that no other test has changed. */
const fresh = (changes: FormFields = {}) => startedWorkspace(app, numbers.shift() ?? '', changes)

const noDates = Object.fromEntries(processDates.map((name) => [name, '']))

const field = (body: string, name: string) =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(body)?.[1] ??
  new RegExp(`value="([^"]*)"[^>]*name="${name}"`).exec(body)?.[1]

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
    expect(textOf((await work.get(address)).body)).toContain('Status Gjort 1. november 2027')
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
