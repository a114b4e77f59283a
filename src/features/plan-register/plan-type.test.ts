import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  for (const fields of [
    { name: 'Samfunnsdelen', type: 'community-part', adopted: '2012' },
    { name: 'Skogplan', type: 'thematic-plan', adopted: '2008' },
  ]) {
    await work.post('/planer/ny', { status: 'in-force', ...fields })
  }
})
afterAll(() => app.close())

const rules = {
  decidedBy: 'Utvalg for næring',
  processDemands: 'Ute i tre uker',
  template: 'https://example.no/mal',
}

it('the rules of a type stand on the page of each plan of the type', async () => {
  const url = '/planer/typer/thematic-plan'
  const { statusCode, headers } = await work.post(url, { ...rules, version: '0' })
  expect(statusCode).toBe(303)
  const list = textOf((await app.get(String(headers.location), work.planner)).body)
  expect(list).toContain('Reglene for «Temaplan» er lagret.')
  expect(list).toContain('Ute i tre uker')
  const { body } = await work.get('/planer?sok=skogplan')
  const plan = /planer\/plan\/[0-9a-f-]{36}/.exec(body)?.[0] ?? ''
  expect(textOf((await work.get(`/${plan}`)).body)).toContain('Utvalg for næring')
})

it('two who write the rules of a type see both texts', async () => {
  const url = '/planer/typer/guideline'
  await work.post(url, { ...rules, version: '0' })
  const late = await work.post(url, { ...rules, decidedBy: 'Kommunedirektøren', version: '0' })
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('value="Kommunedirektøren"')
  expect(textOf(late.body)).toContain('Utvalg for næring')
})

it('the pictures say in words what they draw', async () => {
  const tree = await work.get('/planer/hierarki')
  expect(tree.body).toContain('<svg')
  expect(textOf(tree.body)).toContain('Plansystemet som liste')
  const ages = await work.get('/planer/alder')
  expect(ages.body).toContain('role="img"')
  const text = textOf(ages.body)
  expect(text).toContain('Planer som er gamle eller har gått ut')
  expect(text).toContain('Skogplan')
})

it('the files carry every plan, and are kept from no reader', async () => {
  const csv = await work.get('/planer/planer.csv')
  expect(csv.headers['content-disposition']).toContain('planer-2028-2031.csv')
  expect(csv.body).toContain('Skogplan;;Temaplan;Gjelder;')
  const workbook = await work.get('/planer/planer.xlsx', await work.as('contributor'))
  expect(workbook.statusCode).toBe(200)
  expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK')
})
