import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { challengeItems, noChallenge } from '#features/challenges/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { addFollowedPlans } from '../../../test/followed-up.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn
let planId = ''

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  ;[planId = ''] = await addFollowedPlans(app, alver, [{ name: 'Kulturplan', need: {} }])
})
beforeEach(() =>
  inTenant(app.services.database.app, alver.tenantId, (tx) =>
    tx.deleteFrom('challenge_item').execute(),
  ),
)
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const list = () => routes.challenges.href(where())
const at = (challengeId: string) => ({ ...where(), challengeId })
const item = (id: string) => routes.challenge.href(at(id))
const post = (address: string, fields: Record<string, string | string[]>, who = alver.planner) =>
  app.post(address, fields, who.headers)
const read = async (address: string, who = alver.planner) => {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}
async function add(title: string, fields: Record<string, string> = {}): Promise<string> {
  const answer = await post(list(), { title, ...fields })
  expect(answer.statusCode).toBe(303)
  return /utfordringer\/([0-9a-f-]{36})/.exec(String(answer.headers.location))?.[1] ?? ''
}
const titlesInOrder = async () =>
  [...(await read(list())).matchAll(/<th scope="row">.*?<a [^>]*>([^<]+)<\/a>/g)].map(
    ([, title]) => title,
  )

describe('a challenge', () => {
  it('says what it lacks until it says it, on the list and on the front page', async () => {
    const id = await add('Færre barn i skolealder', { direction: 'challenge' })
    const front = async () => textOf(await read(routes.knowledge.href(where())))
    expect(await front()).toContain('Fyll ut «Færre barn i skolealder»')
    expect(textOf(await read(list()))).toContain('funn, kilde, følge, for hvem, hvor sikkert')
    const whole = {
      ...{ title: 'Færre barn i skolealder', direction: 'challenge', version: '1' },
      ...{ finding: 'Fra 412 til 356', source: 'SSB 14288', consequence: 'Tomme klasserom' },
      ...{ forWhom: 'Barnefamilier', certainty: 'likely' },
    }
    expect((await post(item(id), whole)).statusCode).toBe(303)
    expect(textOf(await read(list()))).toContain('Alt er på plass')
    expect(await front()).toContain('Finn flere utfordringer og muligheter')
  })

  it('keeps what was typed when something is wrong, and says what', async () => {
    const long = 'å'.repeat(301)
    const refused = await post(list(), { title: long, finding: 'Stå her', sourceUrl: 'ssb' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Bruk høyst 300 tegn')
    expect(refused.body).toContain('Lenken må begynne med')
    expect(refused.body).toContain('Stå her</textarea>')
    const id = await add('Færre barn')
    const emptied = await post(item(id), { title: '', consequence: 'Stå her', version: '1' })
    expect(emptied.statusCode).toBe(422)
    expect(emptied.body).toContain('Skriv hva utfordringen eller muligheten er.')
    expect(emptied.body).toContain('Stå her</textarea>')
  })

  it('is not overwritten by whoever came second, and the same form sent twice is one change', async () => {
    const id = await add('Færre barn')
    const first = { title: 'Færre unge', version: '1' }
    expect((await post(item(id), first)).statusCode).toBe(303)
    expect((await post(item(id), first)).statusCode).toBe(303)
    const second = await post(item(id), { title: 'Noe annet', version: '1' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Kari Eksempel har endret dette mens du skrev')
    expect(second.body).toContain('value="Noe annet"')
  })

  it('is moved with buttons, keeps its place, and comes back there when it was taken away', async () => {
    const [, second] = [await add('En'), await add('To'), await add('Tre')]
    expect(await titlesInOrder()).toEqual(['En', 'To', 'Tre'])
    const move = (direction: string) =>
      post(routes.moveChallenge.href(at(String(second))), { direction })
    expect((await move('up')).statusCode).toBe(303)
    expect(await titlesInOrder()).toEqual(['To', 'En', 'Tre'])
    await move('up')
    expect(await titlesInOrder()).toEqual(['To', 'En', 'Tre'])
    const removed = await post(routes.removeChallenge.href(at(String(second))), {})
    expect(await titlesInOrder()).toEqual(['En', 'Tre'])
    const receipt = await read(String(removed.headers.location))
    expect(receipt).toContain('«To» er fjernet.')
    expect(receipt).toContain('Angre')
    await post(routes.restoreChallenge.href(at(String(second))), {})
    expect(await titlesInOrder()).toEqual(['To', 'En', 'Tre'])
  })

  it('of which there are too few or too many gives advice, and nothing more', async () => {
    expect(textOf(await read(list()))).toContain('Dere har ingen. Fem til ti er passe')
    for (let count = 1; count <= 11; count += 1) await add(`Utfordring ${count}`)
    expect(textOf(await read(list()))).toContain('Dere har 11. Med flere enn ti')
  })

  it('is begun from the themes of the region once, however often it is pressed', async () => {
    const start = async (themes: string) =>
      textOf(
        await read(
          String((await post(routes.startChallenges.href(where()), { themes })).headers.location),
        ),
      )
    expect(await start('official')).toContain('8 temaer er lagt inn.')
    expect(await start('official')).toContain('Alle temaene er her fra før.')
    expect(await start('grown')).toContain('4 temaer er lagt inn.')
    expect(await titlesInOrder()).toHaveLength(12)
  })

  it('is begun from as many themes as the list has room for, and says how many had none', async () => {
    const start = async () => {
      const sent = await post(routes.startChallenges.href(where()), { themes: 'official' })
      return textOf(await read(String(sent.headers.location)))
    }
    const place = { tenantId: alver.tenantId, strategyId: alver.strategyId }
    await inTenant(app.services.database.app, alver.tenantId, async (tx) => {
      for (let count = 1; count <= 97; count += 1) {
        const content = { ...noChallenge, title: `Utfordring ${count}` }
        await challengeItems.add(tx, place, 'challenge', content, 'Kari')
      }
    })
    const some = await start()
    expect(some).toContain('3 temaer er lagt inn. 5 fikk ikke plass')
    const none = await start()
    expect(none).toContain('5 fikk ikke plass')
    expect(none).not.toMatch(/er lagt inn\.|er her fra før/)
    const refused = await post(list(), { title: 'Én til' })
    expect(refused.statusCode).toBe(422)
  })
})

describe('what answers a challenge', () => {
  it('shows on the challenge and on the plan', async () => {
    const id = await add('Færre unge blir boende')
    await post(item(id), { title: 'Færre unge blir boende', version: '1', planIds: planId })
    expect(await read(item(id))).toContain(`${routes.plan.href({ ...where(), planId })}"`)
    const plan = await read(routes.plan.href({ ...where(), planId }))
    expect(textOf(plan)).toContain('Utfordringer det svarer på')
    expect(plan).toContain(item(id))
  })

  it('stays when the plan has ended, and no new one is made to it', async () => {
    const plan = { name: 'Trafikkplan', need: {} }
    const [endedId = ''] = await addFollowedPlans(app, alver, [plan])
    const fields = { title: 'Farlige skoleveier', planIds: endedId }
    const tied = await add(fields.title)
    await post(item(tied), { ...fields, version: '1' })
    await inTenant(app.services.database.app, alver.tenantId, (tx) =>
      sql`update municipal_plan set status = 'ended',
        content = content || '{"status":"ended"}' where id = ${endedId}`.execute(tx),
    )
    await post(item(tied), { ...fields, version: '2', consequence: 'Flere kjører' })
    const page = await read(item(tied))
    expect(page).toContain('Flere kjører</textarea>')
    expect(page).toContain(`${routes.plan.href({ ...where(), planId: endedId })}"`)
    const free = await add('Dårlig luft')
    await post(item(free), { title: 'Dårlig luft', version: '1', planIds: endedId })
    expect(textOf(await read(item(free)))).not.toContain('Trafikkplan')
  })

  it('shows on the challenge, and on the page and the document of the gathering', async () => {
    const id = await add('Færre unge blir boende')
    const made = await post(routes.gatherings.href(where()), {
      ...{ title: 'Ungdomskveld', start: 'blank', startsAt: '' },
    })
    const gathering = String(made.headers.location).replace(/\?.*/, '')
    expect(textOf(await read(gathering))).toContain('Ingen utfordring er knyttet til planen')
    const gatheringIds = gathering.split('/').at(-1) ?? ''
    await post(item(id), { title: 'Færre unge blir boende', version: '1', gatheringIds })
    expect(await read(item(id))).toContain(gathering)
    const page = await read(gathering)
    expect(page).toContain(item(id))
    expect(page).toContain(routes.challengePicture.href(where()))
    const docx = await app.get(
      routes.gatheringDocx.href({ ...where(), gatheringId: gatheringIds }),
      alver.planner.headers,
    )
    const document = unzipSync(docx.rawPayload)['word/document.xml']
    expect(strFromU8(document ?? new Uint8Array())).toContain('Færre unge blir boende')
  })

  it('shows on the challenge and on the ambition', async () => {
    const id = await add('Færre unge blir boende')
    const ambitions = routes.planningAmbitions.href(where())
    await post(ambitions, { text: 'Flere unge flytter hjem', challengeIds: id })
    expect(await read(ambitions)).toContain(item(id))
    const page = textOf(await read(item(id)))
    expect(page).toContain('Ambisjoner som svarer på det Flere unge flytter hjem')
  })
})

describe('the challenges', () => {
  it('are read by contributors, and by nobody outside', async () => {
    const id = await add('Færre barn', { consequence: 'Tomme klasserom' })
    expect(textOf(await read(item(id), contributor))).toContain('Færre barn')
    expect((await post(item(id), { title: 'Mine', version: '1' }, contributor)).statusCode).toBe(
      403,
    )
    expect((await app.get(item(id), stranger.headers)).statusCode).toBe(404)
    expect((await post(item(id), { title: 'Mine', version: '1' }, stranger)).statusCode).toBe(404)
    const out = await app.post(item(id), { title: 'Mine', version: '1' })
    expect(out.headers.location ?? '').toContain(routes.login.href())
    const theirs = await app.get(
      routes.challenge.href({ slug: 'bomlo', period: '2028-2031', challengeId: id }),
      stranger.headers,
    )
    expect(theirs.statusCode).toBe(404)
  })
})
