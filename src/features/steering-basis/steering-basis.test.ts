import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { fixedClock } from '#platform/clock.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { checksumOfWord, publishedStrategy } from '../../../test/published-strategy.ts'
import {
  communityPlan as community,
  registerPlans,
  sportsPlan as sports,
} from '../../../test/registered-plans.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let alver: Workspace
let bomlo: Workspace

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2028-09-01T09:00:00Z') })
  alver = await startedWorkspace(app, '4631')
  bomlo = await startedWorkspace(app, '4613')
  await registerPlans(app, alver, [
    sports,
    community,
    { name: 'Gammel vannplan', type: 'thematic-plan', adoptedYear: 2009 },
    { name: 'Planen uten dato', type: 'sector-plan' },
    { name: 'Plan som mangler', type: 'thematic-plan', status: 'lacking' },
    { name: 'Plan under arbeid', type: 'thematic-plan', status: 'under-way' },
    { name: 'Plan som er avsluttet', status: 'ended', adoptedYear: 2012 },
    { name: 'Plan som kommer', adoptedOn: localDate('2028-12-01') },
    { name: 'Plan som er fjernet', adoptedYear: 2020 },
  ])
  await tenant(alver, (tx) =>
    tx
      .updateTable('municipal_plan')
      .set({ deleted_at: new Date() })
      .where('name', '=', 'Plan som er fjernet')
      .execute(),
  )
  await registerPlans(app, bomlo, [{ name: 'Bømloplanen', adoptedYear: 2020 }])
  await (await publishedStrategy(app, bomlo)).adopt(1, '2028-06-15', 'Bømlosk')
  const published = await publishedStrategy(app, alver)
  await published.publish(1, '2028-05-01', 'Utkastet')
  const [held = ''] = await planIds(sports.name)
  await tenant(alver, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    const own = { tenant_id: alver.tenantId, strategy_id: id, plan_id: held }
    await tx
      .insertInto('plan_progress')
      .values({ ...own, status: 'under-way', content: '{}', updated_by: 'Kari Eksempel' })
      .execute()
  })
  await published.adopt(1, '2028-06-15', 'Vi prioriterer øyene.', [held])
})
afterAll(() => app.close())

const tenant = <T>({ tenantId }: Workspace, work: (tx: TenantTx) => Promise<T>) =>
  inTenant(app.services.database.app, tenantId, work)

const planIds = (name: string) =>
  tenant(alver, async (tx) => {
    const rows = await tx
      .selectFrom('municipal_plan')
      .select('id')
      .where('name', '=', name)
      .execute()
    return rows.map(({ id }) => id)
  })

interface Asked {
  readonly query?: string
  readonly headers?: Record<string, string>
}

async function body({ query = '', headers }: Asked = {}): Promise<string> {
  const answer = await alver.get(`/styringsgrunnlag${query}`, headers)
  expect([query, answer.statusCode]).toEqual([query, 200])
  return answer.body
}

/** The titles of what is found. */
async function titles(query: string, asked: Asked = {}): Promise<readonly string[]> {
  const page = await body({ ...asked, query })
  return [...page.matchAll(/<h3[^>]*>([^<]+)<\/h3>/g)].map((match) => match[1] ?? '')
}

/** The citations as a press on «Kopier» gives them. */
async function citations(query: string, asked: Asked = {}): Promise<readonly string[]> {
  const page = await body({ ...asked, query })
  return [...page.matchAll(/data-text="([^"]+)"/g)].map((match) => match[1] ?? '')
}

const here = () => `http://localhost:3000/${alver.slug}/planstrategi/2028-2031/utgave/1`
const adopted = 'Planstrategi 2028–2031, vedtatt av kommunestyret 15. juni 2028 (sak 45/28)'

describe('the search', () => {
  it('finds a plan by its name, its number of the case, its theme, its law and its goal', async () => {
    const found = [sports.name]
    expect(await titles('?sok=FRILUFTSLIV&slag=planer')).toEqual(found)
    expect(await titles('?sok=12%2F20&slag=planer')).toEqual(found)
    expect(await titles('?sok=folkehelse&slag=planer')).toEqual(found)
    expect(await titles('?tema=Folkehelse&slag=planer')).toEqual(found)
    expect(await titles('?fn=3&slag=planer')).toEqual(found)
    expect(await titles('?sok=barn+idrett&slag=planer')).toEqual(found)
    expect(await titles('?sok=11-2&slag=planer')).toEqual([community.name])
  })

  it('finds by the words of both forms, on a page in either', async () => {
    const headers = { ...alver.planner, cookie: `${alver.planner.cookie}; malform=nn` }
    for (const asked of [{}, { headers }]) {
      expect(await titles('?sok=kommuneplanens+samfunnsdel&slag=planer', asked)).toHaveLength(1)
      expect(await titles('?sok=samfunnsdelen+av&slag=planer', asked)).toHaveLength(1)
    }
  })

  it('finds a goal, with the plans that serve it', async () => {
    expect(await titles('?sok=alle+barn&slag=mal')).toEqual(['Alle barn er med'])
    expect(textOf(await body({ query: '?slag=mal' }))).toContain(
      'Planer som følger opp målet: Idrett og friluftsliv',
    )
  })

  it('finds a section by its words, and keeps å, æ and ø apart', async () => {
    expect(await titles('?sok=øyene&slag=planstrategien')).toContain('Formål')
    expect(await titles('?sok=oyene&slag=planstrategien')).toEqual([])
    expect(await titles('?sok=40+ukeverk')).toEqual(['Tid og penger til planarbeidet'])
  })

  it('finds what was decided of a plan', async () => {
    expect(await titles('?sok=idrettsplan&slag=planarbeid')).toEqual(['Idrettsplan'])
  })

  it('lists the plans by their type when nothing is asked for', async () => {
    const page = textOf(await body())
    expect(page.indexOf('Alver 2040')).toBeLessThan(page.indexOf('Idrett og friluftsliv'))
    expect(page).toMatch(/Temaplan .*Gammel vannplan/)
  })

  it('says so when nothing is found, and keeps what was asked', async () => {
    const page = await body({ query: '?sok=romfart' })
    expect(textOf(page)).toContain('Ingen treff')
    expect(page).toContain('value="romfart"')
  })
})

describe('what is not adopted', () => {
  it.each([
    ['a plan that is lacking', 'mangler'],
    ['a plan that is being made', 'arbeid+plan+under'],
    ['a plan that has ended', 'avsluttet'],
    ['an adoption that lies ahead', 'kommer'],
    ['a plan that is taken away', 'fjernet'],
    ['a plan of another municipality', 'bømloplanen'],
    ['an edition of another municipality', 'bømlosk'],
    ['a proposal', 'utkastet'],
    ['a note', 'hemmelig'],
    ['an assessment', 'internt'],
  ])('%s is not found', async (_, words) => {
    expect(await titles(`?sok=${encodeURI(words)}`)).toEqual([])
  })

  it('is not said of a plan without a date', async () => {
    const [citation] = await citations('?sok=uten+dato')
    expect(citation).toBe(
      'Planen uten dato (fagplan). Planregisteret sier ikke når planen ble vedtatt.',
    )
  })

  it('marks an adopted plan that is out of date', async () => {
    const page = textOf(await body({ query: '?sok=vannplan' }))
    expect(page).toContain('Gammel Vedtatt i 2009.')
    expect(textOf(await body({ query: '?sok=alver+2040' }))).not.toContain('Gammel')
  })
})

describe('the citation', () => {
  it('of a section says who adopted it, when, in which case and where it stands', async () => {
    expect(await citations('?sok=øyene&slag=planstrategien')).toContain(
      `${adopted}, delen «Formål»: «Vi prioriterer øyene.» ${here()}#del-1`,
    )
  })

  it('leads to the heading that the page of the edition has', async () => {
    const [citation = ''] = await citations('?sok=40+ukeverk')
    const anchor = citation.split('#')[1] ?? ''
    const edition = await app.get(new URL(citation.split(' ').at(-1) ?? '').pathname)
    expect(edition.body).toContain(`id="${anchor}">Tid og penger til planarbeidet<`)
  })

  it('of a plan and of a goal follows the register', async () => {
    expect(await citations('?sok=friluftsliv&slag=planer')).toEqual([
      'Idrett og friluftsliv (temaplan), for 2020–2030, vedtatt av kommunestyret 12. juni 2020 (sak 12/20) https://alver.example/idrett.pdf',
    ])
    expect(await citations('?slag=mal')).toEqual([
      'Alver 2040 (kommuneplanens samfunnsdel), vedtatt av kommunestyret 2. mai 2024 (sak 33/24), mål: «Alle barn er med»',
    ])
  })

  it('of planned work says what was decided', async () => {
    expect(await citations('?sok=idrettsplan&slag=planarbeid')).toEqual([
      `${adopted}, planlisten: Idrettsplan – revideres, ferdig 1. halvår 2029 ${here()}#planer`,
    ])
  })

  it('stands on the page as it is copied, so that it needs no script', async () => {
    const page = await body({ query: '?sok=øyene&slag=planstrategien' })
    expect(textOf(page)).toContain(`${adopted}, delen «Formål»: «`)
    expect(page).toContain('<q lang="nb">Vi prioriterer øyene.</q>')
  })

  it('is in nynorsk on a page in nynorsk', async () => {
    const headers = { ...alver.planner, cookie: `${alver.planner.cookie}; malform=nn` }
    expect(await citations('?sok=øyene&slag=planstrategien', { headers })).toContain(
      `Planstrategi 2028–2031, vedteken av kommunestyret 15. juni 2028 (sak 45/28), delen «Formål»: «Vi prioriterer øyene.» ${here()}#del-1`,
    )
  })

  it('follows a correction, and says when it was made', async () => {
    await tenant(alver, async (tx) => {
      const first = await tx
        .selectFrom('edition')
        .select(['strategy_id', 'content'])
        .executeTakeFirstOrThrow()
      const content = JSON.stringify(first.content).replaceAll('øyene', 'fjorden')
      await tx
        .insertInto('edition')
        .values({
          ...{ tenant_id: alver.tenantId, strategy_id: first.strategy_id, number: 2 },
          ...{ kind: 'correction', adopted_on: localDate('2028-06-15'), reason: 'Skrivefeil' },
          ...{ content, checksum: checksumOfWord('rettet'), made_by: 'Kari Eksempel' },
          made_at: new Date('2028-06-20T22:30:00Z'),
        })
        .execute()
    })
    expect(await titles('?sok=øyene')).toEqual([])
    const address = here().replace(/1$/, '2')
    expect(await citations('?sok=fjorden&slag=planstrategien')).toContain(
      `${adopted}, rettet 21. juni 2028, delen «Formål»: «Vi prioriterer fjorden.» ${address}#del-1`,
    )
  })
})

describe('who may see it', () => {
  it.each(['reader', 'elected', 'adviser', 'contributor'] as const)(
    'a member as %s sees what is adopted',
    async (role) => {
      const headers = await alver.as(role)
      expect(await titles('?sok=friluftsliv&slag=planer', { headers })).toEqual([sports.name])
    },
  )

  it.each(['reader', 'elected', 'adviser'] as const)(
    'a member as %s sees of the register only what the edition holds, and nothing of the work',
    async (role) => {
      const headers = await alver.as(role)
      expect(await titles('?slag=planer', { headers })).toEqual([sports.name])
      expect(await titles('?sok=kultur', { headers })).toEqual([])
      const page = textOf(await body({ headers }))
      for (const inside of ['Enhet: Kultur', 'Meldt:']) expect(page).not.toContain(inside)
    },
  )

  it('a member who works with it sees the register, the units and how the work goes', async () => {
    const headers = await alver.as('contributor')
    const plans = await titles('?slag=planer', { headers })
    expect(plans).toEqual(expect.arrayContaining([sports.name, community.name]))
    expect(await titles('?sok=kultur', { headers })).toEqual([sports.name])
    const page = textOf(await body({ headers }))
    for (const inside of ['Enhet: Kultur', 'Meldt: I gang']) expect(page).toContain(inside)
  })

  it('leads a reader to nothing that is closed to them', async () => {
    const headers = await alver.as('reader')
    const page = await body({ headers })
    const inside = [...page.matchAll(/href="([^"]*\/arbeid\/[^"]*)"/g)].map((match) => match[1])
    expect(inside.filter((href) => !href?.includes('/styringsgrunnlag'))).toEqual([])
  })

  it('a reader finds it from their own page', async () => {
    const reader = await alver.as('reader')
    const { body: mine } = await app.get(routes.myPage.href(), reader)
    const address = routes.currentSteeringBasis.href({ slug: alver.slug })
    expect(mine).toContain(`href="${address}"`)
    expect((await app.get(address, reader)).headers.location).toBe(`${alver.base}/styringsgrunnlag`)
  })

  it('nobody else does', async () => {
    const address = routes.steeringBasis.href({ slug: alver.slug, period: '2028-2031' })
    expect((await app.get(address, bomlo.planner)).statusCode).toBe(404)
    expect((await app.get(address)).statusCode).toBe(303)
  })

  it('the address without a period leads to what is open to all where no strategy is begun', async () => {
    const { tenantId, slug } = await app.municipality('1811')
    const { headers: reader } = await app.signIn({ tenantId, role: 'reader' })
    const { headers } = await app.get(routes.currentSteeringBasis.href({ slug }), reader)
    expect(headers.location).toBe(`/${slug}`)
  })
})
