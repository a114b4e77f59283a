import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { planParts } from './plan-content.ts'

let app: TestApp
let mini: Workspace
let other: Workspace

beforeAll(async () => {
  app = await testApp()
  mini = await startedWorkspace(app, '1812')
  other = await startedWorkspace(app, '1811')
})
afterAll(() => app.close())

/** The headings of the document on a page. */
const shownHeadings = (html: string) =>
  [...html.matchAll(/<h2 id="del-\d+">(.*?)<\/h2>/g)].map((match) => match[1])

describe('the parts of the plan', () => {
  let version: string
  const choose = (work: Workspace, parts: readonly string[], mark = version, more = {}) =>
    work.post('/prosessplan/innhold', { parts, version: mark, ...more })
  beforeAll(async () => {
    version = await mini.versionOn('/prosessplan')
  })

  it('are few for the small, and the rest waits to be ticked', async () => {
    const page = await mini.get('/prosessplan')
    expect(shownHeadings(page.body)).toEqual([
      'Kort om arbeidet',
      'Tidslinje',
      'Aktiviteter',
      'Møter',
      'Lovkrav å passe på',
      'Varsler og begrunnelser',
    ])
    expect(page.body).not.toContain(`value="risks" checked`)
  })

  it('are refused when none is ticked', async () => {
    const answer = await choose(mini, [])
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-parts"')
  })

  it('are stored, shown and logged', async () => {
    const answer = await choose(mini, ['risks', 'law', 'no-such-part'])
    expect(answer.statusCode).toBe(303)
    const page = await mini.get('/prosessplan?lagret=ja')
    expect(shownHeadings(page.body)).toEqual(['Kort om arbeidet', 'Lovkrav å passe på'])
    expect(textOf(page.body)).toContain('Valget er lagret.')
    expect(page.body).toContain(`href="${mini.base}/prosessplan/liste/risiko"`)
    expect((await mini.auditActions()).at(-1)?.action).toBe('plan-parts.choose')
  })

  it('chosen from a stale page are kept beside what is stored', async () => {
    const answer = await choose(mini, ['group', 'mandate'])
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('Lagret nå: Deler i prosessplanen')
    expect(answer.body).toMatch(/value="mandate"[^>]*checked/)
    expect(answer.body).not.toMatch(/value="risks"[^>]*checked/)
    const again = /name="version" value="([^"]+)"/.exec(answer.body)?.[1]
    expect((await choose(mini, ['group', 'mandate'], again)).statusCode).toBe(303)
  })

  it('go back to what is usual', async () => {
    const mark = await mini.versionOn('/prosessplan')
    expect((await choose(mini, [], mark, { usual: 'ja' })).statusCode).toBe(303)
    expect(await mini.versionOn('/prosessplan')).toBe(version)
  })

  it('are not for those who only read, nor for others', async () => {
    const reader = await mini.as('contributor')
    const page = await mini.get('/prosessplan', reader)
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('/prosessplan/innhold')
    const fields = { parts: [...planParts], version }
    expect((await mini.post('/prosessplan/innhold', fields, reader)).statusCode).toBe(403)
    expect((await mini.post('/prosessplan/innhold', fields, other.planner)).statusCode).toBe(404)
    expect((await app.post(`${mini.base}/prosessplan/innhold`, fields)).statusCode).toBe(303)
  })
})
