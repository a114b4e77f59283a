import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isRecognised } from '#domain/plan-register/recognise-plan.ts'
import { requiredPlanKeys } from '#domain/plan-register/required-plan-keys.ts'
import { requiredPlans } from '#domain/plan-register/required-plans.ts'
import { planContentOf } from '#features/plan-register/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { languages } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { type RequiredWorkspace, requiredWorkspace } from '../../../test/required-plans.ts'
import { textOf } from '../../../test/workspace.ts'
import { requiredPlanNames } from './required-plan-names.texts.ts'

let app: TestApp
let alver: RequiredWorkspace
let contributor: SignedIn
let reader: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  app = await testApp()
  alver = await requiredWorkspace(app, '4631')
  const { tenantId } = alver
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  reader = await app.signIn({ tenantId, role: 'reader' })
  stranger = (await municipalityAtWork(app, '4613')).planner
})
afterAll(() => app.close())
beforeEach(() => alver.empty())

describe('the list of what acts ask for', () => {
  it('has every line with its § and its force, and one heading of each level', async () => {
    const body = await alver.read(alver.list)
    for (const key of requiredPlanKeys) {
      expect(body).toContain(`id="${key}"`)
      expect(textOf(body)).toContain(requiredPlanNames.nb[key].title)
    }
    expect(body).toContain('https://lovdata.no/lov/2010-06-25-45/§14')
    expect(textOf(body)).toContain('sivilbeskyttelsesloven § 14')
    expect(body.split('data-force="ours"')).toHaveLength(3)
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(body.match(/data-variant="primary"/g)).toBeNull()
    expect(body.length).toBeLessThan(100_000)
  })

  it('says what is there, due, lacking and not for here', async () => {
    await alver.register(
      { name: 'Alkoholpolitisk handlingsplan' },
      { name: 'Folkehelseoversikt', adoptedOn: '2023-06-01' },
      { name: 'Helhetlig ROS', adoptedOn: '2024-01-01' },
      { name: 'Kommunedelplan sentrum', type: 'land-use-sub-plan', adoptedOn: '2025-01-01' },
    )
    expect(await alver.wordsOf('alcohol-plan')).toContain('På plass')
    expect(await alver.wordsOf('public-health-overview')).toContain('Tid for å fornye')
    expect(await alver.wordsOf('public-health-overview')).toContain('Siden 2. juni 2027')
    expect(await alver.wordsOf('risk-analysis')).toContain(
      '«Kommunedelplan sentrum» er vedtatt etter',
    )
    expect(await alver.wordsOf('emergency-plan')).toContain('Mangler')
    expect(await alver.wordsOf('sami-language-goals')).toContain('Gjelder ikke her')
    expect(await alver.wordsOf('deer-goals')).toContain('Er det åpnet for jakt')
  })

  it('calls each line something that is recognised in a register, in both forms', () => {
    for (const { key, recognised } of requiredPlans) {
      for (const language of languages) {
        const named = requiredPlanNames[language]
        const name = Object.entries(named).find(([one]) => one === key)?.[1].title ?? ''
        const plan = { ...planContentOf({ name }), id: 'a' }
        expect([name, isRecognised(plan, recognised)]).toEqual([name, true])
      }
    }
  })

  it('shows a contributor the list without its forms', async () => {
    const body = await alver.read(alver.list, contributor)
    expect(body).toContain('id="alcohol-plan"')
    expect(body).not.toContain('legg-til')
    expect(body).not.toContain('name="formToken"')
    expect(await alver.read(alver.lineOf('alcohol-plan'), contributor)).not.toContain(
      'name="version"',
    )
  })
})

describe('the summary for other pages', () => {
  it('counts the lines and names the plans that acts ask for', async () => {
    const [alcohol, sports, overview] = await alver.register(
      { name: 'Alkoholplan' },
      { name: 'Plan for idrett' },
      { name: 'Folkehelseoversikt', adoptedOn: '2020-01-01' },
    )
    const { counts, requiredPlanIds, dueSince, intervalYears } = await alver.summary()
    expect(counts).toEqual({ lacks: 21, due: 2, 'needs-judgement': 2, has: 2, 'not-relevant': 1 })
    expect(requiredPlanIds).toEqual(new Set([alcohol, overview]))
    expect(requiredPlanIds.has(sports ?? '')).toBe(false)
    expect([...dueSince]).toEqual([[overview, '2024-01-02']])
    expect([...intervalYears]).toEqual([[overview, 4]])
  })
})

it('lets the ages of the register follow the interval of the act, or the municipality’s own', async () => {
  const [planId = ''] = await alver.register({
    name: 'Folkehelseoversikt',
    adoptedOn: '2023-06-01',
  })
  const where = { slug: alver.slug, period: '2028-2031' }
  const [ages, plan] = [routes.planAges.href(where), routes.plan.href({ ...where, planId })]
  const late = 'Planen fornyes hvert 4. år. Den skulle vært ny innen 1. juni 2027.'
  expect(textOf(await alver.read(ages))).toContain(late)
  expect(textOf(await alver.read(plan))).toContain(late)
  const own = { version: '0', interval: 'years', years: '6' }
  expect((await alver.post(alver.lineOf('public-health-overview'), own)).statusCode).toBe(303)
  expect(textOf(await alver.read(ages))).not.toContain(late)
  expect(textOf(await alver.read(plan))).toContain('hvert 6. år, neste gang innen 1. juni 2029.')
})

describe('what is lacking', () => {
  it('is put into the register as planned, once', async () => {
    const [first, second] = [
      await alver.post(alver.ofLine('add', 'alcohol-plan')),
      await alver.post(alver.ofLine('add', 'alcohol-plan')),
    ]
    expect([first?.statusCode, second?.statusCode]).toEqual([303, 303])
    const receipt = await alver.read(String(first?.headers.location))
    expect(textOf(receipt)).toContain(
      'Alkoholpolitisk handlingsplan står nå i planregisteret som planlagt.',
    )
    expect(receipt).toMatch(/planer\/endringer\/[0-9a-f-]{36}\/angre/)
    const plans = await inTenant(app.services.database.app, alver.tenantId, (tx) =>
      tx.selectFrom('municipal_plan').select(['name', 'status', 'type', 'content']).execute(),
    )
    expect(plans).toMatchObject([
      {
        name: 'Alkoholpolitisk handlingsplan',
        status: 'planned',
        type: 'action-plan',
        content: { legalBasis: 'alkoholloven § 1-7d' },
      },
    ])
    expect(await alver.wordsOf('alcohol-plan')).toContain('er planlagt, men ikke vedtatt')
    expect(await alver.wordsOf('alcohol-plan')).not.toContain('Legg til i planregisteret')
  })

  it('is put there also when the municipality has said that it has none', async () => {
    await alver.register({ name: 'Alkoholplan for personalet' })
    await alver.post(alver.lineOf('alcohol-plan'), { plan: 'ingen', version: '0' })
    expect(await alver.wordsOf('alcohol-plan')).toContain('Står ikke i planregisteret')
    expect((await alver.post(alver.ofLine('add', 'alcohol-plan'))).statusCode).toBe(303)
    expect(await alver.wordsOf('alcohol-plan')).toContain(
      '«Alkoholpolitisk handlingsplan» er planlagt',
    )
  })

  it('is refused when it is there already', async () => {
    await alver.register({ name: 'Alkoholplan' })
    const answer = await alver.post(alver.ofLine('add', 'alcohol-plan'))
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('mangler ikke lenger i planregisteret')
  })

  it('comes once when two press at the same moment', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => alver.post(alver.ofLine('add', 'sports-plan'))),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303])
    const plans = await inTenant(app.services.database.app, alver.tenantId, (tx) =>
      tx.selectFrom('municipal_plan').select('id').execute(),
    )
    expect(plans).toHaveLength(1)
  })
})

describe('who may', () => {
  const forms = () => [
    alver.list,
    alver.lineOf('alcohol-plan'),
    alver.ofLine('add', 'alcohol-plan'),
    alver.ofLine('remove', 'alcohol-plan'),
    alver.ofLine('restore', 'alcohol-plan'),
  ]

  it('signed out, one is asked to log in', async () => {
    for (const url of forms()) {
      const answer = await app.post(url, {})
      expect([answer.statusCode, answer.headers.location]).toEqual([
        303,
        expect.stringContaining(routes.login.href()),
      ])
    }
  })

  it('a contributor and a reader change nothing', async () => {
    for (const url of forms()) {
      expect((await alver.post(url, {}, contributor)).statusCode).toBe(403)
      expect((await alver.post(url, {}, reader)).statusCode).toBe(403)
    }
  })

  it('another municipality does not find it', async () => {
    for (const url of forms()) expect((await alver.post(url, {}, stranger)).statusCode).toBe(404)
    const own = { formToken: 'a', title: 'Vannplan', force: 'must' }
    const added = await alver.post(alver.list, own)
    const requiredKey = String(added.headers.location).split('=').at(-1) ?? ''
    const theirs = routes.requiredPlan.href({ slug: 'bomlo', period: '2028-2031', requiredKey })
    expect((await app.get(theirs, stranger.headers)).statusCode).toBe(404)
  })

  it.each(['x', 'egen-00000000', '__proto__'])('there is no line «%s»', async (key) => {
    expect((await app.get(alver.lineOf(key), alver.planner.headers)).statusCode).toBe(404)
    for (const route of ['add', 'remove', 'restore'] as const) {
      expect((await alver.post(alver.ofLine(route, key))).statusCode).toBe(404)
    }
    expect((await app.get(`${alver.list}?lagret=${key}`, alver.planner.headers)).statusCode).toBe(
      200,
    )
  })
})
