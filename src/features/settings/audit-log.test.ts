import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '#features/index.ts'
import { type Actor, recordAudit } from '#platform/audit/audit.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { auditCsv } from './audit-csv.ts'
import { auditWords } from './audit-words.texts.ts'

let app: TestApp
let admin: SignedIn
const here = '/bodo/innstillinger/endringslogg'

beforeAll(async () => {
  app = await testApp()
  const { tenantId } = await app.municipality('1804')
  admin = await app.signIn({ tenantId, role: 'admin' })
  const write = (actor: Actor, count: number, action: string) =>
    inTenant(app.services.database.app, tenantId, async (tx) => {
      for (let index = 1; index <= count; index += 1) {
        await recordAudit(tx, tenantId, actor, {
          action,
          subject: `Hendelse ${index}`,
          details: { role: 'planner', constitutedOn: '2027-10-21', other: [1] },
        })
      }
    })
  await write({ label: 'Kari', personId: null, address: '10.0.0.1' }, 60, 'person.invite')
  await write({ label: '=cmd()', personId: null, address: '' }, 2, 'token.create')
})
afterAll(() => app.close())

describe('the audit log', () => {
  test('says in words what each route of the product does', () => {
    const known = Object.keys(auditWords.nb)
    const written = allRoutes.flatMap((route) => route.audit ?? [])
    expect(written.filter((action) => !known.includes(action))).toEqual([])
    expect(written.length).toBeGreaterThan(0)
  })

  test('shows fifty events a page, the newest first, each exactly once', async () => {
    const seen: string[] = []
    let address: string | undefined = here
    let pages = 0
    while (address) {
      const { body } = await app.get(address, admin.headers)
      seen.push(...Array.from(body.matchAll(/Hendelse (\d+)/g), (match) => match[1] ?? ''))
      address = /href="([^"]*eldre=\d+)"/.exec(body)?.[1]
      pages += 1
    }
    expect(pages).toBe(2)
    const countdown = Array.from({ length: 60 }, (_, index) => String(60 - index))
    expect(seen).toEqual(['2', '1', ...countdown])
  })

  test('says who, what, when and from where', async () => {
    const { body } = await app.get(`${here}?hvem=Kari`, admin.headers)
    expect(body).toContain('Inviterte en person: Hendelse 60')
    expect(body).toContain('Rolle: Planlegger, Konstituert: 21.10.2027')
    expect(body).toContain('10.0.0.1')
    expect(body).not.toContain('Hendelse 61')
  })

  test('is narrowed to an action, and keeps the choice on the next page', async () => {
    const { body } = await app.get(`${here}?handling=token.create`, admin.headers)
    expect(body).toContain('Lagde en nøkkel til API-et: Hendelse 2')
    expect(body).not.toContain('Inviterte en person: ')
    expect(body).toContain('<option value="token.create" selected')
    const first = await app.get(`${here}?handling=person.invite`, admin.headers)
    expect(first.body).toMatch(/handling=person\.invite&amp;eldre=\d+/)
  })

  test.each(['eldre=abc', 'eldre=-1', 'eldre=99999999999999999999'])(
    'takes an odd address as the first page: %s',
    async (query) => {
      const answer = await app.get(`${here}?${query}`, admin.headers)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain('Lagde en nøkkel')
    },
  )

  test('is downloaded as CSV that a spreadsheet does not run', async () => {
    const answer = await app.get(`${here}.csv`, admin.headers)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toContain('endringslogg-bodo-2027-11-01.csv')
    const lines = answer.body.trimEnd().split('\r\n')
    expect(lines[0]).toBe('\ufeffNår;UTC;Hvem;E-post;Hva;Handling;Id;Detaljer;Hvorfra')
    expect(lines).toHaveLength(1 + 63)
    expect(lines[1]).toContain(";'=cmd();")
    expect(lines[1]).not.toMatch(/;=/)
  })

  test('quotes what would break a line of CSV', () => {
    const event = {
      id: 1,
      at: new Date('2027-11-01T09:00:00Z'),
      actor: 'Kari "K"; Ola',
      actorEmail: 'kari@bodo.example.no',
      action: 'x.y',
      subject: 'to\nlinjer',
      details: {},
      address: '',
    }
    expect(auditCsv([event], 'nn')).toContain(
      ';"Kari ""K""; Ola";kari@bodo.example.no;x.y;x.y;"to\nlinjer";{};',
    )
  })

  test('tells who took another’s name by the address, which nobody chooses themself', async () => {
    const base = here.replace('/endringslogg', '')
    await app.post('/min-side', { navn: 'Kari', malform: 'nb' }, admin.headers)
    await app.post(base, { malform: 'nb' }, admin.headers)
    const person = await app.services.database.app
      .selectFrom('person')
      .select('email')
      .where('id', '=', admin.personId)
      .executeTakeFirstOrThrow()
    const { body } = await app.get(`${here}?handling=organisation.change-language`, admin.headers)
    expect(body).toMatch(new RegExp(`Kari<br/?><span class="st-muted">${person.email}<`))
  })
})
