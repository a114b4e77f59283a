import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlans, planContentSchema } from '#features/plan-register/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork
let responsible: SignedIn
let contributor: SignedIn
let stranger: SignedIn
let planIds: readonly string[]

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const { tenantId, strategyId } = alver
  responsible = await app.signIn({ tenantId, role: 'contributor', name: 'Ola Eksempel' })
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  const written = [
    { name: 'Plan for <idrett>', adoptedYear: 2025, responsibleId: responsible.personId },
    { name: 'Kulturplan', adoptedYear: 2009 },
    { name: 'Havneplan', adoptedYear: 2026 },
    { name: 'Plan som ikke finnes', status: 'lacking' },
  ]
  const contents = written.map((one) => planContentSchema.parse({ type: 'thematic-plan', ...one }))
  planIds = await inTenant(app.services.database.app, tenantId, async (tx) => {
    await tx.deleteFrom('municipal_plan').execute()
    return (await addPlans(tx, { tenantId, strategyId }, contents, 'Kari')).ids
  })
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const idOf = (index: number) => planIds[index] ?? ''
const needHref = (index: number) => routes.planNeed.href({ ...where(), planId: idOf(index) })
const boardHref = () => `${routes.planningNeeds.href(where())}?visning=tavle`
const moveHref = () => routes.moveNeed.href(where())

function move(index: number, to: string, version: number, who = alver.planner) {
  const planId = idOf(index)
  const fields = { flytt: `${planId}.${version}`, [`til-${planId}`]: to }
  return app.post(moveHref(), fields, who.headers)
}

async function read(address: string, who = alver.planner): Promise<string> {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

/** The columns of the board, each with the names of its plans. */
async function columns(): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = (await read(boardHref())).matchAll(/<h2 id="kolonne-([a-z-]+)">(.*?)<\/section>/gs)
  return Object.fromEntries(
    Array.from(found, ([, id = '', held = '']) => [
      id,
      Array.from(held.matchAll(/<a id="k-[^>]*>(.*?)<\/a>/g), ([, name = '']) => name),
    ]),
  )
}

function stored(index: number) {
  return inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx
      .selectFrom('plan_need')
      .select(['decision', 'content', 'version', 'updated_by'])
      .where('plan_id', '=', idOf(index))
      .executeTakeFirst(),
  )
}

const undoIn = (body: string) => /action="([^"]+angre)"/.exec(body)?.[1] ?? ''

describe('the board', () => {
  it('holds every plan once, also what nobody has asked about', async () => {
    expect(await columns()).toEqual({
      'to-assess': ['Kulturplan'],
      continue: ['Havneplan', 'Plan for &lt;idrett>'],
      undecided: ['Plan som ikke finnes'],
    })
  })

  it('moves a plan, says where it stands, and gives the way back', async () => {
    const moved = await move(1, 'revise', 0)
    expect(moved.statusCode).toBe(303)
    const receipt = await read(String(moved.headers.location))
    expect(receipt).toContain('«Kulturplan» står nå under «Revideres».')
    expect((await columns()).revise).toEqual(['Kulturplan'])
    const undo = undoIn(receipt)
    expect((await app.post(undo, {}, contributor.headers)).statusCode).toBe(403)
    expect((await app.post(undo, {}, stranger.headers)).statusCode).toBe(404)
    const undone = await app.post(undo, {}, alver.planner.headers)
    expect(await read(String(undone.headers.location))).toContain(
      'Angret. Planen har fått tilbake det som sto.',
    )
    expect((await columns())['to-assess']).toEqual(['Kulturplan'])
    expect((await app.post(undo, {}, alver.planner.headers)).statusCode).toBe(303)
    expect((await stored(1))?.version).toBe(2)
  })

  it('keeps what else is said of the plan, and takes a decision back', async () => {
    const said = { version: '2', decision: 'revise', reason: 'Ny skole', start: '2028-2' }
    expect((await app.post(needHref(1), said, alver.planner.headers)).statusCode).toBe(303)
    expect((await move(1, 'postpone', 3)).statusCode).toBe(303)
    expect(await stored(1)).toMatchObject({ decision: 'postpone', content: { reason: 'Ny skole' } })
    expect((await move(1, 'undecided', 4)).statusCode).toBe(303)
    expect(await stored(1)).toMatchObject({ decision: null, content: { reason: 'Ny skole' } })
  })

  it('pressed twice moves once', async () => {
    expect((await move(2, 'repeal', 0)).statusCode).toBe(303)
    const again = await move(2, 'repeal', 0)
    expect(await read(String(again.headers.location))).toContain('«Havneplan» står nå under')
    expect((await stored(2))?.version).toBe(1)
  })

  it('tells the second of two who move at once, and keeps what was chosen', async () => {
    const answer = await move(2, 'revise', 0)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Kari Eksempel har endret «Havneplan»')
    expect(answer.body).toContain('Den står nå under «Oppheves».')
    expect(answer.body).toContain('<option value="revise" selected')
    expect(await stored(2)).toMatchObject({ decision: 'repeal', version: 1 })
    expect((await move(2, 'revise', 1)).statusCode).toBe(303)
  })

  it('leads to the page of the plan where the choice needs more', async () => {
    const answer = await move(2, 'merge', 2)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('<h1>Havneplan</h1>')
    expect(answer.body).toContain('Velg hvilken plan den skal slås sammen med.')
    expect(answer.body).toMatch(/name="decision" value="merge" checked/)
    expect((await stored(2))?.version).toBe(2)
  })

  it.each(['', 'burn'])('moved to «%s» is refused with a link to the list', async (to) => {
    const answer = await move(0, to, 0)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-til-${idOf(0)}"`)
    expect(answer.body).toContain('Velg hva som skal skje med «Plan for &lt;idrett>»')
    expect(await stored(0)).toBeUndefined()
  })

  it('of a plan that is not there is not found', async () => {
    const planId = crypto.randomUUID()
    const fields = { flytt: `${planId}.0`, [`til-${planId}`]: 'repeal' }
    expect((await app.post(moveHref(), fields, alver.planner.headers)).statusCode).toBe(404)
    expect((await app.post(moveHref(), {}, alver.planner.headers)).statusCode).toBe(404)
  })

  it('is closed to others', async () => {
    expect((await move(0, 'repeal', 0, contributor)).statusCode).toBe(403)
    expect((await move(0, 'repeal', 0, stranger)).statusCode).toBe(404)
    const signedOut = await app.post(moveHref(), {})
    expect(signedOut.headers.location).toContain('/logg-inn')
    expect(await read(boardHref(), contributor)).not.toContain('name="flytt"')
  })
})

describe('an undo', () => {
  it('leaves alone what somebody has changed since, and says so', async () => {
    const moved = await move(3, 'new', 0)
    const undo = undoIn(await read(String(moved.headers.location)))
    expect((await move(3, 'postpone', 1)).statusCode).toBe(303)
    const answer = await app.post(undo, {}, alver.planner.headers)
    expect(await read(String(answer.headers.location))).toContain(
      'Ingenting er angret, for noen har endret planene siden: Plan som ikke finnes.',
    )
    expect((await stored(3))?.decision).toBe('postpone')
  })

  it('of a change that is not there is not found', async () => {
    const undo = routes.undoNeedChange.href({ ...where(), changeId: crypto.randomUUID() })
    expect((await app.post(undo, {}, alver.planner.headers)).statusCode).toBe(404)
  })
})

describe('a contributor who is responsible for a plan', () => {
  it('assesses and moves it, and no other', async () => {
    const page = await read(needHref(0), responsible)
    expect(page).toContain('name="reason"')
    expect(page).toContain('Ingen flere av planene du har ansvaret for, venter på vurdering.')
    const said = { version: '0', decision: 'revise', reason: 'Vi vet best' }
    expect((await app.post(needHref(0), said, responsible.headers)).statusCode).toBe(303)
    expect(await stored(0)).toMatchObject({ decision: 'revise', updated_by: 'Ola Eksempel' })
    const moved = await move(0, 'postpone', 1, responsible)
    const receipt = await read(String(moved.headers.location), responsible)
    expect(receipt.match(/name="flytt"/g)).toHaveLength(1)
    expect((await app.post(undoIn(receipt), {}, responsible.headers)).statusCode).toBe(303)
    expect((await stored(0))?.decision).toBe('revise')
    expect(await read(needHref(1), responsible)).not.toContain('name="reason"')
    expect((await app.post(needHref(1), said, responsible.headers)).statusCode).toBe(403)
    expect((await move(1, 'repeal', 5, responsible)).statusCode).toBe(403)
  })

  it('is led to it when it waits', async () => {
    const wished = { version: '3', isWished: 'ja' }
    expect((await app.post(needHref(0), wished, alver.planner.headers)).statusCode).toBe(303)
    const front = await read(routes.planningNeeds.href(where()), responsible)
    expect(front).toMatch(/Neste<\/span>\s*Vurder Plan for &lt;idrett>/)
    expect(front).toContain('Det er den siste som venter.')
  })
})

describe('the history of a plan', () => {
  it('says who changed what, from what to what', async () => {
    const page = await read(needHref(0), contributor)
    const history = page.slice(page.indexOf('Historikk'))
    expect(history).toMatch(/20\d\d kl\. [\d:.]+: Ola Eksempel flyttet planen på tavla\./)
    expect(history).toContain('Hva skal skje med planen i perioden? Revideres → Utsettes')
    expect(history).toContain('Ola Eksempel angret.')
    expect(history).toContain('Begrunnelse: Vi vet best<')
    expect(history).toContain('Begrunnelse: Vi vet best → ingenting')
  })
})
