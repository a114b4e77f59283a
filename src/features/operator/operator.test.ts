import { sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '#platform/config.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { OperatorPage } from './operator.page.tsx'
import { setUpMunicipality } from './set-up.sql.ts'

let app: TestApp
let operator: SignedIn
let outsider: SignedIn
const actor = { label: 'test', personId: null, address: '' }
const typed = {
  nummer: '1871',
  malform: 'nn',
  navn: 'Ada Eksempel',
  epost: 'ada@andoy.example.no',
}

beforeAll(async () => {
  app = await testApp()
  operator = await app.signIn({ isOperator: true, name: 'Odd Operatør' })
  const { tenantId } = await app.municipality('1804')
  outsider = await app.signIn({ tenantId, role: 'admin' })
})
afterAll(() => app.close())

describe('setting up a municipality', () => {
  test('at the same moment from many places makes one tenant', async () => {
    const order = { municipalityNumber: '5501', language: 'nb', actor } as const
    const { app: db } = app.services.database
    const made = await Promise.all([1, 2, 3, 4].map(() => setUpMunicipality(db, order)))
    expect(new Set(made.map((one) => one.tenantId)).size).toBe(1)
    expect(made.filter((one) => one.created)).toHaveLength(1)
    expect(made[0]?.slug).toBe('tromso')
  })

  test('leaves what was chosen before alone, and takes bokmål when nothing is', async () => {
    const { app: db } = app.services.database
    const first = { municipalityNumber: '4618', language: null, actor }
    expect(await setUpMunicipality(db, first)).toMatchObject({ slug: 'ullensvang', created: true })
    await setUpMunicipality(db, { ...first, language: 'nn' })
    const row = await db
      .selectFrom('organisation')
      .select('language')
      .where('municipality_number', '=', '4618')
      .execute()
    expect(row).toEqual([{ language: 'nb' }])
  })

  test('for the demo keeps it apart from the real one', async () => {
    const { app: db } = app.services.database
    const order = { municipalityNumber: '1804', language: 'nb', actor } as const
    const demo = await setUpMunicipality(db, { ...order, isDemo: true })
    const real = await setUpMunicipality(db, order)
    expect(demo).toMatchObject({ slug: 'demo', created: true })
    expect(real).toMatchObject({ slug: 'bodo', created: false })
    expect(real.tenantId).not.toBe(demo.tenantId)
    expect((await setUpMunicipality(db, { ...order, isDemo: true })).created).toBe(false)
  })

  test('refuses a number that no municipality has today', async () => {
    const order = { municipalityNumber: '1601', language: null, actor }
    await expect(setUpMunicipality(app.services.database.app, order)).rejects.toThrow(RangeError)
  })
})

describe('the operator who sets up a municipality', () => {
  test('invites the first administrator', async () => {
    const answer = await app.post('/drift/kommuner', typed, operator.headers)
    expect(answer.headers.location).toBe('/drift?kvittering=setUp')
    const page = await app.get('/drift', operator.headers)
    expect(page.body).toContain('Andøy')
    expect(page.body).not.toContain('Ada Eksempel')
    const outbox = await app.get('/drift/utboks', operator.headers)
    const link = /href="http:\/\/localhost:3000(\/logg-inn\/[\w-]+)"/.exec(outbox.body)?.[1] ?? ''
    const used = await app.post(link, {})
    expect(used.headers.location).toBe('/andoy/arbeid')
    const cookie = used.cookies.find((one) => one.name === 'stedsans')?.value
    const own = await app.get('/andoy/innstillinger/endringslogg', { cookie: `stedsans=${cookie}` })
    expect(own.body).toContain('Odd Operatør')
    expect(own.body).toContain('Inviterte ein person: Ada Eksempel')
    const log = await app.get('/drift/logg', operator.headers)
    expect(log.body).toContain('Satte opp en organisasjon: Andøy')
  })

  test('that is set up already is told what to do instead', async () => {
    const answer = await app.post('/drift/kommuner', { ...typed, nummer: '1804' }, operator.headers)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Denne er satt opp fra før')
    expect(answer.body).toContain('value="ada@andoy.example.no"')
  })

  test('finds what was typed kept, with a link to each field that is wrong', async () => {
    const wrong = { nummer: '0000', malform: '', navn: '', epost: 'ada@kommune' }
    const answer = await app.post('/drift/kommuner', wrong, operator.headers)
    expect(answer.statusCode).toBe(422)
    for (const name of Object.keys(wrong)) expect(answer.body).toContain(`href="#felt-${name}"`)
    expect(answer.body).toContain('value="ada@kommune"')
  })

  test('finds it by an old name and chooses it', async () => {
    const found = await app.get('/drift/kommuner?sok=vikna', operator.headers)
    expect(found.body).toContain('href="/drift/kommuner?kommune=5060"')
    const chosen = await app.get('/drift/kommuner?kommune=5060', operator.headers)
    expect(chosen.body).toMatch(/<option value="5060" selected/)
  })
})

describe('a county', () => {
  test('is set up under a name of its own beside a municipality of the same name', async () => {
    await app.municipality('0301')
    const county = { ...typed, nummer: '03', malform: 'nb', epost: 'ole@oslo.example.no' }
    const answer = await app.post('/drift/fylker', county, operator.headers)
    expect(answer.statusCode).toBe(303)
    const again = await app.post('/drift/fylker', county, operator.headers)
    expect(again.statusCode).toBe(422)
    const row = await app.services.database.app
      .selectFrom('organisation')
      .select(['slug', 'name'])
      .where('county_number', '=', '03')
      .execute()
    expect(row).toEqual([{ slug: 'oslo-fylke', name: 'Oslo fylkeskommune' }])
  })
})

describe('an organisation without an administrator', () => {
  test('gets one from the operator, and sees it in its own log', async () => {
    const { tenantId } = await app.municipality('4204')
    const address = `/drift/organisasjoner/${tenantId}/administrator`
    expect((await app.get(address, operator.headers)).body).toContain('Kristiansand')
    const empty = await app.post(address, { navn: '', epost: '' }, operator.headers)
    expect(empty.statusCode).toBe(422)
    const person = { navn: 'Kai Eksempel', epost: 'kai@kristiansand.example.no' }
    const answer = await app.post(address, person, operator.headers)
    expect(answer.headers.location).toBe('/drift?kvittering=invited')
    expect((await app.post(address, person, operator.headers)).statusCode).toBe(422)
    const logged = await inTenant(app.services.database.app, tenantId, (tx) =>
      tx.selectFrom('audit_event').select(['action', 'actor']).orderBy('id', 'desc').execute(),
    )
    expect(logged[0]).toEqual({ action: 'person.invite', actor: 'Odd Operatør' })
  })

  test('is not found under an address that is none', async () => {
    const address = '/drift/organisasjoner/1/administrator'
    expect((await app.get(address, operator.headers)).statusCode).toBe(404)
  })
})

describe('the operator’s pages', () => {
  const pages = [
    '/drift',
    '/drift/kommuner',
    '/drift/fylker',
    '/drift/utboks',
    '/drift/logg',
  ] as const

  test.each(pages)('%s opens for the operator and nobody else', async (page) => {
    expect((await app.get(page, operator.headers)).statusCode).toBe(200)
    expect((await app.get(page, outsider.headers)).statusCode).toBe(404)
    expect((await app.get(page)).headers.location).toContain('/logg-inn?til=')
  })

  test.each(['/drift/kommuner', '/drift/fylker'])('%s changes nothing for others', async (page) => {
    expect((await app.post(page, typed, outsider.headers)).statusCode).toBe(404)
    expect((await app.post(page, typed)).headers.location).toContain('/logg-inn')
  })

  test('count the people of each organisation without naming anyone', async () => {
    const { tenantId } = await app.municipality('5601')
    for (const role of ['admin', 'planner', 'reader'] as const) {
      await app.signIn({ tenantId, role, name: `Hemmelig ${role}` })
    }
    const { body } = await app.get('/drift', operator.headers)
    expect(body).toMatch(/Alta<\/th>.*?5601.*?>3<\/td>.*?>1<\/td>/s)
    expect(body).not.toContain('Hemmelig')
  })

  test('cannot count without being the operator', async () => {
    const asked = sql`select * from count_members()`.execute(app.services.database.app)
    await expect(asked).rejects.toThrow('Only the operator')
  })

  test.each([
    ['embedded', true],
    ['server', false],
  ] as const)('say what the embedded database is for: %s', (databaseKind, isSaid) => {
    const config = readConfig({})
    const props = { language: 'nb', organisations: [], receipt: null } as const
    const html = render(OperatorPage({ ...props, databaseKind, config }))
    expect(html.includes('for utprøving og for små installasjoner')).toBe(isSaid)
    expect(html).toContain('Sett SMTP_URL for å sende e-post')
  })
})
