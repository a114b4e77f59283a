import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let reader: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  // The lists begin empty here.
  await inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx.deleteFrom('plan_item').execute(),
  )
  const { tenantId } = alver
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  reader = await app.signIn({ tenantId, role: 'reader' })
  const other = await municipalityAtWork(app, '4613')
  stranger = other.planner
})
afterAll(() => app.close())

const period = '2028-2031'
const listOf = (itemKind: string) => routes.planItems.href({ slug: alver.slug, period, itemKind })
const whereIs = (itemKind: string, itemId: string) => ({
  slug: alver.slug,
  period,
  itemKind,
  itemId,
})

function post(url: string, fields: Record<string, string>, who: SignedIn = alver.planner) {
  return app.post(url, fields, who.headers)
}

async function read(url: string): Promise<string> {
  const answer = await app.get(url, alver.planner.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

/** Adds an item and gives its id. */
async function add(itemKind: string, fields: Record<string, string>): Promise<string> {
  const answer = await post(listOf(itemKind), { intent: 'add', ...fields })
  expect(answer.statusCode).toBe(303)
  const id = /lagt-til=([0-9a-f-]{36})/.exec(String(answer.headers.location))?.[1]
  expect(id).toBeDefined()
  return String(id)
}

const samples: Readonly<Record<string, Record<string, string>>> = {
  arbeidsgruppe: {
    name: 'Kari Eksempel',
    position: 'planlegger',
    email: 'kari@example.no',
    functionInGroup: 'leader',
  },
  interessenter: {
    name: 'Ungdomsrådet',
    interest: '3',
    influence: '2',
    level: 'dialogue',
    affected: 'Lenge',
    how: 'Møte',
    contact: 'ungdom@example.no',
  },
  kommunikasjon: {
    goal: 'At de møter opp',
    audience: 'Foreldre på Nes skole',
    message: 'Kom på verksted',
    channel: 'Lapp i sekken',
    responsible: 'Kari',
    on: '3.2.2028',
  },
  risiko: {
    event: 'Planleggeren slutter',
    probability: '3',
    consequence: '5',
    measure: 'To som kan det',
    responsible: 'Kommunedirektøren',
  },
  'forrige-planer': { title: 'Kommunedelplan for idrett', outcome: 'not-done', why: 'Ingen tid' },
}
const kinds = Object.keys(samples)
const firstField: Readonly<Record<string, string>> = {
  arbeidsgruppe: 'name',
  interessenter: 'name',
  kommunikasjon: 'audience',
  risiko: 'event',
  'forrige-planer': 'title',
}
const titleOf = (kind: string) => String(samples[kind]?.[firstField[kind] ?? ''])

describe.each(kinds)('the list %s', (kind) => {
  const sample = samples[kind] ?? {}
  const title = titleOf(kind)
  const first = firstField[kind] ?? ''

  it('says what it is for while it is empty, as advice', async () => {
    const body = await read(listOf(kind))
    expect(body).toContain('st-empty')
    expect(body).toContain('data-force="ours"')
  })

  it('takes an item, shows it, and can undo that', async () => {
    const id = await add(kind, sample)
    const receipt = await read(`${listOf(kind)}?lagt-til=${id}`)
    expect(receipt).toContain(`${title} er lagt til.`)
    expect(receipt).toContain('Angre')
    const undone = await post(routes.removePlanItem.href(whereIs(kind, id)), { together: 'ja' })
    expect(undone.statusCode).toBe(303)
    const after = await read(String(undone.headers.location))
    expect(after).toContain(`${title} er fjernet.`)
    expect(after).toContain('st-empty')
    const back = await post(routes.restorePlanItem.href(whereIs(kind, id)), {})
    expect(await read(String(back.headers.location))).toContain(`${title} er hentet tilbake.`)
  })

  it('takes the same form sent twice once', async () => {
    await add(kind, sample)
    const body = await read(listOf(kind))
    expect(body.split(`aria-label="Endre ${title}"`)).toHaveLength(2)
  })

  it('keeps everything that was typed when something is missing', async () => {
    const answer = await post(listOf(kind), { intent: 'add', ...sample, [first]: '' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${first}"`)
    expect(answer.body).toContain('Fyll ut «')
    for (const [name, value] of Object.entries(sample)) {
      if (name !== first && !/^\d$/.test(value)) expect(answer.body).toContain(value)
    }
  })

  it('says which text is too long', async () => {
    const answer = await post(listOf(kind), { intent: 'add', ...sample, [first]: 'x'.repeat(301) })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('er for lang. Bruk høyst 300 tegn')
  })

  it('changes an item, and shows both when two have', async () => {
    const id = await add(kind, { ...sample, [first]: `Én av ${kind}`, email: '' })
    const address = routes.planItem.href(whereIs(kind, id))
    expect(await read(address)).toContain('name="version" value="1"')
    const changed = { ...sample, email: '', [first]: 'Den førstes ord' }
    const answer = await post(address, { ...changed, version: '1' })
    expect(answer.headers.location).toBe(`${listOf(kind)}?lagret=${id}`)
    const receipt = await read(`${listOf(kind)}?lagret=${id}`)
    expect(receipt).toContain('Den førstes ord er lagret.')
    expect(receipt).toMatch(new RegExp(`<st-forget-text data-key="[a-z-]+-${id}"`))
    const late = await post(address, { ...changed, [first]: 'Den andres ord', version: '1' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('value="Den andres ord"')
    expect(late.body).toContain('st-both-texts__text">Den førstes ord<')
    expect(late.body).toContain('name="version" value="2"')
    const again = await post(address, { ...changed, version: '1' })
    expect(again.statusCode).toBe(303)
    const wrong = await post(address, { ...changed, [first]: '', version: '2' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('name="version" value="2"')
  })

  it('keeps what was typed of an item that another takes away', async () => {
    const id = await add(kind, { ...sample, [first]: `Borte ${kind}`, email: '' })
    const address = routes.planItem.href(whereIs(kind, id))
    await post(routes.removePlanItem.href(whereIs(kind, id)), {})
    expect((await app.get(address, alver.planner.headers)).statusCode).toBe(404)
    const typed = { ...sample, [first]: 'Likevel med', email: '' }
    const late = await post(address, { ...typed, version: '1' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('fjernet dette mens du skrev')
    expect((await post(address, { ...typed, version: '2' })).statusCode).toBe(303)
    expect(await read(listOf(kind))).toContain('Likevel med')
  })

  it('is for those who edit', async () => {
    const shown = await app.get(listOf(kind), contributor.headers)
    expect(shown.statusCode).toBe(200)
    expect(shown.body).not.toContain('name="intent"')
    expect((await post(listOf(kind), sample, contributor)).statusCode).toBe(403)
    expect((await app.get(listOf(kind), reader.headers)).statusCode).toBe(403)
    expect((await post(listOf(kind), sample, stranger)).statusCode).toBe(404)
    expect((await app.post(listOf(kind), sample)).statusCode).toBe(303)
  })

  it('shows one item to those who may read, and to nobody else', async () => {
    const id = await add(kind, { ...sample, [first]: `Til lesing ${kind}`, email: '' })
    const address = routes.planItem.href(whereIs(kind, id))
    const shown = await app.get(address, contributor.headers)
    expect(shown.body).toContain(`Til lesing ${kind}`)
    expect(shown.body).not.toContain('<form id="endre"')
    expect((await post(address, sample, contributor)).statusCode).toBe(403)
    expect((await app.get(address, stranger.headers)).statusCode).toBe(404)
    for (const route of [routes.removePlanItem, routes.restorePlanItem, routes.movePlanItem]) {
      const url = route.href(whereIs(kind, id))
      expect((await post(url, {}, contributor)).statusCode).toBe(403)
      expect((await post(url, {}, stranger)).statusCode).toBe(404)
    }
    expect(await read(listOf(kind))).toContain(`Til lesing ${kind}`)
  })

  it('speaks nynorsk', async () => {
    const cookie = `${alver.planner.headers.cookie}; malform=nn`
    const { body, statusCode } = await app.get(listOf(kind), { cookie })
    expect([statusCode, body.includes('Til prosessplanen')]).toEqual([200, true])
    expect(body).not.toContain('Noen')
  })
})

describe('items', () => {
  it.each(['', 'liste', 'group-member', 'samlinger'])('there is no list «%s»', async (kind) => {
    expect((await app.get(listOf(kind), alver.planner.headers)).statusCode).toBe(404)
  })

  it.each([randomUUID(), 'x', '..'])('there is no item «%s»', async (id) => {
    for (const route of [routes.removePlanItem, routes.restorePlanItem, routes.movePlanItem]) {
      const answer = await post(route.href(whereIs('arbeidsgruppe', id)), {})
      expect(answer.statusCode).toBe(404)
    }
    const receipt = await app.get(`${listOf('risiko')}?lagt-til=${id}`, alver.planner.headers)
    expect(receipt.statusCode).toBe(200)
  })

  it('of one list are none of another', async () => {
    const id = await add('risiko', { ...samples.risiko, event: 'Bare her' })
    for (const route of [routes.removePlanItem, routes.planItem]) {
      const answer = await post(route.href(whereIs('interessenter', id)), { version: '1' })
      expect(answer.statusCode).toBe(404)
    }
  })

  it('another municipality has none of these', async () => {
    const bomlo = routes.planItems.href({ slug: 'bomlo', period, itemKind: 'risiko' })
    const { body, statusCode } = await app.get(bomlo, stranger.headers)
    expect(statusCode).toBe(200)
    expect(body).not.toContain('Bare her')
  })

  it('that two add at once both stay', async () => {
    const names = ['Samtidig én', 'Samtidig to', 'Samtidig tre']
    const answers = await Promise.all(
      names.map((title) =>
        post(listOf('forrige-planer'), { intent: 'add', title, outcome: 'done', why: '' }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303])
    const body = await read(listOf('forrige-planer'))
    expect(names.filter((name) => !body.includes(name))).toEqual([])
  })

  it('are shown as the text they are', async () => {
    const event = '<script>alert(1)</script> 👩‍👧 & "ja"'
    await add('risiko', { ...samples.risiko, event, measure: 'javascript:alert(1)' })
    const body = await read(listOf('risiko'))
    expect(body).not.toContain('<script>alert')
    expect(body).not.toMatch(/href="[^"]*javascript:/)
    expect(body).toContain('&lt;script>alert(1)&lt;/script> 👩‍👧')
  })

  it.each([
    ['kommunikasjon', { on: '31.2.2028' }, 'er ikke en dato'],
    ['arbeidsgruppe', { email: 'kari hos oss' }, 'er ikke en e-postadresse'],
    ['risiko', { probability: '9' }, 'Velg «Sannsynlighet»'],
    ['interessenter', { level: 'makt' }, 'Velg «Grad av medvirkning»'],
    ['forrige-planer', { outcome: '' }, 'Velg «Hva ble det av den»'],
  ])('in %s refuse what cannot be stored: %j', async (kind, wrong, sentence) => {
    const fields: Record<string, string> = { ...samples[kind], ...wrong }
    const answer = await post(listOf(kind), { intent: 'add', ...fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(sentence)
  })
})
