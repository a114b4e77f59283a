import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import type { PlanTextKind } from './plan-content.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let reader: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const { tenantId } = alver
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  reader = await app.signIn({ tenantId, role: 'reader' })
  const other = await app.municipality('4613')
  stranger = await app.signIn({ tenantId: other.tenantId, role: 'planner' })
})
afterAll(() => app.close())

function addressOf(textKind: string): string {
  return routes.planText.href({ slug: alver.slug, period: '2028-2031', textKind })
}

function save(textKind: string, fields: Record<string, string>, who = alver.planner) {
  return app.post(addressOf(textKind), fields, who.headers)
}

async function read(textKind: string, query = ''): Promise<string> {
  const answer = await app.get(`${addressOf(textKind)}${query}`, alver.planner.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

function storedBody(kind: PlanTextKind): Promise<string | undefined> {
  return inTenant(app.services.database.app, alver.tenantId, async (tx) => {
    const row = await tx
      .selectFrom('plan_text')
      .select('body')
      .where('kind', '=', kind)
      .executeTakeFirst()
    return row?.body
  })
}

describe('a text of the process plan', () => {
  it.each([
    ['mandat', 'Mandat'],
    ['onsket-resultat', 'Ønsket resultat'],
    ['evaluering', 'Evaluering av forrige planstrategi'],
    ['overlevering', 'Det du ikke finner andre steder'],
  ])('%s has a page that offers an outline and calls itself advice', async (textKind, title) => {
    const body = await read(textKind)
    expect(body).toContain(`<h1>${title}</h1>`)
    expect(body).toContain('data-force="ours"')
    expect(body).toContain('Disposisjon dere kan starte med')
  })

  it('takes the outline into the field, and stores nothing by that', async () => {
    const body = await read('mandat', '?disposisjon=ja')
    expect(/<textarea[^>]*>([^<]*)/.exec(body)?.[1]).toContain('planstrategi for 2028–2031')
    expect(body).toContain('ikke lagret ennå')
    expect(await storedBody('mandate')).toBeUndefined()
  })

  it('is stored, shown as paragraphs and lists, and named in the log', async () => {
    const typed = 'Oppdrag\n\n- første\n- andre'
    const answer = await save('onsket-resultat', { body: typed, version: '0' })
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      `${addressOf('onsket-resultat')}?lagret=ja`,
    ])
    const body = await read('onsket-resultat', '?lagret=ja')
    expect(body).toContain('Teksten er lagret.')
    expect(body).toContain('<st-forget-text data-key="plantekst-desired-result-')
    expect(body).toContain('<li>første</li>')
    expect(body).toContain('av Kari Eksempel.')
    const log = await app.get(`/${alver.slug}/innstillinger/endringslogg`, alver.planner.headers)
    expect(log.body).toContain('Skrev en tekst i prosessplanen')
  })

  it('keeps its outline away from a text that is there', async () => {
    const body = await read('onsket-resultat', '?disposisjon=ja')
    expect(/<textarea[^>]*>([^<]*)/.exec(body)?.[1]).toContain('- andre')
  })

  it('that is too long says by how much, and is kept', async () => {
    const typed = `${'æ'.repeat(100_000)}til sist`
    const answer = await save('evaluering', { body: typed, version: '0' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Teksten er 8 tegn for lang. Bruk høyst 100\u00a0000 tegn.')
    expect(answer.body).toContain(`${typed}</textarea>`)
    expect(answer.body).toContain('href="#felt-body"')
    expect(
      (await save('evaluering', { body: typed.slice(0, 100_000), version: '0' })).statusCode,
    ).toBe(303)
  })

  it.each(['', 'dikt', 'mandate', '__proto__'])('there is none called «%s»', async (textKind) => {
    expect((await app.get(addressOf(textKind), alver.planner.headers)).statusCode).toBe(404)
  })
})

describe('a mandate of 20 000 signs with everything in it', () => {
  const hostile = [
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '[lenke](javascript:alert(2))',
    '👩‍👧 og 🇳🇴',
    '"\'&amp;',
  ]

  it('is shown as the text it is', async () => {
    const typed = `${hostile.join('\n')}\na\u0000b\u001Bc\u202Ed\n${'Ord og flere ord. '.repeat(1_100)}`
    expect((await save('mandat', { body: typed, version: '0' })).statusCode).toBe(303)
    const stored = await storedBody('mandate')
    expect(stored?.length).toBeGreaterThan(19_000)
    expect(stored).toContain('\nabcd\n')
    for (const text of hostile) expect(stored).toContain(text)
    const page = await read('mandat')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toMatch(/href="[^"]*javascript:/)
    expect(page).toContain('&lt;script>alert(1)&lt;/script>')
    expect(page).toContain('👩‍👧 og 🇳🇴')
  })

  it('with half a sign in it is stored without it', async () => {
    const answer = await save('mandat', { body: 'Halvt \uD800 tegn', version: '1' })
    expect(answer.statusCode).toBe(303)
    expect(await storedBody('mandate')).toBe('Halvt \uFFFD tegn')
  })
})

describe('two who write the same text', () => {
  it('both see both texts, and nothing is lost', async () => {
    await save('overlevering', { body: 'Grunnlaget', version: '0' })
    const first = await save('overlevering', { body: 'Den førstes', version: '1' })
    expect(first.statusCode).toBe(303)
    const second = await save('overlevering', { body: 'Den andres', version: '1' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Den andres</textarea>')
    expect(second.body).toContain('<p class="st-both-texts__text">Den førstes</p>')
    expect(second.body).toContain('name="version" value="2"')
    const merged = await save('overlevering', { body: 'Begges', version: '2' })
    expect(merged.statusCode).toBe(303)
    expect(await storedBody('handover')).toBe('Begges')
  })

  it('who begin at once from nothing are two as well', async () => {
    await inTenant(app.services.database.app, alver.tenantId, async (tx) => {
      await tx.deleteFrom('plan_text').where('kind', '=', 'evaluation').execute()
      await tx.deleteFrom('plan_text_version').where('kind', '=', 'evaluation').execute()
    })
    const answers = await Promise.all([
      save('evaluering', { body: 'En', version: '0' }),
      save('evaluering', { body: 'To', version: '0' }),
    ])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409])
  })

  it('with the very same words have no conflict', async () => {
    const body = String(await storedBody('handover'))
    expect((await save('overlevering', { body, version: '1' })).statusCode).toBe(303)
  })
})

describe('earlier versions', () => {
  it('can be read, and put back as a new one', async () => {
    const list = await read('overlevering')
    expect(list).toContain('Tidligere versjoner')
    const old = await read('overlevering', '?versjon=1')
    expect(old).toContain('Grunnlaget')
    const restored = await save('overlevering', { restore: '1', version: '3' })
    expect(restored.headers.location).toBe(`${addressOf('overlevering')}?hentet=1`)
    expect(await storedBody('handover')).toBe('Grunnlaget')
    expect(await read('overlevering', '?versjon=3')).toContain('Begges')
    expect(await read('overlevering', '?hentet=1')).toContain('Versjon 1 er hentet fram igjen')
  })

  it('that do not exist are not put back', async () => {
    expect((await save('overlevering', { restore: '99', version: '4' })).statusCode).toBe(404)
  })

  it('put back after somebody wrote on show both', async () => {
    const answer = await save('overlevering', { restore: '2', version: '3' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Den førstes</textarea>')
  })
})

describe('who may', () => {
  it('read without writing sees the text and no field', async () => {
    const { body, statusCode } = await app.get(addressOf('mandat'), contributor.headers)
    expect(statusCode).toBe(200)
    expect(body).not.toContain('<textarea')
    expect((await save('mandat', { body: 'x' }, contributor)).statusCode).toBe(403)
  })

  it('not: others', async () => {
    expect((await app.post(addressOf('mandat'), { body: 'x' })).statusCode).toBe(303)
    expect(await storedBody('mandate')).not.toBe('x')
    expect((await app.get(addressOf('mandat'), reader.headers)).statusCode).toBe(403)
    expect((await save('mandat', { body: 'x' }, stranger)).statusCode).toBe(404)
  })

  it('reads nynorsk too', async () => {
    const cookie = `${alver.planner.headers.cookie}; malform=nn`
    const { body } = await app.get(addressOf('onsket-resultat'), { cookie })
    expect(body).toContain('<h1>Ønskt resultat</h1>')
  })
})
