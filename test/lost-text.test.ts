import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from './app.ts'
import { startedWorkspace, textOf, type Workspace } from './workspace.ts'

const written = 'Kommunestyret ber om at skolebruken blir vurdert i planstrategien.'

let app: TestApp
let work: Workspace
let activity: string

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  const fields = { title: 'Egen', step: '3', kind: 'work', startsOn: '2028-03-01' }
  const answer = await work.post('/aktiviteter/ny', fields)
  activity = String(answer.headers.location).replace(work.base, '').replace(/\?.*/, '')
  await work.post(`${activity}/fjern`, {})
})
afterAll(() => app.close())

describe('what somebody wrote while a colleague took the activity away', () => {
  const key = () => activity.split('/').at(-1) ?? ''

  it.each([
    ['its details', () => `${activity}/detaljer`, () => ({ version: '1', purpose: written })],
    [
      'a comment on it',
      () => '/merknader',
      () => ({ subjectKind: 'activity', subjectKey: key(), comment: written }),
    ],
  ])('is given back on the error page: %s', async (_, path, fields) => {
    const answer = await work.post(path(), fields())
    expect(answer.statusCode).toBe(404)
    expect(textOf(answer.body)).toContain(`Det du skrev Dette er ikke lagret.`)
    expect(textOf(answer.body)).toContain(written)
  })

  it('is not shown to whoever is not let in, nor when another site sent it', async () => {
    const url = `${work.base}${activity}/detaljer`
    const nobody = await app.signIn()
    for (const headers of [nobody.headers, { ...work.planner, 'sec-fetch-site': 'cross-site' }]) {
      const answer = await app.post(url, { purpose: written }, headers)
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expect(answer.body).not.toContain(written)
    }
  })
})
