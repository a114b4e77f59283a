import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allMunicipalities, municipalityByNumber } from '#features/reference/index.ts'
import { loadBundledFigures } from '#features/statistics/index.ts'
import type { OwnConnection } from '#platform/db/open-database.ts'
import { languages } from '#platform/i18n/language.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import {
  changeSentence,
  compareIndicator,
  comparisonSentence,
  findingSentence,
  type IndicatorFigures,
  indicatorById,
  indicatorFigures,
  indicatorLibrary,
  latestFigure,
  similarMunicipalities,
  valueSentence,
} from './index.ts'

let database: TestDatabase
let connection: OwnConnection
const all = new Map<string, IndicatorFigures>()

beforeAll(async () => {
  database = await testDatabase()
  connection = await database.bulk()
  for await (const _ of loadBundledFigures(connection));
  for (const indicator of indicatorLibrary()) {
    const figures = await indicatorFigures(database.app, indicator)
    if (figures) all.set(indicator.id, figures)
  }
}, 60_000)
afterAll(async () => {
  await connection?.close()
  await database?.close()
})

function figuresOf(id: string): IndicatorFigures {
  const figures = all.get(id)
  if (!figures) throw new Error(`There are no figures for ${id}`)
  return figures
}

describe('the indicators on the figures that come with the program', () => {
  it('are there for at least half of the library', () => {
    expect(all.size).toBeGreaterThanOrEqual(indicatorLibrary().length / 2)
  })

  it('have a sentence for every municipality with a figure, in both forms', () => {
    const wrong: string[] = []
    for (const [id, figures] of all) {
      for (const { number } of allMunicipalities()) {
        const isThere = latestFigure(figures, number) !== null
        const [nb, nn] = languages.map((language) => findingSentence(figures, number, language))
        if ((nb !== null) !== isThere || (nn !== null) !== isThere) wrong.push(`${id} ${number}`)
        if (nb && nn && (!isSentence(nb) || !isSentence(nn))) wrong.push(nb, nn)
      }
    }
    expect(wrong).toEqual([])
  })

  it('can be held against others wherever they are', () => {
    const wrong: string[] = []
    const some = allMunicipalities().filter(
      ({ number }, index) => index % 25 === 0 || ['0301', '1151', '1508', '1580'].includes(number),
    )
    for (const figures of all.values()) {
      for (const { number } of some) {
        for (const language of languages) {
          for (const sentence of [comparisonSentence, changeSentence, valueSentence]) {
            const said = sentence(figures, number, language)
            if (said !== null && !isSentence(said)) wrong.push(said)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('name source, table, licence and dates', () => {
    for (const figures of all.values()) {
      expect(figures.sources.length).toBeGreaterThan(0)
      for (const { attribution, licence, retrievedOn } of figures.sources) {
        expect(`${attribution.nb} ${attribution.nn}`).not.toContain('{')
        expect(licence?.url).toMatch(/^https:/)
        expect(retrievedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    }
    expect(figuresOf('innbyggere-per-bolig').sources.map(({ table }) => table)).toEqual([
      '07459',
      '06265',
    ])
  })

  it('say of Utsira what its few inhabitants bear', () => {
    const { value } = figuresOf('folketall').at('1151', '2026')
    expect(value).toBeGreaterThan(150)
    expect(value).toBeLessThan(250)
    const share = figuresOf('andel-80-ar-og-over').at('1151', '2026')
    expect(share.count).toBe(value)
    expect(findingSentence(figuresOf('boliger'), '1151', 'nb')).toBeNull()
  })

  it('guess nothing of Ålesund and Haram before they were parted', () => {
    for (const number of ['1508', '1580']) {
      const population = figuresOf('folketall')
      expect(population.at(number, '2022')).toMatchObject({ value: null, state: 'other-borders' })
      expect(population.at(number, '2026').value).toBeGreaterThan(0)
      expect(figuresOf('folketallsendring').at(number, '2026')).toMatchObject({
        ...{ value: null, state: 'other-borders' },
      })
      expect(findingSentence(figuresOf('folketallsendring'), number, 'nb')).toBeNull()
      expect(findingSentence(population, number, 'nb')).not.toContain('2016')
    }
  })

  it('add up to the country', () => {
    const population = figuresOf('folketall')
    const sum = allMunicipalities()
      .map(({ number }) => population.at(number, '2026').value ?? Number.NaN)
      .reduce((total, value) => total + value, 0)
    expect(sum).toBe(5_627_400)
    expect(population.at('0', '2026').value).toBe(sum)
  })
})

describe('a comparison', () => {
  it('is with neighbours, county, country, those alike or one’s own choice', () => {
    const figures = figuresOf('folketall')
    const numbers = (group: Parameters<typeof compareIndicator>[2], own: string[] = []) =>
      compareIndicator(figures, '5060', group, own)
        .places.map(({ number }) => number)
        .sort()
    const us = municipalityByNumber('5060')
    expect(numbers('neighbours')).toEqual(['1811', '5007', '5046', '5049', '5052', '5060'])
    expect(numbers('county')).toHaveLength(38)
    expect(numbers('country')).toHaveLength(357)
    expect(numbers('similar')).toHaveLength(9)
    expect(numbers('same-centrality')).toEqual(
      allMunicipalities()
        .filter(({ centralityClass }) => centralityClass === us?.centralityClass)
        .map(({ number }) => number)
        .sort(),
    )
    const sizes = numbers('same-size').map((one) => municipalityByNumber(one)?.population ?? 0)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5_000)
    expect(Math.max(...sizes)).toBeLessThan(10_000)
    expect(sizes).toHaveLength(
      allMunicipalities().filter(({ population }) => population >= 5_000 && population < 10_000)
        .length,
    )
    expect(numbers('own', ['5001', '5001', '5060', '9999'])).toEqual(['5001', '5060'])
    expect(similarMunicipalities('9999')).toEqual([])
  })

  it('has the highest first, those without figures last, and names that can be told apart', () => {
    const { places, rank, coverage, county } = compareIndicator(
      figuresOf('folketallsendring'),
      '5060',
      'country',
    )
    const values = places.map(({ figure }) => figure.value)
    const firstGap = values.indexOf(null)
    expect(firstGap).toBe(coverage)
    expect(values.slice(firstGap).every((value) => value === null)).toBe(true)
    expect(rank?.of).toBe(coverage)
    expect(county?.state).not.toBe('too-few')
    expect(new Set(places.map(({ name }) => name)).size).toBe(357)
  })

  it('tells of a municipality without figures that it has none', () => {
    const { us, rank, coverage, places } = compareIndicator(figuresOf('boliger'), '5060', 'country')
    expect(us.value).toBeNull()
    expect(rank).toBeNull()
    expect(coverage).toBe(17)
    expect(places).toHaveLength(357)
  })

  it('does not hold Oslo against its county, which is itself', () => {
    expect(compareIndicator(figuresOf('folketall'), '0301', 'country').county).toBeNull()
  })
})

describe('figures in memory', () => {
  it('are the same until an edition is replaced', async () => {
    const indicator = indicatorById('folketall')
    if (!indicator) throw new Error('There is no folketall')
    const before = await indicatorFigures(database.app, indicator)
    expect(await indicatorFigures(database.app, indicator)).toBe(before)
    const { client } = connection
    await client.query(`delete from statistics_edition where dataset_id = 'folkemengde'`)
    expect(await indicatorFigures(database.app, indicator)).toBeNull()
    for await (const _ of loadBundledFigures(connection));
    const after = await indicatorFigures(database.app, indicator)
    expect(after?.version).not.toBe(before?.version)
    expect(after?.at('5060', '2026').value).toBe(9920)
  })
})

function isSentence(text: string): boolean {
  return /^[A-ZÆØÅ].*\.$/.test(text) && !/undefined|NaN|null|Infinity|[{}]|\s{2}/.test(text)
}
