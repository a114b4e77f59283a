import {
  type Comparison,
  figureText,
  type IndicatorFigures,
  isTotal,
  timeText,
} from '#features/indicators/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { BarDatum, Chart, RangeChart } from '#ui/charts/chart.ts'
import { figureNotes, gapWord } from './figure-notes.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { rangeChart } from './place-charts.ts'
import type { KnowledgePlace } from './place-context.ts'
import { sourceLine } from './source-line.ts'

/** Beyond this nobody reads bars; the largest county, Innlandet, has 46 municipalities. */
const mostBars = 46

/** A bar for each place of the comparison; of many, how they are spread and where the place is. */
export function comparisonChart(
  figures: IndicatorFigures,
  place: KnowledgePlace,
  comparison: Comparison,
  language: Language,
): Chart {
  return comparison.places.length > mostBars
    ? spreadChart(figures, place, comparison, language)
    : barChart(figures, place, comparison, language)
}

function barChart(
  figures: IndicatorFigures,
  { name: ours }: KnowledgePlace,
  { places, time, rank, country }: Comparison,
  language: Language,
): Chart {
  const text = knowledgeTexts[language].comparison
  const { indicator } = figures
  const [title, when] = [indicator.title[language], timeText(time, language)]
  const reference = isTotal(indicator) ? null : (country?.value ?? null)
  const standing = rank && text.rank(ours, rank.place, rank.of, rank.tied)
  return {
    kind: 'bar',
    words: {
      title: standing ? text.finding(title, when, standing) : text.chart(title, when),
      unit: indicator.unit[language],
      source: sourceLine(figures.sources, language),
      alternative: text.alternative(title, when, places.length),
      language,
    },
    decimals: indicator.decimals,
    bars: places.map(
      ({ name, isUs, figure }): BarDatum => ({
        name,
        value: figure.value,
        isUs,
        ...(figure.value === null && { gap: gapWord(figure.state, language) }),
      }),
    ),
    order: 'by-value',
    ...(reference !== null && {
      reference: { name: knowledgeTexts[language].country, value: reference },
    }),
  }
}

/** A place among so many is told beside the middle one: its exact number in the row says too much. */
function spreadChart(
  figures: IndicatorFigures,
  place: KnowledgePlace,
  { places, time, us, spread }: Comparison,
  language: Language,
): RangeChart {
  const text = knowledgeTexts[language].comparison
  const { indicator } = figures
  const chart = rangeChart(figures, place, language)
  const written = (value: number) => figureText(value, indicator, language)
  const [title, when] = [indicator.title[language], timeText(time, language)]
  const standing =
    us.value !== null && spread
      ? text.besideMiddle(place.name, written(us.value), spread.count, written(spread.median))
      : null
  const all = places.map(({ name, figure }) => ({
    name,
    value: figure.value,
    ...(figure.value === null && { gap: gapWord(figure.state, language) }),
  }))
  return {
    ...chart,
    words: {
      ...chart.words,
      title: standing ? text.finding(title, when, standing) : text.chart(title, when),
    },
    notes: figureNotes(figures, place.municipality.number, language),
    rows: chart.rows.map(({ marks, ...row }) => ({
      ...row,
      all,
      // A total of the county or the country would press all municipalities together at one end.
      marks: marks.filter(({ role }) => role === 'us' || !isTotal(indicator)),
    })),
  }
}
