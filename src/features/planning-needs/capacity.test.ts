import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlans, planContentSchema } from '#features/plan-register/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn
let planIds: readonly string[]

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const { tenantId, strategyId } = alver
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  const contents = ['Samfunnsdel', 'Temaplan', 'Kystplan'].map((name) =>
    planContentSchema.parse({ name, type: 'thematic-plan', adoptedYear: 2010 }),
  )
  planIds = await inTenant(app.services.database.app, tenantId, async (tx) => {
    return (await addPlans(tx, { tenantId, strategyId }, contents, 'Kari')).ids
  })
  for (const planId of planIds) {
    const address = routes.planNeed.href({ ...where(), planId })
    const fields = { version: '0', decision: 'revise', start: '2028-2', adoption: '2028-2' }
    const answer = await app.post(address, { ...fields, weeks: '10' }, alver.planner.headers)
    expect(answer.statusCode).toBe(303)
  }
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const capacityHref = () => routes.planningCapacity.href(where())

const simplest = {
  version: '0',
  weeksPerYear: '20',
  'size-S': '2',
  'size-M': '8',
  'size-L': '20',
  hoursPerWeek: '37,5',
}

function save(fields: Record<string, string>, who = alver.planner) {
  return app.post(capacityHref(), { ...simplest, ...fields }, who.headers)
}

async function read(query = '', who = alver.planner): Promise<string> {
  const answer = await app.get(`${capacityHref()}${query}`, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

async function dates(): Promise<readonly string[]> {
  const rows = await inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx.selectFrom('plan_need').select(['plan_id', 'content']).orderBy('plan_id').execute(),
  )
  return rows.map(({ content }) => {
    const { start, adoption } = content as unknown as Record<string, { year: number; half: number }>
    return `${start?.year}-${start?.half} ${adoption?.year}-${adoption?.half}`
  })
}

describe('the capacity', () => {
  it('asks for one number first, and names what the law says', async () => {
    const body = await read()
    expect(body).toContain('Ukeverk til planarbeid i året')
    expect(body).toContain('§ 3-1')
    expect(body).toContain('Lagre tiden dere har, før vi kan lage et forslag.')
    expect(body.match(/data-variant="primary"/g)).toHaveLength(1)
  })

  it.each([
    ['ukeverk that are no number', { weeksPerYear: 'to' }, 'Skriv ukeverk i året'],
    ['a size without a number', { 'size-M': '' }, 'Skriv ukeverk for størrelsen'],
    ['hours that are too many', { 'newUnit-staff': '99999', newUnit: 'Plan' }, 'Skriv timer som'],
  ])('with %s is refused, and keeps what was typed', async (_, fields, message) => {
    const answer = await save({ hoursPerWeek: '36', ...fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain('value="36"')
  })

  it('is stored, and says where there is too much', async () => {
    const answer = await save({})
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      `${capacityHref()}?lagret=ja`,
    ])
    const body = await read('?lagret=ja')
    expect(body).toContain('Tiden dere har, er lagret.')
    expect(body).toContain('Det går ikke opp: 20 ukeverk mer arbeid enn tid.')
    expect(body).toMatch(/2\. halvår 2028: 20 ukeverk for mye\. Det arbeides med .*Kystplan/)
    expect(body).toContain('<svg')
    const list = await app.get(routes.planningNeeds.href(where()), alver.planner.headers)
    expect(list.body).toContain('Få planene til å gå opp')
  })

  it('stored by two at once shows both to the second', async () => {
    const answer = await save({ weeksPerYear: '33' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('value="33"')
    expect(answer.body).toContain('Lagret nå')
    expect((await save({})).statusCode).toBe(303)
  })

  it('is for those who may edit', async () => {
    expect(await read('', contributor)).not.toContain('name="weeksPerYear"')
    expect((await save({}, contributor)).statusCode).toBe(403)
    expect((await save({}, stranger)).statusCode).toBe(404)
    const signedOut = await app.post(capacityHref(), simplest)
    expect(signedOut.headers.location).toContain('/logg-inn')
  })
})

describe('a proposal that makes the plans fit', () => {
  const accept = (mark: string, who = alver.planner, plan = planIds) =>
    app.post(routes.acceptFit.href(where()), { mark, plan, offered: planIds }, who.headers)
  const markOf = (body: string) => /name="mark" value="([0-9a-f]+)"/.exec(body)?.[1] ?? ''

  it('changes nothing before it is taken into use, and can be undone', async () => {
    const before = await dates()
    const body = await read('?forslag=ja')
    expect(body).toContain('Alle planene får plass i perioden.')
    expect(body).toContain('Venter til det er tid nok.')
    expect(body.match(/data-variant="primary"/g)).toHaveLength(1)
    expect(await dates()).toEqual(before)

    const answer = await accept(markOf(body))
    expect(answer.statusCode).toBe(303)
    const after = await dates()
    expect(new Set(after)).toEqual(new Set(['2028-2 2028-2', '2029-1 2029-1', '2029-2 2029-2']))
    const receipt = await app.get(String(answer.headers.location), alver.planner.headers)
    expect(receipt.body).toContain('2 planer har fått nye tidspunkt')
    expect(receipt.body).toContain('Arbeidet går opp: 30 ukeverk')

    const undo = /action="([^"]+angre)"/.exec(receipt.body)?.[1] ?? ''
    expect((await app.post(undo, {}, contributor.headers)).statusCode).toBe(403)
    expect((await app.post(undo, {}, stranger.headers)).statusCode).toBe(404)
    const undone = await app.post(undo, {}, alver.planner.headers)
    expect(undone.statusCode).toBe(303)
    expect(await dates()).toEqual(before)
    const last = await app.get(String(undone.headers.location), alver.planner.headers)
    expect(last.body).toContain('Angret. Planene har fått tilbake det som sto.')
  })

  it('is taken into use in part: the rest stays as it was', async () => {
    const before = await dates()
    const body = await read('?forslag=ja')
    const offered = Array.from(body.matchAll(/name="offered" value="([^"]+)"/g), ([, id]) => id)
    expect(body.match(/name="plan"[^>]* checked/g)).toHaveLength(offered.length)
    const none = await accept(markOf(body), alver.planner, [])
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain('Velg minst én plan som skal få nytt tidspunkt.')
    expect(none.body).not.toMatch(/name="plan"[^>]* checked/)
    const answer = await accept(markOf(body), alver.planner, [String(offered[0])])
    const receipt = await app.get(String(answer.headers.location), alver.planner.headers)
    expect(receipt.body).toContain('Én plan har fått nytt tidspunkt.')
    const after = await dates()
    expect(after.filter((one, index) => one !== before[index])).toHaveLength(1)
    const undo = /action="([^"]+angre)"/.exec(receipt.body)?.[1] ?? ''
    await app.post(undo, {}, alver.planner.headers)
    expect(await dates()).toEqual(before)
  })

  it('that is another by now is shown anew, with what was unticked', async () => {
    const offered = /name="offered" value="([^"]+)"/.exec(await read('?forslag=ja'))?.[1] ?? ''
    const others = planIds.filter((id) => id !== offered)
    const answer = await accept('0'.repeat(32), alver.planner, others)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Planene er endret siden forslaget ble laget.')
    expect(markOf(answer.body)).not.toBe('')
    expect(answer.body).not.toMatch(new RegExp(`value="${offered}"[^>]* checked`))
  })

  it('is taken into use by those who may edit', async () => {
    expect((await accept('x', contributor)).statusCode).toBe(403)
    expect((await accept('x', stranger)).statusCode).toBe(404)
    const signedOut = await app.post(routes.acceptFit.href(where()), { mark: 'x' })
    expect(signedOut.headers.location).toContain('/logg-inn')
  })

  it('says plainly what does not fit when there are 0 hours', async () => {
    expect((await save({ version: '1', weeksPerYear: '0' })).statusCode).toBe(303)
    const body = await read('?forslag=ja')
    expect(body).toContain('Alt får ikke plass.')
    expect(body).toContain('Dere har ingen tid til planarbeid.')
  })
})

describe('hours per unit', () => {
  it('are given for every half-year, changed, and taken away', async () => {
    const unit = { newUnit: 'Plan <og> bygg', 'newUnit-staff': '375', 'newUnit-shared': '37,5' }
    expect((await save({ version: '2', ...unit })).statusCode).toBe(303)
    const body = await read()
    expect(body).toContain('name="hours-0-staff-2028-1"')
    expect(body).toContain('Har planarbeid, men ingen timer: Uten enhet.')
    expect(body).not.toContain('<og>')
    const again = await save({ version: '3', ...unit, 'isUnit-0': 'ja', 'unit-0': unit.newUnit })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Enheten står her allerede.')
    const removed = { 'isUnit-0': 'ja', 'unit-0': unit.newUnit, 'remove-0': 'ja' }
    expect((await save({ version: '3', ...removed })).statusCode).toBe(303)
    expect(await read()).not.toContain('name="hours-0-staff-2028-1"')
  })
})
