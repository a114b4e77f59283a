import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadBundledFigures } from '#features/statistics/index.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  const connection = await app.services.database.bulk()
  for await (const _ of loadBundledFigures(connection));
  await connection.close()
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const list = () => routes.challenges.href(where())
const findings = () => routes.findings.href(where())
const read = async (address: string, who = alver.planner) => {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

describe('the findings', () => {
  it('each lead to a challenge that rests on its figure, and say so when it has been used', async () => {
    const listed = await read(findings())
    const make = `href="${list()}?figur=folketall#ny" aria-label="Lag utfordring: Folketallet har økt`
    expect(listed).toContain(make)
    const form = await read(`${list()}?figur=folketall`)
    expect(form).toMatch(/<section[^>]* id="ny"><details[^>]* open/)
    expect(form).toMatch(
      /<option[^>]* value="folketall"[^>]* selected|<option[^>]* selected[^>]* value="folketall"/,
    )
    expect(form).toMatch(
      /<option[^>]* value="demography"[^>]* selected|<option[^>]* selected[^>]* value="demography"/,
    )
    const fields = { title: 'Vi blir flere', figureId: 'folketall' }
    expect((await app.post(list(), fields, alver.planner.headers)).statusCode).toBe(303)
    const used = await read(findings())
    expect(used).not.toContain(make)
    expect(textOf(used)).toContain('Brukt i Vi blir flere')
  })

  it('are read by a contributor, who cannot make anything of them', async () => {
    const listed = await read(findings(), contributor)
    expect(textOf(listed)).toContain('Folketallet har økt')
    expect(listed).not.toContain('?figur=')
  })
})

describe('a figure in the address that nobody knows', () => {
  it('begins an empty form', async () => {
    expect(await read(`${list()}?figur=%3Cb%3E`)).not.toContain(' selected')
  })
})
