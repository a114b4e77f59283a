import { afterAll, beforeAll, expect, it } from 'vitest'
import { challengeItems, challengeSchema, listChallenges } from '#features/challenges/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let nextId = ''

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/strategies',
    headers: await app.token(alver.tenantId),
    payload: {
      municipalityNumber: '4631',
      term: { firstYear: 2032, lastYear: 2035 },
      constitutedOn: '2031-10-20',
    },
  })
  nextId = answer.json().id
  await tenant(async (tx) => {
    await tx.deleteFrom('challenge_item').execute()
    const place = { tenantId: alver.tenantId, strategyId: alver.strategyId }
    for (const title of ['Færre barn', 'Flere eldre', 'Fjernet']) {
      const ties = { planIds: ['en-plan'], gatheringIds: ['en-samling'] }
      const content = challengeSchema.parse({ title, consequence: 'Som følge', ...ties })
      const id = await challengeItems.add(tx, place, 'challenge', content, 'Kari')
      if (title !== 'Fjernet') continue
      await challengeItems.setRemoved(tx, place, 'challenge', { id, isRemoved: true }, 'Kari')
    }
  })
})
afterAll(() => app.close())

const tenant = <T>(work: Parameters<typeof inTenant<T>>[2]) =>
  inTenant(app.services.database.app, alver.tenantId, work)
const next = () => ({ slug: alver.slug, period: '2032-2035' })
const read = async (address: string) => textOf((await app.get(address, alver.planner.headers)).body)
const start = async () => {
  const fields = { themes: 'earlier' }
  const address = routes.startChallenges.href(next())
  const answer = await app.post(address, fields, alver.planner.headers)
  return read(String(answer.headers.location))
}

it('the challenges of the strategy before are a start for the next, once and untied', async () => {
  expect(await read(routes.challenges.href(next()))).toContain(
    'Hent 2 utfordringer fra planstrategien 2028–2031',
  )
  expect(await start()).toContain('2 utfordringer er hentet.')
  expect(await start()).toContain('Alle utfordringene er her fra før.')
  const copied = await tenant((tx) => listChallenges(tx, nextId))
  expect(copied.map(({ content }) => content.title)).toEqual(['Færre barn', 'Flere eldre'])
  expect(copied[0]?.content).toMatchObject({
    ...{ consequence: 'Som følge', planIds: [], gatheringIds: [] },
  })
  const former = await tenant((tx) => listChallenges(tx, alver.strategyId))
  expect(former[0]?.content.planIds).toEqual(['en-plan'])
})

it('the first strategy has nothing to fetch', async () => {
  const first = routes.challenges.href({ ...next(), period: '2028-2031' })
  expect(await read(first)).not.toContain('fra planstrategien')
})
