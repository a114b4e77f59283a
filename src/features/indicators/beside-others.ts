import { shownValue } from '#domain/statistics/indicator-comparison.ts'
import type { Formula } from '#domain/statistics/indicator-formula.ts'
import { timeBefore } from '#domain/statistics/indicator-time.ts'
import { allMunicipalities, municipalityByNumber } from '#features/reference/index.ts'
import { number as numberText } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { type Comparison, compareIndicator } from './compare.ts'
import { coverageText, figureWords, inTime, timeText } from './figure-words.ts'
import { type IndicatorFigures, latestFigure } from './figures.ts'
import { type Indicator, isTotal } from './library.ts'
import { sentenceTexts } from './sentence.texts.ts'

/** So many municipalities must have a figure before one is told to be among the highest or lowest. */
const enoughForQuarter = 100

/**
 * The municipality beside its county, the country and all municipalities, as far as they have
 * figures. Null when there is nothing to hold it against, and for what only tells how large a
 * municipality is.
 */
export function comparisonSentence(
  figures: IndicatorFigures,
  number: string,
  language: Language,
): string | null {
  const { indicator } = figures
  const place = municipalityByNumber(number)
  if (!place || isTotal(indicator) || !latestFigure(figures, number)) return null
  const comparison = compareIndicator(figures, number, 'country')
  const names = { us: place.displayName, county: place.county.name }
  const sentences = [
    besideTotals(comparison, names, indicator, language),
    quarterSentence(comparison, indicator, language),
  ].filter((sentence) => sentence !== null)
  if (sentences.length === 0) return null
  const coverage = coverageText(comparison.coverage, language)
  return [...sentences, ...(coverage ? [coverage] : [])].join(' ')
}

function besideTotals(
  { us, county, country, time }: Comparison,
  names: { readonly us: string; readonly county: string },
  indicator: Indicator,
  language: Language,
): string | null {
  if (us.value === null) return null
  const texts = sentenceTexts[language].beside
  const words = (value: number) => figureWords(value, indicator, language)
  const own = shownValue(us.value, indicator.decimals)
  const placed = (value: number, name: string) => {
    const other = shownValue(value, indicator.decimals)
    const where = own > other ? 'above' : own < other ? 'below' : 'level'
    return { where, name } as const
  }
  const others = [
    ...(county?.value == null
      ? []
      : [placed(county.value, `${names.county} (${words(county.value)})`)]),
    ...(country?.value == null ? [] : [placed(country.value, texts.country(words(country.value)))]),
  ]
  const [first, second] = others
  if (!first) return null
  const alone = texts[first.where](first.name)
  const where = !second
    ? alone
    : second.where === first.where
      ? texts[first.where](texts.and(first.name, second.name))
      : texts.but(alone, texts[second.where](second.name))
  const subject = `${names.us} (${words(us.value)})`
  const form = indicator.horizonYears === null ? texts.was : texts.canBe
  return form(subject, where, spanWords(indicator.formula, time, language))
}

/** The time that a figure tells of: of a change from when to when, of a mean all its years. */
function spanWords(formula: Formula, time: string, language: Language): string {
  const texts = sentenceTexts[language].beside
  const words = (one: string) => timeText(one, language)
  switch (formula.kind) {
    case 'sum':
    case 'ratio':
      return inTime(time, language)
    case 'change':
      return formula.since === 'first'
        ? inTime(time, language)
        : texts.fromTo(words(timeBefore(time, formula.since)), words(time))
    case 'rolling-mean':
      return texts.inYears(words(timeBefore(time, formula.years - 1)), words(time))
    case 'difference':
      return spanWords(formula.of, time, language)
  }
}

/** Said only when no more than a quarter of those that have figures are as high, or as low. */
function quarterSentence(
  { us, places, coverage }: Comparison,
  { decimals }: Indicator,
  language: Language,
): string | null {
  if (us.value === null || coverage < enoughForQuarter) return null
  const own = shownValue(us.value, decimals)
  const shown = places.flatMap(({ figure }) =>
    figure.value === null ? [] : shownValue(figure.value, decimals),
  )
  const texts = sentenceTexts[language].quarter
  const count = numberText(coverage, language)
  const all = coverage === allMunicipalities().length ? texts.all(count) : texts.some(count)
  if (shown.filter((value) => value >= own).length <= coverage / 4) return texts.highest(all)
  if (shown.filter((value) => value <= own).length <= coverage / 4) return texts.lowest(all)
  return null
}
