import { describe, expect, it } from 'vitest'
import {
  datasetsOf,
  type Formula,
  seriesOfTerm,
  termsOf,
} from '#domain/statistics/indicator-formula.ts'
import { datasetCatalogue } from '#features/statistics/index.ts'
import { languages } from '#platform/i18n/language.ts'
import { foreignWords, wordsOf } from '../../../test/dictionaries.ts'
import {
  type Indicator,
  indicatorLibrary,
  indicatorThemes,
  isTotal,
  parseLibrary,
} from './library.ts'

const library = indicatorLibrary()
const isForms = (value: unknown): value is { nb: string; nn: string } =>
  typeof value === 'object' && value !== null && 'nb' in value && 'nn' in value

/** The texts of an indicator, in both forms. */
function textsOf(indicator: Indicator): { nb: string; nn: string }[] {
  return [...Object.values(indicator), ...Object.values(indicator.sentence)].filter(isForms)
}

describe('the library of indicators', () => {
  it('has at least 48, in all the themes', () => {
    expect(library.length).toBeGreaterThanOrEqual(48)
    expect(new Set(library.map(({ theme }) => theme))).toEqual(new Set(indicatorThemes))
  })

  it.each(library)('$id reads only what the datasets have', ({ formula }) => {
    const unknown = termsOf(formula).filter((term) => {
      const dataset = datasetCatalogue().get(term.dataset)
      return !dataset || !seriesOfTerm(term, dataset)
    })
    expect(unknown).toEqual([])
  })

  it.each(library)('$id has a source with a licence, but for the one that states none', (one) => {
    for (const dataset of datasetsOf(one.formula)) {
      const source = datasetCatalogue().get(dataset)?.source
      if (source?.key === 'imdi') expect(source.licence).toBeNull()
      else expect(source?.licence?.name).toMatch(/\S/)
    }
  })

  // The number behind a share that a source has computed is not known here.
  it.each(library.filter(({ minimumCount }) => minimumCount !== null))(
    '$id has a minimum of what is counted',
    (indicator) => {
      const counted = termsOf(indicator.formula).every(
        ({ dataset }) => datasetCatalogue().get(dataset)?.rule.isAdditive,
      )
      expect(counted).toBe(true)
    },
  )

  it.each(library.filter(({ formula }) => datasetsOf(formula).includes('framskriving')))(
    '$id is told as a projection',
    ({ horizonYears }) => expect(horizonYears).toBeGreaterThan(0),
  )

  it.each(library.filter(({ sentence }) => sentence.kind === 'counted'))('$id counts', (one) => {
    expect(isTotal(one)).toBe(true)
  })

  it.each(library.filter(({ sentence }) => sentence.kind === 'change'))('$id changes', (one) => {
    expect(one.formula.kind).toBe('change')
    expect(isTotal({ formula: (one.formula as { of: Formula }).of })).toBe(true)
  })

  it.each(
    library.flatMap(({ id, sentence }) => (sentence.kind === 'balance' ? [{ id, sentence }] : [])),
  )('$id says how much and when on both sides of zero', ({ sentence }) => {
    for (const language of languages) {
      expect(sentence.above[language]).toMatch(/\{value\}.*\{(time|year)\}/)
      expect(sentence.below[language]).toMatch(/\{value\}.*\{(time|year)\}/)
      expect(sentence.zero[language]).toMatch(/^[^{]*\{(time|year)\}\.$/)
    }
  })

  it('refuses one that stands twice, and a formula that it does not know', () => {
    const [one] = library
    expect(() => parseLibrary([one, one])).toThrow('twice')
    expect(() => parseLibrary([{ ...one, formula: { kind: 'guess' } }])).toThrow()
  })
})

describe('the words of the indicators', () => {
  for (const language of languages) {
    it(`have no word of the other form in ${language}`, () => {
      const foreign = library.flatMap((one) =>
        textsOf(one)
          .flatMap((text) => wordsOf(text[language], one.id))
          .flatMap(({ text }) => {
            const found = foreignWords[language].exec(text)
            return found ? [`${one.id}: «${found[0]}» in «${text}»`] : []
          }),
      )
      expect(foreign).toEqual([])
    })
  }

  it('are each written twice where the forms differ', () => {
    const same = library.flatMap(({ id, why, explanation }) =>
      [why, explanation].filter(({ nb, nn }) => nb === nn).map(() => id),
    )
    expect(same).toEqual([])
  })
})
