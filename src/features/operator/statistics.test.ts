import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { referenceData } from '#features/reference/index.ts'
import {
  currentEditions,
  datasetCatalogue,
  listRefreshes,
  readSeries,
} from '#features/statistics/index.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type SourceServer, sourceServer } from '../../../test/source-server.ts'
import { servedTable } from '../../../test/statistics-refresh.ts'
import { sheetRows, workbookFile } from '../../../test/workbook-samples.ts'
import { fileForm } from '../../../test/workspace.ts'

let app: TestApp
let server: SourceServer
let operator: SignedIn
const address = '/drift/statistikk'

beforeAll(async () => {
  const numbers = referenceData().municipalities.map(({ number }) => number)
  const table = servedTable('07459', numbers)
  const variables = [
    { code: 'Region', codes: numbers },
    { code: 'ContentsCode', codes: ['Personer1'], unit: 'personer' },
    { code: 'Tid', codes: ['2025', '2026'] },
  ]
  server = await sourceServer([{ ...table, variables }])
  server.municipalities = numbers
  app = await testApp({ environment: server.environment })
  operator = await app.signIn({ isOperator: true, name: 'Odd Operatør' })
})
afterAll(async () => {
  await app.close()
  await server.close()
})

const heading = 'Kommune;År;Sektor;Utslippskilde;Utslipp'
const sectors = Object.keys(
  datasetCatalogue().get('klimagassutslipp')?.file?.dimensions.sektor?.codes ?? {},
)
/** A row of each sector but road traffic, which tests write themselves. */
const otherSectors = (place: string, year: string) =>
  sectors.slice(1).map((sector) => `${place};${year};${sector};Kilde;1`)

function postFile(lines: readonly string[], more: Readonly<Record<string, string>> = {}) {
  return postContent('utslipp.csv', Buffer.from(lines.join('\r\n')), more)
}

function postContent(name: string, content: Buffer, more: Readonly<Record<string, string>> = {}) {
  const file = { field: 'fil', name, content }
  const fields = { datasett: 'klimagassutslipp', ...more }
  return app.inject(fileForm(`${address}/fil`, fields, file, operator.headers))
}

async function finished() {
  const ended = async () => (await listRefreshes(app.services.database.app, 1))[0]?.outcome
  await expect.poll(ended, { timeout: 10_000 }).not.toBeNull()
}

describe('the page of statistics', () => {
  it('tells what is not fetched yet, to the operator alone', async () => {
    const page = await app.get(address, operator.headers)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Folkemengde 1. januar')
    expect(page.body).toContain('Ikke hentet ennå')
    expect((await app.get(address)).statusCode).not.toBe(200)
  })

  it('starts one round however often it is asked, and tells how it went', async () => {
    const order = { datasett: 'folkemengde' }
    server.fault = (call) => (call === 1 ? { kind: 'busy', retryAfter: 1 } : null)
    const answers = await Promise.all([1, 2].map(() => app.post(address, order, operator.headers)))
    expect(answers.map(({ headers }) => headers.location).sort()).toEqual([
      `${address}?folg=1&kvittering=busy`,
      `${address}?folg=1&kvittering=started`,
    ])
    const during = await app.get(`${address}?folg=1`, operator.headers)
    expect(during.headers.refresh).toBe(`5; url=${address}?folg=1`)
    expect(during.body).toMatch(/Pågår: [01] av 1 datasett/)
    expect((await app.get(address, operator.headers)).headers.refresh).toBeUndefined()
    await finished()
    const { body } = await app.get(address, operator.headers)
    expect(body).toContain('Hentet nye tall fra tabell 07459: tall for 357 kommuner.')
    expect(body).toContain('25.02.2026')
    expect(body).toContain('Hentet hos kilden')
    expect((await app.get('/drift/logg', operator.headers)).body).toContain(
      'Startet henting av statistikk',
    )
  })

  it('refuses a dataset that is none, and a file without one', async () => {
    const none = await app.post(address, { datasett: 'finnes-ikke' }, operator.headers)
    expect(none.statusCode).toBe(404)
    const file = await app.post(`${address}/fil`, {}, operator.headers)
    expect(file.statusCode).toBe(422)
  })

  it('reads a file into the figures, or says by the field what is wrong with it', async () => {
    const lines = (figure: string) => [
      heading,
      `Porsgrunn;2024;Veitrafikk;Personbiler;${figure}`,
      ...otherSectors('Porsgrunn', '2024'),
      'Atlantis;2024;Veitrafikk;Personbiler;1',
      'Porsgrunn;2024;Romfart;Raketter;1',
      ';2024;Veitrafikk;Personbiler;1',
    ]
    const wrong = await postFile(lines('mange'))
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Dette er ikke tall: mange. Ingenting er lest inn.')
    expect(wrong.body).toContain('href="#felt-fil"')
    expect(wrong.body).toMatch(/<option[^>]*value="klimagassutslipp"[^>]*selected/)
    const right = await postFile(lines('1 234,5'))
    expect(right.headers.location).toBe(`${address}?kvittering=imported`)
    const { body } = await app.get(right.headers.location ?? '', operator.headers)
    expect(body).toContain('Fila er lest inn.')
    // In the receipt and in the log.
    for (const told of [
      'Disse stedene kjenner vi ikke, og de er ikke med: «Atlantis».',
      'Rader med «Romfart» i kolonnen Sektor er ikke med.',
      'Rader uten sted eller tid er ikke med: 1.',
    ]) {
      expect(body.split(told)).toHaveLength(3)
    }
    expect(body).toContain('Lest inn fra fil')
    const edition = (await currentEditions(app.services.database.app)).get('klimagassutslipp')
    expect(edition?.shape.times).toEqual(['2024'])
    const rows = await readSeries(app.services.database.app, edition?.id ?? 0, [1], ['4001'])
    expect(rows[0]?.values).toEqual([1234.5])
  })

  it('reads a workbook as it reads a CSV file, and refuses what is none', async () => {
    const cells = [
      heading,
      'Porsgrunn;2024;Veitrafikk;Biler;4321',
      ...otherSectors('Porsgrunn', '2024'),
    ]
    const rows = sheetRows(
      cells.map((line) =>
        line.split(';').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)),
      ),
    )
    const right = await postContent('utslipp.xlsx', workbookFile([{ rows }]))
    expect(right.headers.location).toBe(`${address}?kvittering=imported`)
    const edition = (await currentEditions(app.services.database.app)).get('klimagassutslipp')
    const series = await readSeries(app.services.database.app, edition?.id ?? 0, [1], ['4001'])
    expect(series[0]?.values).toEqual([4321])
    const pdf = await postContent('utslipp.xlsx', Buffer.from('%PDF-1.7\n\u0001'))
    expect(pdf.statusCode).toBe(422)
    expect(pdf.body).toContain('Fila er en PDF.')
  })

  it('refuses a file where a category has got another name, until it is wanted anyway', async () => {
    const renamed = [
      heading,
      'Porsgrunn;2024;Trafikk;Biler;5',
      ...otherSectors('Porsgrunn', '2024'),
    ]
    const refused = await postFile(renamed)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Ingen rader har «Veitrafikk» i kolonnen Sektor.')
    expect(refused.body).toContain('I Sektor står også «Trafikk», som vi ikke kjenner.')
    const anyway = await postFile(renamed, { erstatt: 'ja' })
    const { body } = await app.get(anyway.headers.location ?? '', operator.headers)
    expect(body).toContain('Ingen rader i fila har «Veitrafikk» i kolonnen Sektor.')
    expect(body).toContain('Rader med «Trafikk» i kolonnen Sektor er ikke med.')
    expect(body).not.toContain('Fila hadde mindre enn det som lå her')
  })

  it('refuses a file with far fewer places or times than are held, until it is wanted anyway', async () => {
    const row = (place: string, year: string) =>
      [`${place};${year};Veitrafikk;Personbiler;7`, ...otherSectors(place, year)].join('\r\n')
    const places = ['Skien', 'Porsgrunn', 'Bamble', 'Kragerø', 'Drangedal']
    const whole = places.flatMap((place) => ['2024', '2025'].map((year) => row(place, year)))
    expect((await postFile([heading, ...whole])).statusCode).toBe(303)
    const timesHeld = async () =>
      (await currentEditions(app.services.database.app)).get('klimagassutslipp')?.shape.times

    const fewer = await postFile([heading, row('Skien', '2024'), row('Skien', '2025')])
    expect(fewer.statusCode).toBe(422)
    expect(fewer.body).toContain('Kommuner med tall i fila: 1. Her fra før: 5.')
    expect(fewer.body).not.toContain('Disse tidene mangler')
    const older = await postFile([heading, ...places.map((place) => row(place, '2024'))])
    expect(older.statusCode).toBe(422)
    expect(older.body).not.toContain('Kommuner med tall i fila')
    expect(older.body).toContain('Disse tidene mangler i fila: 2025.')
    expect(older.body).toMatch(/<option[^>]*value="klimagassutslipp"[^>]*selected/)
    expect(older.body).toMatch(/<input[^>]*name="erstatt"/)
    expect(await timesHeld()).toEqual(['2024', '2025'])
    expect((await app.get(address, operator.headers)).body).not.toContain('name="erstatt"')

    const anyway = await postFile([heading, row('Skien', '2024')], { erstatt: 'ja' })
    expect(anyway.headers.location).toBe(`${address}?kvittering=imported`)
    expect(await timesHeld()).toEqual(['2024'])
    const { body } = await app.get(address, operator.headers)
    expect(body).toContain('Kommuner med tall før: 5. Tider som mangler: 2025.')
  })

  it('claims no licence of figures whose source states none', async () => {
    const lines = [
      'Region;Navn;Bosetting: Faktisk bosetting;Bosetting: Faktisk bosetting',
      ';;Enhet: Personer;Enhet: Personer',
      ';;År: 2020;År: 2021',
      'K4001;Porsgrunn;12;26',
      'K3807;Skien;:;31',
    ]
    const dataset = { datasett: 'bosatte-flyktninger' }
    expect((await postFile(lines, dataset)).statusCode).toBe(303)
    const indicator = { indicator: 'bosatte-flyktninger' }
    const json = (await app.get(routes.openIndicatorJson.href(indicator))).json()
    expect(json.extension.sources).toMatchObject([{ licence: null }])
    const csv = (await app.get(routes.openIndicatorCsv.href(indicator))).body
    expect(csv).toMatch(
      /^4001,Porsgrunn,bosatte-flyktninger,2021,26,,personer,"?Integrerings[^"]*"?,\r$/m,
    )
    const catalogue = await app.get(routes.openDataCatalog.href())
    expect(catalogue.body).toContain('klimagassutslipp')
    expect(catalogue.body).not.toContain('bosatte-flyktninger')
  })

  it('is for the operator only, the buttons too', async () => {
    const { tenantId } = await app.municipality('1804')
    const admin = await app.signIn({ tenantId, role: 'admin' })
    const calls = server.calls.length
    expect((await app.post(address, {}, admin.headers)).statusCode).toBe(404)
    expect(server.calls).toHaveLength(calls)
  })
})
