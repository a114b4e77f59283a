import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { referenceData } from '#features/reference/index.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type LoadedFigures, loadedFigures } from '../../../test/loaded-figures.ts'
import { datasetCatalogue } from './catalogue.ts'

let database: TestDatabase
let figures: LoadedFigures
beforeAll(async () => {
  database = await testDatabase()
  figures = await loadedFigures(database)
}, 120_000)
afterAll(() => database.close())

const persons = { maal: 'personer' }

/** Read by hand in the gathered files, by file: place, number, time, category, figure, state. */
const read = {
  'ssb/07459-folkemengde-kommune-2005-2026.csv → folkemengde': [
    ['Oslo', '0301', '2005', persons, 529846],
    ['Oslo', '0301', '2026', persons, 728714],
    ['Utsira', '1151', '2026', persons, 219],
    ['Utsira', '1151', '2019', persons, 196],
    ['Ålesund', '1508', '2026', persons, 59663],
    ['Haram', '1580', '2026', persons, 9460],
    ['Nærøysund', '5060', '2019', persons, 9650],
    ['Nærøysund', '5060', '2026', persons, 9920],
    ['Herøy i Nordland', '1818', '2026', persons, 1874],
    ['Herøy i Møre og Romsdal', '1515', '2026', persons, 9003],
    ['Våler i Østfold', '3114', '2026', persons, 6229],
    ['Våler i Innlandet', '3419', '2026', persons, 3614],
    ['Heim', '5055', '2023', persons, 5880],
    ['Narvik', '1806', '2026', persons, 21647],
    ['Hamarøy', '1875', '2023', persons, 2682],
    ['Stavanger', '1103', '2019', persons, 142034],
    ['Porsgrunn', '4001', '2023', persons, 37056],
    ['Midt-Telemark', '4020', '2005', persons, 9572],
    ['Leka', '5052', '2026', persons, 596],
    ['Hustadvika', '1579', '2026', persons, 13538],
    ['Lillestrøm', '3205', '2016', persons, 81339],
    ['the country', '0', '2019', persons, 5328212],
  ],
  'ssb/07459-aldersgrupper-kommune-2020-2026.csv → folkemengde-alder': [
    ['Utsira', '1151', '2026', { alder: '0-5' }, 4],
    ['Utsira', '1151', '2026', { alder: '90+' }, 3],
    ['Nærøysund', '5060', '2026', { alder: '6-15' }, 1237],
    ['Nærøysund', '5060', '2026', { alder: '80-89' }, 462],
    ['Kristiansand', '4204', '2020', { alder: '67-79' }, 10980],
  ],
  'ssb/07459-ettaarig-alder-kommune-2026.csv → folkemengde-ettarig': [
    ['Oslo', '0301', '2026', { alder: '0' }, 8986],
    ['Oslo', '0301', '2026', { alder: '105' }, 47],
    ['Utsira', '1151', '2026', { alder: '80' }, 0],
  ],
  'ssb/07459-kjonn-femaarig-alder-kommune-2021.csv → folkemengde-kjonn-alder': [
    ['Oslo', '0301', '2021', { kjonn: 'menn', alder: '0-4' }, 20871],
    ['Nærøysund', '5060', '2021', { kjonn: 'kvinner', alder: '90+' }, 61],
    ['Herøy i Nordland', '1818', '2021', { kjonn: 'kvinner', alder: '40-44' }, 47],
    ['Herøy i Møre og Romsdal', '1515', '2021', { kjonn: 'kvinner', alder: '40-44' }, 244],
    ['Bergen', '4601', '2021', { kjonn: 'menn', alder: '80-84' }, 2468],
    ['Våler in Østfold, then 3018', '3114', '2021', { kjonn: 'menn', alder: '20-24' }, 139],
  ],
  'udir/gsi-elever-skoler-kommune-2025-26.csv → elever': [
    ['Oslo', '0301', '2025-26', { maal: 'elever' }, 68688],
    ['Utsira', '1151', '2025-26', { maal: 'skoler' }, 1],
    ['Haram', '1580', '2025-26', { maal: 'individuelt-tilrettelagt' }, 85],
    ['Narvik', '1806', '2025-26', { maal: 'elever' }, 2233],
    ['Kristiansund', '1505', '2025-26', { maal: 'forsterket-norsk' }, 199],
    ['Tromsø', '5501', '2025-26', { maal: 'skoler' }, 40],
  ],
  'kostra/11875-sykehjemsplasser-kommune-2015-2018.csv → sykehjemsplasser': [
    ['Oslo', '0301', '2018', {}, 4372],
    ['Utsira', '1151', '2015', {}, 8],
    ['Haram, then 1534', '1580', '2018', {}, 75],
    ['Vefsn', '1824', '2017', {}, 155],
    ['Nærøysund, then Vikna 44 and Nærøy 56', '5060', '2018', {}, 100],
    ['Nærøysund, then 1750 with 42.1 and 1751 with 56', '5060', '2015', {}, 98.1],
  ],
  'trondelag/06913-….csv → folkemengde-endringer': [
    ['Nærøysund', '5060', '2021', { maal: 'nettoinnflytting' }, 115],
    ['Leka', '5052', '2020', { maal: 'fodselsoverskudd' }, -4],
    ['Heim', '5055', '2023', { maal: 'nettoinnflytting' }, 240],
    ['Oppdal', '5021', '2025', { maal: 'fodselsoverskudd' }, -27],
  ],
  'trondelag/06944-….csv → husholdningsinntekt': [
    ['Nærøysund', '5060', '2024', { maal: 'median-etter-skatt' }, 676500],
    ['Leka', '5052', '2024', { maal: 'husholdninger' }, 275],
    ['Steinkjer', '5006', '2023', { maal: 'median-etter-skatt' }, 603000],
  ],
  'trondelag/07984-….csv → sysselsatte-naering': [
    ['Nærøysund', '5060', '2025', { naering: 'primaer' }, 799],
    ['Leka', '5052', '2025', { naering: 'alle' }, 276],
  ],
  'trondelag/09429-….csv, telemark/utdanningsnivaa-09429.csv → utdanning': [
    ['Nærøysund', '5060', '2025', { niva: 'i-alt' }, 8026],
    ['Midt-Telemark', '4020', '2025', { niva: 'hoyere-kort' }, 2400],
    ['Midt-Telemark, then Bø 1229 and Sauherad 971', '4020', '2019', { niva: 'grunnskole' }, 2200],
  ],
  'telemark/befolkningsframskriving-14746-2026-2050.csv → framskriving': [
    ['Porsgrunn', '4001', '2050', { alternativ: 'hovedalternativet', alder: '80-89' }, 3293],
    ['the country', '0', '2050', { alternativ: 'hovedalternativet', alder: '90+' }, 129362],
  ],
  'telemark/boliger-06265.csv → boliger': [
    ['Porsgrunn', '4001', '2026', { bygningstype: 'boligblokk' }, 3590],
    ['Seljord', '4022', '2026', { bygningstype: 'enebolig' }, 1474],
  ],
  'telemark/klimagassutslipp-miljodirektoratet.csv → klimagassutslipp': [
    ['Porsgrunn, twelve rows added', '4001', '2024', { sektor: 'veitrafikk' }, 56011.08],
  ],
  'telemark/nav-arbeidsledighet-2022-2026.csv → arbeidsledighet': [
    ['Porsgrunn', '4001', '2026M01', { status: 'helt-ledige', maal: 'personer' }, 554],
    ['Porsgrunn', '4001', '2026M01', { status: 'helt-ledige', maal: 'prosent' }, 3],
    ['Vestland', '46', '2026M01', { status: 'helt-ledige', maal: 'personer' }, 6738],
  ],
  'telemark/fhi-forventet-levealder-T507.csv → fhi-levealder': [
    ['Porsgrunn', '4001', '2018-2024', { kjonn: 'kvinner' }, 84.1],
    ['the country', '0', '2018-2024', { kjonn: 'begge' }, 83],
    ['Notodden', '4005', '2018-2024', { kjonn: 'menn' }, 80.1],
  ],
  'telemark/fhi-trivsel-10kl-T805.csv → fhi-trivsel': [['Bamble', '4012', '2023-2026', {}, 80.7]],
  'telemark/nav-nedsatt-arbeidsevne-2023-.csv → nedsatt-arbeidsevne': [
    ['Tinn', '4026', '2025M11', { alder: '18-66', maal: 'personer' }, 157],
  ],
  'telemark/unge-utenfor-13556.csv → unge-utenfor': [['Skien', '4003', '2024', {}, 11.5]],
  'telemark/fhi-mobbing-7trinn-T806.csv → fhi-mobbing': [
    ['Porsgrunn', '4001', '2023-2026', {}, 11.9],
  ],
  'telemark/fhi-grunnskolepoeng-T362.csv → fhi-grunnskolepoeng': [
    ['Porsgrunn', '4001', '2023-2025', { 'foreldres-utdanning': 'alle' }, 40.8],
  ],
  'vestland/*.json → netto-driftsresultat': [['Bergen', '4601', '2025', {}, 1, 'preliminary']],
  'vestland/private-planer-2025.json → planlegging-kostra': [
    ['Askvoll', '4645', '2024', { maal: 'saksbehandlingstid' }, 640],
    ['Bergen', '4601', '2025', { maal: 'gebyr' }, 676700, 'preliminary'],
    ['Stord', '4614', '2025', { maal: 'saksbehandlingstid' }, 1470, 'preliminary'],
  ],
  'vestland/sykefravaer-2025k4.json → sykefravaer': [['Fedje', '4633', '2025K4', {}, 4]],
  'vestland/uforetrygd-2024.json → uforetrygd': [
    ['Solund', '4636', '2024', {}, 11.3],
    ['Voss', '4621', '2024', {}, 9.5],
  ],
} as const

describe('figures that were read by hand in the gathered files', () => {
  for (const [file, rows] of Object.entries(read)) {
    const dataset = file.replace(/^.* → /, '')
    it.each(rows.map((row) => [...row]))(`${file}: %s (%s) %s %j`, async (...row) => {
      const [, region, time, categories, value, state = null] = row
      const held = await figures.figure(dataset, categories, region, time)
      expect(held).toEqual({ value, state })
    })
  }
})

const sumOf = (values: ReadonlyMap<string, number>) =>
  [...values.values()].reduce((sum, value) => sum + value, 0)
const inTrondelag = (values: ReadonlyMap<string, number>) =>
  sumOf(new Map([...values].filter(([region]) => region.startsWith('50'))))

describe('totals', () => {
  it('of 2026 are SSB’s 5 627 400, by municipality and by county', async () => {
    const municipalities = await figures.values('folkemengde', persons, '2026', 4)
    const counties = await figures.values('folkemengde', persons, '2026', 2)
    expect([municipalities.size, sumOf(municipalities)]).toEqual([357, 5_627_400])
    expect([counties.size, sumOf(counties)]).toEqual([15, 5_627_400])
    expect(await figures.figure('folkemengde', persons, '0', '2026')).toEqual({
      value: 5_627_400,
      state: null,
    })
  })

  it('of ages are the population of every municipality, county and the country', async () => {
    for (const length of [4, 2, 1]) {
      const whole = await figures.values('folkemengde', persons, '2026', length)
      expect(await addedUp('folkemengde-alder', '2026', length)).toEqual(whole)
      expect(await addedUp('folkemengde-ettarig', '2026', length)).toEqual(whole)
    }
  })

  it('of women and men are the population of 2021', async () => {
    const whole = await figures.values('folkemengde', persons, '2021', 4)
    const added = await addedUp('folkemengde-kjonn-alder', '2021', 4)
    expect(added).toEqual(whole)
    expect(added.size).toBe(355)
    expect(inTrondelag(whole)).toBe(
      (await figures.figure('folkemengde', persons, '50', '2021')).value,
    )
  })

  it('of schools are those of GSI without Svalbard, which has 194 pupils in one school', async () => {
    const pupils = await figures.values('elever', { maal: 'elever' }, '2025-26', 4)
    const schools = await figures.values('elever', { maal: 'skoler' }, '2025-26', 4)
    expect([pupils.size, sumOf(pupils) + 194, sumOf(schools) + 1]).toEqual([357, 621_961, 2663])
    const county = async (maal: string) =>
      (await figures.figure('elever', { maal }, '50', '2025-26')).value
    expect([await county('elever'), await county('skoler')]).toEqual([53_602, 245])
  })

  it('of Trøndelag are the sum of its 38 municipalities', async () => {
    const natural = { maal: 'fodselsoverskudd' }
    const parts = await figures.values('folkemengde-endringer', natural, '2024', 4)
    expect(parts.size).toBe(38)
    expect((await figures.figure('folkemengde-endringer', natural, '50', '2024')).value).toBe(
      inTrondelag(parts),
    )
  })
})

/** All series of a dataset of persons, by region. */
async function addedUp(
  dataset: string,
  time: string,
  length: number,
): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>()
  for (const categories of allCategories(dataset)) {
    for (const [region, value] of await figures.values(dataset, categories, time, length)) {
      sums.set(region, (sums.get(region) ?? 0) + value)
    }
  }
  return sums
}

function allCategories(dataset: string): readonly Record<string, string>[] {
  return (datasetCatalogue().get(dataset)?.dimensions ?? []).reduce<Record<string, string>[]>(
    (all, { code, categories }) =>
      all.flatMap((one) => categories.map((category) => ({ ...one, [code]: category.code }))),
    [{}],
  )
}

describe('what is not known', () => {
  const otherBorders = { value: null, state: 'other-borders' }
  const suppressed = { value: null, state: 'suppressed' }
  const missing = { value: null, state: 'missing' }

  it.each([
    ['1508', '2023'],
    ['1580', '2020'],
    ['15', '2023'],
    ['1806', '2019'],
    ['1875', '2005'],
    ['5055', '2019'],
    ['18', '2019'],
    ['3907', '2016'],
  ])('is no guess for %s in %s, whose parts were divided', async (region, year) => {
    expect(await figures.figure('folkemengde', persons, region, year)).toEqual(otherBorders)
  })

  it('is no guess for Ålesund and Haram while they were one', async () => {
    const men = { kjonn: 'menn', alder: '0-4' }
    for (const number of ['1508', '1580']) {
      const figure = await figures.figure('folkemengde-kjonn-alder', men, number, '2021')
      expect(figure).toEqual(otherBorders)
    }
    expect(await figures.figure('sykehjemsplasser', {}, '5055', '2018')).toEqual(otherBorders)
  })

  it('stays hidden, and no sum is made of it', async () => {
    const norwegian = { maal: 'forsterket-norsk' }
    expect(await figures.figure('elever', norwegian, '5060', '2025-26')).toEqual(suppressed)
    const counties = await figures.values('elever', norwegian, '2025-26', 2)
    const shown = await figures.values('elever', norwegian, '2025-26', 4)
    const { municipalities } = referenceData()
    for (const county of counties.keys()) {
      const parts = municipalities.filter((one) => one.county.number === county)
      expect(parts.every(({ number }) => shown.has(number))).toBe(true)
    }
    expect(shown.size).toBeLessThan(357 - 100)
    expect(await figures.figure('elever', norwegian, '0', '2025-26')).toEqual(missing)
  })

  it('is hidden by Nav below four, and missing where a source had nothing', async () => {
    const measures = { status: 'pa-tiltak', maal: 'personer' }
    expect(await figures.figure('arbeidsledighet', measures, '4032', '2026M01')).toEqual(suppressed)
    expect(await figures.figure('netto-driftsresultat', {}, '4633', '2025')).toEqual(missing)
    expect(await figures.figure('fhi-mobbing', {}, '4010', '2023-2026')).toEqual(missing)
    expect(await figures.figure('boliger', { bygningstype: 'enebolig' }, '0301', '2026')).toEqual(
      missing,
    )
  })
})
