import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { giveRole, ownTask, remindedMunicipality } from '../../../test/reminded-municipality.ts'
import { type ReminderMornings, reminderMornings } from '../../../test/reminder-mornings.ts'

let mornings: ReminderMornings
const monday = '2028-03-20T06:00:00Z'

beforeAll(async () => {
  mornings = await reminderMornings()
})
beforeEach(() => mornings.begin())
afterAll(() => mornings.close())

describe('reminders', () => {
  it('the week comes on Monday at seven, once', async () => {
    await mornings.task('a', '2028-03-10')
    await mornings.task('b', '2028-03-23')
    await mornings.task('c', '2028-04-05')
    await mornings.task('d', '2028-05-20')
    await mornings.choose(true, false)
    expect(await mornings.runAt('2028-03-20T05:59:59Z')).toBe(0)
    expect(await mornings.runAt(monday)).toBe(1)
    expect(await mornings.runAt('2028-03-20T06:01:00Z')).toBe(0)
    const [letter, ...others] = await mornings.letters()
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      to_address: mornings.kari.email,
      subject: 'Uka i planstrategien: 1 forsinket, 1 denne uka',
      expires_at: new Date('2028-03-23T06:00:00Z'),
      is_private: true,
      sent_once: true,
    })
    expect(letter?.body).toMatch(
      /FORSINKET[\s\S]*Oppgave a[\s\S]*10\. mars[\s\S]*DENNE UKA[\s\S]*Oppgave b[\s\S]*DE TO NESTE UKENE[\s\S]*Oppgave c/,
    )
    expect(letter?.body).not.toContain('Oppgave d')
    expect(letter?.body).toContain(
      'http://localhost:3000/leka/arbeid/2028-2031/framdrift/aktivitet/b',
    )
    expect(letter?.body).toContain('http://localhost:3000/min-side/paminnelser')
  })

  it('nobody with nothing to do gets a letter', async () => {
    expect(await mornings.runAt(monday)).toBe(0)
    await mornings.task('done', '2028-03-22')
    await inTenant(mornings.db, mornings.place.tenantId, (tx) =>
      tx
        .updateTable('scheduled_activity')
        .set({ done_on: mornings.clock.today() })
        .where('key', '=', 'done')
        .execute(),
    )
    await mornings.task('deleted', '2028-03-22')
    await inTenant(mornings.db, mornings.place.tenantId, (tx) =>
      tx
        .updateTable('scheduled_activity')
        .set({ deleted_at: mornings.clock.now() })
        .where('key', '=', 'deleted')
        .execute(),
    )
    expect(await mornings.runAt('2028-03-21T06:00:00Z')).toBe(0)
    expect(await mornings.runAt('2028-03-27T05:00:00Z')).toBe(0)
  })

  it('a deadline is told of once, and again when it moves to another day', async () => {
    expect(await mornings.runAt('2028-03-21T06:00:00Z')).toBe(0)
    await mornings.task('a', '2028-03-30')
    expect(await mornings.runAt('2028-03-22T06:00:00Z')).toBe(0)
    expect(await mornings.runAt('2028-03-23T06:00:00Z')).toBe(1)
    expect(await mornings.runAt('2028-03-24T06:00:00Z')).toBe(0)
    const move = (date: string) =>
      inTenant(mornings.db, mornings.place.tenantId, (tx) =>
        tx
          .updateTable('scheduled_activity')
          .set({ ends_on: date as LocalDate })
          .where('key', '=', 'a')
          .execute(),
      )
    await move('2028-04-01')
    expect(await mornings.runAt('2028-03-25T06:00:00Z')).toBe(1)
    await move('2028-03-30')
    expect(await mornings.runAt('2028-03-26T05:00:00Z')).toBe(0)
    const [first] = await mornings.letters()
    expect(first?.subject).toBe('Påminnelse: frist torsdag 30. mars 2028')
    expect(first?.expires_at).toEqual(new Date('2028-03-30T22:00:00Z'))
  })

  it('all deadlines of a morning come in one letter, and none beside the week', async () => {
    await mornings.task('a', '2028-03-28')
    await mornings.task('b', '2028-03-29', { kind: 'meeting', startsOn: '2028-03-29' })
    expect(await mornings.runAt('2028-03-23T06:00:00Z')).toBe(1)
    expect((await mornings.letters())[0]?.subject).toBe('Påminnelse: 2 frister i planstrategien')
    await mornings.task('c', '2028-04-03')
    // Monday: the third deadline stands in the week, and is not told of again on Tuesday.
    expect(await mornings.runAt('2028-03-27T05:00:00Z')).toBe(1)
    expect(await mornings.runAt('2028-03-28T05:00:00Z')).toBe(0)
    expect((await mornings.letters()).at(-1)?.body).toContain('Oppgave c')
  })

  it('who wants no week gets the deadlines on Mondays too, and who wants nothing gets nothing', async () => {
    await mornings.task('a', '2028-03-23')
    await mornings.choose(false, false)
    expect(await mornings.runAt(monday)).toBe(0)
    await mornings.choose(false, true)
    expect(await mornings.runAt('2028-03-21T06:00:00Z')).toBe(1)
  })

  it('a task given to somebody who has left, or may only read now, reminds nobody', async () => {
    await mornings.task('a', '2028-03-22')
    await giveRole(mornings.db, mornings.place.tenantId, mornings.kari.personId, null)
    expect(await mornings.runAt(monday)).toBe(0)
    await giveRole(mornings.db, mornings.place.tenantId, mornings.kari.personId, 'reader')
    expect(await mornings.runAt('2028-03-21T06:00:00Z')).toBe(0)
    await giveRole(mornings.db, mornings.place.tenantId, mornings.kari.personId, 'contributor')
    expect(await mornings.runAt('2028-03-22T06:00:00Z')).toBe(1)
  })

  it('who may edit hears of what nobody has, and of the law', async () => {
    await giveRole(mornings.db, mornings.place.tenantId, mornings.kari.personId, null)
    await mornings.task('left', '2028-03-22', { lead: mornings.kari.personId })
    const planner = await mornings.someone(
      [{ tenantId: mornings.place.tenantId, role: 'planner' }],
      { name: 'Ola' },
    )
    await mornings.runAt(monday)
    const [letter, ...others] = await mornings.letters()
    expect(others).toEqual([])
    expect(letter?.to_address).toBe(planner.email)
    expect(letter?.body).toMatch(
      /Oppgave left\nFerdig senest onsdag 22\. mars 2028\. Ingen leder dette ennå/,
    )
    expect(letter?.body).toMatch(
      /LOVENS FRISTER[\s\S]*vedtatt senest torsdag 19\. oktober 2028 \(plan- og bygningsloven § 10-1\)/,
    )
  })

  it('a person in three municipalities gets one letter, in their own language', async () => {
    const two = await remindedMunicipality(mornings.db, '1811', { language: 'nn' })
    const three = await remindedMunicipality(mornings.db, '4631', { language: 'nn' })
    const places = [mornings.place, two, three]
    const both = await mornings.someone(
      places.map(({ tenantId }) => ({ tenantId, role: 'contributor' as const })),
      { name: 'Anne', language: 'nn' },
    )
    for (const one of places) {
      await ownTask(mornings.db, one, {
        key: 'a',
        title: `Oppgåve i ${one.slug}`,
        startsOn: '2028-03-20',
        endsOn: '2028-03-24',
        joins: [both.personId],
      })
    }
    expect(await mornings.runAt(monday)).toBe(1)
    const [letter] = await mornings.letters()
    expect(letter?.subject).toBe('Veka i planstrategien: 3 denne veka')
    for (const name of ['Leka', 'Bindal', 'Alver']) {
      expect(letter?.body).toContain(`${name}: Oppgåve i ${name.toLowerCase()}`)
    }
  })

  it('a municipality for show and a person who never came reach nobody', async () => {
    await mornings.task('a', '2028-03-22')
    await mornings.db
      .updateTable('person')
      .set({ first_login_at: null })
      .where('id', '=', mornings.kari.personId)
      .execute()
    expect(await mornings.runAt(monday)).toBe(0)
    await mornings.db
      .updateTable('person')
      .set({ first_login_at: mornings.clock.now() })
      .where('id', '=', mornings.kari.personId)
      .execute()
    await mornings.db
      .updateTable('organisation')
      .set({ is_demo: true })
      .where('id', '=', mornings.place.tenantId)
      .execute()
    const inDemo = await mornings.runAt('2028-03-21T06:00:00Z')
    await mornings.db
      .updateTable('organisation')
      .set({ is_demo: false })
      .where('id', '=', mornings.place.tenantId)
      .execute()
    expect(inDemo).toBe(0)
  })
})
