import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDirectLink } from '#platform/auth/login-link.sql.ts'
import { asOperator } from '#platform/db/operator.ts'
import { listMail } from '#platform/mail/outbox.sql.ts'
import { type TestApp, testApp } from '../../../test/app.ts'

let app: TestApp
let tenantId: string
let addresses = 0

beforeAll(async () => {
  app = await testApp()
  tenantId = (await app.municipality('1804')).tenantId
})
afterAll(() => app.close())

/** A person of the municipality with an address of their own. */
async function person(role: 'planner' | 'reader' = 'planner') {
  const { personId } = await app.signIn({ tenantId, role })
  addresses += 1
  const email = `kari${addresses}@bodo.example.no`
  const { app: db } = app.services.database
  await db.updateTable('person').set({ email }).where('id', '=', personId).execute()
  return { personId, email }
}

/** Asks for a link and gives the letter's link and the browser's cookie and code. */
async function askFor(email: string, fields: Record<string, string> = {}, cookie = '') {
  const answer = await app.post('/logg-inn', { epost: email, ...fields }, { cookie })
  const browser = answer.cookies.find((one) => one.name === 'stedsans_nettleser')?.value ?? ''
  const headers = { cookie: `stedsans_nettleser=${browser}` }
  const sent = await app.get(String(answer.headers.location), headers)
  const code = /([A-Z2-9]{3}) ([A-Z2-9]{3})</.exec(sent.body)
  return { answer, headers, sent, code: `${code?.[1]}${code?.[2]}`, link: await latestLink(email) }
}

async function latestLink(email: string): Promise<string> {
  const mails = await asOperator(app.services.database.app, (tx) => listMail(tx, 100))
  const text = mails.find((mail) => mail.to === email)?.text ?? ''
  return /http:\/\/localhost:3000(\S+)/.exec(text)?.[1] ?? ''
}

function sessionOf(answer: Awaited<ReturnType<TestApp['get']>>) {
  const value = answer.cookies.find((one) => one.name === 'stedsans')?.value
  return { cookie: `stedsans=${value}` }
}

describe('asking for a login link', () => {
  test('answers alike whether or not somebody has the address', async () => {
    const { email } = await person()
    const known = await askFor(email)
    const unknown = await askFor('ingen@bodo.example.no')
    for (const { answer, sent } of [known, unknown]) {
      expect(answer.statusCode).toBe(303)
      expect(answer.headers.location).toBe('/logg-inn/sendt')
      expect(sent.body).toContain('Hvis adressen er registrert, har vi sendt en lenke.')
    }
    const without = (html: string) => html.replace(/[A-Z2-9]{3} [A-Z2-9]{3}</, '')
    expect(without(known.sent.body)).toBe(without(unknown.sent.body))
    expect(known.link).toMatch(/^\/logg-inn\/[\w-]{43}$/)
    expect(unknown.link).toBe('')
  })

  test.each(['', 'kari', 'kari@', 'a b@c.no', 'kari@bodo.no\nbcc:x@y.no'])(
    'keeps %j and says what is wrong with it',
    async (typed) => {
      const answer = await app.post('/logg-inn', { epost: typed, til: '/bodo/arbeid' })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('href="#felt-epost"')
      expect(answer.body).toContain('name="til" value="/bodo/arbeid"')
      if (typed === 'kari@') expect(answer.body).toContain('value="kari@"')
    },
  )

  test('sends at most five links in a quarter of an hour', async () => {
    const { email } = await person()
    const links = new Set<string>()
    for (let times = 0; times < 7; times += 1) links.add((await askFor(email)).link)
    expect(links.size).toBe(5)
  })

  test('gives one browser the same code for every link it asks for', async () => {
    const { email } = await person()
    const first = await askFor(email)
    const second = await askFor(email, {}, first.headers.cookie)
    expect(second.code).toBe(first.code)
    const page = await app.get(first.link, second.headers)
    expect(page.body).not.toContain('name="kode"')
  })

  test('is refused when another site sends the form', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    const answer = await app.post('/logg-inn', { epost: 'kari@bodo.example.no' }, headers)
    expect(answer.statusCode).toBe(403)
  })
})

describe('opening a login link', () => {
  test('changes nothing until the button is pressed, and then works once', async () => {
    const { email } = await person()
    const { link, headers } = await askFor(email)
    for (let times = 0; times < 3; times += 1) {
      expect((await app.get(link, headers)).statusCode).toBe(200)
    }
    const used = await app.post(link, {}, headers)
    expect(used.statusCode).toBe(303)
    expect(used.headers.location).toBe('/bodo/arbeid')
    expect((await app.get('/min-side', sessionOf(used))).body).toContain(email)
    const again = await app.post(link, {}, headers)
    expect(again.statusCode).toBe(410)
    expect(again.body).toContain('Lenken er brukt')
    expect((await app.get(link, headers)).statusCode).toBe(410)
  })

  test('of two presses at the same moment opens one session', async () => {
    const { email } = await person()
    const { link, headers } = await askFor(email)
    const answers = await Promise.all([app.post(link, {}, headers), app.post(link, {}, headers)])
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([303, 410])
  })

  test('asks for the code in another browser, and takes it in any spelling', async () => {
    const { email } = await person()
    const { link, code } = await askFor(email)
    expect((await app.get(link)).body).toContain('name="kode"')
    const empty = await app.post(link, { kode: '' })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('href="#felt-kode"')
    const right = await app.post(link, {
      kode: `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`,
    })
    expect(right.statusCode).toBe(303)
  })

  test('ends the link after five wrong codes, also for the right one', async () => {
    const { email } = await person()
    const { link, code, headers } = await askFor(email)
    const statuses: number[] = []
    for (let times = 0; times < 5; times += 1) {
      statuses.push((await app.post(link, { kode: 'AAAAA1' })).statusCode)
    }
    expect(statuses).toEqual([422, 422, 422, 422, 410])
    expect((await app.post(link, { kode: code })).statusCode).toBe(410)
    expect((await app.get(link, headers)).body).toContain('Lenken gjelder ikke lenger')
  })

  test('is over after a quarter of an hour', async () => {
    const { personId } = await person()
    const { database, clock } = app.services
    const minutesAgo = (minutes: number) => new Date(clock.now().getTime() - minutes * 60_000)
    const late = await makeDirectLink(database.app, personId, 'operator', minutesAgo(15))
    const inTime = await makeDirectLink(database.app, personId, 'operator', minutesAgo(14))
    expect((await app.post(`/logg-inn/${late}`, {})).statusCode).toBe(410)
    expect((await app.post(`/logg-inn/${inTime}`, {})).statusCode).toBe(303)
  })

  test('says so when it is unknown, and offers a new one', async () => {
    const answer = await app.get('/logg-inn/finnes-ikke?til=%2Fbodo%2Farbeid')
    expect(answer.statusCode).toBe(410)
    expect(answer.body).toContain('href="/logg-inn?til=%2Fbodo%2Farbeid"')
  })
})

describe('the address to return to', () => {
  test('survives from the page that asked for login to the session', async () => {
    const { email } = await person()
    const wanted = '/bodo/innstillinger/personer?kvittering=x'
    const refused = await app.get(wanted)
    expect(refused.statusCode).toBe(303)
    const form = await app.get(String(refused.headers.location))
    const til = /name="til" value="([^"]*)"/.exec(form.body)?.[1] ?? ''
    expect(til).toBe(wanted)
    const { link, headers } = await askFor(email, { til })
    expect((await app.get(link, headers)).body).toContain(`value="${wanted}"`)
    const used = await app.post(link.split('?')[0] ?? '', { til }, headers)
    expect(used.headers.location).toBe(wanted)
  })

  test.each(['https://ond.example', '//ond.example', '/\\ond.example', '/.//ond.example'])(
    'never leads to %s',
    async (til) => {
      const { email } = await person()
      const { link, headers, answer } = await askFor(email, { til })
      expect(answer.headers.location).toBe('/logg-inn/sendt')
      expect(link).not.toContain('ond')
      expect((await app.post(link, { til }, headers)).headers.location).toBe('/bodo/arbeid')
      const switched = await app.post('/malform', { language: 'nn', returnTo: til })
      expect(switched.headers.location).toBe('/')
    },
  )

  test('is one’s own page for who has nothing to work on', async () => {
    const { email } = await person('reader')
    const { link, headers } = await askFor(email)
    expect((await app.post(link, {}, headers)).headers.location).toBe('/min-side')
  })
})

describe('the language', () => {
  test('is remembered by the browser of a visitor', async () => {
    const switched = await app.post('/malform', { language: 'nn', returnTo: '/logg-inn?til=%2Fx' })
    expect(switched.statusCode).toBe(303)
    expect(switched.headers.location).toBe('/logg-inn?til=%2Fx')
    const page = await app.get('/logg-inn', { cookie: 'malform=nn' })
    expect(page.body).toContain('<html lang="nn"')
    expect(page.body).toContain('Send meg ei lenkje')
  })

  test('is remembered for a person, on every machine', async () => {
    const { headers } = await app.signIn({ tenantId, role: 'planner' })
    await app.post('/malform', { language: 'nn', returnTo: '/' }, headers)
    expect((await app.get('/min-side', headers)).body).toContain('<h1>Mi side</h1>')
  })

  test('stays as it was when the form says something else', async () => {
    const { headers } = await app.signIn({ tenantId, role: 'planner' })
    await app.post('/malform', { language: 'en', returnTo: '/' }, headers)
    expect((await app.get('/min-side', headers)).body).toContain('<h1>Min side</h1>')
  })
})

describe('one’s own page', () => {
  test('saves name and language form', async () => {
    const { headers, personId } = await app.signIn({ tenantId, role: 'planner' })
    const saved = await app.post('/min-side', { navn: 'Åse Ny', malform: 'nn' }, headers)
    expect(saved.headers.location).toBe('/min-side?kvittering=lagret')
    const row = await app.services.database.app
      .selectFrom('person')
      .select(['name', 'language'])
      .where('id', '=', personId)
      .executeTakeFirst()
    expect(row).toEqual({ name: 'Åse Ny', language: 'nn' })
    const followed = await app.post('/min-side', { navn: 'Åse Ny', malform: 'kommunen' }, headers)
    expect(followed.cookies.find((one) => one.name === 'malform')?.value).toBe('')
    expect((await app.get('/min-side', headers)).body).toContain('value="kommunen" checked')
  })

  test('keeps what was typed when something is wrong', async () => {
    const { headers } = await app.signIn({ tenantId, role: 'planner' })
    const long = 'x'.repeat(201)
    const answer = await app.post('/min-side', { navn: long, malform: 'nn' }, headers)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(long)
    expect(answer.body).toContain('href="#felt-navn"')
    expect((await app.post('/min-side', { navn: ' ' }, headers)).body).toContain('#felt-malform')
  })

  test('asks who is signed out to log in first', async () => {
    const answer = await app.post('/min-side', { navn: 'X', malform: 'nb' })
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toContain('/logg-inn?til=')
  })
})

describe('logging out', () => {
  test('ends the session, and a second press is no error', async () => {
    const { headers } = await app.signIn({ tenantId, role: 'planner' })
    expect((await app.post('/logg-ut', {}, headers)).headers.location).toBe('/')
    expect((await app.get('/min-side', headers)).statusCode).toBe(303)
    expect((await app.post('/logg-ut', {}, headers)).headers.location).toBe('/')
  })

  test('everywhere ends every session and every unused link of the person alone', async () => {
    const { email } = await person()
    const other = await app.signIn({ tenantId, role: 'planner' })
    const browsers = [await askFor(email), await askFor(email)]
    const sessions = []
    for (const { link, headers } of browsers) {
      sessions.push(sessionOf(await app.post(link, {}, headers)))
    }
    const unused = await askFor(email)
    const answer = await app.post('/logg-ut/alle-steder', {}, sessions[0])
    expect(answer.headers.location).toBe('/logg-inn?kvittering=logget-ut')
    for (const session of sessions) {
      expect((await app.get('/min-side', session)).statusCode).toBe(303)
    }
    expect((await app.get(unused.link, unused.headers)).statusCode).toBe(410)
    expect((await app.get('/min-side', other.headers)).statusCode).toBe(200)
  })
})
