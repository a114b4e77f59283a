import { describe, expect, it } from 'vitest'
import { inMunicipality } from './in-municipality.ts'

describe('a place with its preposition', () => {
  it.each([
    ['Utsira', '1151', 'på Utsira'],
    ['Senja', '5530', 'på Senja'],
    ['Nærøysund', '5060', 'i Nærøysund'],
    ['Herøy (Nordland)', '1818', 'i Herøy (Nordland)'],
    ['Utsira kommune', '1151', 'i Utsira kommune'],
    ['Demokommunen', '1151', 'i Demokommunen'],
    ['Nordland fylkeskommune', null, 'i Nordland fylkeskommune'],
  ])('%s (%s): %s', (name, number, expected) => {
    expect(inMunicipality(name, number)).toBe(expected)
  })
})
