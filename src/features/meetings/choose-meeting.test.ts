import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

const calendar = [
  'Kommunestyret 15.06.2028',
  'Kommunestyret 21.09.2028',
  'Formannskapet 11.05.2028',
  'Formannskapet 25.05.2028',
].join('\n')

let app: TestApp
let work: Workspace
let september = ''
let committee = ''

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '3336', { constitution: '2027-10-21', meetings: calendar })
  september = await addressOf(/21\. september 2028/)
  committee = await addressOf(/11\. mai 2028/)
})

afterAll(() => app.close())

/** `/framdrift/moter/<id>/velg` of the meeting that the list names so. */
async function addressOf(name: RegExp): Promise<string> {
  const { body } = await work.get('/framdrift/moter')
  const links = [
    ...body.matchAll(/href="[^"]*\/framdrift\/moter\/([0-9a-f-]{36})"[^>]*>(.*?)<\/a>/gs),
  ]
  const id = links.find(([, , text]) => name.test(textOf(text ?? '')))?.[1]
  return `/framdrift/moter/${id}/velg`
}

describe('choosing another council meeting', () => {
  it('shows what September asks for before it is chosen, and stores nothing', async () => {
    const page = textOf((await work.get(september)).body)
    expect(page).toContain('Vi anbefaler senest 21. august 2028. Loven sier senest 22. august 2028')
    expect(page).toContain('senest i juni')
    expect(page).toContain('Kalenderen har 11. mai 2028.')
    expect(page).toContain('Offentlig først, så innstilling')
    expect(page).toContain('30 dager før fristen 21. oktober 2028.')
    expect(page).toMatch(/Vedtak i kommunestyret.*15\. juni 2028.*21\. september 2028/)
    expect(textOf((await work.get()).body)).toContain('Kommunestyret vedtar 15. juni 2028')
  })

  it('stores the choice, and gives it back to the schedule', async () => {
    const choose = async (fields: Record<string, string>) =>
      work.post(september, { version: await work.versionOn(september), ...fields })
    expect((await choose({})).statusCode).toBe(303)
    expect(textOf((await work.get()).body)).toContain('Kommunestyret vedtar 21. september 2028')
    expect((await choose({ release: 'ja' })).statusCode).toBe(303)
    expect(textOf((await work.get()).body)).toContain('Kommunestyret vedtar 15. juni 2028')
  })

  it('asks again when somebody has changed the strategy meanwhile', async () => {
    const version = await work.versionOn(september)
    await work.post(september, { version })
    await work.post(september, { version: await work.versionOn(september), release: 'ja' })
    const late = await work.post(september, { version })
    expect(late.statusCode).toBe(409)
    expect(textOf(late.body)).toContain(
      'Noen andre har endret planstrategien etter at du åpnet siden',
    )
  })

  it('is for council meetings, and for those who edit', async () => {
    expect((await work.get(committee)).statusCode).toBe(404)
    const contributor = await work.as('contributor')
    expect((await work.get(september, contributor)).body).not.toContain('Velg dette møtet')
    expect((await work.post(september, {}, contributor)).statusCode).toBe(403)
    const stranger = await app.municipality('1811')
    const planner = (await app.signIn({ tenantId: stranger.tenantId, role: 'planner' })).headers
    expect((await work.post(september, {}, planner)).statusCode).toBe(404)
  })
})
