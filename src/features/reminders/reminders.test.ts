import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Clock, osloDate } from '#platform/clock.ts'
import { asOperator } from '#platform/db/operator.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Services } from '#platform/services.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import {
  colleague,
  giveRole,
  ownTask,
  type RemindedMunicipality,
  remindedMunicipality,
} from '../../../test/reminded-municipality.ts'
import { runReminders } from './reminders.jobs.ts'

let app: TestApp
let services: Services
let instant = new Date('2028-03-15T12:00:00Z')
const clock: Clock = { now: () => instant, today: () => osloDate(instant) }

beforeAll(async () => {
  app = await testApp({
    clock,
    environment: { SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://localhost:3000' },
  })
  services = app.services
})
afterAll(() => app.close())

/** Everybody and everything gone; the reminders begin at the instant. */
async function begin(at: string): Promise<void> {
  const admin = await services.database.admin()
  await admin.client.query(`set role stedsans_maintenance;
    delete from reminder; delete from reminder_run; delete from mail; delete from reminder_setting;
    delete from strategy; delete from membership; reset role`)
  await admin.close()
  instant = new Date(at)
  await runReminders(services)
}

async function runAt(at: string): Promise<number | null> {
  instant = new Date(at)
  return runReminders(services)
}

function letters() {
  return asOperator(services.database.app, (tx) =>
    tx
      .selectFrom('mail')
      .select(['to_address', 'subject', 'body', 'expires_at', 'is_private', 'sent_once'])
      .orderBy('created_at')
      .orderBy('to_address')
      .execute(),
  )
}

const recipients = async () => (await letters()).map((letter) => letter.to_address)

// Contributors alone: the schedule's own activities are nobody's task then.
const monday = '2028-03-20T06:00:00Z'
const wednesdayBefore = '2028-03-15T12:00:00Z'
let place: RemindedMunicipality
let kari: string
let emails = 0
let karisEmail: string

async function someone(roles: Parameters<typeof colleague>[2], options = {}) {
  emails += 1
  const email = `kollega${emails}@example.no`
  return { email, personId: await colleague(services.database.app, email, roles, options) }
}

describe('reminders', () => {
  beforeEach(async () => {
    await begin(wednesdayBefore)
    place = await remindedMunicipality(services.database.app, '5052')
    const person = await someone([{ tenantId: place.tenantId, role: 'contributor' }])
    kari = person.personId
    karisEmail = person.email
    // Somebody else is there, so that nobody works alone.
    await someone([{ tenantId: place.tenantId, role: 'contributor' }])
  })

  const db = () => services.database.app
  const task = (key: string, endsOn: string, more = {}) =>
    ownTask(db(), place, {
      key,
      title: `Oppgave ${key}`,
      startsOn: '2028-03-01',
      endsOn,
      lead: kari,
      ...more,
    })

  const choose = (weekly: boolean, deadlines: boolean) =>
    db()
      .insertInto('reminder_setting')
      .values({ person_id: kari, weekly_digest: weekly, deadline_reminders: deadlines })
      .onConflict((conflict) =>
        conflict
          .column('person_id')
          .doUpdateSet({ weekly_digest: weekly, deadline_reminders: deadlines }),
      )
      .execute()

  it('the week comes on Monday at seven, once', async () => {
    await task('a', '2028-03-10')
    await task('b', '2028-03-23')
    await task('c', '2028-04-05')
    await task('d', '2028-05-20')
    await choose(true, false)
    expect(await runAt('2028-03-20T05:59:59Z')).toBe(0)
    expect(await runAt(monday)).toBe(1)
    expect(await runAt('2028-03-20T06:01:00Z')).toBe(0)
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      to_address: karisEmail,
      subject: 'Uka i planstrategien: 1 på etterskudd, 1 denne uka',
      expires_at: new Date('2028-03-23T06:00:00Z'),
      is_private: true,
      sent_once: true,
    })
    expect(letter?.body).toMatch(
      /PÅ ETTERSKUDD[\s\S]*Oppgave a[\s\S]*10\. mars[\s\S]*DENNE UKA[\s\S]*Oppgave b[\s\S]*DE TO NESTE UKENE[\s\S]*Oppgave c/,
    )
    expect(letter?.body).not.toContain('Oppgave d')
    expect(letter?.body).toContain(
      'http://localhost:3000/leka/arbeid/2028-2031/framdrift/aktivitet/b',
    )
    expect(letter?.body).toContain('http://localhost:3000/min-side/paminnelser')
  })

  it('nobody with nothing to do gets a letter', async () => {
    expect(await runAt(monday)).toBe(0)
    await task('done', '2028-03-22')
    await inTenant(db(), place.tenantId, (tx) =>
      tx
        .updateTable('scheduled_activity')
        .set({ done_on: clock.today() })
        .where('key', '=', 'done')
        .execute(),
    )
    await task('deleted', '2028-03-22')
    await inTenant(db(), place.tenantId, (tx) =>
      tx
        .updateTable('scheduled_activity')
        .set({ deleted_at: instant })
        .where('key', '=', 'deleted')
        .execute(),
    )
    expect(await runAt('2028-03-21T06:00:00Z')).toBe(0)
    expect(await runAt('2028-03-27T05:00:00Z')).toBe(0)
  })

  it('a deadline is told of once, and again when it moves to another day', async () => {
    expect(await runAt('2028-03-21T06:00:00Z')).toBe(0)
    await task('a', '2028-03-30')
    expect(await runAt('2028-03-22T06:00:00Z')).toBe(0)
    expect(await runAt('2028-03-23T06:00:00Z')).toBe(1)
    expect(await runAt('2028-03-24T06:00:00Z')).toBe(0)
    const move = (date: string) =>
      inTenant(db(), place.tenantId, (tx) =>
        tx
          .updateTable('scheduled_activity')
          .set({ ends_on: date as ReturnType<Clock['today']> })
          .where('key', '=', 'a')
          .execute(),
      )
    await move('2028-04-01')
    expect(await runAt('2028-03-25T06:00:00Z')).toBe(1)
    await move('2028-03-30')
    expect(await runAt('2028-03-26T05:00:00Z')).toBe(0)
    const [first] = await letters()
    expect(first?.subject).toBe('Påminnelse: frist torsdag 30. mars 2028')
    expect(first?.expires_at).toEqual(new Date('2028-03-30T22:00:00Z'))
  })

  it('all deadlines of a morning come in one letter, and none beside the week', async () => {
    await task('a', '2028-03-28')
    await task('b', '2028-03-29', { kind: 'meeting', startsOn: '2028-03-29' })
    expect(await runAt('2028-03-23T06:00:00Z')).toBe(1)
    expect((await letters())[0]?.subject).toBe('Påminnelse: 2 frister i planstrategien')
    await task('c', '2028-04-03')
    // Monday: the third deadline stands in the week, and is not told of again on Tuesday.
    expect(await runAt('2028-03-27T05:00:00Z')).toBe(1)
    expect(await runAt('2028-03-28T05:00:00Z')).toBe(0)
    expect((await letters()).at(-1)?.body).toContain('Oppgave c')
  })

  it('who wants no week gets the deadlines on Mondays too, and who wants nothing gets nothing', async () => {
    await task('a', '2028-03-23')
    await choose(false, false)
    expect(await runAt(monday)).toBe(0)
    await choose(false, true)
    expect(await runAt('2028-03-21T06:00:00Z')).toBe(1)
  })

  it('a task given to somebody who has left, or may only read now, reminds nobody', async () => {
    await task('a', '2028-03-22')
    await giveRole(db(), place.tenantId, kari, null)
    expect(await runAt(monday)).toBe(0)
    await giveRole(db(), place.tenantId, kari, 'reader')
    expect(await runAt('2028-03-21T06:00:00Z')).toBe(0)
    await giveRole(db(), place.tenantId, kari, 'contributor')
    expect(await runAt('2028-03-22T06:00:00Z')).toBe(1)
  })

  it('who may edit hears of what nobody has, and of the law', async () => {
    await giveRole(db(), place.tenantId, kari, null)
    await task('left', '2028-03-22', { lead: kari })
    const planner = await someone([{ tenantId: place.tenantId, role: 'planner' }], { name: 'Ola' })
    await runAt(monday)
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter?.to_address).toBe(planner.email)
    expect(letter?.body).toMatch(
      /Oppgave left\n {2}Ferdig senest onsdag 22\. mars 2028\. Ingen har tatt dette/,
    )
    expect(letter?.body).toMatch(
      /LOVENS FRISTER[\s\S]*vedtatt senest torsdag 19\. oktober 2028 \(plan- og bygningsloven § 10-1\)/,
    )
  })

  it('a person in three municipalities gets one letter, in their own language', async () => {
    const two = await remindedMunicipality(db(), '1811', { language: 'nn' })
    const three = await remindedMunicipality(db(), '4631', { language: 'nn' })
    const places = [place, two, three]
    const both = await someone(
      places.map(({ tenantId }) => ({ tenantId, role: 'contributor' as const })),
      { name: 'Anne', language: 'nn' },
    )
    for (const one of places) {
      await ownTask(db(), one, {
        key: 'a',
        title: `Oppgåve i ${one.slug}`,
        startsOn: '2028-03-20',
        endsOn: '2028-03-24',
        joins: [both.personId],
      })
    }
    expect(await runAt(monday)).toBe(1)
    const [letter] = await letters()
    expect(letter?.subject).toBe('Veka i planstrategien: 3 denne veka')
    for (const name of ['Leka', 'Bindal', 'Alver']) {
      expect(letter?.body).toContain(`* ${name}: Oppgåve i ${name.toLowerCase()}`)
    }
  })

  it('a municipality for show and a person who never came reach nobody', async () => {
    await task('a', '2028-03-22')
    await db().updateTable('person').set({ first_login_at: null }).where('id', '=', kari).execute()
    expect(await runAt(monday)).toBe(0)
    await db()
      .updateTable('person')
      .set({ first_login_at: instant })
      .where('id', '=', kari)
      .execute()
    await db()
      .updateTable('organisation')
      .set({ is_demo: true })
      .where('id', '=', place.tenantId)
      .execute()
    const inDemo = await runAt('2028-03-21T06:00:00Z')
    await db()
      .updateTable('organisation')
      .set({ is_demo: false })
      .where('id', '=', place.tenantId)
      .execute()
    expect(inDemo).toBe(0)
  })

  it('after a long stop only the newest of each kind comes, and nothing of the past', async () => {
    await task('past', '2028-03-29')
    await task('gap', '2028-04-14')
    await task('ahead', '2028-04-20')
    expect(await runAt('2028-03-20T06:00:00Z')).toBe(1)
    // Four weeks later, on a Tuesday: one letter, the week of yesterday.
    expect(await runAt('2028-04-18T08:00:00Z')).toBe(1)
    expect((await letters()).at(-1)?.subject).toBe(
      'Uka i planstrategien: 2 på etterskudd, 1 denne uka',
    )
    expect(await runAt('2028-04-19T05:00:00Z')).toBe(0)
    const told = await db()
      .selectFrom('reminder')
      .select('subject')
      .where('kind', '=', 'deadline')
      .execute()
    expect(told.map(({ subject }) => subject.split(':')[1]).sort()).toEqual(['ahead', 'gap'])
  })

  it('a week that is half gone is not told of', async () => {
    await task('a', '2028-05-30', { startsOn: '2028-03-20' })
    expect(await runAt('2028-03-23T06:00:00Z')).toBe(0)
    expect(await runAt('2028-03-27T05:00:00Z')).toBe(0)
  })

  it('a clock that was ahead stops nothing for long, and brings nothing twice', async () => {
    await task('a', '2028-03-22')
    await runAt(monday)
    await runAt('2029-01-01T12:00:00Z')
    const before = (await letters()).length
    await runAt('2028-03-20T06:30:00Z')
    await runAt('2028-03-21T06:00:00Z')
    expect(await letters()).toHaveLength(before)
    await task('b', '2028-03-24')
    expect(await runAt('2028-03-22T06:00:00Z')).toBe(1)
  })

  it('without a mail server nothing is written', async () => {
    await task('a', '2028-03-22')
    instant = new Date(monday)
    const config = { ...services.config, smtpUrl: null }
    expect(await runReminders({ ...services, config })).toBeNull()
    expect(await recipients()).toEqual([])
  })

  it('two nodes at once write each letter once', async () => {
    await task('a', '2028-03-22')
    instant = new Date(monday)
    const results = await Promise.all([1, 2, 3].map(() => runReminders(services)))
    expect(results.filter((letters) => letters === 1)).toHaveLength(1)
    expect(await recipients()).toEqual([karisEmail])
  })

  it.each([
    ['summer time', '2028-03-25T12:00:00Z', '2028-03-26T05:00:00Z', '2028-04-02'],
    ['winter time', '2028-10-28T12:00:00Z', '2028-10-29T06:00:00Z', '2028-11-05'],
    ['a new year', '2028-12-31T12:00:00Z', '2029-01-01T06:00:00Z', '2029-01-08'],
  ])('%s moves nothing', async (_, start, seven, deadline) => {
    await task('a', deadline)
    await runAt(start)
    const before = (await letters()).length
    expect(await runAt(new Date(Date.parse(seven) - 1000).toISOString())).toBe(0)
    expect(await runAt(seven)).toBe(1)
    expect(await letters()).toHaveLength(before + 1)
  })
})
