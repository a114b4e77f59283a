import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
let alternativeId: string

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  const capacity = { weeksPerYear: '5', hoursPerWeek: '37,5', version: '0' }
  const sizes = { 'size-S': '2', 'size-M': '8', 'size-L': '20' }
  await post(routes.planningCapacity.href(where()), { ...capacity, ...sizes })
})
afterAll(() => app.close())

beforeEach(async () => {
  const { tenantId, strategyId } = alver
  const contents = ['Skoleplan', 'Havneplan', 'Kystplan'].map((name) =>
    planContentSchema.parse({ name, type: 'thematic-plan', adoptedYear: 2010 }),
  )
  await inTenant(app.services.database.app, tenantId, async (tx) => {
    await tx.deleteFrom('planning_item').execute()
    await tx.deleteFrom('municipal_plan').execute()
    planIds = (await addPlans(tx, { tenantId, strategyId }, contents, 'Kari')).ids
  })
  const dates = { start: '2028-2', adoption: '2028-2' }
  await decide(0, {
    version: '0',
    decision: 'revise',
    reason: 'Skolen flytter',
    ...dates,
    weeks: '10',
  })
  const added = await post(listHref(), { title: 'B', planId: idOf(0), decision: 'postpone' })
  alternativeId = String(added.headers.location).split('=').at(-1) ?? ''
})

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const idOf = (index: number) => planIds[index] ?? ''
const listHref = () => routes.planningAlternatives.href(where())
const cellHref = (index: number) => `${listHref()}?endre=${alternativeId}.${idOf(index)}`
const changeHref = () => routes.changeAlternative.href({ ...where(), alternativeId })
const useHref = () => routes.useAlternative.href({ ...where(), alternativeId })
const post = (to: string, fields: Record<string, string>, who = alver.planner) =>
  app.post(to, fields, who.headers)

async function decide(index: number, fields: Record<string, string>) {
  const answer = await post(routes.planNeed.href({ ...where(), planId: idOf(index) }), fields)
  expect(answer.statusCode).toBe(303)
}

async function read(to: string, who = alver.planner): Promise<string> {
  const answer = await app.get(to, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

function stored(index: number) {
  return inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx
      .selectFrom('plan_need')
      .select(['decision', 'content', 'version'])
      .where('plan_id', '=', idOf(index))
      .executeTakeFirst(),
  )
}

const seenIn = (body: string) => /name="seen" value="([^"]*)"/.exec(body)?.[1] ?? ''
const markIn = (body: string) => /name="mark" value="([0-9a-f]+)"/.exec(body)?.[1] ?? ''
const undoIn = (body: string) => /action="([^"]+angre)"/.exec(body)?.[1] ?? ''

describe('a plan in an alternative', () => {
  it('is changed in the table, with what it does to the work', async () => {
    const open = await read(cellHref(0))
    expect(open).toMatch(/value="postpone" selected/)
    expect(open.match(/data-variant="primary"/g)).toHaveLength(1)
    const fields = { planId: idOf(0), seen: seenIn(open), decision: 'revise', weeks: '4' }
    const changed = await post(changeHref(), fields)
    expect(changed.statusCode).toBe(303)
    const receipt = await read(String(changed.headers.location))
    expect(receipt).toContain('Alternativet B er endret. Planarbeid i perioden: 4 ukeverk (6')
    expect(receipt).toContain('Revideres, 2/2028, 4 ukeverk')
    const again = await post(changeHref(), fields)
    expect(again.statusCode).toBe(303)
  })

  it('stands as it stands again with one press', async () => {
    const fields = { planId: idOf(0), seen: seenIn(await read(cellHref(0))), drop: 'ja' }
    expect((await post(changeHref(), fields)).statusCode).toBe(303)
    expect(await read(listHref())).not.toContain('Skoleplan</a>')
  })

  it('shows both when two change it at once', async () => {
    const seen = seenIn(await read(cellHref(0)))
    await post(changeHref(), { planId: idOf(0), seen, decision: 'repeal' })
    const answer = await post(changeHref(), { planId: idOf(0), seen, decision: 'revise' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('I alternativet B står Skoleplan nå slik: Oppheves, 2/2028')
    expect(answer.body).toMatch(/value="revise" selected/)
    const kept = { planId: idOf(0), seen: seenIn(answer.body), decision: 'revise' }
    expect((await post(changeHref(), kept)).statusCode).toBe(303)
  })

  it.each([
    ['a merger with nothing', { decision: 'merge' }, 'Velg hvilken plan'],
    ['an adoption before what stands', { decision: 'revise', start: '2030-1' }, 'ikke vedtas før'],
    ['work that is no number', { decision: 'revise', weeks: 'mye' }, 'Skriv ukeverk som'],
  ])('with %s is refused, and keeps what was typed', async (_, fields, message) => {
    const seen = seenIn(await read(cellHref(0)))
    const answer = await post(changeHref(), { planId: idOf(0), seen, ...fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toMatch(new RegExp(`value="${fields.decision}" selected`))
  })

  it('is changed by those who may edit', async () => {
    const fields = { planId: idOf(0), decision: 'repeal' }
    expect((await post(changeHref(), fields, contributor)).statusCode).toBe(403)
    expect((await post(changeHref(), fields, stranger)).statusCode).toBe(404)
    expect((await app.post(changeHref(), fields)).headers.location).toContain('/logg-inn')
    expect(await read(cellHref(0), contributor)).not.toContain('name="decision"')
    const unknown = { ...fields, planId: crypto.randomUUID() }
    expect((await post(changeHref(), unknown)).statusCode).toBe(404)
  })
})

describe('an alternative that is taken into use', () => {
  it('says first what will change, then changes it, and back again', async () => {
    await post(listHref(), { title: 'B', planId: idOf(1), decision: 'continue' })
    const page = await read(useHref())
    expect(page).toContain('<h1>Ta alternativet «B» i bruk</h1>')
    expect(page).toContain('Revideres, 2/2028, 10 ukeverk')
    expect(page).toMatch(/Havneplan<\/a>.*Ikke bestemt.*Videreføres/s)
    expect(page).not.toContain('Kystplan')
    expect(page).toContain('0 ukeverk (10 ukeverk mindre)')
    expect((await stored(0))?.version).toBe(1)

    const used = await post(useHref(), { mark: markIn(page) })
    expect(used.statusCode).toBe(303)
    const receipt = await read(String(used.headers.location))
    expect(receipt).toContain('Alternativet er tatt i bruk. 2 planer er endret.')
    expect(receipt).toContain('Før et forslag eller et alternativ ble tatt i bruk')
    expect(await stored(0)).toMatchObject({
      decision: 'postpone',
      content: { reason: 'Skolen flytter', start: { year: 2028, half: 2 } },
    })
    expect((await stored(1))?.decision).toBe('continue')

    const again = await post(useHref(), { mark: markIn(page) })
    expect(again.headers.location).toBe(used.headers.location)

    const undone = await post(undoIn(receipt), {})
    expect(await read(String(undone.headers.location))).toContain(
      'Angret. Planene har fått tilbake det som sto.',
    )
    expect((await stored(0))?.decision).toBe('revise')
    expect((await stored(1))?.decision).toBeNull()
  })

  it('gives back only what nobody has changed since', async () => {
    await post(listHref(), { title: 'B', planId: idOf(1), decision: 'repeal' })
    const used = await post(useHref(), { mark: markIn(await read(useHref())) })
    await decide(1, { version: '1', decision: 'revise' })
    const undo = undoIn(await read(String(used.headers.location)))
    const undone = await post(undo, {})
    expect(await read(String(undone.headers.location))).toContain(
      'Disse er ikke rørt, for noen har endret dem siden: Havneplan.',
    )
    expect([(await stored(0))?.decision, (await stored(1))?.decision]).toEqual(['revise', 'revise'])
  })

  it.each([
    ['a plan', () => decide(0, { version: '1', decision: 'repeal' })],
    ['it', () => post(listHref(), { title: 'B', planId: idOf(2), decision: 'repeal' })],
  ])('is shown anew when somebody has changed %s since', async (_, change) => {
    const mark = markIn(await read(useHref()))
    await change()
    const before = await stored(0)
    const answer = await post(useHref(), { mark })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('er endret siden du så på siden')
    expect(await stored(0)).toEqual(before)
    expect((await post(useHref(), { mark: markIn(answer.body) })).statusCode).toBe(303)
  })

  it('cannot hold what cannot be decided', async () => {
    await post(listHref(), { title: 'B', planId: idOf(1), decision: 'merge', mergeIntoId: idOf(2) })
    const mark = markIn(await read(useHref()))
    await decide(2, { version: '0', decision: 'merge', mergeIntoId: idOf(1) })
    const page = await read(useHref())
    expect(page).toContain('Dette må dere si først')
    expect(page).toContain('Den planen skal selv inngå i denne.')
    expect(markIn(page)).toBe('')
    expect((await post(useHref(), { mark })).statusCode).toBe(422)
    expect((await stored(0))?.decision).toBe('revise')
  })

  it('without plans has nothing to use', async () => {
    await post(changeHref(), { planId: idOf(0), seen: seenIn(await read(cellHref(0))), drop: 'ja' })
    expect(await read(useHref())).toContain('Ingenting blir endret.')
    expect((await post(useHref(), {})).statusCode).toBe(422)
  })

  it('is for those who may edit', async () => {
    const mark = markIn(await read(useHref()))
    expect((await app.get(useHref(), contributor.headers)).statusCode).toBe(403)
    expect((await post(useHref(), { mark }, contributor)).statusCode).toBe(403)
    expect((await post(useHref(), { mark }, stranger)).statusCode).toBe(404)
    expect((await app.post(useHref(), { mark })).headers.location).toContain('/logg-inn')
    expect((await stored(0))?.decision).toBe('revise')
  })
})
