import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#routes'
import {
  addTreatment,
  app,
  fieldsOn,
  idIn,
  openDecision,
  page,
  planIds,
  post,
  publish,
  where,
} from '../../../test/decision.ts'
import { textOf } from '../../../test/workspace.ts'

let at = { slug: '', period: '', treatmentId: '' }

beforeAll(async () => {
  await openDecision()
  await publish({})
  const { headers } = await addTreatment({})
  at = { ...where(), treatmentId: idIn(headers.location) }
})
afterAll(() => app.close())

async function merge(land: string, into: Record<string, string>) {
  const href = routes.treatmentPlans.href(at)
  const { version = '' } = fieldsOn(await page(href))
  const added = { 'new-0-name': 'Frivillighetsplan', 'new-0-type': 'thematic-plan' }
  const struck = { [`plan-${planIds[2]}`]: 'strykes' }
  return post(href, {
    ...{ version, ...added, 'new-0-decision': 'new', ...struck },
    ...{ [`plan-${land}`]: 'merge', ...into },
  })
}

describe('a plan that the meeting adds', () => {
  const href = () => routes.treatmentPlans.href(at)
  const idOn = async () => fieldsOn(await page(href()))['new-0-id'] ?? ''
  const save = async (row: Record<string, string>) => {
    const { version = '' } = fieldsOn(await page(href()))
    const rest = { 'new-0-type': 'thematic-plan', 'new-0-decision': 'new' }
    return (await post(href(), { version, ...rest, ...row })).statusCode
  }

  it('is the same plan when its name is put right, and no other can take its place', async () => {
    expect(await save({ 'new-0-name': 'Frivilighetsplan' })).toBe(303)
    const id = await idOn()
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const both = {
      'new-1-name': 'Frivilighetsplan',
      'new-1-type': 'other',
      'new-1-decision': 'new',
    }
    expect(await save({ 'new-0-name': 'Vindkraftplan', 'new-0-id': id, ...both })).toBe(303)
    const fields = fieldsOn(await page(href()))
    expect(fields['new-0-id']).toBe(id)
    expect(fields['new-1-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(fields['new-1-id']).not.toBe(id)
    const unknown = planIds[0] ?? ''
    expect(await save({ 'new-0-name': 'Landbruksplan', 'new-0-id': unknown })).toBe(303)
    expect([id, unknown, '']).not.toContain(await idOn())
  })
})

describe('a merger that the meeting decides', () => {
  it('asks what the plan becomes a part of, and keeps what was chosen', async () => {
    const [, land = ''] = planIds
    const asked = await merge(land, {})
    expect(asked.statusCode).toBe(422)
    expect(textOf(asked.body)).toContain('Hva blir «Arealdelen» en del av?')
    expect(asked.body).toContain(`href="#felt-into-${land}"`)
    expect(asked.body).toMatch(/<option value="merge" selected>/)
  })

  it.each([
    ['itself', 1, 'Planen kan ikke slås sammen med seg selv.'],
    ['one that is struck', 2, 'Planen den skal slås sammen med, er strøket.'],
  ])('is not with %s', async (_, other, message) => {
    const [, land = ''] = planIds
    const answer = await merge(land, { [`into-${land}`]: String(planIds[other]) })
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain(message)
  })

  it('is with a plan that the meeting added, one outside the table, or one in it', async () => {
    const [community = '', land = ''] = planIds
    const { body } = await merge(land, {})
    const added = /<option value="([0-9a-f-]{36})">Frivillighetsplan</.exec(body)?.[1] ?? ''
    for (const other of [added, 'ingen', community]) {
      expect((await merge(land, { [`into-${land}`]: other })).statusCode).toBe(303)
      const stored = await page(routes.treatmentPlans.href(at))
      expect(stored).toContain(`<option value="${other}" selected>`)
    }
  })

  it('is told of in the edition', async () => {
    const { version = '' } = fieldsOn(await page(routes.treatment.href(at)))
    const made = await post(routes.makeEdition.href(at), { version })
    expect(made.statusCode).toBe(303)
    const edition = textOf(await page(String(made.headers.location)))
    expect(edition).toContain('Arealdelen: Slås sammen med Samfunnsdelen')
  })
})

describe('words of the decision that say what was proposed', () => {
  it('are pointed at when the meeting has changed the plans, before they are frozen', async () => {
    const { decisionText = '' } = fieldsOn(await page(routes.newTreatment.href(where())))
    const { headers } = await addTreatment({ heldOn: '1.10.2028', isAmendment: 'ja', decisionText })
    const treatment = { ...where(), treatmentId: idIn(headers.location) }
    const warning = 'ordene i vedtaket er som i forslaget'
    expect(textOf(await page(routes.treatment.href(treatment)))).not.toContain(warning)
    const plans = routes.treatmentPlans.href(treatment)
    const { version = '' } = fieldsOn(await page(plans))
    await post(plans, { version, [`plan-${planIds[2]}`]: 'strykes' })
    expect(textOf(await page(routes.treatment.href(treatment)))).toContain(warning)
  })
})
