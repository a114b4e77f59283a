import {
  type Comparison,
  findingSentence,
  type IndicatorFigures,
  isTotal,
} from '#features/indicators/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Chart } from '#ui/charts/chart.ts'
import { comparisonChart } from './comparison-chart.ts'
import { lineChart, rangeChart } from './place-charts.ts'
import type { KnowledgePlace } from './place-context.ts'

const fewestForLine = 3

/**
 * The chart that says most about one indicator: a line when there are several years, else where the
 * place lies among all. Null when the place has no figure.
 */
export function indicatorChart(
  figures: IndicatorFigures,
  place: KnowledgePlace,
  comparison: Comparison,
  language: Language,
): Chart | null {
  const ours = figures.of(place.municipality.number)
  const known = ours.filter(({ value }) => value !== null)
  if (known.length === 0) return null
  if (known.length >= fewestForLine) return lineChart(figures, place, language)
  return isTotal(figures.indicator)
    ? withFinding(comparisonChart(figures, place, comparison, language), figures, place, language)
    : rangeChart(figures, place, language)
}

/** What the figures of the place say, in place of the name of the indicator. */
function withFinding(
  chart: Chart,
  figures: IndicatorFigures,
  { municipality }: KnowledgePlace,
  language: Language,
): Chart {
  const title = findingSentence(figures, municipality.number, language)
  return title ? { ...chart, words: { ...chart.words, title } } : chart
}
