import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let other: Record<string, string>
const at = (below = '') => `/strategi/deler/plan-needs${below}`
const restore = (version: string) => work.post(at('/versjoner'), { restore: '1', version })

const hold = (headers = work.planner) => work.post(at('/hold'), {}, headers)
const save = (version: string, body: string, headers = work.planner) =>
  work.post(at('/skriv'), { title: '', version, body }, headers)

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  other = await work.as('planner')
  for (const [version, body] of ['Vi lager fem planer.', 'Vi lager tre planer.'].entries()) {
    await hold()
    expect((await save(String(version), body)).statusCode).toBe(303)
  }
})
afterAll(() => app.close())

describe('an earlier version that is brought back while another writes', () => {
  it('waits for whoever writes, and says who', async () => {
    expect((await hold(other)).statusCode).toBe(303)
    const refused = await restore('2')
    expect(refused.statusCode).toBe(409)
    expect(textOf(refused.body)).toMatch(/Eksempel \d+ begynte å skrive i denne delen før deg/)
    expect(refused.body).toContain('Vi lager tre planer.')
    expect((await save('2', 'Vi lager én plan.', other)).statusCode).toBe(303)
    expect(textOf((await work.get(at())).body)).toContain('Vi lager én plan.')
  })

  it('is stored before whoever saves later, who sees both texts', async () => {
    expect((await restore('3')).statusCode).toBe(303)
    await hold(other)
    const late = await save('3', 'Skrevet før.', other)
    expect(late.statusCode).toBe(409)
    expect(late.body).toMatch(/<textarea[^>]*>Skrevet før\./)
    expect(late.body).toContain('st-both-texts__text">Vi lager fem planer.')
    expect((await save('4', 'Flettet.', other)).statusCode).toBe(303)
  })
})
