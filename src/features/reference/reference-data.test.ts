import { describe, expect, it } from 'vitest'
import { samiLanguageArea, samiPlanningFrom } from '#domain/law/sami-language-area.ts'
import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import { nameLanguages } from '#domain/municipality/municipality.ts'
import { isReservedSlug, slugsOf } from '#domain/municipality/slug.ts'
import {
  allCounties,
  allMunicipalities,
  countyByNumber,
  countyBySlug,
  municipalityByFormerSlug,
  municipalityByNumber,
  municipalityBySlug,
} from './municipality-lookup.ts'
import { referenceData } from './reference-data.ts'

const neighbourNumbers = (number: string, border: 'land' | 'sea') =>
  municipalityByNumber(number)
    ?.neighbours.filter((neighbour) => neighbour.border === border)
    .map((neighbour) => neighbour.number)

describe('the bundled municipalities', () => {
  it('are 357 in 15 counties, sorted by number', () => {
    const numbers = allMunicipalities().map((place) => place.number)
    expect(new Set(numbers).size).toBe(357)
    expect(numbers).toEqual(numbers.toSorted())
    expect(allCounties()).toHaveLength(15)
    expect(new Set(allMunicipalities().map((place) => place.county.number))).toEqual(
      new Set(allCounties().map((county) => county.number)),
    )
  })

  it('add up to the inhabitants of the country in 2026', () => {
    const places = allMunicipalities()
    expect(places.reduce((sum, place) => sum + place.population, 0)).toBe(5_627_400)
    expect(new Set(places.map((place) => place.populationYear))).toEqual(new Set([2026]))
  })

  it('take «på» where they are islands by the number and the name of today', () => {
    const islands = allMunicipalities().filter(({ number, displayName }) =>
      inMunicipality(displayName, number).startsWith('på '),
    )
    expect(islands.map(({ displayName }) => displayName)).toEqual([
      ...['Kvitsøy', 'Karmøy', 'Utsira', 'Averøy', 'Smøla', 'Vega', 'Dønna', 'Træna', 'Røst'],
      ...['Værøy', 'Hvaler', 'Bømlo', 'Stord', 'Tysnes', 'Askøy', 'Osterøy', 'Fedje', 'Frøya'],
      ...['Leka', 'Hitra', 'Senja'],
    ])
  })

  it('know Nærøysund', () => {
    expect(municipalityByNumber('5060')).toMatchObject({
      name: 'Nærøysund',
      displayName: 'Nærøysund',
      slug: 'naeroysund',
      county: { number: '50', name: 'Trøndelag', slug: 'trondelag' },
      centralityClass: 5,
      population: 9_920,
      populationYear: 2026,
      organisationNumber: '921785410',
      samiArea: null,
    })
    expect(neighbourNumbers('5060', 'land')).toEqual(['1811', '5007', '5046', '5052'])
    expect(neighbourNumbers('5060', 'sea')).toEqual(['5049'])
  })

  it('know that all neighbours of Kristiansund are across the sea', () => {
    expect(neighbourNumbers('1505', 'land')).toEqual([])
    expect(neighbourNumbers('1505', 'sea')).toEqual(['1554', '1557', '1560', '1573', '1576'])
  })

  it('have neighbours both ways with the same kind of border, and never themselves', () => {
    const pairs = allMunicipalities().flatMap((place) =>
      place.neighbours.map(({ number, border }) => `${place.number} ${number} ${border}`),
    )
    const turned = pairs.map((pair) => pair.replace(/^(\d+) (\d+)/, '$2 $1'))
    expect(turned.toSorted()).toEqual(pairs.toSorted())
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(allMunicipalities().filter((place) => place.neighbours.length === 0)).toEqual([])
  })
})

describe('names and traits of the bundled municipalities', () => {
  it('leave out years without a comparable figure', () => {
    const years = (number: string) =>
      municipalityByNumber(number)?.populations.map((figure) => figure.year)
    expect(years('1580')).toEqual([2024, 2025, 2026])
    expect(years('5060')?.at(0)).toBe(2005)
    expect(years('5060')).toHaveLength(22)
  })

  it('know which name belongs to which language', () => {
    expect(municipalityByNumber('5540')?.names).toEqual({
      se: 'Gáivuotna',
      nb: 'Kåfjord',
      fkv: 'Kaivuono',
    })
    expect(municipalityByNumber('5610')?.displayName).toBe('Karasjok')
    expect(municipalityByNumber('3114')?.displayName).toBe('Våler (Østfold)')
    const languages = allMunicipalities().flatMap((place) => Object.keys(place.names))
    expect([...new Set(languages)].sort()).toEqual([...nameLanguages].sort())
  })

  it('have 14 in the Sámi administrative area, Saltdal from 2026', () => {
    const area = allMunicipalities().filter((place) => place.samiArea !== null)
    expect(area.map((place) => place.names.nb)).toEqual([
      ...['Hattfjelldal', 'Saltdal', 'Hamarøy', 'Røros', 'Snåsa', 'Røyrvik', 'Tjeldsund'],
      ...['Lavangen', 'Kåfjord', 'Karasjok', 'Kautokeino', 'Porsanger', 'Tana', 'Nesseby'],
    ])
    expect(municipalityByNumber('1840')?.samiArea).toEqual({
      from: '2026-01-01',
      category: 'stimulation',
    })
  })

  it('agree with the law table on who must discuss Sámi language, and from when', () => {
    const bound = allMunicipalities().flatMap(({ number, samiArea }) =>
      samiArea ? [[number, [samiArea.from, samiPlanningFrom].sort().at(-1)]] : [],
    )
    const listed = samiLanguageArea.map(({ number, validFrom }) => [number, validFrom])
    expect(bound).toEqual(listed.toSorted())
  })

  it('lack only the organisation number of Haram', () => {
    const lacking = allMunicipalities().filter((place) => place.organisationNumber === null)
    expect(lacking.map((place) => place.number)).toEqual(['1580'])
  })
})

describe('addresses', () => {
  it('are unique, free of reserved words and made by the rule', () => {
    const slugs = allMunicipalities().map((place) => place.slug)
    expect(new Set(slugs).size).toBe(357)
    expect(slugs.filter(isReservedSlug)).toEqual([])
    const places = allMunicipalities().map((place) => ({
      number: place.number,
      name: place.names.nb,
      countyName: place.county.name,
    }))
    expect([...slugsOf(places).values()]).toEqual(slugs)
  })

  it.each([
    ['heroy-nordland', '1818'],
    ['heroy-more-og-romsdal', '1515'],
    ['valer-ostfold', '3114'],
    ['valer-innlandet', '3419'],
    ['nesseby', '5636'],
    ['karasjok', '5610'],
    ['oslo', '0301'],
    ['as', '3218'],
  ])('%s leads to %s', (slug, number) => {
    expect(municipalityBySlug(slug)?.number).toBe(number)
  })

  it.each([
    ['vikna', '5060'],
    ['unjarga', '5636'],
    ['porsangu', '5622'],
    // Today's, unknown, and one that could mean several.
    ['naeroysund', undefined],
    ['finnes-ikke', undefined],
    ['heroy', undefined],
    ['snillfjord', undefined],
  ])('%s redirects to %s', (slug, number) => {
    expect(municipalityByFormerSlug(slug)?.number).toBe(number)
  })

  it('of counties are unique', () => {
    expect(countyBySlug('more-og-romsdal')?.number).toBe('15')
    expect(countyByNumber('50')?.slug).toBe('trondelag')
    expect(countyBySlug('viken')).toBeNull()
    expect(new Set(allCounties().map((county) => county.slug)).size).toBe(15)
  })

  it('that are unknown lead nowhere', () => {
    expect(municipalityBySlug('heroy')).toBeNull()
    expect(municipalityByNumber('9999')).toBeNull()
    expect(municipalityBySlug('constructor')).toBeNull()
  })
})

describe('old numbers and names', () => {
  it('knows the old numbers of what became Stad and Hustadvika, in all the years that have figures', () => {
    const old = referenceData().history.filter(({ number }) => ['4649', '1579'].includes(number))
    const held = old.filter((row) => row.validFrom <= '2005-01-01' && row.validTo > '2017-01-01')
    expect(held.map(({ oldNumber, oldName }) => `${oldNumber} ${oldName}`)).toEqual([
      '1441 Selje',
      '1443 Eid',
      '1548 Fræna',
      '1551 Eide',
    ])
  })

  it('all end in a municipality of today', () => {
    const unknown = referenceData().history.filter((row) => !municipalityByNumber(row.number))
    expect(unknown).toEqual([])
    expect(referenceData().history.length).toBeGreaterThan(900)
  })

  it('are marked as divided exactly when they stand with several', () => {
    const rows = referenceData().history
    const targets = new Map<string, Set<string>>()
    for (const row of rows) {
      const key = `${row.oldNumber} ${row.oldName}`
      targets.set(key, (targets.get(key) ?? new Set()).add(row.number))
    }
    const wrong = rows.filter(
      (row) => row.isSplit !== (targets.get(`${row.oldNumber} ${row.oldName}`)?.size ?? 0) > 1,
    )
    expect(wrong).toEqual([])
  })
})
