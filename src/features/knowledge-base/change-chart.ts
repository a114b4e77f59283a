import { countryRegion, yearOfTime } from '#domain/statistics/dataset.ts'
import { shownValue } from '#domain/statistics/indicator-comparison.ts'
import {
  type Comparison,
  type IndicatorFigures,
  isTotal,
  timeText,
} from '#features/indicators/index.ts'
import { number as numberText } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Chart, LineSeries, SlopeLine } from '#ui/charts/chart.ts'
import { figureNotes, gapWord } from './figure-notes.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { linePoints, oncePerYear } from './place-charts.ts'
import type { KnowledgePlace } from './place-context.ts'
import { sourceLine } from './source-line.ts'

/** Lines that cross are told apart as long as they are few. */
const mostSlopes = 9
const mostPanels = 30

interface Span {
  readonly from: string
  readonly to: string
  /** Every time from the one to the other. */
  readonly times: readonly string[]
}

/**
 * How the places of a comparison have changed, on one scale: a slope each, or of more a small drawing
 * each. Null where there is no change to show, and where there are too many places to draw.
 */
export function changeChart(
  figures: IndicatorFigures,
  place: KnowledgePlace,
  comparison: Comparison,
  language: Language,
): Chart | null {
  const { indicator } = figures
  const { number } = place.municipality
  const { places } = comparison
  const span = shownSpan(figures, place, comparison, language)
  if (!span || places.length > mostPanels) return null
  const isFew = places.length <= mostSlopes
  const text = knowledgeTexts[language].change
  const title = indicator.title[language]
  return {
    words: {
      title: finding(figures, place, comparison, span, language),
      unit: indicator.unit[language],
      source: sourceLine(figures.sources, language),
      alternative: text[isFew ? 'slopes' : 'panels'](
        title,
        timeText(span.from, language),
        timeText(span.to, language),
        places.length,
      ),
      language,
    },
    decimals: indicator.decimals,
    notes: figureNotes(figures, number, language),
    ...(isFew
      ? slopes(figures, comparison, span, language)
      : panels(figures, comparison, span, language)),
  }
}

/** What the chart would have shown, in words, where there are too many places to draw; else null. */
export function changeOfMany(
  figures: IndicatorFigures,
  place: KnowledgePlace,
  comparison: Comparison,
  language: Language,
): string | null {
  const span = shownSpan(figures, place, comparison, language)
  if (!span || comparison.places.length <= mostPanels) return null
  const told = finding(figures, place, comparison, span, language)
  return `${told} ${knowledgeTexts[language].change.tooMany(mostPanels)}`
}

/**
 * The years that a change is told between. Null for what tells how large a place is, since the largest
 * would flatten the others, for what is projected, and where the place is alone or has no two years.
 */
function shownSpan(
  figures: IndicatorFigures,
  { municipality }: KnowledgePlace,
  { places, time }: Comparison,
  language: Language,
): Span | null {
  const { indicator } = figures
  if (isTotal(indicator) || indicator.horizonYears !== null || places.length < 2) return null
  return spanOf(figures, municipality.number, time, language)
}

/** The years between which the place has figures. */
function spanOf(
  figures: IndicatorFigures,
  region: string,
  last: string,
  language: Language,
): Span | null {
  const { times } = oncePerYear(figures.times.slice(0, figures.times.indexOf(last) + 1), language)
  const first = times.findIndex((time) => figures.at(region, time).value !== null)
  const [from, to] = [times[first], times.at(-1)]
  if (from === undefined || to === undefined || from === to || overlap(from, to)) return null
  return { from, to, times: times.slice(first) }
}

/** Figures for several years together are held against each other only where they share no year. */
function overlap(from: string, to: string): boolean {
  return yearOfTime(from) > Number(to.slice(0, 4))
}

/** How many went up, or down, by the figures as they are shown, and what ours did. */
function finding(
  figures: IndicatorFigures,
  { name, municipality }: KnowledgePlace,
  { places }: Comparison,
  { from, to }: Span,
  language: Language,
): string {
  const text = knowledgeTexts[language].change
  const { decimals, title } = figures.indicator
  const endsOf = (region: string) => {
    const ends = [from, to].map((time) => figures.at(region, time).value)
    return ends.every((value) => value !== null)
      ? [ends.map((value) => shownValue(value, decimals)) as [number, number]]
      : []
  }
  const changes = places.flatMap(({ number }) => endsOf(number)).map(([was, is]) => is - was)
  const up = changes.filter((change) => change > 0).length
  const down = changes.filter((change) => change < 0).length
  const years = text.years(timeText(from, language), timeText(to, language))
  const way = up === 0 && down === 0 ? 'same' : up >= down ? 'up' : 'down'
  const counted = text[way](Math.max(up, down), changes.length, years)
  const [was = 0, is = 0] = endsOf(municipality.number)[0] ?? []
  const written = (value: number) => numberText(value, language, decimals)
  return text.finding(title[language], counted, text.own(name, written(was), written(is)))
}

function slopes(
  figures: IndicatorFigures,
  { places, country }: Comparison,
  { from, to }: Span,
  language: Language,
) {
  const line = (region: string, name: string, isUs = false): SlopeLine => {
    const ends = [from, to].map((time) => figures.at(region, time)) as [Figure, Figure]
    const gap = ends.find(({ value }) => value === null)
    return {
      name,
      isUs,
      from: ends[0].value,
      to: ends[1].value,
      ...(gap && { gap: gapWord(gap.state, language) }),
    }
  }
  return {
    kind: 'slope',
    from: timeText(from, language),
    to: timeText(to, language),
    lines: [
      ...places.map(({ number, name, isUs }) => line(number, name, isUs)),
      ...(country ? [line(countryRegion, knowledgeTexts[language].country)] : []),
    ],
  } as const
}

type Figure = ReturnType<IndicatorFigures['at']>

function panels(
  figures: IndicatorFigures,
  { places, country }: Comparison,
  { times }: Span,
  language: Language,
) {
  const series = (region: string, name: string, isUs = false): LineSeries => ({
    name,
    isUs,
    points: linePoints(figures, region, times, language),
  })
  return {
    kind: 'multiples',
    panels: places.map(({ number, name, isUs }) => series(number, name, isUs)),
    ...(country && { reference: series(countryRegion, knowledgeTexts[language].country) }),
  } as const
}
