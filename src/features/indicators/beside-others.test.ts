import { describe, expect, it } from 'vitest'
import { allMunicipalities } from '#features/reference/index.ts'
import { languages } from '#platform/i18n/language.ts'
import { figures } from '../../../test/made-figures.ts'
import {
  comparisonSentence,
  coverageText,
  figureText,
  gapText,
  indicatorById,
  inTime,
  timeText,
} from './index.ts'

const share = 'andel-80-ar-og-over'

const beside = (id: string, regions: Readonly<Record<string, number>>, us = '5060') => {
  const cells = Object.entries(regions).map(([region, value]) => [region, { 2026: value }])
  return languages.map((language) =>
    comparisonSentence(figures(id, Object.fromEntries(cells)), us, language)?.replaceAll(
      '\u00a0',
      ' ',
    ),
  )
}

describe('beside others', () => {
  const few = '1 av 357 kommuner har tall.'
  it.each([
    [
      'above both',
      { 5060: 9.3, 50: 5.1, 0: 4.7 },
      'Nærøysund (9,3 prosent) lå over Trøndelag (5,1 prosent) og landet (4,7 prosent) i 2026.',
    ],
    [
      'between',
      { 5060: 9.3, 50: 9.9, 0: 4.7 },
      'Nærøysund (9,3 prosent) lå under Trøndelag (9,9 prosent), men over landet (4,7 prosent) i 2026.',
    ],
    [
      'alike as it is shown',
      { 5060: 9.31, 50: 9.33 },
      'Nærøysund (9,3 prosent) lå på linje med Trøndelag (9,3 prosent) i 2026.',
    ],
    [
      'with the country only',
      { 5060: 9.3, 0: 9.9 },
      'Nærøysund (9,3 prosent) lå under landet (9,9 prosent) i 2026.',
    ],
  ])('%s', (_name, regions, sentence) => {
    expect(beside(share, regions)[0]).toBe(`${sentence} ${few}`)
  })

  it('says so in nynorsk as well', () => {
    expect(beside(share, { 5060: 9.3, 50: 9.9, 0: 4.7 })[1]).toBe(
      'Nærøysund (9,3 prosent) låg under Trøndelag (9,9 prosent), men over landet (4,7 prosent) i 2026. 1 av 357 kommunar har tal.',
    )
  })

  it('tells from when to when a change goes, and of which years a mean is', () => {
    expect(beside('folketallsendring', { 5060: 3.2, 0: 7.9 })).toEqual([
      `Nærøysund (3,2 prosent) lå under landet (7,9 prosent) fra 2016 til 2026. ${few}`,
      'Nærøysund (3,2 prosent) låg under landet (7,9 prosent) frå 2016 til 2026. 1 av 357 kommunar har tal.',
    ])
    expect(beside('boligvekst-og-folkevekst', { 5060: 1.2, 0: 0.3 })[0]).toContain(
      'fra 2021 til 2026.',
    )
    expect(beside('nettoinnflytting-per-1000', { 5060: 1.2, 0: 0.3 })[0]).toContain(
      'i årene 2024–2026.',
    )
  })

  it('says nothing without county and country, or of what only tells how large a place is', () => {
    expect(beside(share, { 5060: 9.3 })).toEqual([undefined, undefined])
    expect(beside('folketall', { 5060: 9920, 50: 480_000, 0: 5_600_000 })).toEqual([
      undefined,
      undefined,
    ])
  })

  it('does not hold Oslo against itself', () => {
    expect(beside(share, { '0301': 4, '03': 4, 0: 5 }, '0301')[0]).toContain(
      'Oslo (4,0 prosent) lå under landet (5,0 prosent)',
    )
  })

  it.each([
    [
      'when enough have figures',
      120,
      99,
      'Kommunen er i fjerdedelen med høyest tall av de 121 kommunene som har tall.',
    ],
    [
      'and the lowest',
      120,
      -1,
      'Kommunen er i fjerdedelen med lavest tall av de 121 kommunene som har tall.',
    ],
    ['not when too few have', 98, 99, null],
    ['not in the middle', 120, 60, null],
  ])('tells of the highest quarter %s', (_name, count, own, sentence) => {
    const numbers = numbersOf(count)
    const others = numbers.map((number, index) => [number, index / 10])
    const [said] = beside(share, { ...Object.fromEntries(others), 5060: own / 10 })
    expect(said ?? null).toBe(sentence && `${sentence} ${count + 1} av 357 kommuner har tall.`)
  })
})

function numbersOf(count: number): readonly string[] {
  const numbers = allMunicipalities().map(({ number }) => number)
  return numbers.filter((number) => number !== '5060').slice(0, count)
}

describe('words for a figure and a time', () => {
  it.each([
    [share, 12.44, '12,4\u00a0%'],
    ['folketall', 9920, '9\u00a0920\u00a0personer'],
    ['folketall', 1, '1\u00a0person'],
    ['netto-driftsresultat', -0.04, '0,0\u00a0%'],
  ])('%s: %f', (id, value, text) => {
    const indicator = indicatorById(id)
    expect(indicator && figureText(value, indicator, 'nb')).toBe(text)
  })

  it.each([
    ['2026', '2026', 'i 2026'],
    ['2025-26', '2025–26', 'i skuleåret 2025–26'],
    ['2022-2024', '2022–2024', 'i perioden 2022–2024'],
    ['2025K4', '4. kvartal 2025', 'i fjerde kvartal 2025'],
    ['2026M04', 'april 2026', 'i april 2026'],
  ])('%s', (time, alone, inside) => {
    expect([timeText(time, 'nn'), inTime(time, 'nn')]).toEqual([alone, inside])
  })

  it('tells of gaps and of how many have figures', () => {
    expect(gapText('suppressed', 'nn')).toBe('skjult av omsyn til personvern')
    expect(coverageText(38, 'nb')).toBe('38 av 357 kommuner har tall.')
    expect(coverageText(357, 'nb')).toBeNull()
  })
})
