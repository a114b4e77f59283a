import { describe, expect, it } from 'vitest'
import { type MunicipalityHit, searchMunicipalities } from './municipality-search.ts'
import { explainMatch } from './reference.texts.ts'

const numbersOf = (hits: readonly MunicipalityHit[]) => hits.map((hit) => hit.municipality.number)
const firstOf = (text: string) => searchMunicipalities(text)[0]

describe('a search by any name or number', () => {
  it.each([
    ['Nærøysund', '5060'],
    ['naeroysund', '5060'],
    ['NÆRØYSUND', '5060'],
    ['nærøysund kommune', '5060'],
    ['Nærøysund (5060)', '5060'],
    ['5060', '5060'],
    ['Røros', '5025'],
    ['Roros', '5025'],
    ['Rosse', '5025'],
    ['Ås', '3218'],
    ['Aas', '3218'],
    ['Porsáŋgu', '5622'],
    ['porsangu', '5622'],
    ['Porsanki', '5622'],
    ['Kárášjohka', '5610'],
    ['Karasjok', '5610'],
    ['Unjárga', '5636'],
    ['Nesseby', '5636'],
    ['Oslove', '0301'],
    ['Aurskog', '3226'],
    ['Aurskog-Høland', '3226'],
    ['aurskog høland', '3226'],
    ['Vikna', '5060'],
    ['1750', '5060'],
    ['5050', '5060'],
    ['Nærøy', '5060'],
    ['Herøy (Nordland)', '1818'],
    ['herøy i nordland', '1818'],
    ['Herøy Møre', '1515'],
    ['Divtasvuodna', '1875'],
    ['1601', '5001'],
    ['3001', '3101'],
    ['5401', '5501'],
    ['Egersund', '1101'],
  ])('%s finds %s first', (text, number) => {
    expect(firstOf(text)?.municipality.number).toBe(number)
  })

  it.each([
    ['Herøy', ['1515', '1818']],
    ['heroy', ['1515', '1818']],
    ['1507', ['1580', '1508']],
    ['1850', ['1875', '1806']],
    ['Snillfjord', ['5055', '5056', '5059']],
    ['5012', ['5055', '5056', '5059']],
    ['Sandøy', ['1508']],
    ['1534', ['1580']],
    ['Fron', ['3436', '3438']],
  ])('%s finds exactly %s', (text, numbers) => {
    expect(numbersOf(searchMunicipalities(text))).toEqual(numbers)
  })

  it.each(['', '   ', '-', 'Qaanaaq', '9999', '50600', '%', '\u0000'])(
    'finds nothing for %j',
    (text) => {
      expect(searchMunicipalities(text)).toEqual([])
    },
  )
})

describe('the order of what is found', () => {
  it('gives both municipalities of a name before one that only contains it', () => {
    const hits = searchMunicipalities('Våler')
    expect(hits.map((hit) => `${hit.municipality.displayName} ${hit.fit}`)).toEqual([
      'Våler (Innlandet) exact',
      'Våler (Østfold) exact',
      'Hvaler contains',
    ])
  })

  it('ranks the whole name before a beginning, and a beginning before a part', () => {
    const hits = searchMunicipalities('Os', 500)
    expect(hits.slice(0, 2).map((hit) => hit.municipality.displayName)).toEqual([
      'Os',
      'Bjørnafjorden',
    ])
    const order = ['exact', 'prefix', 'word', 'contains']
    const fits = hits.map((hit) => order.indexOf(hit.fit))
    expect(fits).toEqual(fits.toSorted((a, b) => a - b))
    expect(new Set(fits).size).toBeGreaterThan(1)
  })

  it('gives each municipality once and no more than asked for', () => {
    const all = searchMunicipalities('nes', 500)
    expect(new Set(numbersOf(all)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(5)
    expect(searchMunicipalities('nes', 3)).toEqual(all.slice(0, 3))
  })

  it('finds by the beginning of a number', () => {
    expect(numbersOf(searchMunicipalities('506'))).toContain('5060')
  })

  it('stands a very long text', () => {
    expect(searchMunicipalities('å'.repeat(100_000))).toEqual([])
  })
})

describe('the explanation of a find', () => {
  it.each([
    ['Nærøysund', null, null],
    ['5060', null, null],
    ['Aurskog', null, null],
    ['Vikna', 'tidligere Vikna (1750/5050)', 'tidlegare Vikna (1750/5050)'],
    ['1750', 'tidligere Vikna (1750)', 'tidlegare Vikna (1750)'],
    ['1703', 'tidligere kommunenummer 1703', 'tidlegare kommunenummer 1703'],
    ['1507', 'del av tidligere Ålesund (1507)', 'del av tidlegare Ålesund (1507)'],
    [
      'Snillfjord',
      'del av tidligere Snillfjord (1613/5012)',
      'del av tidlegare Snillfjord (1613/5012)',
    ],
    ['Porsáŋgu', 'Porsáŋgu på nordsamisk', 'Porsáŋgu på nordsamisk'],
    ['Rosse', 'Rosse på sørsamisk', 'Rosse på sørsamisk'],
    ['Porsanki', 'Porsanki på kvensk', 'Porsanki på kvensk'],
  ])('%s: %s', (text, nb, nn) => {
    const match = firstOf(text)?.match
    expect(match && [explainMatch(match, 'nb'), explainMatch(match, 'nn')]).toEqual([nb, nn])
  })
})
