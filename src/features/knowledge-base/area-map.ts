import { shownValue } from '#domain/statistics/indicator-comparison.ts'
import {
  compareIndicator,
  figureText,
  gapText,
  type Indicator,
  type IndicatorFigures,
  timeText,
} from '#features/indicators/index.ts'
import { allCounties, allMunicipalities, countyByNumber } from '#features/reference/index.ts'
import type { RouteContext } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { BarChart } from '#ui/charts/chart.ts'
import type { ChartDownloads } from '#ui/charts/figure-files.tsx'
import { mapClasses } from '#ui/map/map-classes.ts'
import type { AreaMap, MapArea } from '#ui/map/map-model.ts'
import { figureDownloads } from './figure-address.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import type { KnowledgePlace } from './place-context.ts'
import { sourceLine } from './source-line.ts'

/** Names of the fields in the address. */
const scopeField = 'kart'
const orderField = 'sorter'
const wholeCountry = 'landet'

export interface MapChoice {
  readonly scope: AreaMap['scope']
  readonly order: 'name' | 'value'
}

/** What the address asks to see; the county, by figure, when it asks for nothing. */
export function readMapChoice(
  query: RouteContext['query'],
  { municipality }: KnowledgePlace,
): MapChoice {
  const asked = query[scopeField] ?? ''
  const county = countyByNumber(asked) ? asked : municipality.county.number
  return {
    scope: asked === wholeCountry ? 'country' : { county },
    order: query[orderField] === 'navn' ? 'name' : 'value',
  }
}

/** The page with the map as it is chosen. */
export function mapAddress(
  { slug }: KnowledgePlace,
  { id }: Indicator,
  { scope, order }: MapChoice,
): string {
  const query = new URLSearchParams({
    [scopeField]: scope === 'country' ? wholeCountry : scope.county,
    ...(order === 'name' && { [orderField]: 'navn' }),
  })
  return `${routes.publicIndicatorMap.href({ slug, indicator: id })}?${query.toString()}`
}

/** An indicator on a map: at the newest time that the place has a figure. */
export function areaMap(
  figures: IndicatorFigures,
  place: KnowledgePlace,
  { scope, order }: MapChoice,
  language: Language,
): AreaMap {
  const { indicator, sources } = figures
  const text = knowledgeTexts[language].map
  const { time } = compareIndicator(figures, place.municipality.number, 'county')
  const within = allMunicipalities().filter(
    ({ county }) => scope === 'country' || county.number === scope.county,
  )
  const areas = within.map(({ number, displayName, slug }) => {
    const { value, state } = figures.at(number, time)
    return {
      number,
      name: displayName,
      value,
      valueLabel:
        value === null
          ? gapText(state ?? 'missing', language)
          : figureText(value, indicator, language),
      href: routes.publicIndicator.href({ slug, indicator: indicator.id }),
      isUs: number === place.municipality.number,
    }
  })
  const title = `${indicator.title[language]} ${timeText(time, language)}`
  return {
    scope,
    areas,
    classes: mapClasses(
      areas.map(({ value }) => value),
      5,
      indicator.decimals,
    ),
    counties: allCounties().map(({ number, name }) => ({
      number,
      name,
      href: mapAddress(place, indicator, { scope: { county: number }, order }),
    })),
    words: {
      title: [`${title}.`, ...endsOf(areas, indicator.decimals, language)].join(' '),
      unit: indicator.unit[language],
      source: `${sourceLine(sources, language)} ${text.credit}`,
      alternative: text.alternative(title),
      noFigure: text.noFigure,
      language,
    },
  }
}

/** Who has the highest figure as it is shown, and who the lowest, or how many share it; and how many have any. */
function endsOf(
  areas: readonly MapArea[],
  decimals: number,
  language: Language,
): readonly string[] {
  const text = knowledgeTexts[language].map
  const known = areas.flatMap(({ name, value, valueLabel }) =>
    value === null ? [] : [{ name, valueLabel, shown: shownValue(value, decimals) }],
  )
  const shown = known.map((one) => one.shown)
  const coverage = known.length < areas.length ? [text.coverage(known.length, areas.length)] : []
  const [high, low] = [Math.max(...shown), Math.min(...shown)]
  if (high <= low) return coverage
  const told = (end: number) => {
    const [first, ...more] = known.filter((one) => one.shown === end)
    const who = more.length > 0 ? text.several(more.length + 1) : (first?.name ?? '')
    return `${who} (${first?.valueLabel ?? ''})`
  }
  return [text.highest(told(high)), text.lowest(told(low)), ...coverage]
}

/** The map as pictures, and its figures as tables. */
export function mapDownloads(
  { slug }: KnowledgePlace,
  { id }: Indicator,
  { scope }: MapChoice,
): ChartDownloads {
  const where = scope === 'country' ? wholeCountry : scope.county
  const picture = figureDownloads(
    slug,
    id,
    `?${new URLSearchParams({ vis: 'kart', [scopeField]: where })}`,
  )
  return {
    svg: picture.svg,
    png: picture.png,
    csv: picture.csv,
    xlsx: picture.xlsx,
  }
}

/** The figures of the map as a table has them. */
export function mapFigures({ areas, words }: AreaMap, decimals: number): BarChart {
  return {
    kind: 'bar',
    words,
    decimals,
    bars: areas.map(({ name, value, valueLabel, isUs }) => ({
      name,
      value,
      isUs: isUs ?? false,
      ...(value === null && { gap: valueLabel }),
    })),
  }
}
