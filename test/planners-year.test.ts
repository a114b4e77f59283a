import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession } from '#platform/auth/session.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type FormFields, type TestApp, testApp } from './app.ts'
import { type MovingClock, movingClock } from './moving-clock.ts'
import { startedWorkspace, textOf, type Workspace } from './workspace.ts'

/** The calendar of a small municipality; two of its days are a slip. */
const calendar = [
  'Kommunestyret 13.04.2028',
  'Kommunestyret 15.06.2028',
  'Kommunestyret 21.09.2028',
  'Kommunestyret 26.10.2028',
  'Formannskapet 11.05.2028',
  'Formannskapet 25.05.2028',
  'Eldrerådet 03.05.2028',
  'Ungdomsrådet 04.05.2028',
].join('\n')

let app: TestApp
let clock: MovingClock
let work: Workspace

let planner: Record<string, string> = {}

/** Months later: sessions have ended, and the planner logs in again. */
async function come(instant: string): Promise<void> {
  clock.set(instant)
  const { database } = app.services
  const { person_id: personId } = await inTenant(database.app, work.tenantId, (tx) =>
    tx
      .selectFrom('membership')
      .select('person_id')
      .where('role', '=', 'planner')
      .orderBy('created_at')
      .executeTakeFirstOrThrow(),
  )
  planner = { cookie: `stedsans=${await openSession(database.app, personId, clock.now())}` }
}

const get = (path = '') => work.get(path, planner)
const post = (path: string, fields: FormFields) => work.post(path, fields, planner)
const page = async (path = '', headers = planner) => textOf((await work.get(path, headers)).body)
const versionOn = async (path: string) =>
  /name="version" value="([^"]+)"/.exec((await get(path)).body)?.[1] ?? ''

/** Registers dates as the form on the page does, with the version that it shows. */
async function register(dates: Record<string, string>): Promise<void> {
  const { body } = await get('/framdrift/datoer')
  const shown = [...body.matchAll(/<input[^>]*name="(\w+On)"[^>]*>/g)].map(([input, name = '']) => [
    name,
    /value="([^"]*)"/.exec(input)?.[1] ?? '',
  ])
  const version = await versionOn('/framdrift/datoer')
  const fields = { ...Object.fromEntries(shown), ...dates, version }
  expect((await post('/framdrift/datoer', fields)).statusCode).toBe(303)
}

async function accept(): Promise<void> {
  const version = await versionOn('/framdrift')
  expect((await post('/framdrift/ta-i-bruk', { version })).statusCode).toBe(303)
}

beforeAll(async () => {
  clock = movingClock('2027-02-10T08:00:00Z')
  app = await testApp({ clock })
  work = await startedWorkspace(app, '3336', {
    held: 'nei',
    constitution: '14.10.2027',
    meetings: calendar,
    hoursPerWeek: '2',
    leader: 'Planlegger Eksempel',
  })
  planner = work.planner
})

afterAll(() => app.close())

describe('a planner, alone, with two hours a week', () => {
  it('begins in February before the election with what can be begun', async () => {
    const overview = await page()
    expect(overview).toContain('Forventet frist for vedtak 14. oktober 2028')
    expect(overview).toContain('Dette kan dere gjøre allerede nå')
  })

  it('sets half of the work by hand', async () => {
    for (const [key, startsOn, endsOn] of [
      ['evaluate-previous', '2027-11-01', '2027-11-05'],
      ['form-working-group', '2027-11-08', '2027-11-09'],
      ['publish-knowledge', '2028-02-01', '2028-02-02'],
      ['discuss-with-council', '2028-03-02', '2028-03-02'],
    ]) {
      const answer = await post(`/framdrift/aktivitet/${key}`, {
        startsOn: startsOn ?? '',
        endsOn: endsOn ?? '',
      })
      expect(answer.statusCode).toBe(303)
    }
  })

  it('shows when the folkehelseoversikt was adopted', async () => {
    await come('2027-06-20T08:00:00Z')
    const form = { kind: 'date', on: '17.06.2027', url: '', note: 'Vedtatt i kommunestyret' }
    expect((await post('/lovsjekk/L9', form)).statusCode).toBe(303)
    expect(await page('/lovsjekk/L9')).toContain('17. juni 2027')
  })

  it('moves the deadline with the constitution, and nothing that was set by hand', async () => {
    await come('2027-10-22T08:00:00Z')
    await register({ constitutedOn: '21.10.2027' })
    const changes = await page('/framdrift')
    expect(changes).toContain('Dette endrer seg')
    await accept()
    const schedule = await page('/framdrift')
    expect(schedule).not.toContain('Dette endrer seg')
    for (const stays of [
      '1.–5. november 2027 Satt av dere',
      '8.–9. november 2027 Satt av dere',
      '1.–2. februar 2028 Satt av dere',
      '2. mars 2028 Satt av dere',
    ]) {
      expect(schedule).toContain(stays)
    }
    expect(await page()).toContain('Frist for vedtak 21. oktober 2028')
  })

  it('is given June with September in reserve, and the dates that lead there', async () => {
    const overview = await page()
    expect(overview).toContain('Kommunestyret vedtar 15. juni 2028')
    expect(overview).toContain('Møte i reserve 21. september 2028')
    expect(overview).toContain('Senest 15. mai 2028 Loven sier senest 16. mai 2028')
    expect(overview).toMatch(/Innstilling Trinn 8 Når 11\. mai 2028/)
    expect(overview).not.toContain('26. oktober 2028')
  })

  it('is warned of the meetings on holidays', async () => {
    const warnings = (await page('/framdrift')).split('Varsler')[1] ?? ''
    expect(warnings).toMatch(/13\. april 2028[^.]*skjærtorsdag|skjærtorsdag[^.]*13\. april 2028/)
    expect(warnings).toMatch(
      /25\. mai 2028[^.]*Kristi himmelfartsdag|Kristi himmelfartsdag[^.]*25\. mai 2028/,
    )
  })

  it('hands over to a substitute on one page', async () => {
    clock.set('2028-03-01T08:00:00Z')
    const substitute = await app.signIn({
      tenantId: work.tenantId,
      role: 'planner',
      name: 'Vikar Eksempel',
    })
    const handover = await page('/overlevering', substitute.headers)
    for (const text of [
      'Her er vi',
      'De tre neste datoene',
      '2. mars 2028',
      '21. oktober 2027',
      'Planlegger Eksempel',
      'Vikar Eksempel',
    ]) {
      expect(handover).toContain(text)
    }
  })

  it('leaves a trail of who did what', async () => {
    const events = await inTenant(app.services.database.app, work.tenantId, (tx) =>
      tx.selectFrom('audit_event').select('action').execute(),
    )
    const actions = new Set(events.map(({ action }) => action))
    for (const action of ['activity.set-dates', 'evidence.record', 'dates.record']) {
      expect(actions).toContain(action)
    }
  })
})
