import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { loadPopulationFigures } from '../../../test/population-figures.ts'
import { textOf } from '../../../test/workspace.ts'
import { scenarioBlocks, scenarioFigures } from './index.ts'

const label = 'Kommunens eget scenario, ikke SSBs framskriving'

let app: TestApp
let porsgrunn: MunicipalityAtWork
let alver: MunicipalityAtWork
let contributor: SignedIn

beforeAll(async () => {
  app = await testApp()
  porsgrunn = await municipalityAtWork(app, '4001')
  alver = await municipalityAtWork(app, '4631')
  contributor = await app.signIn({ tenantId: porsgrunn.tenantId, role: 'contributor' })
})
afterAll(() => app.close())

const where = () => ({ slug: porsgrunn.slug, period: '2028-2031' })
const page = () => routes.ownProjection.href(where())
const at = (scenarioId: string) => ({ ...where(), scenarioId })
const get = (address: string, who = porsgrunn.planner) => app.get(address, who.headers)
const post = (address: string, fields: Record<string, string>, who = porsgrunn.planner) =>
  app.post(address, fields, who.headers)
const read = async (address: string, who = porsgrunn.planner) => {
  const answer = await get(address, who)
  expect(answer.statusCode).toBe(200)
  return textOf(answer.body)
}

async function save(fields: Record<string, string>): Promise<string> {
  const answer = await post(page(), fields)
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location).split('=').at(-1) ?? ''
}

it('says that there are no figures before they are loaded', async () => {
  expect(await read(page())).toContain('Tallene blir lest inn nå.')
  const early = await post(page(), { flytting: 'ingen', navn: 'For tidlig' })
  expect(early.statusCode).toBe(409)
  expect(early.body).toContain('Tallene blir lest inn nå.')
  await loadPopulationFigures(app.services.database)
})

describe('the page', () => {
  it("shows the main choices beside SSB's main alternative", async () => {
    const shown = await read(page())
    expect(shown).toContain('Dere ser hovedvalgene.')
    expect(shown).toMatch(/SSBs hovedalternativ Alder 2026 2030 2035 2040 2050 0–5 år/)
    expect(shown).toContain(label)
    expect(shown).toContain('Stedsans’ egen framskriving for kommunen gir')
    expect(shown).not.toContain('Deres scenario')
  })

  it('shows at once what is chosen, and stores nothing', async () => {
    const shown = await read(`${page()}?fodte=50&flytting=ingen`)
    expect(shown).toMatch(/Deres scenario: Alder|etter alder: Deres scenario/)
    expect(shown).toContain('fødsler 50 prosent av dagens nivå, ingen flytting')
    expect(shown).toMatch(/2026–2029 [\d ]+ [\d ]+ 0 −/)
    expect(shown).toContain('Stedsans’ hovedvalg')
    expect(shown).toMatch(
      /Scenarioet gir [\d,]+ prosent færre innbyggere i 2035 og [\d,]+ prosent færre innbyggere i 2050 enn SSBs/,
    )
    expect(await read(page())).not.toContain('fødsler 50 prosent')
  })

  it('says so when a number is typed that is not asked for', async () => {
    const unused = 'Antallet dere skrev, er ikke brukt. Velg «Et antall dere bestemmer»'
    expect(await read(`${page()}?flytting=som-na&antall=-40`)).toContain(unused)
    expect(await read(`${page()}?flytting=eget&antall=-40`)).not.toContain(unused)
  })

  it('says the limits, and keeps what was typed', async () => {
    const answer = await get(`${page()}?fodte=9999&flytting=eget&antall=mange`)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Skriv en prosent fra 0 til 300.')
    expect(textOf(answer.body)).toMatch(/Skriv et antall fra −3 \d{3} til 3 \d{3} personer i året/)
    expect(answer.body).toContain('value="9999"')
    expect(answer.body).toContain('value="mange"')
    expect(answer.body).not.toContain('id="resultat"')
  })

  it('says it when SSB has not been read for the municipality', async () => {
    const href = routes.ownProjection.href({ slug: alver.slug, period: '2028-2031' })
    expect(await read(href, alver.planner)).toContain(
      'SSBs framskriving for kommunen er ikke hentet ennå.',
    )
  })
})

describe('a saved scenario', () => {
  const half = { fodte: '100', flytting: 'halv', navn: 'Roligere <vekst>' }

  it('is kept under its name, labelled on the page and in every file', async () => {
    const id = await save(half)
    const answer = await get(`${routes.ownScenario.href(at(id))}?lagret=${id}`)
    expect(answer.body).toContain('Scenarioet «Roligere &lt;vekst>» er lagret.')
    const shown = textOf(answer.body)
    expect(shown).toContain(label)
    expect(shown).toContain('halvparten så mye flytting')
    for (const figure of ['folketall', 'aldersgrupper', 'alderspyramide']) {
      const svg = await get(routes.ownScenarioSvg.href({ ...at(id), figure }))
      expect(svg.body.replaceAll(/<[^>]*>|\s+/g, ' ').replaceAll(/ +/g, ' ')).toContain(label)
      const csv = await get(routes.ownScenarioCsv.href({ ...at(id), figure }))
      expect(csv.body).toContain(label)
    }
    const png = await get(routes.ownScenarioPng.href({ ...at(id), figure: 'folketall' }))
    expect(png.headers['content-type']).toBe('image/png')
    const xlsx = await get(routes.ownScenarioXlsx.href({ ...at(id), figure: 'folketall' }))
    expect(xlsx.statusCode).toBe(200)
    const none = await get(routes.ownScenarioCsv.href({ ...at(id), figure: 'toString' }))
    expect(none.statusCode).toBe(404)
  })

  it('is one, when the same form is sent twice', async () => {
    expect(await save({ ...half, navn: 'Samme' })).toBe(await save({ ...half, navn: 'Samme' }))
  })

  it('needs a name and possible choices', async () => {
    const unnamed = await post(page(), { ...half, fodte: '85', navn: ' ' })
    expect(unnamed.statusCode).toBe(422)
    expect(unnamed.body).toContain('Gi scenarioet et navn.')
    expect(unnamed.body).toContain('value="85"')
    const long = await post(page(), { ...half, navn: 'x'.repeat(101) })
    expect(long.body).toContain('Navnet kan ha høyst 100 tegn.')
    const impossible = await post(page(), { ...half, fodte: '301' })
    expect(impossible.statusCode).toBe(422)
    expect(impossible.body).toContain('Skriv en prosent fra 0 til 300.')
  })

  it('is renamed, and two who do it at once are told', async () => {
    const id = await save({ ...half, navn: 'Først' })
    const address = routes.ownScenario.href(at(id))
    expect((await post(address, { navn: 'Så', version: '1' })).statusCode).toBe(303)
    expect((await post(address, { navn: 'Så', version: '1' })).statusCode).toBe(303)
    const late = await post(address, { navn: 'Til slutt', version: '1' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('value="Til slutt"')
    expect((await post(address, { navn: '', version: '2' })).statusCode).toBe(422)
    expect(await read(page())).toContain('Så')
  })

  it('is removed, and brought back', async () => {
    const id = await save({ ...half, navn: 'Forbigående' })
    const removed = await post(routes.removeScenario.href(at(id)), {})
    const after = await get(String(removed.headers.location))
    expect(after.body).toContain('Scenarioet «Forbigående» er fjernet.')
    expect(after.body).toContain(routes.restoreScenario.href(at(id)))
    expect(await read(page())).not.toContain('Forbigående')
    const gone = await get(routes.ownScenario.href(at(id)))
    expect(gone.body).toContain('Scenarioet er fjernet.')
    expect(gone.body).toContain(routes.restoreScenario.href(at(id)))
    await post(routes.restoreScenario.href(at(id)), {})
    expect(await read(page())).toContain('Forbigående')
  })
})

describe('who may', () => {
  const fields = { flytting: 'ingen', navn: 'Fremmed' }

  it('read: those of the municipality', async () => {
    expect(await read(page(), contributor)).not.toContain('Lagre som kommunens eget scenario')
    expect((await get(page(), alver.planner)).statusCode).toBe(404)
    expect((await app.get(page())).headers.location).toContain(routes.login.href())
  })

  it('write: those who edit', async () => {
    const id = await save({ ...fields, navn: 'Vårt' })
    expect((await post(page(), fields, contributor)).statusCode).toBe(403)
    expect((await post(page(), fields, alver.planner)).statusCode).toBe(404)
    expect((await app.post(page(), fields)).headers.location).toContain(routes.login.href())
    for (const address of [routes.ownScenario, routes.removeScenario, routes.restoreScenario]) {
      expect((await post(address.href(at(id)), fields, contributor)).statusCode).toBe(403)
      // Another municipality does not find it under its own address either.
      const theirs = address.href({ slug: alver.slug, period: '2028-2031', scenarioId: id })
      expect((await post(theirs, fields, alver.planner)).statusCode).toBe(404)
    }
    expect(await read(page())).toContain('Vårt')
    expect(await read(page())).not.toContain('Fremmed')
  })
})

describe('citing', () => {
  const cited = (tenantId: string) =>
    inTenant(app.services.database.app, tenantId, async (tx) => {
      const figures = await scenarioFigures(tx)
      const [first] = figures
      return { first, nn: first && (await scenarioBlocks(tx, first.id, 'nn')), figures }
    })

  it('gives charts that say whose scenario it is', async () => {
    const { first, nn } = await cited(porsgrunn.tenantId)
    expect(first?.name).toBe('Halv innflytting')
    expect(nn?.finding).toMatch(
      /^Folketalet i Porsgrunn kan .* etter scenarioet «Halv innflytting»\. Kommunen sitt eige scenario, ikkje framskrivinga til SSB\.$/,
    )
    const captions = nn?.blocks.flatMap((block) => (block.kind === 'figure' ? [block.caption] : []))
    expect(captions).toHaveLength(2)
    for (const caption of captions ?? []) expect(caption).toContain('Kommunen sitt eige scenario')
  })

  it('knows only those of the municipality', async () => {
    const [ours, theirs] = [await cited(porsgrunn.tenantId), await cited(alver.tenantId)]
    expect(theirs.figures).toHaveLength(1)
    expect(ours.figures.length).toBeGreaterThan(1)
    const stolen = await inTenant(app.services.database.app, alver.tenantId, (tx) =>
      scenarioBlocks(tx, ours.first?.id ?? '', 'nb'),
    )
    expect(stolen).toBeNull()
  })
})
