import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2027-12-01T09:00:00Z') })
  alver = await municipalityAtWork(app, '4631')
  contributor = await app.signIn({
    ...{ tenantId: alver.tenantId, role: 'contributor', name: 'Per Eksempel' },
  })
  stranger = (await municipalityAtWork(app, '4613')).planner
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const list = () => routes.knowledgeGaps.href(where())
const post = (address: string, fields: Record<string, string>, who = alver.planner) =>
  app.post(address, fields, who.headers)
const read = async (address: string, who = alver.planner) => {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return textOf(answer.body)
}

describe('a knowledge gap', () => {
  it('is a task of whoever finds out, until something came of it', async () => {
    const gap = {
      ...{ question: 'Hvor pendler folk?', by: '15.12.2027' },
      personId: contributor.personId,
    }
    const added = await post(list(), gap)
    expect(added.statusCode).toBe(303)
    const gapId = String(added.headers.location).split('=').at(-1) ?? ''
    expect(await read(list())).toMatch(/Hvor pendler folk\? .*Per Eksempel .*15\.12\.2027 .*Åpent/)
    const tasks = () => read(routes.overview.href(where()), contributor)
    expect(await tasks()).toContain('Finn ut: Hvor pendler folk?')
    const found = { ...gap, outcome: 'Halvparten til Bergen', version: '1' }
    const address = routes.knowledgeGap.href({ ...where(), gapId })
    expect((await post(address, found)).statusCode).toBe(303)
    expect(await tasks()).not.toContain('Finn ut: Hvor pendler folk?')
    expect(await read(list())).toContain('Halvparten til Bergen')
  })

  it('is begun from the challenge that it is about', async () => {
    const challenges = routes.challenges.href(where())
    const added = await post(challenges, { title: 'Færre unge' })
    const challengeId = /utfordringer\/([0-9a-f-]{36})/.exec(String(added.headers.location))?.[1]
    const address = `${list()}?utfordring=${challengeId}`
    const challenge = await app.get(`${challenges}/${challengeId}`, alver.planner.headers)
    expect(challenge.body).toContain(`href="${address}#nytt"`)
    const form = (await app.get(address, alver.planner.headers)).body
    expect(form).toMatch(/<section[^>]* id="nytt"><details[^>]* open/)
    expect(form).toMatch(
      new RegExp(
        `<option[^>]* value="${challengeId}"[^>]* selected|selected[^>]* value="${challengeId}"`,
      ),
    )
  })

  it('is taken away and brought back', async () => {
    const added = await post(list(), { question: 'Hvem flytter?' })
    const gapId = String(added.headers.location).split('=').at(-1) ?? ''
    await post(routes.removeKnowledgeGap.href({ ...where(), gapId }), {})
    expect(await read(list())).not.toContain('Hvem flytter?')
    await post(routes.restoreKnowledgeGap.href({ ...where(), gapId }), {})
    expect(await read(list())).toContain('Hvem flytter?')
  })

  it('keeps what was typed when something is wrong, and is for those who may', async () => {
    const refused = await post(list(), { question: '', who: 'Stå her', by: '40.13.2027' })
    expect(refused.statusCode).toBe(422)
    for (const kept of ['Skriv hva dere ikke vet.', 'value="Stå her"', 'value="40.13.2027"']) {
      expect(refused.body).toContain(kept)
    }
    expect((await post(list(), { question: 'Mitt?' }, contributor)).statusCode).toBe(403)
    expect((await post(list(), { question: 'Mitt?' }, stranger)).statusCode).toBe(404)
    const out = await app.post(list(), { question: 'Mitt?' })
    expect(out.headers.location).toContain(routes.login.href())
    expect(await read(list())).not.toContain('Mitt?')
  })
})
