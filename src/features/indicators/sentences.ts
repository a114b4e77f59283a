import { yearOfTime } from '#domain/statistics/dataset.ts'
import { type ChangeMeasure, directionOf } from '#domain/statistics/indicator-change.ts'
import { shownValue } from '#domain/statistics/indicator-comparison.ts'
import type { Language } from '#platform/i18n/language.ts'
import { figureWords, inTime, plainFigure, timeText } from './figure-words.ts'
import { type IndicatorFigures, type KnownFigure, latestFigure } from './figures.ts'
import { type Indicator, isTotal } from './library.ts'
import { sentenceTexts, type Told } from './sentence.texts.ts'

/** How far back a change is told from, when the figures reach that far. */
const yearsBack = 10

/**
 * A sentence that the figures bear, never more: how it has changed, else what it is. Null when there
 * is no figure for the place.
 *
 * @param region A municipality, a county or the country.
 */
export function findingSentence(
  figures: IndicatorFigures,
  region: string,
  language: Language,
): string | null {
  return changeSentence(figures, region, language) ?? valueSentence(figures, region, language)
}

/** What it is: «Andelen som er 80 år eller eldre var 5,1 prosent i 2026.» */
export function valueSentence(
  figures: IndicatorFigures,
  region: string,
  language: Language,
): string | null {
  const one = latestFigure(figures, region)
  if (!one) return null
  const { indicator } = figures
  const { sentence } = indicator
  const told = toldOf(one, indicator, language)
  const texts = textsFor(indicator, language)
  switch (sentence.kind) {
    case 'counted': {
      const words = shownValue(one.value, indicator.decimals) === 1 ? sentence.one : sentence.many
      return texts.counted.only(words[language], told)
    }
    case 'level':
      return texts.level.only(sentence.subject[language], told)
    case 'balance':
      return balanceSentence(one, indicator, language)
    case 'change':
      return null
  }
}

/**
 * How it has changed in the last ten years, or since the first figure; of a projection, from its
 * first year to its horizon. Null when there is only one figure.
 */
export function changeSentence(
  figures: IndicatorFigures,
  region: string,
  language: Language,
): string | null {
  const to = latestFigure(figures, region)
  if (!to) return null
  const { indicator } = figures
  const { sentence } = indicator
  if (sentence.kind === 'balance') return null
  if (sentence.kind === 'change') return ownChange(figures, region, to, language)
  const from = earlierFigure(figures, region, to)
  if (!from) return null
  const direction = directionOf(from.value, to.value, measureOf(indicator, from, to))
  const texts = textsFor(indicator, language)
  const before = toldOf(from, indicator, language)
  const after = toldOf(to, indicator, language)
  if (sentence.kind === 'counted') {
    const isOne = direction === 'equal' && shownValue(to.value, indicator.decimals) === 1
    const words = isOne ? sentence.one : sentence.many
    return texts.counted[direction](words[language], before, after)
  }
  const isMoved = direction === 'rise' || direction === 'fall'
  const points = isMoved ? pointsBetween(from, to, indicator, language) : ''
  const moved = { ...after, time: `${after.time}${points}` }
  return texts.level[direction](sentence.subject[language], before, moved)
}

/** Of an indicator that is a change: what went from what to what. */
function ownChange(
  figures: IndicatorFigures,
  region: string,
  figure: KnownFigure,
  language: Language,
): string | null {
  const { indicator } = figures
  const ends = figures.ends(region, figure.time)
  if (indicator.sentence.kind !== 'change' || !ends) return null
  const subject = indicator.sentence.subject[language]
  const whole = { decimals: 0 }
  const told = ({ time, value }: { time: string; value: number }, isLast: boolean): Told => ({
    value: plainFigure(value, whole, language),
    time: timeWords(time, isLast ? figure.state : null, language),
  })
  const before = told(ends.from, false)
  const after = told(ends.to, true)
  const direction = directionOf(ends.from.value, ends.to.value, { ...whole, of: { kind: 'count' } })
  const texts = textsFor(indicator, language)
  if (direction === 'stable' || direction === 'equal') {
    return texts.level[direction](subject, before, after)
  }
  const amount = figureWords(Math.abs(figure.value), indicator, language)
  return texts.change[direction](subject, amount, before, after)
}

function balanceSentence(one: KnownFigure, indicator: Indicator, language: Language) {
  const { sentence } = indicator
  if (sentence.kind !== 'balance') return null
  const shown = shownValue(one.value, indicator.decimals)
  const words = shown > 0 ? sentence.above : shown < 0 ? sentence.below : sentence.zero
  const isOne = Math.abs(shown) === 1 && indicator.decimals === 0
  const amount = plainFigure(Math.abs(one.value), indicator, language)
  return words[language]
    .replaceAll('{value}', isOne ? sentenceTexts[language].one : amount)
    .replaceAll('{time}', timeWords(one.time, one.state, language))
    .replaceAll('{year}', timeText(one.time, language))
}

function earlierFigure(
  figures: IndicatorFigures,
  region: string,
  to: KnownFigure,
): KnownFigure | null {
  const isProjected = figures.indicator.horizonYears !== null
  const earliest = isProjected ? -Infinity : yearOfTime(to.time) - yearsBack
  for (const time of figures.times) {
    if (time === to.time) return null
    if (yearOfTime(time) < earliest || !isSamePartOfYear(time, to.time)) continue
    if (yearOfTime(time) > firstYearOf(to.time)) continue
    const { value, ...rest } = figures.at(region, time)
    if (value !== null) return { ...rest, value }
  }
  return null
}

// Figures for several years together that overlap are not held against each other; 2020–2023 and
// 2023–2026 are school years that follow each other.
function firstYearOf(time: string): number {
  return Number(time.slice(0, 4))
}

// A fourth quarter is not held against a first one.
function isSamePartOfYear(a: string, b: string): boolean {
  const part = (time: string) => /[KM]\d+$/.exec(time)?.[0] ?? ''
  return part(a) === part(b)
}

/** What decides whether a change of the indicator is more than noise. */
function measureOf(
  indicator: Indicator,
  from: Pick<KnownFigure, 'count'>,
  to: Pick<KnownFigure, 'count'>,
): ChangeMeasure {
  const { decimals, formula, noise } = indicator
  if (formula.kind === 'ratio') {
    const counts = [from.count, to.count].flatMap((count) => count ?? [])
    const count = counts.length > 0 ? Math.min(...counts) : null
    return { decimals, of: { kind: 'ratio', scale: formula.scale, count } }
  }
  return { decimals, of: isTotal(indicator) ? { kind: 'count' } : { kind: 'measure', noise } }
}

// The points are those between the two as they are shown, so that a reader can check them.
function pointsBetween(
  from: KnownFigure,
  to: KnownFigure,
  indicator: Indicator,
  language: Language,
): string {
  if (indicator.unit.nb !== 'prosent') return ''
  const { decimals } = indicator
  const amount = shownValue(to.value, decimals) - shownValue(from.value, decimals)
  const words = plainFigure(Math.abs(amount), indicator, language)
  return sentenceTexts[language].points(words, amount > 0)
}

function toldOf(figure: KnownFigure, indicator: Indicator, language: Language): Told {
  const { value, time, state } = figure
  const isCounted = indicator.sentence.kind === 'counted'
  const words = isCounted ? countWords(value, indicator, language) : null
  return {
    value: words ?? figureWords(value, indicator, language),
    time: timeWords(time, state, language),
  }
}

function countWords(value: number, indicator: Indicator, language: Language): string {
  const isNone = shownValue(value, indicator.decimals) === 0
  return isNone ? sentenceTexts[language].none : plainFigure(value, indicator, language)
}

function timeWords(time: string, state: KnownFigure['state'], language: Language): string {
  const words = inTime(time, language)
  return state === 'preliminary' ? sentenceTexts[language].preliminary(words) : words
}

function textsFor({ horizonYears }: Indicator, language: Language) {
  const texts = sentenceTexts[language]
  return horizonYears === null ? texts.registered : texts.projected
}
