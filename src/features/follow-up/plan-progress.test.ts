import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { addFollowedPlans } from '../../../test/followed-up.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn
let late = ''
let timely = ''
let theirs = ''

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2029-08-01T09:00:00Z') })
  alver = await municipalityAtWork(app, '4631')
  const { tenantId } = alver
  contributor = await app.signIn({ tenantId, role: 'contributor', name: 'Ola Eksempel' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  const ids = await addFollowedPlans(app, alver, [
    { name: 'Oppvekstplan', need: { decision: 'revise', adoption: { year: 2029, half: 1 } } },
    {
      name: 'Arealplan <sentrum>',
      need: { decision: 'revise', adoption: { year: 2030, half: 2 } },
      plan: { unit: 'Plan og miljø' },
    },
    {
      name: 'Kulturplan',
      need: { decision: 'new' },
      plan: { responsibleId: contributor.personId },
    },
    { name: 'Beredskapsplan', need: { decision: 'continue' } },
  ])
  ;[late = '', timely = '', theirs = ''] = ids
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const front = () => routes.followUp.href(where())
const progress = (planId: string) => routes.planProgress.href({ ...where(), planId })
const post = (address: string, fields: Record<string, string>, who = alver.planner) =>
  app.post(address, fields, who.headers)
const read = async (address: string, who = alver.planner) => {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}
const report = { status: 'under-way', note: '', percent: '', version: '0' }

describe('the planned work of a strategy', () => {
  it('is listed with what is late on top, and without what takes no work', async () => {
    const body = await read(front())
    expect(body.indexOf('Oppvekstplan')).toBeLessThan(body.indexOf('Arealplan &lt;sentrum>'))
    expect(body).not.toContain('Beredskapsplan')
    expect(textOf(body)).toContain('3 planarbeid. 0 er gjort, og 1 er forsinket.')
    expect(textOf(body)).toContain('Skulle vært vedtatt. Begrunnelse mangler')
  })

  it('is chosen by status, by unit and by what is late', async () => {
    const late = await read(`${front()}?bare=ja`)
    expect(late).toContain('Oppvekstplan')
    expect(late).not.toContain('Kulturplan')
    const ofUnit = await read(`${front()}?enhet=${encodeURIComponent('Plan og miljø')}`)
    expect(ofUnit).toContain('Arealplan')
    expect(ofUnit).not.toContain('Oppvekstplan')
    expect(textOf(await read(`${front()}?status=stanset`))).toContain('Ingen planarbeid passer')
  })

  it('stands in nynorsk too', async () => {
    const headers = { cookie: `${alver.planner.headers.cookie}; malform=nn` }
    expect(textOf((await app.get(front(), headers)).body)).toContain('1 er forseinka.')
    const page = await app.get(progress(late), headers)
    expect(page.body).toContain('Lagre framdrifta')
  })
})

describe('a report on a plan', () => {
  it('is stored with milestone, reason and the økonomiplan, and keeps the one before', async () => {
    const fields = {
      ...report,
      note: 'Utkastet er ferdig',
      percent: '60 %',
      milestone: 'Høring',
      milestoneOn: '1.10.2029',
      lateReason: 'Planleggeren sluttet',
      'place-2029': 'side 14',
      'amount-2029': '1 250',
    }
    const answer = await post(progress(late), fields)
    expect(answer.statusCode).toBe(303)
    expect((await post(progress(late), fields)).statusCode).toBe(303)
    const page = textOf(await read(String(answer.headers.location)))
    expect(page).toContain('Framdriften er lagret.')
    const list = textOf(await read(front()))
    expect(list).toContain('I gang, 60 prosent')
    expect(list).toContain('Høring, 01.10.2029')
    expect(list).toContain('2029: side 14, 1 250 000 kr')
    expect(list).toContain('Planleggeren sluttet')
    expect(
      (await post(progress(late), { ...report, status: 'done', version: '1' })).statusCode,
    ).toBe(303)
    const history = textOf(await read(progress(late)))
    expect(history).toContain('Utkastet er ferdig')
    expect(textOf(await read(front()))).toContain('1 er gjort, og 0 er forsinket')
  })

  it.each([
    ['percent', '140', 'Skriv et helt tall fra 0 til 100.'],
    ['milestoneOn', '31.02.2029', 'Skriv en dato som finnes'],
    ['amount-2030', 'mye', 'helt tall i tusen kroner'],
    ['milestone', 'x'.repeat(301), 'for lang'],
  ])('with an odd %s is refused, and keeps what was typed', async (name, value, message) => {
    const answer = await post(progress(timely), { ...report, note: 'Stå her', [name]: value })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain('Stå her</textarea>')
    expect(answer.body).toContain(value)
  })

  it('of two who report at once, both are shown', async () => {
    expect((await post(progress(timely), { ...report, note: 'Først' })).statusCode).toBe(303)
    const second = await post(progress(timely), { ...report, note: 'Sist' })
    expect(second.statusCode).toBe(409)
    expect(textOf(second.body)).toContain('Først')
    expect(second.body).toContain('Sist</textarea>')
    expect(second.body).toContain('name="version" value="1"')
  })

  it('is for those who edit, and for whoever is responsible for the plan', async () => {
    expect((await post(progress(late), report, contributor)).statusCode).toBe(403)
    expect((await post(progress(theirs), report, contributor)).statusCode).toBe(303)
    expect((await post(progress(theirs), report, stranger)).statusCode).toBe(404)
    expect((await app.post(progress(theirs), report)).headers.location).toContain('/logg-inn')
    expect(await read(progress(late), contributor)).not.toContain('<textarea')
    expect((await post(progress(crypto.randomUUID()), report)).statusCode).toBe(404)
  })

  it('leaves its name in the audit log', async () => {
    const actions = await inTenant(app.services.database.app, alver.tenantId, (tx) =>
      tx.selectFrom('audit_event').select('action').where('subject', '=', theirs).execute(),
    )
    expect(actions).toEqual([{ action: 'plan-progress.report' }])
  })
})
