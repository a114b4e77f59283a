import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  // The lists begin empty here.
  await inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx.deleteFrom('plan_item').execute(),
  )
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
})
afterAll(() => app.close())

const period = '2028-2031'
const place = () => ({ slug: alver.slug, period })
const group = () => routes.planItems.href({ ...place(), itemKind: 'arbeidsgruppe' })
const raci = () => routes.planRaci.href(place())

function post(url: string, fields: Record<string, string>, who: SignedIn = alver.planner) {
  return app.post(url, fields, who.headers)
}

async function read(url: string): Promise<string> {
  const answer = await app.get(url, alver.planner.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

async function members(): Promise<{ id: string; name: string }[]> {
  const body = await read(group())
  return [...body.matchAll(/<span id="post-([0-9a-f-]{36})">([^<]*)</g)].map((found) => ({
    id: String(found[1]),
    name: String(found[2]),
  }))
}

const paste = (pasted: string) => post(group(), { intent: 'paste', pasted })
const forty = Array.from(
  { length: 40 },
  (_, index) => `${index + 1}\tMedlem ${index + 1} Eksempel\trådgiver\tm${index + 1}@example.no`,
)

describe('a pasted group', () => {
  it('of forty is there at one press, and gone at another', async () => {
    const answer = await paste(`Nr\tNavn\tStilling\tE-post\n${forty.join('\n')}`)
    expect(answer.statusCode).toBe(303)
    const receipt = String(answer.headers.location)
    expect(await read(receipt)).toContain('40 er lagt til.')
    expect((await members()).map(({ name }) => name)).toEqual(
      forty.map((_, index) => `Medlem ${index + 1} Eksempel`),
    )
    const itemId = /lagt-til=([0-9a-f-]{36})/.exec(receipt)?.[1] ?? ''
    const where = { ...place(), itemKind: 'arbeidsgruppe', itemId }
    const undone = await post(routes.removePlanItem.href(where), { together: 'ja' })
    expect(await read(String(undone.headers.location))).toContain('40 er fjernet.')
    expect(await members()).toEqual([])
    const back = await post(routes.restorePlanItem.href(where), {})
    expect(back.statusCode).toBe(303)
    expect(await members()).toHaveLength(40)
  })

  it('tells of those who are there already, and adds the others', async () => {
    const answer = await paste('Medlem 1 Eksempel\nNy; ; M2@EXAMPLE.NO\nOla Eksempel')
    const body = await read(String(answer.headers.location))
    expect(body).toContain('Ola Eksempel er lagt til. 2 sto der fra før.')
    expect(await members()).toHaveLength(41)
  })

  it('with only those who are there is told so, and kept', async () => {
    const answer = await paste('Ola Eksempel\nMedlem 3 Eksempel')
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Alle 2 står i gruppen fra før')
    expect(answer.body).toContain('Ola Eksempel\nMedlem 3 Eksempel</textarea>')
  })

  it.each([
    ['', 'Lim inn minst én linje'],
    ['Per Eksempel\nbare@example.no', 'Linje 2: Vi finner ikke noe navn i «bare@example.no»'],
    ['Per a@example.no b@example.no', 'Linje 1: Det står flere e-postadresser'],
    ['x'.repeat(301), 'Linje 1: Linja er for lang'],
  ])('that cannot be read adds nobody and is kept: %#', async (pasted, sentence) => {
    const answer = await paste(pasted)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(sentence)
    expect(answer.body).toContain('href="#felt-pasted"')
    expect(answer.body).toContain(`${pasted}</textarea>`)
    expect(await members()).toHaveLength(41)
  })

  it('of more than a list can hold is refused whole', async () => {
    const many = Array.from({ length: 260 }, (_, index) => `Ny ${index} Eksempel`).join('\n')
    const answer = await paste(many)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Listen kan ha høyst 300 linjer')
  })

  it('is for those who edit', async () => {
    const fields = { intent: 'paste', pasted: 'Per Eksempel' }
    expect((await post(group(), fields, contributor)).statusCode).toBe(403)
    expect((await post(group(), fields, stranger)).statusCode).toBe(404)
    expect(await members()).toHaveLength(41)
  })
})

describe('a single member', () => {
  it('with an e-mail that is taken is refused', async () => {
    const fields = { intent: 'add', name: 'En annen', functionInGroup: 'member' }
    const answer = await post(group(), { ...fields, email: 'M5@example.no' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('har e-postadressen M5@example.no fra før')
  })

  it('may have the name of another', async () => {
    const fields = { intent: 'add', name: 'Ola Eksempel', functionInGroup: 'adviser' }
    expect((await post(group(), { ...fields, email: 'ola2@example.no' })).statusCode).toBe(303)
    expect(await members()).toHaveLength(42)
  })

  it('moves up and down, and not out of the list', async () => {
    const before = await members()
    const move = (index: number, direction: string) => {
      const where = { ...place(), itemKind: 'arbeidsgruppe', itemId: before[index]?.id ?? '' }
      return post(routes.movePlanItem.href(where), { direction })
    }
    expect((await move(1, 'up')).headers.location).toBe(`${group()}#post-${before[1]?.id}`)
    const names = before.map(({ name }) => name)
    expect((await members()).map(({ name }) => name)).toEqual([
      names[1],
      names[0],
      ...names.slice(2),
    ])
    await move(1, 'up')
    await move(1, 'down')
    expect(await members()).toEqual(before)
  })

  it('of a large group is told that a small one is enough', async () => {
    const body = await read(group())
    expect(body).toContain('Gruppen er stor.')
    expect(body).toContain('Ingen står som leder ennå.')
    expect(body).toContain('kommuneloven § 11-10')
    expect(body).toContain('/lovsjekk/L23"')
  })
})

describe('who does what in each step', () => {
  const partsOf = (itemId: string) => routes.planRaciMember.href({ ...place(), itemId })

  it('is shown for forty members without being heavy', async () => {
    const body = await read(raci())
    expect(body).toContain('Ansvaret er ikke fordelt ennå.')
    expect(body).toContain('Medlem 40 Eksempel')
    expect(body.length).toBeLessThan(60_000)
  })

  it('says which steps nobody is accountable for, and where two are', async () => {
    const [first, second] = await members()
    const all = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((step) => [`trinn${step}`, 'A']))
    const answer = await post(partsOf(first?.id ?? ''), { ...all, version: await versionOf(first) })
    expect(answer.headers.location).toBe(`${raci()}?lagret=${first?.id}`)
    await post(partsOf(second?.id ?? ''), { trinn2: 'A', version: await versionOf(second) })
    const body = await read(`${raci()}?lagret=${first?.id}`)
    expect(body).toContain(`Rollene til ${first?.name} er lagret.`)
    expect(body).toContain('Ingen er ansvarlig i trinn 9.')
    expect(body).toContain(`Flere er ansvarlige i trinn 2: ${first?.name}, ${second?.name}.`)
  })

  it('shows both when two have set the same', async () => {
    const [, , third] = await members()
    const version = await versionOf(third)
    const address = partsOf(third?.id ?? '')
    expect((await post(address, { trinn1: 'R', version })).statusCode).toBe(303)
    const late = await post(address, { trinn1: 'C', trinn4: 'I', version })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('st-both-texts__text">Utfører<')
    expect(late.body).toContain('<option value="C" selected>')
    expect((await post(address, { trinn1: 'R', version })).statusCode).toBe(303)
  })

  it('stays when the member gets another name', async () => {
    const [first] = await members()
    const where = { ...place(), itemKind: 'arbeidsgruppe', itemId: first?.id ?? '' }
    const fields = { name: 'Nytt navn', position: '', email: '', functionInGroup: 'leader' }
    const answer = await post(routes.planItem.href(where), {
      ...fields,
      version: await versionOf(first),
    })
    expect(answer.statusCode).toBe(303)
    expect(await read(raci())).toContain('Flere er ansvarlige i trinn 2: Nytt navn,')
  })

  it('is for those who edit, of members that exist', async () => {
    const [first] = await members()
    const address = partsOf(first?.id ?? '')
    expect((await app.get(address, contributor.headers)).statusCode).toBe(403)
    expect((await post(address, {}, contributor)).statusCode).toBe(403)
    expect((await post(address, {}, stranger)).statusCode).toBe(404)
    expect((await app.get(partsOf('x'), alver.planner.headers)).statusCode).toBe(404)
    expect((await app.get(raci(), contributor.headers)).statusCode).toBe(200)
  })

  async function versionOf(member: { id: string } | undefined): Promise<string> {
    const body = await read(partsOf(member?.id ?? ''))
    return /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
  }
})
