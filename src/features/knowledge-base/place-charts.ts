import { countryRegion, yearOfTime } from '#domain/statistics/dataset.ts'
import {
  compareIndicator,
  comparisonSentence,
  findingSentence,
  type IndicatorFigure,
  type IndicatorFigures,
  isTotal,
  timeText,
} from '#features/indicators/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { ChartWords, LineChart, LineSeries, RangeChart, RangeMark } from '#ui/charts/chart.ts'
import { figureNotes, gapWord } from './figure-notes.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import type { KnowledgePlace } from './place-context.ts'
import { sourceLine } from './source-line.ts'

/** Our figures over time; those of county and country too, when they are on the same scale. */
export function lineChart(
  figures: IndicatorFigures,
  { municipality, name }: KnowledgePlace,
  language: Language,
): LineChart {
  const text = knowledgeTexts[language].overTime
  const { indicator } = figures
  const ours = figures.of(municipality.number)
  const first = Math.max(
    ours.findIndex(({ value }) => value !== null),
    0,
  )
  const last = ours.findLastIndex(({ value }) => value !== null)
  const { times, note } = oncePerYear(figures.times.slice(first, last + 1), language)
  const beside = isTotal(indicator)
    ? []
    : [
        { region: municipality.county.number, name: municipality.county.name },
        { region: countryRegion, name: knowledgeTexts[language].country },
      ]
  const lines = [
    { name, isUs: true, points: linePoints(figures, municipality.number, times, language) },
    ...beside.map(({ region, name: other }) => ({
      name: other,
      points: linePoints(figures, region, times, language),
    })),
  ] satisfies readonly LineSeries[]
  return {
    kind: 'line',
    words: wordsOf(figures, municipality.number, language, {
      alternative: text.alternative(
        indicator.title[language],
        timeText(times[0] ?? '', language),
        timeText(times.at(-1) ?? '', language),
      ),
    }),
    decimals: indicator.decimals,
    notes: [...note, ...figureNotes(figures, municipality.number, language)],
    series: lines.filter(({ points }) => points.some(({ value }) => value !== null)),
  }
}

/** The figures of a region at some times, gaps with why. */
export function linePoints(
  figures: IndicatorFigures,
  region: string,
  times: readonly string[],
  language: Language,
): LineSeries['points'] {
  return times.map((time) => {
    const { value, state } = figures.at(region, time)
    return {
      year: yearOfTime(time),
      value,
      ...(figures.indicator.horizonYears !== null && { isProjected: true }),
      ...(value === null && { gap: gapWord(state, language) }),
    }
  })
}

/** Of months and quarters the one of the newest figure each year, so that seasons do not show. */
export function oncePerYear(
  times: readonly string[],
  language: Language,
): { readonly times: readonly string[]; readonly note: readonly string[] } {
  const part = /[KM]\d+$/.exec(times.at(-1) ?? '')?.[0]
  if (!part) return { times, note: [] }
  const [name = ''] = timeText(times.at(-1) ?? '', language).split(/ (?=\d{4}$)/)
  return {
    times: times.filter((time) => time.endsWith(part)),
    note: [knowledgeTexts[language].overTime.eachYear(name)],
  }
}

/** Where the place lies among all municipalities. */
export function rangeChart(
  figures: IndicatorFigures,
  { municipality, name }: KnowledgePlace,
  language: Language,
): RangeChart {
  const { indicator } = figures
  const all = compareIndicator(figures, municipality.number, 'country')
  const { time, us, county, country, spread } = all
  const mark = (role: RangeMark['role'], of: string, figure: IndicatorFigure | null) =>
    figure && figure.value !== null ? [{ role, name: of, value: figure.value }] : []
  return {
    kind: 'range',
    words: wordsOf(figures, municipality.number, language, {
      alternative: knowledgeTexts[language].comparison.spread(
        indicator.title[language],
        timeText(time, language),
      ),
    }),
    decimals: indicator.decimals,
    notes: [
      ...[comparisonSentence(figures, municipality.number, language)].filter((one) => one !== null),
      ...figureNotes(figures, municipality.number, language),
    ],
    rows: [
      {
        name: '',
        spread: spread && {
          min: spread.min,
          lowerQuartile: spread.quartile1,
          median: spread.median,
          upperQuartile: spread.quartile3,
          max: spread.max,
        },
        marks: [
          ...mark('us', name, us),
          ...mark('county', municipality.county.name, county),
          ...mark('country', knowledgeTexts[language].country, country),
        ],
      },
    ],
  }
}

function wordsOf(
  figures: IndicatorFigures,
  number: string,
  language: Language,
  { alternative }: Pick<ChartWords, 'alternative'>,
): ChartWords {
  const { indicator, sources } = figures
  return {
    title: findingSentence(figures, number, language) ?? indicator.title[language],
    unit: indicator.unit[language],
    source: sourceLine(sources, language),
    alternative,
    language,
  }
}
