import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { fieldsOn, idIn } from '../../../test/decision.ts'
import { type Journey, startJourney } from '../../../test/journey.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { textOf } from '../../../test/workspace.ts'
import type { EditionContent } from './decision-content.ts'

const half = Array.from({ length: 12 }, (_, index) => `Temaplan nummer ${index + 1}`)
const kept = ['Kommuneplanens samfunnsdel', ...half.filter((_, index) => index % 2 === 0)]
/** The last is only planned: there is none of it yet. */
const struck = [...half.filter((_, index) => index % 2 === 1), 'Ny havneplan']
const merged = 'Temaplan nummer 1'

let journey: Journey
let treatment = ''
const ids = new Map<string, string>()
const idOf = (name: string) => ids.get(name) ?? ''
const plansPath = () => `/vedtak/behandling/${treatment}/planer`

beforeAll(async () => {
  journey = await startJourney('3336', '2028-08-14T08:00:00Z', {
    constitution: '19.10.2027',
    meetings: 'Kommunestyret 21.09.2028',
  })
  await journey.come('2028-08-14T08:00:00Z')
  for (const name of [...kept.slice(0, 1), ...half]) {
    const type = name.endsWith('samfunnsdel') ? { type: 'community-part' } : {}
    ids.set(name, await journey.addPlan(name, type))
  }
  ids.set('Ny havneplan', await journey.addPlan('Ny havneplan', { status: 'planned' }))
  for (const [name, id] of ids) {
    const decision = name === 'Ny havneplan' ? 'new' : 'revise'
    await journey.send(`/planbehov/plan/${id}`, { decision, weeks: '4' })
  }
  await journey.send(`/planbehov/plan/${idOf(merged)}`, {
    ...{ decision: 'merge', mergeIntoId: idOf('Temaplan nummer 2') },
  })
  const suggested = fieldsOn(await journey.body('/vedtak/publiser'))
  await journey.send('/vedtak/publiser', { ...suggested, publishedOn: '14.8.2028' })
  await journey.come('2028-09-21T18:00:00Z')
  const body = await journey.body('/vedtak/behandling/ny')
  const publicationId = /<option value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
  treatment = idIn(
    await journey.send('/vedtak/behandling/ny', {
      ...{ body: 'kommunestyre', heldOn: '21.9.2028', outcome: 'adopted', caseNumber: '40/28' },
      ...{ publicationId, isUnanimous: 'ja', decisionText: 'Vedtas med halve tabellen.' },
    }),
  )
})
afterAll(() => journey.app.close())

const strikes = Object.fromEntries(struck.map((name) => [name, 'strykes']))
const choices = (chosen: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(chosen).map(([name, choice]) => [`plan-${idOf(name)}`, choice]))

describe('a council that strikes half of the table', () => {
  it('is asked about the plan that was to be merged into one of them', async () => {
    const { version = '' } = fieldsOn(await journey.body(plansPath()))
    const fields = choices({ ...strikes, [merged]: '' })
    const asked = await journey.post(plansPath(), { version, ...fields })
    expect(asked.statusCode).toBe(422)
    expect(textOf(asked.body)).toContain(
      `«${merged}» skulle bli en del av «Temaplan nummer 2», som er strøket.`,
    )
    expect(asked.body).toContain(`href="#felt-plan-${idOf(merged)}"`)
    expect(asked.body.match(/<option value="strykes" selected>/g)).toHaveLength(struck.length)
    await journey.send(plansPath(), choices({ ...strikes, [merged]: 'continue' }))
  })

  it('leaves an edition with the other half, on the page and as PDF', async () => {
    const { version = '' } = fieldsOn(await journey.body(`/vedtak/behandling/${treatment}`))
    await journey.send(`/vedtak/behandling/${treatment}/utgave`, { version })
    const { plans, document } = await edition()
    expect(plans.map(({ name }) => name).toSorted()).toEqual(kept.toSorted())
    const told = struck.map((name) => `${name}: strøket`)
    const lists = document.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    const lines = lists.map((item) => item.map(({ text }) => text).join(''))
    expect(lines).toEqual(expect.arrayContaining(told))
    const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
    for (const name of struck) expect(JSON.stringify(tables)).not.toContain(`"${name}"`)
    for (const name of kept) expect(JSON.stringify(tables)).toContain(`"${name}"`)
    const page = await journey.text('/vedtak/utgave/1')
    for (const line of told) expect(page).toContain(line)
  })

  it('leaves the register whole, and the planning needs as adopted', async () => {
    const register = await journey.text('/planer')
    for (const name of [...kept, ...struck]) expect(register).toContain(name)
    const expected = [
      ...kept.map((name) => [name, name === merged ? 'continue' : 'revise']),
      ...struck.map((name) => [name, name === 'Ny havneplan' ? 'postpone' : 'continue']),
    ]
    expect(await decisions()).toEqual(Object.fromEntries(expected))
  })

  it('leaves the portal with the other half', async () => {
    const portal = `/${journey.slug}/planstrategi/2028-2031/utgave/1`
    const pdf = await journey.app.get(`${portal}/planstrategi.pdf`)
    expect(pdf.statusCode).toBe(200)
    const words = pdfText(pdf.rawPayload)?.replace(/\s+/g, ' ')
    for (const name of struck) if (words) expect(words).toContain(`${name}: strøket`)
    const overview = await journey.app.get(`/${journey.slug}/planer`)
    for (const name of kept) expect(overview.body).toContain(name)
    for (const name of struck) expect(overview.body).not.toContain(`${name}<`)
  })
})

async function edition(): Promise<EditionContent> {
  const { content } = await inTenant(journey.app.services.database.app, journey.tenantId, (tx) =>
    tx.selectFrom('edition').select('content').executeTakeFirstOrThrow(),
  )
  return content as unknown as EditionContent
}

async function decisions(): Promise<Record<string, string | null>> {
  const rows = await inTenant(journey.app.services.database.app, journey.tenantId, (tx) =>
    tx
      .selectFrom('plan_need')
      .innerJoin('municipal_plan', 'municipal_plan.id', 'plan_need.plan_id')
      .select(['name', 'decision'])
      .execute(),
  )
  return Object.fromEntries(rows.map(({ name, decision }) => [name, decision]))
}
