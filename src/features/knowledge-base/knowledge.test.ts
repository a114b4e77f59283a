import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicatorLibrary, indicatorThemes } from '#features/indicators/index.ts'
import { allMunicipalities, municipalityBySlug } from '#features/reference/index.ts'
import { loadBundledFigures } from '#features/statistics/index.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { textOf } from '../../../test/workspace.ts'
import { elementsOf } from '../../../test/xml.ts'
import { citableFigures, citedFigure } from './citable-figures.ts'
import { comparisonQuery, readComparison } from './comparison-choice.ts'

let app: TestApp
const nynorsk = { cookie: 'malform=nn' }

beforeAll(async () => {
  app = await testApp()
  const connection = await app.services.database.bulk()
  for await (const _ of loadBundledFigures(connection));
  await connection.close()
})
afterAll(() => app.close())

async function read(url: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await app.get(url, headers)
  expect([url, answer.statusCode]).toEqual([url, 200])
  return answer.body
}
const overview = (slug: string) => routes.publicKnowledge.href({ slug })
const theme = (slug: string, name: string) => routes.publicTheme.href({ slug, theme: name })
const page = (slug: string, indicator: string) => routes.publicIndicator.href({ slug, indicator })
const map = (slug: string, indicator: string) => routes.publicIndicatorMap.href({ slug, indicator })
const svg = (slug: string, figure: string) => routes.publicFigureSvg.href({ slug, figure })

describe('the knowledge base of a municipality that nobody has set up', () => {
  it('tells what is known, with source, table, date and licence', async () => {
    const text = textOf(await read(overview('naeroysund')))
    expect(text).toContain('Kunnskap om Nærøysund')
    expect(text).toContain('til 9 920 personer i 2026')
    const population = textOf(await read(theme('naeroysund', 'befolkning')))
    expect(population).toContain(
      'Kilde: Statistisk sentralbyrå, tabell 07459. Hentet 30. mars 2026. Lisens: CC BY 4.0.',
    )
  })

  it('is whole in nynorsk', async () => {
    const text = textOf(await read(theme('naeroysund', 'befolkning'), nynorsk))
    expect(text).toContain('Befolkning i Nærøysund')
    expect(text).toContain('Kjelde: Statistisk sentralbyrå, tabell 07459. Henta 30. mars 2026.')
    expect(text).not.toMatch(/\b(Kilde|Hentet|innbyggere|ikke)\b/)
  })

  it.each([
    ['Folketallet på Utsira', 'Den største aldersgruppen på Utsira', {}],
    ['Folketalet på Utsira', 'Den største aldersgruppa på Utsira', nynorsk],
  ])('says «på» of an island: %s', async (total, groups, headers) => {
    const text = textOf(await read(theme('utsira', 'befolkning'), headers))
    expect(text).toContain('Befolkning på Utsira')
    expect(text).toContain(total)
    expect(text).toContain(groups)
    expect(text).not.toContain('i Utsira')
  })

  it('has a page for each theme and each indicator, with or without figures', async () => {
    for (const name of indicatorThemes) await read(theme('utsira', name))
    for (const { id } of indicatorLibrary()) await read(page('utsira', id))
  })

  it('leads on from a former name, and has no page for what is not there', async () => {
    const moved = await app.get(overview('vikna'))
    expect([moved.statusCode, moved.headers.location]).toEqual([301, overview('naeroysund')])
    for (const url of [
      overview('ingensteds'),
      theme('naeroysund', 'noe-annet'),
      page('naeroysund', 'noe-annet'),
      map('naeroysund', 'noe-annet'),
      svg('naeroysund', 'noe-annet'),
    ]) {
      expect([url, (await app.get(url)).statusCode]).toEqual([url, 404])
    }
  })

  it('says of a divided municipality why older figures are not there, and guesses none', async () => {
    const text = textOf(await read(page('haram', 'folketall')))
    expect(text).toContain('mangler fordi kommunegrensene var andre')
    expect(text).toContain('9 460')
  })

  it('shows the population once: as it was counted, and then projected', async () => {
    const body = await read(theme('naeroysund', 'befolkning'))
    expect(body).toContain('id="framskriving"')
    expect(body).not.toContain('id="folketall"')
    expect(body).toContain(`href="${page('naeroysund', 'folketall')}"`)
  })

  it('says of what the source hides that it is hidden and why, and not that it is to come', async () => {
    const id = 'forsterket-norskopplaering'
    const text = textOf(await read(theme('naeroysund', 'oppvekst-og-utdanning')))
    const [, hidden = '', waiting = ''] = text.split(/Skjult \(1\)|Uten tall ennå \(/)
    const [title, why] = ['Elever med forsterket opplæring i norsk', 'hensyn til personvern']
    expect(hidden).toContain(`${title} : skjult av ${why}`)
    expect(waiting).not.toContain(title)
    expect(textOf(await read(page('naeroysund', id)))).toContain(
      `Vi viser ikke tall for Nærøysund: skjult av ${why}.`,
    )
    expect(textOf(await read(page('naeroysund', id), nynorsk))).toContain('skjult av omsyn til')
  })

  it('says what is not fetched yet', async () => {
    const text = textOf(await read(theme('utsira', 'okonomi')))
    expect(text).toContain('Vi har ikke tall om dette for kommunen ennå')
    expect(text).toContain('Uten tall ennå (')
  })

  it.each(
    allMunicipalities()
      .filter((_, index) => index % 40 === 0)
      .map(({ slug }) => slug),
  )('has every theme of %s in both forms, without a broken word', async (slug) => {
    for (const name of indicatorThemes) {
      for (const headers of [{}, nynorsk]) {
        expect(textOf(await read(theme(slug, name), headers))).not.toMatch(
          /undefined|NaN|\bnull\b|Infinity/,
        )
      }
    }
  })
})

describe('a comparison', () => {
  it.each([
    ['naboer', 'Leka'],
    ['fylket', 'Trondheim'],
    ['lignende', 'Stad'],
  ])('with %s has %s', async (word, name) => {
    const text = textOf(await read(`${page('naeroysund', 'folketall')}?sammenlign=${word}`))
    expect(text).toContain(name)
    expect(text).toMatch(/Nærøysund har (delt )?\d+\. plass av \d+/)
  })

  it('with neighbours is with those across the sea, where none is on land', async () => {
    const csv = routes.publicFigureCsv.href({ slug: 'kristiansund', figure: 'folketall' })
    const rows = await read(`${csv}?sammenlign=naboer&vis=sammenligning`)
    const names = [...rows.matchAll(/^([^;\n]+);\d+\r$/gm)].map(([, name]) => name)
    const across = ['Averøy', 'Aure', 'Gjemnes', 'Smøla', 'Tingvoll']
    expect(names.toSorted()).toEqual(['Kristiansund', ...across].toSorted())
  })

  it('with the whole country tells of the middle one, and has every municipality in the table', async () => {
    const body = await read(`${page('naeroysund', 'andel-80-ar-og-over')}?sammenlign=landet`)
    const text = textOf(body)
    expect(text).toMatch(/Nærøysund \d,\d %, den midterste av 357 kommuner \d,\d %\./)
    expect(text).not.toMatch(/plass av 357/)
    for (const { displayName } of allMunicipalities()) expect(text).toContain(displayName)
  })

  it('tells how places on one scale have changed: few by a slope each, more by a drawing each', async () => {
    const shares = page('naeroysund', 'andel-80-ar-og-over')
    const few = textOf(await read(shares))
    expect(few).toMatch(/(opp|ned) for \d av \d kommuner fra 2020 til 2026\. Nærøysund gikk fra/)
    const change = `${svg('karasjok', 'andel-80-ar-og-over')}?sammenlign=fylket&vis=endring`
    expect(await read(change)).toContain('Tynn grå linje: Landet')
    expect(await read(page('naeroysund', 'folketall'))).not.toContain('figur-endring')
  })

  it('with those that are chosen takes names and numbers, and tells what it does not know', async () => {
    const query = '?sammenlign=egne&kommuner=Leka%2C+0301%2C+Tull'
    const text = textOf(await read(`${page('naeroysund', 'folketall')}${query}`))
    expect(text).toContain('Oslo')
    expect(text).toContain('Fant ingen kommune som heter Tull.')
  })

  it('is with those of the same size or centrality, and says who they are', async () => {
    const compared = async (query: string) =>
      textOf(await read(`${page('naeroysund', 'folketall')}?${query}`))
    const size = await compared('sammenlign=storrelse')
    expect(size).toContain('kommuner i samme størrelse (5 000–9 999 innbyggere)')
    expect(size).toContain('Alle kommuner med 5 000–9 999 innbyggere i 2026.')
    const centrality = await compared('sammenlign=sentralitet')
    expect(centrality).toContain('Alle kommuner i sentralitetsklasse 5 (SSB).')
    const oslo = textOf(await read(`${page('oslo', 'folketall')}?sammenlign=storrelse`))
    expect(oslo).toContain('Alle kommuner med 50 000 innbyggere eller flere i 2026.')
  })

  it('is asked for again by the query it makes', () => {
    const choice = readComparison({ sammenlign: 'egne', kommuner: ' Oslo; 5007 ' })
    const again = readComparison(Object.fromEntries(new URLSearchParams(comparisonQuery(choice))))
    expect(again).toEqual(choice)
    expect(choice.own).toEqual(['0301', '5007'])
    expect(comparisonQuery(readComparison({ sammenlign: 'tull' }))).toBe('')
  })
})

describe('the map', () => {
  it('of a county has each of its municipalities once, as links to their figures', async () => {
    const body = await read(map('naeroysund', 'folketall'))
    const links = new Set(body.match(/\/[a-z-]+\/kunnskap\/indikator\/folketall(?=")/g))
    const county = allMunicipalities().filter((one) => one.county.number === '50')
    for (const { slug } of county) expect(links).toContain(page(slug, 'folketall'))
  })

  it('says which figure is the highest and the lowest, and is a picture and a table to take along', async () => {
    const text = textOf(await read(map('porsgrunn', 'folketall')))
    expect(text).toContain('Høyest: Skien (56 906 personer). Lavest: Fyresdal (1 274 personer).')
    const some = textOf(await read(`${map('porsgrunn', 'arbeidsledighet')}?kart=landet`))
    expect(some).toMatch(/Lavest: [^.]*\. \d+ av 357 kommuner har tall\./)
    const files = { slug: 'porsgrunn', figure: 'folketall' }
    const query = '?vis=kart&kart=40'
    expect(await read(`${routes.publicFigureSvg.href(files)}${query}`)).toContain('Kartverket')
    expect(await read(`${routes.publicFigureCsv.href(files)}${query}`)).toContain('Fyresdal;1274')
    const png = await app.get(`${routes.publicFigurePng.href(files)}${query}`)
    expect(png.rawPayload.subarray(1, 4).toString()).toBe('PNG')
  })

  it('of the country has its counties as links', async () => {
    const body = await read(`${map('naeroysund', 'folketall')}?kart=landet`)
    expect(body).toContain('kart=55')
    expect(textOf(body)).toContain('Kartverket')
  })
})

describe('a figure as a file', () => {
  const files = [
    routes.publicFigurePng,
    routes.publicFigureDocx,
    routes.publicFigureCsv,
    routes.publicFigureXlsx,
  ]

  it('is a picture that says what it shows and where it is from', async () => {
    const body = await read(svg('naeroysund', 'folketall'))
    expect(elementsOf(body).length).toBeGreaterThan(10)
    expect(body).toContain('tabell 07459')
  })

  it('is a picture in points, a document, a table and a workbook too', async () => {
    for (const file of files) {
      const answer = await app.get(file.href({ slug: 'naeroysund', figure: 'alderspyramide' }))
      expect(answer.statusCode).toBe(200)
      expect(answer.rawPayload.length).toBeGreaterThan(300)
      expect(answer.headers['content-disposition']).toContain('naeroysund-alderspyramide')
    }
    const csv = await read(routes.publicFigureCsv.href({ slug: 'naeroysund', figure: 'folketall' }))
    expect(csv).toContain('2026;9920')
  })
})

describe('what a text can cite', () => {
  it('is what there are figures for, with a finding and a figure', async () => {
    const db = app.services.database.app
    const number = municipalityBySlug('naeroysund')?.number ?? ''
    const figures = await citableFigures(db, number, 'nb')
    expect(figures.map(({ id }) => id)).toContain('alderspyramide')
    for (const { id } of figures) {
      const cited = await citedFigure(db, number, id, 'nn')
      expect([id, cited?.blocks[0]?.kind]).toEqual([id, 'figure'])
      expect(cited?.finding).not.toBe('')
    }
    expect(await citedFigure(db, number, 'noe-annet', 'nb')).toBeNull()
    expect(await citedFigure(db, '9999', 'folketall', 'nb')).toBeNull()
  })
})

describe('before the figures are loaded', () => {
  it('the pages say that it takes a moment, and are made anew when they are there', async () => {
    const fresh = await testApp()
    try {
      const front = async () => textOf((await fresh.get(overview('oslo'))).body)
      expect(await front()).toContain('Tallene blir lest inn nå')
      for (const url of [theme('oslo', 'befolkning'), page('oslo', 'folketall')]) {
        expect((await fresh.get(url)).statusCode).toBe(200)
      }
      const connection = await fresh.services.database.bulk()
      for await (const _ of loadBundledFigures(connection));
      await connection.close()
      await expect.poll(front, { timeout: 20_000 }).toContain('728 714 personer i 2026')
      expect(await front()).not.toContain('Tallene blir lest inn nå')
    } finally {
      await fresh.close()
    }
  })
})
