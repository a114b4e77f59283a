import { describe, expect, it } from 'vitest'
import { isMunicipalityNumber } from './municipality.ts'
import { nameKey } from './name-key.ts'

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
