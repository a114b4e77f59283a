import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'

let app: TestApp
let planner: SignedIn
let stranger: SignedIn
let reader: SignedIn
const where = { slug: 'leka', period: '2028-2031' }
const address = routes.handover.href(where)

beforeAll(async () => {
  app = await testApp()
  const { tenantId } = await app.municipality('5052')
  const other = await app.municipality('1811')
  planner = await app.signIn({ tenantId, role: 'planner', name: 'Planlegger Eksempel' })
  reader = await app.signIn({ tenantId, role: 'reader', name: 'Leser Eksempel' })
  stranger = await app.signIn({ tenantId: other.tenantId, role: 'planner' })
  await app.post(
    '/leka/arbeid/ny',
    {
      formToken: 'handover',
      held: 'ja',
      constitution: '2027-10-19',
      meetings: 'Kommunestyret 17.05.2028\nKommunestyret 15.06.2028\nKommunestyret 21.09.2028',
      startingPoint: 'mini',
      hoursPerWeek: '4',
      closedWeeks: '',
      leader: 'Leder Eksempel',
    },
    planner.headers,
  )
})
afterAll(() => app.close())

describe('the page for whoever takes over', () => {
  it('says where we are, what comes, what is open and whom to ask', async () => {
    const { body, statusCode } = await app.get(address, planner.headers)
    expect(statusCode).toBe(200)
    for (const text of [
      'Trinn 1: Eierskap',
      'Siste dag for vedtak',
      '19. oktober 2028',
      'Leder Eksempel',
      'Planlegger Eksempel',
      'Kommunestyret ble konstituert',
      '17. mai 2028',
    ]) {
      expect(body).toContain(text)
    }
    expect(body).not.toContain('Leser Eksempel')
  })

  it('names a warning as open until its reason is given', async () => {
    const code = 'meeting-on-holiday'
    const reason = 'Møtet blir flyttet til dagen etter.'
    await app.post(`/leka/arbeid/2028-2031/framdrift/avvik/${code}`, { reason }, planner.headers)
    const { body } = await app.get(address, planner.headers)
    expect(body.indexOf(reason)).toBeGreaterThan(body.indexOf('Begrunnelser som er gitt'))
    expect(body).not.toContain('er lagt til')
  })

  it('counts what is set by hand as promised', async () => {
    await app.post(
      '/leka/arbeid/2028-2031/framdrift/aktivitet/publish-knowledge',
      { startsOn: '2028-02-01', endsOn: '2028-02-02' },
      planner.headers,
    )
    const { body } = await app.get(address, planner.headers)
    expect(body).toContain('(satt av dere)')
    expect(body).toContain('1. februar 2028')
  })

  it('shows what is written for whoever takes over, and where to write it', async () => {
    const before = await app.get(address, planner.headers)
    expect(before.body).toContain('Ingen har skrevet noe her ennå.')
    const text = routes.planText.href({ ...where, textKind: 'overlevering' })
    expect(before.body).toContain(`href="${text}"`)
    await app.post(
      text,
      { body: 'Ring Eksempel først.\n\n- nøkkelen <b>ligger</b>' },
      planner.headers,
    )
    const { body } = await app.get(address, planner.headers)
    expect(body).toContain('<p>Ring Eksempel først.</p>')
    expect(body).toContain('<li>nøkkelen &lt;b>ligger&lt;/b></li>')
  })

  it('says whom to ask: the working group, and those who log in', async () => {
    const list = routes.planItems.href({ ...where, itemKind: 'arbeidsgruppe' })
    const fields = { intent: 'add', name: 'Gunn Eksempel', functionInGroup: 'secretary' }
    const more = { position: 'rådgiver', email: 'gunn@example.no' }
    expect((await app.post(list, { ...fields, ...more }, planner.headers)).statusCode).toBe(303)
    const { body } = await app.get(address, planner.headers)
    expect(body).toContain('Sekretær, rådgiver')
    expect(body).toContain('href="mailto:gunn@example.no"')
    expect(body).toContain('Planlegger Eksempel')
  })

  it('says who leads what, and where comments are', async () => {
    const comment = {
      subjectKind: 'activity',
      subjectKey: 'clarify-mandate',
      comment: 'Husk ordføreren',
    }
    const posted = await app.post(routes.addComment.href(where), comment, planner.headers)
    expect(posted.statusCode).toBe(303)
    const { body } = await app.get(address, planner.headers)
    expect(body).toContain('Hvem gjør hva')
    expect(body).toContain('1 merknad')
  })

  it('speaks nynorsk too', async () => {
    const cookie = `${planner.headers.cookie}; malform=nn`
    expect((await app.get(address, { cookie })).body).toContain('Dei tre neste datoane')
  })

  it('is for those who work with it', async () => {
    expect((await app.get(address)).statusCode).toBe(303)
    expect((await app.get(address, reader.headers)).statusCode).toBe(403)
    expect((await app.get(address, stranger.headers)).statusCode).toBe(404)
  })
})
