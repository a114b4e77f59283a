import { shownValue } from '#domain/statistics/indicator-comparison.ts'
import type { IndicatorState } from '#domain/statistics/indicator-figure.ts'
import { allMunicipalities } from '#features/reference/index.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { indicatorTexts } from './indicators.texts.ts'
import type { Indicator } from './library.ts'

const noBreak = '\u00a0'

/** Only the number, with the indicator's decimals: «9 920», «12,4», «−1,1». */
export function plainFigure(
  value: number,
  { decimals }: Pick<Indicator, 'decimals'>,
  language: Language,
): string {
  return number(shownValue(value, decimals), language, decimals)
}

/** In tables and labels: «9 920 personer», «1 person», «12,4 %». */
export function figureText(value: number, indicator: Indicator, language: Language): string {
  const isPercent = indicator.unit.nb === 'prosent'
  const unit = isPercent ? '%' : unitFor(value, indicator, language)
  return `${plainFigure(value, indicator, language)}${noBreak}${unit}`
}

/** In sentences: as `figureText`, with «prosent» as a word. */
export function figureWords(value: number, indicator: Indicator, language: Language): string {
  return `${plainFigure(value, indicator, language)}${noBreak}${unitFor(value, indicator, language)}`
}

function unitFor(value: number, { unit, unitOne, decimals }: Indicator, language: Language) {
  return shownValue(value, decimals) === 1 ? (unitOne ?? unit)[language] : unit[language]
}

/** Why there is no figure, or that it is preliminary: «skjult av hensyn til personvern». */
export function gapText(state: IndicatorState, language: Language): string {
  return indicatorTexts[language].gaps[state]
}

/** «38 av 357 kommuner har tall.» Null when all have. */
export function coverageText(count: number, language: Language): string | null {
  const all = allMunicipalities().length
  if (count >= all) return null
  return indicatorTexts[language].coverage(number(count, language), number(all, language))
}

/** A time on an axis or in a table: «2026», «2025–26», «4. kvartal 2025», «april 2026». */
export function timeText(time: string, language: Language): string {
  const texts = indicatorTexts[language]
  const part = partOfYear(time)
  if (part?.kind === 'K') return texts.quarter(part.number, part.year)
  if (part?.kind === 'M') return texts.month(part.number, part.year)
  return time.replace(/[-_/]/, '–')
}

/** A time in a sentence: «i 2026», «i skoleåret 2025–26», «i perioden 2022–2024». */
export function inTime(time: string, language: Language): string {
  const texts = indicatorTexts[language]
  const part = partOfYear(time)
  if (part?.kind === 'K') return texts.inQuarter(part.number, part.year)
  if (part?.kind === 'M') return texts.inMonth(part.number, part.year)
  const years = timeText(time, language)
  if (/^\d{4}–\d{2}$/.test(years)) return texts.inSchoolYear(years)
  return years.includes('–') ? texts.inSpan(years) : texts.inYear(years)
}

function partOfYear(time: string) {
  const [, year = '', kind, part] = /^(\d{4})([KM])(\d{1,2})$/.exec(time) ?? []
  return kind ? { year, kind, number: Number(part) } : null
}
