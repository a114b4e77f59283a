import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MovingClock, movingClock } from '../../../test/moving-clock.ts'

let app: TestApp
let clock: MovingClock
let planner: SignedIn
let stranger: SignedIn
let tenantId: string
const page = '/leka/arbeid/2028-2031/kalender'

beforeAll(async () => {
  clock = movingClock('2027-11-01T09:00:00Z')
  app = await testApp({ clock })
  tenantId = (await app.municipality('5052')).tenantId
  const other = await app.municipality('1811')
  planner = await app.signIn({ tenantId, role: 'planner' })
  stranger = await app.signIn({ tenantId: other.tenantId, role: 'planner' })
  await app.post(
    '/leka/arbeid/ny',
    {
      formToken: 'calendar',
      held: 'ja',
      constitution: '2027-10-19',
      meetings: 'Kommunestyret 15.06.2028\nKommunestyret 21.09.2028\nKommunestyret 12.10.2028',
      startingPoint: 'mini',
      hoursPerWeek: '4',
      closedWeeks: '28-30',
      leader: 'Eksempel',
    },
    planner.headers,
  )
})
afterAll(() => app.close())

async function makeFeed(scope: string): Promise<string> {
  const made = await app.post(page, { scope }, planner.headers)
  expect(made.statusCode).toBe(303)
  const once = made.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const shown = await app.get(page, { cookie: `${planner.headers.cookie}; ${once}` })
  const url = /http[^"<\s]*\/kalender\/[\w-]+\.ics/.exec(shown.body)?.[0]
  expect(url).toBeDefined()
  return new URL(url ?? '').pathname
}

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

describe('a calendar feed', () => {
  it('gives the dates of the strategy to whoever has the address, without a login', async () => {
    const feed = await app.get(await makeFeed('strategy'))
    expect(feed.statusCode).toBe(200)
    expect(feed.headers['content-type']).toContain('text/calendar')
    const dates = eventsOf(feed.body).map((one) => `${one.startDate.toString()} ${one.summary}`)
    expect(dates).toContain('2028-10-19 Siste dag for vedtak av planstrategien')
    expect(dates.some((one) => one.startsWith('2028-09-21 Kommunestyret'))).toBe(true)
  })

  it('names the municipality when it gathers them all', async () => {
    const feed = await app.get(await makeFeed('person'))
    for (const one of eventsOf(feed.body)) expect(one.summary).toMatch(/^Leka: /)
  })

  it('is not sent again to a program that has it, until a date is changed', async () => {
    const address = await makeFeed('strategy')
    const first = await app.get(address)
    const known = { 'if-none-match': String(first.headers.etag) }
    clock.set('2027-11-01T12:00:00Z')
    const again = await app.get(address, known)
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const moved = { meetings: 'Kommunestyret 22.06.2028', defaultBody: 'kommunestyre' }
    const stored = await app.post('/leka/arbeid/2028-2031/framdrift/moter', moved, planner.headers)
    expect(stored.statusCode).toBe(303)
    const changed = await app.get(address, known)
    expect(changed.statusCode).toBe(200)
    expect(changed.body).toContain('20280622')
  })

  it('is silent once it is revoked, and cannot be revoked by others', async () => {
    const address = await makeFeed('strategy')
    const { body } = await app.get(page, planner.headers)
    const ids = [...body.matchAll(/kalender\/([0-9a-f-]{36})\/trekk/g)].map((match) => match[1])
    const mine = `${page}/${ids.at(-1)}/trekk`
    expect((await app.post(mine, {}, stranger.headers)).statusCode).toBe(404)
    const { statusCode, headers } = await app.get(address)
    expect(statusCode).toBe(200)
    expect((await app.post(mine, {}, planner.headers)).statusCode).toBe(303)
    const known = { 'if-none-match': String(headers.etag) }
    expect((await app.get(address, known)).statusCode).toBe(404)
    expect((await app.post(mine, {}, planner.headers)).statusCode).toBe(404)
  })

  it('gives nothing more to a person who has left', async () => {
    const address = await makeFeed('strategy')
    const { admin } = app.services.database
    const connection = await admin()
    const remove = (role: string) =>
      connection.client.query(
        `set role stedsans_maintenance;
         update membership set role = '${role}' where person_id = '${planner.personId}'; reset role`,
      )
    await remove('reader')
    expect(eventsOf((await app.get(address)).body)).toEqual([])
    await remove('planner')
    await connection.close()
    expect(eventsOf((await app.get(address)).body).length).toBeGreaterThan(5)
  })

  it.each(['/kalender/x.ics', '/kalender/', `/kalender/${'a'.repeat(43)}.ics`])(
    'is not found at %s',
    async (address) => {
      expect((await app.get(address)).statusCode).toBe(404)
    },
  )
})

describe('the calendar page', () => {
  it('asks for what the calendar is to show, and keeps the page', async () => {
    const answer = await app.post(page, {}, planner.headers)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-scope"')
  })

  it('does not show the secret again', async () => {
    await makeFeed('strategy')
    expect((await app.get(page, planner.headers)).body).not.toMatch(/\/kalender\/[\w-]{43}\.ics/)
  })

  it('sends a signed-out person to the login, and hides from other municipalities', async () => {
    expect((await app.get(page)).statusCode).toBe(303)
    expect((await app.get(page, stranger.headers)).statusCode).toBe(404)
  })

  it('offers the same dates as a file', async () => {
    const file = await app.get('/leka/arbeid/2028-2031/framdrift.ics', planner.headers)
    expect(file.headers['content-disposition']).toContain('.ics')
    expect(eventsOf(file.body).length).toBeGreaterThan(5)
  })
})
