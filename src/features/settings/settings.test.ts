import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#platform/auth/policy.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { listTenantMail } from '#platform/mail/outbox.sql.ts'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { listAuditEvents } from './audit-log.sql.ts'
import { changeRole, removeMember } from './people.sql.ts'

let app: TestApp
let tenantId: string
let admin: SignedIn
let planner: SignedIn
let stranger: SignedIn
const base = '/bodo/innstillinger'
const newcomer = { navn: 'Nina Eksempel', epost: 'Nina@Bodo.example.no', rolle: 'planner' }

beforeAll(async () => {
  app = await testApp()
  tenantId = (await app.municipality('1804')).tenantId
  admin = await app.signIn({ tenantId, role: 'admin', name: 'Anne Admin' })
  planner = await app.signIn({ tenantId, role: 'planner', name: 'Per Planlegger' })
  const other = await app.municipality('5501')
  stranger = await app.signIn({ tenantId: other.tenantId, role: 'admin' })
})
afterAll(() => app.close())

const events = () =>
  inTenant(app.services.database.app, tenantId, (tx) =>
    listAuditEvents(tx, { action: '', actor: '' }, { before: null, limit: 100 }),
  )
const mails = () => inTenant(app.services.database.app, tenantId, (tx) => listTenantMail(tx, 100))
const member = (role: Role, name: string) => app.signIn({ tenantId, role, name })

describe('who may see and do what', () => {
  const pages = ['', '/personer', '/nokler', '/utboks', '/endringslogg', '/endringslogg.csv']
  test.each<[Role, readonly number[]]>([
    ['admin', [200, 200, 200, 200, 200, 200]],
    ['planner', [200, 200, 403, 403, 200, 200]],
    ['contributor', [200, 403, 403, 403, 403, 403]],
    ['elected', [200, 403, 403, 403, 403, 403]],
    ['reader', [200, 403, 403, 403, 403, 403]],
    ['adviser', [200, 403, 403, 403, 403, 403]],
  ])('%s gets %j', async (role, statuses) => {
    const { headers } = await member(role, `Ein ${role}`)
    const answers = await Promise.all(pages.map((page) => app.get(`${base}${page}`, headers)))
    expect(answers.map((answer) => answer.statusCode)).toEqual(statuses)
  })

  test('everybody without rights is told whom to ask', async () => {
    const { headers } = await member('reader', 'Lise Leser')
    const page = await app.get(base, headers)
    expect(page.body).toContain('Anne Admin')
    expect(page.body).not.toContain(`${base}/personer`)
  })

  const forms = ['', '/personer', '/nokler'] as const
  test.each(forms)('%s is closed to signed-out people and other municipalities', async (form) => {
    const signedOut = await app.post(`${base}${form}`, newcomer)
    expect(signedOut.statusCode).toBe(303)
    expect(signedOut.headers.location).toContain('/logg-inn')
    expect((await app.post(`${base}${form}`, newcomer, stranger.headers)).statusCode).toBe(404)
    expect((await app.get(`${base}${form}`, stranger.headers)).statusCode).toBe(404)
    const { headers } = await member('contributor', 'Bo Bidrag')
    expect((await app.post(`${base}${form}`, newcomer, headers)).statusCode).toBe(403)
  })
})

describe('the language form of the municipality', () => {
  test('is changed by an administrator and seen at once', async () => {
    const saved = await app.post(base, { malform: 'nn' }, admin.headers)
    expect(saved.headers.location).toBe(`${base}?kvittering=malform`)
    expect((await app.get(base, admin.headers)).body).toContain('<h1>Innstillingar</h1>')
    await app.post(base, { malform: 'nb' }, admin.headers)
    expect((await app.get(base, admin.headers)).body).toContain('<h1>Innstillinger</h1>')
    expect((await events())[0]).toMatchObject({
      action: 'organisation.change-language',
      actor: 'Anne Admin',
      details: { language: 'nb' },
      address: '127.0.0.1',
    })
  })

  test('is not changed by a planner, or to anything else', async () => {
    expect((await app.post(base, { malform: 'nn' }, planner.headers)).statusCode).toBe(403)
    const wrong = await app.post(base, { malform: 'en' }, admin.headers)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#felt-malform"')
  })
})

describe('an invitation', () => {
  test('makes the person a member and posts a letter with a link that works', async () => {
    const answer = await app.post(`${base}/personer`, newcomer, planner.headers)
    expect(answer.headers.location).toBe(`${base}/personer?kvittering=invited`)
    const page = await app.get(String(answer.headers.location), planner.headers)
    expect(page.body).toContain('Nina Eksempel')
    expect(page.body).toContain('Har ikke logget inn ennå')
    const raw = await inTenant(app.services.database.app, tenantId, (tx) =>
      tx.selectFrom('mail').selectAll().where('to_address', '=', 'nina@bodo.example.no').execute(),
    )
    const link = /http:\/\/localhost:3000(\S+)/.exec(raw[0]?.body ?? '')?.[1] ?? ''
    expect((await app.post(link, {})).headers.location).toBe('/bodo/arbeid')
    expect((await events())[0]).toMatchObject({
      action: 'person.invite',
      subject: 'Nina Eksempel',
      details: { email: 'nina@bodo.example.no', role: 'planner' },
    })
  })

  test('shows the administrator the letter without its link', async () => {
    const page = await app.get(`${base}/utboks`, admin.headers)
    expect(page.body).toContain('nina@bodo.example.no')
    expect(page.body).toContain('[lenken er tatt ut]')
    expect(page.body).not.toContain('/logg-inn/')
  })

  test('changes neither role nor name of who is a member already', async () => {
    const again = { ...newcomer, navn: 'Annet Navn', rolle: 'reader' }
    const before = (await mails()).length
    const answer = await app.post(`${base}/personer`, again, admin.headers)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('er med fra før')
    const page = await app.get(`${base}/personer`, admin.headers)
    expect(page.body).not.toContain('Annet Navn')
    expect((await mails()).length).toBe(before)
  })

  test('keeps what was typed and links to each field that is wrong', async () => {
    const typed = { navn: '', epost: 'nina@kommune', rolle: 'admin' }
    const answer = await app.post(`${base}/personer`, typed, planner.headers)
    expect(answer.statusCode).toBe(422)
    for (const name of ['navn', 'epost', 'rolle']) {
      expect(answer.body).toContain(`href="#felt-${name}"`)
    }
    expect(answer.body).toContain('value="nina@kommune"')
  })

  test.each(['admin', 'adviser', 'operator', ''])(
    'by a planner never gives the role %j',
    async (rolle) => {
      const typed = { ...newcomer, epost: 'x@bodo.example.no', rolle }
      expect((await app.post(`${base}/personer`, typed, planner.headers)).statusCode).toBe(422)
    },
  )

  test('can be sent again', async () => {
    const { personId } = await member('reader', 'Rolf Reader')
    const before = (await mails()).length
    const address = `${base}/personer/${personId}/inviter`
    const answer = await app.post(address, {}, planner.headers)
    expect(answer.headers.location).toBe(`${base}/personer/${personId}?kvittering=again`)
    expect((await mails()).length).toBe(before + 1)
    expect((await app.post(address, {}, stranger.headers)).statusCode).toBe(404)
  })
})

describe('a member', () => {
  test('gets another role from an administrator alone', async () => {
    const { personId } = await member('reader', 'Rita Rolle')
    const address = `${base}/personer/${personId}`
    expect((await app.post(address, { rolle: 'admin' }, planner.headers)).statusCode).toBe(403)
    expect((await app.post(address, { rolle: 'konge' }, admin.headers)).statusCode).toBe(422)
    const answer = await app.post(address, { rolle: 'elected' }, admin.headers)
    expect(answer.headers.location).toBe(`${address}?kvittering=changed`)
    expect((await app.get(address, admin.headers)).body).toContain('Folkevalgt')
    expect((await events())[0]?.details).toMatchObject({ from: 'reader', to: 'elected' })
  })

  test('is taken out after a question, and loses access at once', async () => {
    const { personId, headers } = await member('planner', 'Tor Tatt')
    const address = `${base}/personer/${personId}/fjern`
    expect((await app.get(address, admin.headers)).body).toContain(
      'Vil du ta ut Tor Tatt fra Bodø?',
    )
    expect((await app.get(base, headers)).statusCode).toBe(200)
    expect((await app.post(address, {}, planner.headers)).statusCode).toBe(403)
    const answer = await app.post(address, {}, admin.headers)
    expect(answer.headers.location).toBe(`${base}/personer?kvittering=removed`)
    expect((await app.get(base, headers)).statusCode).toBe(404)
    expect((await app.post(address, {}, admin.headers)).statusCode).toBe(404)
  })

  test.each(['', '/fjern'])('cannot change themself: %s', async (what) => {
    const address = `${base}/personer/${admin.personId}${what}`
    const answer = await app.post(address, { rolle: 'reader' }, admin.headers)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Du kan ikke endre din egen rolle')
  })

  test('of another municipality cannot be reached from here', async () => {
    const address = `${base}/personer/${stranger.personId}`
    expect((await app.get(address, admin.headers)).statusCode).toBe(404)
    expect((await app.post(address, { rolle: 'reader' }, admin.headers)).statusCode).toBe(404)
    expect((await app.get(`${base}/personer/1`, admin.headers)).statusCode).toBe(404)
  })
})

describe('the last administrator', () => {
  test('stays, also when the two last ones leave at the same moment', async () => {
    const place = await app.municipality('4204')
    const { app: db } = app.services.database
    const people = await Promise.all([
      app.signIn({ tenantId: place.tenantId, role: 'admin' }),
      app.signIn({ tenantId: place.tenantId, role: 'admin' }),
    ])
    const outcomes = await Promise.all(
      people.map(({ personId }, index) =>
        inTenant(db, place.tenantId, (tx) =>
          index === 0 ? removeMember(tx, personId) : changeRole(tx, personId, 'reader'),
        ),
      ),
    )
    expect(outcomes.toSorted()).toEqual(['done', 'last-administrator'])
  })

  test('who is taken out by another is answered with an explanation', async () => {
    const place = await app.municipality('4203')
    const leaving = await app.signIn({ tenantId: place.tenantId, role: 'admin' })
    const only = await app.signIn({ tenantId: place.tenantId, role: 'admin' })
    const address = `/${place.slug}/innstillinger/personer/${leaving.personId}`
    const answer = await app.post(`${address}/fjern`, {}, only.headers)
    expect(answer.statusCode).toBe(303)
    const outcome = await inTenant(app.services.database.app, place.tenantId, (tx) =>
      removeMember(tx, only.personId),
    )
    expect(outcome).toBe('last-administrator')
  })
})

describe('an API token', () => {
  const wanted = { navn: 'Sak og arkiv', rolle: 'reader', tilgang: 'read', varighet: '90' }

  test('is shown once, listed without its secret, and revoked after a question', async () => {
    const made = await app.post(`${base}/nokler`, wanted, admin.headers)
    expect(made.statusCode).toBe(303)
    const cookie = made.cookies.find((one) => one.name === 'stedsans_en_gang')
    expect(cookie).toMatchObject({ httpOnly: true, path: `${base}/nokler`, sameSite: 'Strict' })
    const secret = cookie?.value ?? ''
    const both = { cookie: `${admin.headers.cookie}; stedsans_en_gang=${secret}` }
    const shown = await app.get(`${base}/nokler`, both)
    expect(shown.body).toContain(secret)
    expect(shown.cookies.find((one) => one.name === 'stedsans_en_gang')?.value).toBe('')
    const later = await app.get(`${base}/nokler`, admin.headers)
    expect(later.body).not.toContain(secret)
    expect(later.body).toContain('30. januar 2028')
    const id = /nokler\/([0-9a-f-]{36})\/trekk/.exec(later.body)?.[1]
    const address = `${base}/nokler/${id}/trekk`
    expect((await app.get(address, admin.headers)).body).toContain('«Sak og arkiv»')
    expect((await app.post(address, {}, stranger.headers)).statusCode).toBe(404)
    expect((await app.post(address, {}, planner.headers)).statusCode).toBe(403)
    expect((await app.post(address, {}, admin.headers)).statusCode).toBe(303)
    const ended = await app.get(`${base}/nokler`, admin.headers)
    expect(ended.body).toContain('Trukket tilbake 1. november 2027')
    const log = JSON.stringify(await events())
    expect(log).toContain('token.revoke')
    expect(log).not.toContain(secret)
  })

  test('keeps what was typed when something is missing', async () => {
    const answer = await app.post(
      `${base}/nokler`,
      { navn: '', rolle: 'operator', tilgang: 'write', varighet: '9999' },
      admin.headers,
    )
    expect(answer.statusCode).toBe(422)
    for (const name of ['navn', 'rolle', 'varighet']) {
      expect(answer.body).toContain(`href="#felt-${name}"`)
    }
    expect(answer.body).toContain('value="write" checked')
  })
})
