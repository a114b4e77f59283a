import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { addFollowedPlans } from '../../../test/followed-up.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2031-08-01T09:00:00Z') })
  alver = await municipalityAtWork(app, '4631')
  const need = { decision: 'revise' }
  const [planId = ''] = await addFollowedPlans(app, alver, [{ name: 'Oppvekstplan', need }])
  const address = routes.planProgress.href({ ...where(), planId })
  const fields = { status: 'done', note: 'Vedtatt i juni', version: '0' }
  expect((await app.post(address, fields, alver.planner.headers)).statusCode).toBe(303)
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const next = () => ({ slug: alver.slug, period: '2032-2035' })
const address = () => routes.nextTerm.href(where())
const post = (fields: Record<string, string>) => app.post(address(), fields, alver.planner.headers)
const read = async (href: string, headers = alver.planner.headers) => {
  const answer = await app.get(href, headers)
  expect(answer.statusCode).toBe(200)
  return textOf(answer.body)
}

describe('the start of the next term', () => {
  it('is for those who edit, and in both forms', async () => {
    expect(await read(address())).toContain('inn i planstrategien for 2032–2035')
    const nynorsk = { cookie: `${alver.planner.headers.cookie}; malform=nn` }
    expect(await read(address(), nynorsk)).toContain('De tek med dykk')
    const { tenantId } = alver
    const contributor = await app.signIn({ tenantId, role: 'contributor' })
    expect((await app.post(address(), {}, contributor.headers)).statusCode).toBe(403)
    expect((await app.post(address(), {})).headers.location).toContain('/logg-inn')
  })

  it('with an odd date is refused, and keeps what was typed', async () => {
    const answer = await post({ formToken: 'a', constitution: '31.02.2031' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('value="31.02.2031"')
    expect(answer.body).toContain('Skriv en dato som finnes')
  })

  it('carries plans, evaluation and wishes over, once', async () => {
    const fields = { formToken: 'b', constitution: '21.10.2031' }
    for (const _ of [1, 2]) {
      const answer = await post(fields)
      expect(answer.statusCode).toBe(303)
      expect(answer.headers.location).toBe(routes.overview.href(next()))
    }
    expect(await read(routes.plans.href(next()))).toContain('Oppvekstplan')
    const list = routes.planItems.href({ ...next(), itemKind: 'forrige-planer' })
    const text = routes.planText.href({ ...next(), textKind: 'evaluering' })
    expect(await read(text)).toContain('Av 1 planarbeid er 1 gjort')
    expect(await read(list)).toContain('Vedtatt i juni')
    const wishes = routes.followUpItems.href({ ...next(), followUpKind: 'planonsker' })
    expect((await read(wishes)).match(/Frivillighetsplan/g)?.length).toBeGreaterThan(0)
    expect((await post({ ...fields, formToken: 'c' })).statusCode).toBe(409)
    expect(await read(address())).toContain('Planstrategien for 2032–2035 er allerede startet.')
  })
})
