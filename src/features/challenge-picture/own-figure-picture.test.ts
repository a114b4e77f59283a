import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownScenarioPrefix, ownTablePrefix } from '#features/challenges/index.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { filledDraft } from '../../../test/draft-form.ts'
import { loadPopulationFigures } from '../../../test/population-figures.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
const own = { table: '', scenario: '' }
const where = () => ({ slug: work.slug, period: '2028-2031' })
const post = (address: string, fields: Parameters<Workspace['post']>[1]) =>
  app.post(address, fields, work.planner)

beforeAll(async () => {
  app = await testApp()
  await loadPopulationFigures(app.services.database)
  work = await startedWorkspace(app, '4001')
  const address = routes.newOwnTable.href(where())
  const text = 'Krets\tElever\nSør\t40\nNord\t523'
  const draft = (await post(address, { text, sheet: '' })).body
  const details = { title: 'Elever i kretsene', unit: 'elever', source: 'Visma', licence: 'own' }
  const table = await post(address, filledDraft(draft, { ...details, intent: 'store' }))
  own.table = idIn(table.headers.location)
  const choices = { flytting: 'ingen', navn: 'Ingen flytting' }
  own.scenario = idIn((await post(routes.ownProjection.href(where()), choices)).headers.location)
  for (const [title, figureId] of [
    ['Flere elever i nord', `${ownTablePrefix}${own.table}`],
    ['Færre folk', `${ownScenarioPrefix}${own.scenario}`],
  ]) {
    const challenge = { title: title ?? '', figureId: figureId ?? '' }
    expect((await post(routes.challenges.href(where()), challenge)).statusCode).toBe(303)
  }
})
afterAll(() => app.close())

function idIn(location: unknown): string {
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(String(location))?.[0] ?? ''
}

/** The address of the version that is published now. */
async function publish(): Promise<string> {
  const address = routes.challengePicture.href(where())
  const form = (await app.get(address, work.planner)).body
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
  const fields = { version: hidden('version'), formToken: hidden('formToken'), changeNote: '' }
  const answer = await post(address, fields)
  expect(answer.statusCode).toBe(303)
  const number = String(answer.headers.location).split('=').at(-1) ?? ''
  return routes.publicChallengePicture.href({ slug: work.slug, number })
}

async function documentAt(address: string): Promise<string> {
  const { body, statusCode } = await app.get(address)
  expect(statusCode).toBe(200)
  return body.slice(body.indexOf('<article'), body.indexOf('</article>'))
}

it('an own table and an own scenario stay in what is published when they are removed', async () => {
  const address = await publish()
  const before = await documentAt(address)
  const shown = textOf(before)
  expect(shown).toContain('Nord 523')
  expect(shown).toContain('Kilde: Visma, kommunens egne tall.')
  expect(shown).toContain('Kommunens eget scenario, ikke SSBs framskriving')
  expect(before.match(/<svg/g)?.length).toBeGreaterThanOrEqual(3)

  const table = { ...where(), tableId: own.table }
  const scenario = { ...where(), scenarioId: own.scenario }
  for (const remove of [routes.removeOwnTable.href(table), routes.removeScenario.href(scenario)]) {
    expect((await post(remove, {})).statusCode).toBe(303)
  }
  expect(await documentAt(address)).toBe(before)
  const draft = textOf((await app.get(routes.challengePicture.href(where()), work.planner)).body)
  expect(draft).toContain('Disse figurene og bildene finnes ikke lenger')
  expect(draft.match(/Figuren til utfordringen: (Flere elever i nord|Færre folk)/g)).toHaveLength(2)
  const next = textOf(await documentAt(await publish()))
  expect(next).toContain('Flere elever i nord')
  expect(next).not.toContain('Nord 523')
  expect(next).not.toContain('Kommunens eget scenario')
})
