import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type RequiredWorkspace, requiredWorkspace } from '../../../test/required-plans.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: RequiredWorkspace

beforeAll(async () => {
  app = await testApp()
  alver = await requiredWorkspace(app, '4631')
})
afterAll(() => app.close())
beforeEach(() => alver.empty())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const overview = async () => textOf(await alver.read(routes.planningNeeds.href(where())))

it('asks about what the list of what acts ask for says is lacking or due', async () => {
  await alver.register(
    { name: 'Alkoholpolitisk handlingsplan', status: 'lacking' },
    { name: 'Folkehelseoversikt', adoptedOn: '2023-06-01' },
    { name: 'Eierskapsmelding', adoptedOn: '2026-06-01' },
    { name: 'Plan for idrett', adoptedOn: '2026-06-01' },
  )
  const text = await overview()
  expect(text).toContain('Alkoholpolitisk handlingsplan Loven krever planen, og dere mangler den.')
  expect(text).toContain(
    'Folkehelseoversikt Loven krever at planen fornyes. Det har vært tid for det siden 2. juni 2027.',
  )
  expect(text).toContain(
    'Eierskapsmelding Loven krever at planen fornyes. Det har vært tid for det siden 19. oktober 2027.',
  )
  expect(text).not.toContain('Plan for idrett Loven')
})

it('asks about a plan that is to be renewed within the term, by the municipality’s own interval', async () => {
  const [planId = ''] = await alver.register({ name: 'Kulturplan', adoptedOn: '2026-06-01' })
  expect(await overview()).not.toContain('Planen skal fornyes innen')
  const line = { title: 'Kulturplan', force: 'advice', interval: 'years', years: '4' }
  await alver.post(alver.list, { formToken: planId, ...line })
  expect(await overview()).toContain('Kulturplan Planen skal fornyes innen 2030.')
})

it('asks no more about what the municipality has set aside', async () => {
  await alver.register({ name: 'Alkoholplan', status: 'lacking' })
  expect(await overview()).toContain('Alkoholplan Loven krever planen')
  const setAside = { version: '0', relevant: 'nei', notRelevantReason: 'Eksempel' }
  expect((await alver.post(alver.lineOf('alcohol-plan'), setAside)).statusCode).toBe(303)
  expect(await overview()).not.toContain('Loven krever planen')
})
