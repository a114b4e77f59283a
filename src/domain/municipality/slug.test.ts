import { describe, expect, it } from 'vitest'
import { isReservedSlug, reservedSlugs, slugOf, slugsOf } from './slug.ts'

describe('a slug', () => {
  it.each([
    ['Nærøysund', 'naeroysund'],
    ['Ås', 'as'],
    ['Sør-Odal', 'sor-odal'],
    ['Evje og Hornnes', 'evje-og-hornnes'],
    ['Møre og Romsdal', 'more-og-romsdal'],
    ['ÆRØ Å', 'aero-a'],
    ['Porsáŋgu', 'porsangu'],
    ['Stïentje', 'stientje'],
    ['  Bø (Telemark) ', 'bo-telemark'],
    // An å written as two code points is the same letter.
    ['A\u030As', 'as'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it('of a name is the same when made twice', () => {
    expect(slugOf(slugOf('Nore og Uvdal'))).toBe('nore-og-uvdal')
  })
})

describe('slugs of many places', () => {
  const place = (number: string, name: string, countyName: string) => ({ number, name, countyName })

  it('get the county when the name is shared, whatever the order', () => {
    const places = [
      place('1515', 'Herøy', 'Møre og Romsdal'),
      place('1818', 'Herøy', 'Nordland'),
      place('5060', 'Nærøysund', 'Trøndelag'),
    ]
    const expected = [
      ['1515', 'heroy-more-og-romsdal'],
      ['1818', 'heroy-nordland'],
      ['5060', 'naeroysund'],
    ]
    expect([...slugsOf(places)]).toEqual(expected)
    expect([...slugsOf(places.toReversed())].sort()).toEqual(expected)
  })

  it('refuse a name that the product uses itself', () => {
    expect(() => slugsOf([place('9901', 'Lov', 'Nordland')])).toThrow(RangeError)
  })

  it('refuse two places that the county does not tell apart', () => {
    const places = [place('9901', 'Å', 'Nordland'), place('9902', 'A', 'Nordland')]
    expect(() => slugsOf(places)).toThrow(RangeError)
  })
})

describe('reserved words', () => {
  it.each([
    ...['veileder', 'lov', 'maler', 'ordliste', 'sok', 'fylke', 'demo', 'api', 'assets'],
    ...['logg-inn', 'logg-ut', 'innstillinger', 'arbeid', 'planstrategi', 'kunnskap', 'innspill'],
    ...['planer', 'oppfolging', 'healthz', 'readyz', 'metrics', 'om', 'personvern'],
    ...['tilgjengelighet', 'sikkerhet', 'min-side', 'operator', 'prov'],
  ])('hold %s', (word) => {
    expect(isReservedSlug(word)).toBe(true)
  })

  it('are written as slugs, so that a comparison can meet them', () => {
    expect([...reservedSlugs].filter((word) => slugOf(word) !== word)).toEqual([])
  })

  it('leave the names of places alone', () => {
    expect(isReservedSlug('naeroysund')).toBe(false)
  })
})
