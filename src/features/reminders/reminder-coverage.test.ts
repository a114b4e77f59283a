import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ReminderMornings, reminderMornings } from '../../../test/reminder-mornings.ts'
import { runReminders } from './reminders.jobs.ts'

let mornings: ReminderMornings
const monday = '2028-03-20T06:00:00Z'

beforeAll(async () => {
  mornings = await reminderMornings()
})
beforeEach(() => mornings.begin())
afterAll(() => mornings.close())

describe('the window of the reminders', () => {
  it('after a long stop only the newest of each kind comes, and nothing of the past', async () => {
    await mornings.task('past', '2028-03-29')
    await mornings.task('gap', '2028-04-14')
    await mornings.task('ahead', '2028-04-20')
    expect(await mornings.runAt('2028-03-20T06:00:00Z')).toBe(1)
    // Four weeks later, on a Tuesday: one letter, the week of yesterday.
    expect(await mornings.runAt('2028-04-18T08:00:00Z')).toBe(1)
    expect((await mornings.letters()).at(-1)?.subject).toBe(
      'Uka i planstrategien: 2 forsinket, 1 denne uka',
    )
    expect(await mornings.runAt('2028-04-19T05:00:00Z')).toBe(0)
    const told = await mornings.db
      .selectFrom('reminder')
      .select('subject')
      .where('kind', '=', 'deadline')
      .execute()
    expect(told.map(({ subject }) => subject.split(':')[1]).sort()).toEqual(['ahead', 'gap'])
  })

  it('a week that is half gone is not told of', async () => {
    await mornings.task('a', '2028-05-30', { startsOn: '2028-03-20' })
    expect(await mornings.runAt('2028-03-23T06:00:00Z')).toBe(0)
    expect(await mornings.runAt('2028-03-27T05:00:00Z')).toBe(0)
  })

  it('a clock that was ahead stops nothing for long, and brings nothing twice', async () => {
    await mornings.task('a', '2028-03-22')
    await mornings.runAt(monday)
    await mornings.runAt('2029-01-01T12:00:00Z')
    const before = (await mornings.letters()).length
    await mornings.runAt('2028-03-20T06:30:00Z')
    await mornings.runAt('2028-03-21T06:00:00Z')
    expect(await mornings.letters()).toHaveLength(before)
    await mornings.task('b', '2028-03-24')
    expect(await mornings.runAt('2028-03-22T06:00:00Z')).toBe(1)
  })

  it('without a mail server nothing is written', async () => {
    await mornings.task('a', '2028-03-22')
    mornings.at(monday)
    const config = { ...mornings.services.config, smtpUrl: null }
    expect(await runReminders({ ...mornings.services, config })).toBeNull()
    expect((await mornings.letters()).map((one) => one.to_address)).toEqual([])
  })

  it('two nodes at once write each letter once', async () => {
    await mornings.task('a', '2028-03-22')
    mornings.at(monday)
    const results = await Promise.all([1, 2, 3].map(() => runReminders(mornings.services)))
    expect(results.filter((letters) => letters === 1)).toHaveLength(1)
    expect((await mornings.letters()).map((one) => one.to_address)).toEqual([mornings.kari.email])
  })

  it.each([
    ['summer time', '2028-03-25T12:00:00Z', '2028-03-26T05:00:00Z', '2028-04-02'],
    ['winter time', '2028-10-28T12:00:00Z', '2028-10-29T06:00:00Z', '2028-11-05'],
    ['a new year', '2028-12-31T12:00:00Z', '2029-01-01T06:00:00Z', '2029-01-08'],
  ])('%s moves nothing', async (_, start, seven, deadline) => {
    await mornings.task('a', deadline)
    await mornings.runAt(start)
    const before = (await mornings.letters()).length
    expect(await mornings.runAt(new Date(Date.parse(seven) - 1000).toISOString())).toBe(0)
    expect(await mornings.runAt(seven)).toBe(1)
    expect(await mornings.letters()).toHaveLength(before + 1)
  })
})
