import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { addFollowedPlans, setCapacity } from '../../../test/followed-up.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let planId = ''

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2029-08-01T09:00:00Z') })
  alver = await municipalityAtWork(app, '4631')
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  const half = { year: 2029, half: 1 } as const
  const later = { year: 2031, half: 1 } as const
  const ids = await addFollowedPlans(app, alver, [
    { name: 'Oppvekstplan', need: { decision: 'revise', adoption: half } },
    {
      name: 'Arealdelen',
      need: { decision: 'revise', start: later, adoption: later, effort: { weeks: 10 } },
    },
  ])
  planId = ids[0] ?? ''
  await setCapacity(app, alver, 20)
  await inTenant(app.services.database.app, alver.tenantId, async (tx) => {
    const event = {
      name: 'Budsjettkutt',
      kind: 'budget-cut',
      happenedOn: '2029-07-01',
      weeksPerYear: '8',
      capacityFrom: '2030-01-01',
      handledOn: '',
      requirements: '',
    }
    const row = { tenant_id: alver.tenantId, strategy_id: alver.strategyId, updated_by: 'Kari' }
    await tx
      .insertInto('follow_up_item')
      .values({ ...row, kind: 'event', content: JSON.stringify(event) })
      .execute()
  })
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const list = () => routes.yearlyStatus.href(where())
const report = (statusId: string) => routes.yearlyStatusReport.href({ ...where(), statusId })
const get = (address: string, headers = alver.planner.headers) => app.get(address, headers)
const lay = () => app.post(list(), {}, alver.planner.headers)
const laidIds = async () => {
  const { body } = await get(list())
  return [...body.matchAll(/status\/([0-9a-f-]{36})/g)].map((match) => match[1] ?? '')
}

describe('the status of the year', () => {
  it('says what has slipped and why, what has changed, and what there are hands for', async () => {
    const page = textOf((await get(report('na'))).body)
    expect(page).toContain('Planstrategien har 2 planarbeid. 0 er gjort, og 1 er forsinket.')
    expect(page).toContain('Skulle vært vedtatt')
    expect(page).toContain('Begrunnelse mangler')
    expect(page).toContain('Budsjettkutt')
    expect(page).toContain('Det mangler 6 ukeverk i resten av perioden.')
  })

  it('stands in nynorsk too', async () => {
    const headers = { cookie: `${alver.planner.headers.cookie}; malform=nn` }
    expect(textOf((await get(report('na'), headers)).body)).toContain('Det manglar 6 vekeverk')
  })

  it('that is laid before the council never changes', async () => {
    expect((await lay()).statusCode).toBe(303)
    expect((await lay()).statusCode).toBe(303)
    const [id = '', ...others] = await laidIds()
    expect(others).toEqual([])
    const fields = { status: 'done', version: '0' }
    const address = routes.planProgress.href({ ...where(), planId })
    expect((await app.post(address, fields, alver.planner.headers)).statusCode).toBe(303)
    expect(textOf((await get(report(id))).body)).toContain('0 er gjort, og 1 er forsinket.')
    expect(textOf((await get(report('na'))).body)).toContain('1 er gjort, og 0 er forsinket.')
    await lay()
    expect(await laidIds()).toHaveLength(2)
  })

  it.each([
    ['pdf', routes.yearlyStatusPdf, '%PDF'],
    ['docx', routes.yearlyStatusDocx, 'PK'],
  ])('is a file of %s', async (ending, address, mark) => {
    const answer = await get(address.href({ ...where(), statusId: 'na' }))
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload.subarray(0, mark.length).toString()).toBe(mark)
    expect(answer.headers['content-disposition']).toContain(ending)
  })

  it('is laid by those who may edit', async () => {
    expect((await app.post(list(), {}, contributor.headers)).statusCode).toBe(403)
    expect((await app.post(list(), {})).headers.location).toContain('/logg-inn')
    expect((await get(report(crypto.randomUUID()))).statusCode).toBe(404)
    expect((await get(report('x'))).statusCode).toBe(404)
  })
})
