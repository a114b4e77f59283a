import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let bindal: Workspace
let somna: Workspace

beforeAll(async () => {
  app = await testApp()
  bindal = await startedWorkspace(app, '1811')
  somna = await startedWorkspace(app, '1812', { held: 'ja', constitution: '2027-10-05' })
})
afterAll(() => app.close())

/** What the page says of the reader's own municipality; empty when it says nothing. */
async function ownOn(url: string, headers: Record<string, string>): Promise<string> {
  const { statusCode, body } = await app.get(url, headers)
  expect(statusCode).toBe(200)
  return textOf(/<section class="st-own-facts".*?<\/section>/s.exec(body)?.[0] ?? '').trim()
}

const plan = '/veileder/trinn/3-tidsplan'
const people = '/veileder/trinn/4-samhandling'

describe('a page of the guide, beside its text', () => {
  it('tells a planner the own dates, and the way to the work', async () => {
    const said = await ownOn(plan, bindal.planner)
    expect(said).toContain('Hos dere i Bindal')
    expect(said).toContain('Frist for vedtak 19. oktober 2028')
    expect(said).toMatch(/Kommunestyret behandler \d+\. \p{L}+ 2028/u)
    expect(said).toMatch(/Forslaget offentlig senest \d+\. \p{L}+ 2028/u)
    expect(said).toContain('Åpne arbeidet')
  })

  it('tells it in nynorsk', async () => {
    const said = await ownOn(plan, { cookie: `${bindal.planner.cookie}; malform=nn` })
    expect(said).toContain('Frist for vedtak 19. oktober 2028')
    expect(said).toContain('Opne arbeidet')
  })

  it('tells the neighbours and the county, and whether Sámi is an official language', async () => {
    const said = await ownOn(people, bindal.planner)
    for (const name of ['Brønnøy', 'Sømna', 'Nærøysund', 'Namsskogan', 'Høylandet']) {
      expect(said).toContain(name)
    }
    expect(said).toContain('Fylkeskommune Nordland')
    expect(said).toContain('Dere er ikke med i forvaltningsområdet for samiske språk')
    expect(said).toContain('Svarfrist for synspunkter ikke satt ennå')
  })

  it('tells visitors, and those who belong nowhere, nothing', async () => {
    expect(await ownOn(plan, {})).toBe('')
    expect(await ownOn(plan, (await app.signIn()).headers)).toBe('')
    expect(await ownOn(plan, (await app.signIn({ isOperator: true })).headers)).toBe('')
  })

  it.each(['elected', 'reader', 'adviser'] as const)(
    'tells the role %s no date of a draft, and still the neighbours',
    async (role) => {
      const headers = await bindal.as(role)
      expect(await ownOn(plan, headers)).toBe('')
      const said = await ownOn(people, headers)
      expect(said).toContain('Brønnøy')
      expect(said).not.toContain('Svarfrist')
    },
  )

  it('tells a contributor the dates', async () => {
    expect(await ownOn(plan, await bindal.as('contributor'))).toContain('19. oktober 2028')
  })

  it('leads to the figures: in the work, else where everybody reads them', async () => {
    const knowledge = '/veileder/trinn/5-kunnskapsgrunnlag'
    const of = async (headers: Record<string, string>) => (await app.get(knowledge, headers)).body
    expect(await of(bindal.planner)).toContain(`href="/${bindal.slug}/arbeid/2028-2031/kunnskap"`)
    expect(await of(await bindal.as('reader'))).toContain(`href="/${bindal.slug}/kunnskap"`)
    expect(await of({})).not.toContain('/kunnskap"')
  })

  it('offers to begin where there is no strategy', async () => {
    const { tenantId, slug } = await app.municipality('1813')
    const { headers } = await app.signIn({ tenantId, role: 'planner' })
    expect(await ownOn(plan, headers)).toContain('Dere har ikke startet på en planstrategi ennå.')
    expect((await app.get(plan, headers)).body).toContain(`href="/${slug}/arbeid/ny"`)
  })
})

describe('somebody who belongs to two municipalities', () => {
  let both: Record<string, string>
  beforeAll(async () => {
    const person = await app.signIn({ tenantId: bindal.tenantId, role: 'planner' })
    await inTenant(app.services.database.app, somna.tenantId, (tx) =>
      tx
        .insertInto('membership')
        .values({ tenant_id: somna.tenantId, person_id: person.personId, role: 'planner' })
        .execute(),
    )
    both = person.headers
  })

  it('is told of one, and chooses the other', async () => {
    const of = async (slug: string) => ownOn(`${plan}?kommune=${slug}`, both)
    expect(await of('bindal')).toContain('Hos dere i Bindal')
    expect(await of('bindal')).toContain('Vis for en annen kommune: Sømna')
    expect(await of('somna')).toContain('Hos dere i Sømna')
    expect(await of('somna')).toContain('Frist for vedtak 5. oktober 2028')
  })

  it('makes tasks in the one that is shown', async () => {
    const { body } = await app.get(`${plan}?kommune=somna`, both)
    expect(body).toContain(`action="${somna.base}/veileder/3-tidsplan/oppgaver"`)
    expect(body).not.toContain(bindal.base)
  })

  it('is told nothing of a third', async () => {
    const said = await ownOn(`${plan}?kommune=leka`, both)
    expect(said).toMatch(/^Hos dere i (Bindal|Sømna)/)
    const other = await ownOn(`${plan}?kommune=somna`, bindal.planner)
    expect(other).toContain('Hos dere i Bindal')
    expect(other).not.toContain('Sømna')
  })
})
