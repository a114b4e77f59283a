import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { isInSamiArea, isMunicipalityNumber } from './municipality.ts'
import { nameKey } from './name-key.ts'

describe('the Sámi administrative area', () => {
  const saltdal = { samiArea: { from: localDate('2026-01-01'), category: 'stimulation' as const } }

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-01-02', true],
  ])('on %s holds a municipality that joins on 2026-01-01: %s', (on, expected) => {
    expect(isInSamiArea(saltdal, localDate(on))).toBe(expected)
  })

  it('never holds a municipality without a date', () => {
    expect(isInSamiArea({ samiArea: null }, localDate('2026-01-01'))).toBe(false)
  })
})

describe('a municipality number', () => {
  it.each([
    ['0301', true],
    ['301', false],
    ['50600', false],
    ['506O', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isMunicipalityNumber(text)).toBe(expected)
  })
})

describe('the key of a name', () => {
  it.each([
    [['Ås', 'Aas', 'AAS', 'ås', 'A\u030As'], 'as'],
    [['Røros', 'Roros', 'Roeros', 'RÖROS'], 'roros'],
    [['Nærøysund', 'Naeroysund', 'naeroeysund'], 'naeroysund'],
    [['Kárášjohka', 'Karasjohka'], 'karasjohka'],
    [['Porsáŋgu', 'Porsángu', 'porsangu'], 'porsangu'],
    [['Sør-Odal', 'sor odal', ' Sør - Odal '], 'sor odal'],
  ])('is shared by %s', (spellings, key) => {
    expect(spellings.map(nameKey)).toEqual(spellings.map(() => key))
  })
})
