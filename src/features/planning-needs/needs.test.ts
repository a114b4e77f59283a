import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlans, planContentSchema } from '#features/plan-register/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let reader: SignedIn
let stranger: SignedIn
let strangersSlug: string
let planIds: readonly string[]

const written = [
  { name: 'Ærlig plan for kultur', type: 'thematic-plan', adoptedYear: 2026 },
  { name: 'Kommuneplanens samfunnsdel', type: 'community-part', adoptedYear: 2012 },
  { name: 'Plan for <idrett>', type: 'thematic-plan', adoptedYear: 2025, unit: 'Kultur' },
  { name: 'Trafikksikringsplan', type: 'sector-plan', status: 'planned' },
] as const

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const { tenantId, strategyId } = alver
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  reader = await app.signIn({ tenantId, role: 'reader' })
  const other = await municipalityAtWork(app, '4613')
  stranger = other.planner
  strangersSlug = other.slug
  await clearRegister(tenantId)
  await clearRegister(other.tenantId)
  planIds = await inTenant(app.services.database.app, tenantId, async (tx) => {
    const place = { tenantId, strategyId }
    const contents = written.map((one) => planContentSchema.parse(one))
    return (await addPlans(tx, place, contents, 'Kari')).ids
  })
})
afterAll(() => app.close())

/** Only the plans of this file count. */
function clearRegister(tenantId: string) {
  return inTenant(app.services.database.app, tenantId, (tx) =>
    tx.deleteFrom('municipal_plan').execute(),
  )
}

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const listHref = () => routes.planningNeeds.href(where())
const needHref = (index: number) =>
  routes.planNeed.href({ ...where(), planId: planIds[index] ?? '' })

async function read(address: string, who = alver.planner): Promise<string> {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

function save(index: number, fields: Record<string, string>, who = alver.planner) {
  return app.post(needHref(index), { version: '0', ...fields }, who.headers)
}

function stored(index: number) {
  return inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx
      .selectFrom('plan_need')
      .select(['decision', 'content', 'version'])
      .where('plan_id', '=', planIds[index] ?? '')
      .executeTakeFirst(),
  )
}

describe('the planning needs', () => {
  it('ask only about what is old or wished for, and say why', async () => {
    const body = await read(listHref())
    expect(body).toContain('4 planer: 2 videreføres, 2 må vurderes, 0 er avklart.')
    expect(body).toContain('Planen er gammel:')
    expect(body).toContain('Noen har bedt om planen.')
    expect(body).toMatch(/Neste<\/span>\s*Vurder Kommuneplanens samfunnsdel/)
    expect(body.match(/data-variant="primary"/g)).toHaveLength(1)
  })

  it.each(['tabell', 'tavle', 'tidslinje'])('have the view %s', async (name) => {
    const body = await read(`${listHref()}?visning=${name}`)
    expect(body).toContain('Planbehov')
    expect(body).not.toContain('<idrett>')
  })

  it('stand in nynorsk too', async () => {
    const cookie = `${alver.planner.headers.cookie}; malform=nn`
    const { body } = await app.get(listHref(), { cookie })
    expect(body).toContain('4 planar: 2 blir førte vidare')
  })

  it('of a strategy without plans lead to the register', async () => {
    const href = routes.planningNeeds.href({ slug: strangersSlug, period: '2028-2031' })
    expect(await read(href, stranger)).toContain('Ingen planer i registeret ennå')
  })

  it('are for those who may read drafts', async () => {
    expect(await read(listHref(), contributor)).not.toContain('data-variant="primary"')
    expect((await app.get(listHref(), reader.headers)).statusCode).toBe(403)
    expect((await app.get(listHref(), stranger.headers)).statusCode).toBe(404)
    expect((await app.get(listHref())).statusCode).toBe(303)
  })
})

describe('the assessment of a plan', () => {
  const decided = {
    'answer-is-used': 'yes',
    'answer-still-holds': 'no',
    'answer-solves-problem': 'yes',
    decision: 'revise',
    reason: 'Tallene er fra 2011.',
    priority: 'high',
    owner: 'Kommunalsjef',
    start: '2028-2',
    adoption: '2029-2',
    size: 'L',
    'cost-0-measure': 'Medvirkning',
    'cost-0-amount': '150',
    'cost-0-year': '2029',
  }

  it('asks, recommends, and leaves the decision to the municipality', async () => {
    const body = await read(needHref(1))
    expect(body).toContain('<h1>Kommuneplanens samfunnsdel</h1>')
    expect(body).toContain('Blir planen brukt når dere bestemmer noe?')
    expect(body).toContain('Svarene peker mot:')
    expect(body).toContain('Hva kommunen bestemmer')
  })

  it('is stored, and goes on to the next plan', async () => {
    const next = planIds[3] ?? ''
    const answer = await save(1, { ...decided, next })
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      `${needHref(3)}?lagret=${planIds[1]}`,
    ])
    expect(await stored(1)).toMatchObject({
      decision: 'revise',
      version: 1,
      content: {
        answers: { 'is-used': 'yes', 'still-holds': 'no', 'solves-problem': 'yes' },
        start: { year: 2028, half: 2 },
        effort: { size: 'L', weeks: null },
        costs: [{ measure: 'Medvirkning', amount: 150, year: 2029 }],
      },
    })
    expect(await read(String(answer.headers.location))).toContain(
      'Vurderingen av Kommuneplanens samfunnsdel er lagret.',
    )
    expect(await read(listHref())).toContain('1 må vurderes, 1 er avklart.')
    expect(await read(`${listHref()}?visning=tabell`)).toContain('2029: 150')
    const timeline = await read(`${listHref()}?visning=tidslinje`)
    expect(timeline).toContain('<svg')
    expect(timeline).toContain('2. halvår 2028')
    expect(await read(needHref(1))).toContain('Svarene peker mot: revideres')
  })

  it('sent twice is stored once, and is no conflict', async () => {
    expect((await save(1, decided)).statusCode).toBe(303)
    expect((await stored(1))?.version).toBe(1)
  })

  it('shows both to the second of two who store at once', async () => {
    const answer = await save(1, { ...decided, reason: 'En annen grunn', priority: 'low' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Tallene er fra 2011.')
    expect(answer.body).toContain('En annen grunn</textarea>')
    expect(answer.body).toContain('name="version" value="1"')
    expect((await stored(1))?.content).toMatchObject({ reason: 'Tallene er fra 2011.' })
    expect((await save(1, { ...decided, reason: 'Begges', version: '1' })).statusCode).toBe(303)
  })

  it.each([
    ['a half-year that is none', { start: '2028-3' }, 'Velg et halvår som planen starter i.'],
    ['an adoption before the start', { start: '2029-1', adoption: '2028-2' }, 'ikke vedtas før'],
    ['ukeverk that are no number', { weeks: 'mange' }, 'Skriv ukeverk som et tall'],
    ['a cost without a name', { 'cost-0-amount': '10' }, 'Skriv hva tiltaket er'],
    ['a merger with nothing', { decision: 'merge' }, 'Velg hvilken plan'],
    ['a decision that is none', { decision: 'burn' }, 'Velg hva som skal skje'],
  ])('with %s is refused, and keeps what was typed', async (_, fields, message) => {
    const answer = await save(2, { reason: 'Denne <skal> stå', ...fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain('Denne &lt;skal> stå</textarea>')
    expect(await stored(2)).toBeUndefined()
  })

  it('refuses to merge a plan into itself, or in a ring', async () => {
    const itself = { decision: 'merge', mergeIntoId: planIds[2] ?? '' }
    expect((await save(2, itself)).body).toContain('ikke slås sammen med seg selv')
    expect((await save(2, { decision: 'merge', mergeIntoId: planIds[0] ?? '' })).statusCode).toBe(
      303,
    )
    const back = await save(0, itself)
    expect(back.statusCode).toBe(422)
    expect(back.body).toContain('skal selv inngå i denne')
    expect(await read(`${listHref()}?visning=tabell`)).toContain(
      'Slås sammen med Ærlig plan for kultur',
    )
  })

  it('without a word is stored as nothing said, and takes 0 ukeverk', async () => {
    expect((await save(3, {})).statusCode).toBe(303)
    expect((await save(3, { weeks: '0', decision: 'new', version: '1' })).statusCode).toBe(303)
    expect((await stored(3))?.content).toMatchObject({ effort: { size: null, weeks: 0 } })
  })

  it('is for those who may edit', async () => {
    const body = await read(needHref(1), contributor)
    expect(body).not.toContain('<textarea')
    expect(body).toContain('Begges')
    expect((await save(0, decided, contributor)).statusCode).toBe(403)
    expect((await save(0, decided, stranger)).statusCode).toBe(404)
    expect((await app.post(needHref(0), decided)).statusCode).toBe(303)
    expect(await stored(0)).toBeUndefined()
  })

  it('of a plan that is not there, or another municipality has, is not found', async () => {
    const unknown = routes.planNeed.href({ ...where(), planId: crypto.randomUUID() })
    expect((await app.get(unknown, alver.planner.headers)).statusCode).toBe(404)
    expect((await app.post(unknown, { version: '0' }, alver.planner.headers)).statusCode).toBe(404)
  })
})
