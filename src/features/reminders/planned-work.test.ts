import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type PlannedWorkOf, plannedWorkOf } from '../../../test/planned-work.ts'
import { giveRole } from '../../../test/reminded-municipality.ts'
import { type ReminderMornings, reminderMornings } from '../../../test/reminder-mornings.ts'

let mornings: ReminderMornings
let work: PlannedWorkOf

beforeAll(async () => {
  mornings = await reminderMornings()
})
beforeEach(async () => {
  await mornings.begin()
  work = plannedWorkOf(mornings.db, mornings.place)
})
afterAll(() => mornings.close())

const hearing = { title: 'Forslag på høring', on: '2028-03-30' }
const lastLetter = async () => (await mornings.letters()).at(-1)

describe('the next milestone of a planned work', () => {
  it('is told of once, to whoever is responsible for the plan', async () => {
    expect(await mornings.runAt('2028-03-21T06:00:00Z')).toBe(0)
    const planId = await work.plan('Kulturplan', hearing, { responsibleId: mornings.kari.personId })
    expect(await mornings.runAt('2028-03-22T06:00:00Z')).toBe(0)
    expect(await mornings.runAt('2028-03-23T06:00:00Z')).toBe(1)
    expect(await mornings.runAt('2028-03-24T06:00:00Z')).toBe(0)
    const letter = await lastLetter()
    expect(letter?.to_address).toBe(mornings.kari.email)
    expect(letter?.body).toContain('Kulturplan: Forslag på høring')
    expect(letter?.body).toContain('torsdag 30. mars 2028')
    expect(letter?.body).toContain(
      `http://localhost:3000/leka/arbeid/2028-2031/oppfolging/plan/${planId}`,
    )
  })

  it('is told of again when it moves, and not when it moves back', async () => {
    const planId = await work.plan('Kulturplan', hearing, { responsibleId: mornings.kari.personId })
    expect(await mornings.runAt('2028-03-23T06:00:00Z')).toBe(1)
    await work.report(planId, { ...hearing, on: '2028-03-31' })
    expect(await mornings.runAt('2028-03-24T06:00:00Z')).toBe(1)
    await work.report(planId, hearing)
    expect(await mornings.runAt('2028-03-25T06:00:00Z')).toBe(0)
  })

  it('stands in the week among what else waits', async () => {
    await work.plan(
      'Kulturplan',
      { ...hearing, on: '2028-03-23' },
      {
        responsibleId: mornings.kari.personId,
      },
    )
    await mornings.task('a', '2028-03-10')
    expect(await mornings.runAt('2028-03-20T06:00:00Z')).toBe(1)
    expect((await lastLetter())?.body).toMatch(
      /FORSINKET[\s\S]*Oppgave a[\s\S]*DENNE UKA[\s\S]*Kulturplan/,
    )
    expect(await mornings.runAt('2028-03-21T06:00:00Z')).toBe(0)
  })

  it.each(['done', 'stopped'] as const)('reminds nobody when the work is %s', async (status) => {
    const responsible = { responsibleId: mornings.kari.personId }
    await work.plan('Kulturplan', { ...hearing, status }, responsible)
    expect(await mornings.runAt('2028-03-23T06:00:00Z')).toBe(0)
  })

  it('is told of also when the next term is being prepared', async () => {
    await work.adopt('2028-02-15')
    await work.startNextTerm()
    await work.plan('Kulturplan', hearing, { responsibleId: mornings.kari.personId })
    await mornings.runAt('2028-03-23T06:00:00Z')
    expect((await lastLetter())?.body).toContain('Kulturplan: Forslag på høring')
    expect((await lastLetter())?.body).toContain('/leka/arbeid/2028-2031/oppfolging/plan/')
  })

  it('follows the settings of the person', async () => {
    await work.plan('Kulturplan', hearing, { responsibleId: mornings.kari.personId })
    await mornings.choose(false, false)
    expect(await mornings.runAt('2028-03-23T06:00:00Z')).toBe(0)
  })

  it('goes to those who edit when whoever was responsible has left', async () => {
    const { tenantId } = mornings.place
    await work.plan('Kulturplan', hearing, { responsibleId: mornings.kari.personId })
    await giveRole(mornings.db, tenantId, mornings.kari.personId, null)
    expect(await mornings.runAt('2028-03-23T06:00:00Z')).toBe(0)
    const planner = await mornings.someone([{ tenantId, role: 'planner' }])
    expect(await mornings.runAt('2028-03-24T06:00:00Z')).toBe(1)
    expect(await lastLetter()).toMatchObject({ to_address: planner.email })
    expect((await lastLetter())?.body).toContain('Kulturplan: Forslag på høring')
  })
})

describe('the yearly status', () => {
  let planner = { email: '', personId: '' }
  const lettersFrom = (day: string) => mornings.runAt(`${day}T06:00:00Z`)

  beforeEach(async () => {
    planner = await mornings.someone([{ tenantId: mornings.place.tenantId, role: 'planner' }])
    await mornings.db
      .insertInto('reminder_setting')
      .values({ person_id: planner.personId, weekly_digest: false, deadline_reminders: true })
      .execute()
    await work.adopt('2028-06-15')
    await lettersFrom('2029-06-20')
  })

  it('is told of once before it is due, to those who edit alone', async () => {
    expect(await lettersFrom('2029-06-22')).toBe(0)
    expect(await lettersFrom('2029-06-23')).toBe(1)
    expect(await lettersFrom('2029-06-24')).toBe(0)
    const letter = await lastLetter()
    expect(letter?.to_address).toBe(planner.email)
    expect(letter?.body).toContain('Årlig status for planstrategien 2029')
    expect(letter?.body).toContain('lørdag 30. juni 2029')
    expect(letter?.body).not.toContain('Ingen leder dette')
    expect(letter?.body).toContain('/leka/arbeid/2028-2031/oppfolging/status')
  })

  it('moves with the month of the årshjul', async () => {
    expect(await lettersFrom('2029-06-23')).toBe(1)
    await work.statusMonth(9)
    expect(await lettersFrom('2029-06-24')).toBe(0)
    await lettersFrom('2029-09-20')
    expect(await lettersFrom('2029-09-23')).toBe(1)
    expect((await lastLetter())?.body).toContain('søndag 30. september 2029')
    await work.statusMonth(6)
    expect(await lettersFrom('2029-09-24')).toBe(0)
  })

  it('is not told of when it is laid before the council already', async () => {
    await work.layStatus('2029-06-12')
    expect(await lettersFrom('2029-06-23')).toBe(0)
  })
})
