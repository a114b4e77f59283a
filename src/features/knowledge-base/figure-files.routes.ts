import { compareIndicator, indicatorById, indicatorFigures } from '#features/indicators/index.ts'
import {
  type ChartEnding,
  chartFiles,
  mapPng,
  mapSvgFile,
} from '#platform/documents/chart-files.ts'
import { notFound } from '#platform/http/refused.ts'
import type { FileResult, Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { Chart } from '#ui/charts/chart.ts'
import { areaMap, mapFigures, readMapChoice } from './area-map.ts'
import { changeChart } from './change-chart.ts'
import { comparisonChart } from './comparison-chart.ts'
import { readComparison } from './comparison-choice.ts'
import { indicatorChart } from './indicator-chart.ts'
import { type KnowledgePlace, placeOf } from './place-context.ts'
import { specialFigures } from './theme-figures.ts'

/** Making a picture is work for the machine, and anybody can ask for one. */
const picturesEach = { max: 60, perMinutes: 5 }

const addresses = {
  svg: routes.publicFigureSvg,
  png: routes.publicFigurePng,
  docx: routes.publicFigureDocx,
  csv: routes.publicFigureCsv,
  xlsx: routes.publicFigureXlsx,
} as const satisfies Record<ChartEnding, { readonly pattern: string }>

/** A figure as a file, to take along. */
export const figureFileRoutes: readonly Route[] = Object.entries(addresses).map(
  ([ending, { pattern }]): Route => ({
    method: 'GET',
    pattern,
    permission: 'public',
    ...(ending !== 'svg' && ending !== 'csv' && { rateLimit: picturesEach }),
    handle: (context) => fileOf(context, ending as ChartEnding),
  }),
)

async function fileOf(context: RouteContext, ending: ChartEnding): Promise<FileResult> {
  const { slug = '', figure = '' } = context.params
  const found = await placeOf(context)
  const place = 'place' in found ? found.place : null
  const body = place && (await bodyOf(context, place, ending))
  if (!body) throw notFound('The figure')
  return {
    kind: 'file',
    body,
    contentType: chartFiles[ending].contentType,
    fileName: `${slug}-${figure}.${ending}`,
    cacheControl: 'public, max-age=3600',
  }
}

async function bodyOf(
  context: RouteContext,
  place: KnowledgePlace,
  ending: ChartEnding,
): Promise<Buffer | string | null> {
  const { services, language, params, query } = context
  const { write } = chartFiles[ending]
  if (query.vis === 'kart') {
    const indicator = indicatorById(params.figure ?? '')
    const figures = indicator && (await indicatorFigures(services.database.app, indicator))
    if (!figures) return null
    const map = areaMap(figures, place, readMapChoice(query, place), language)
    if (ending === 'svg') return mapSvgFile(map)
    if (ending === 'png') return mapPng(map)
    if (ending === 'docx') return null
    return write(mapFigures(map, figures.indicator.decimals), place.name)
  }
  const chart = await figureChart(context, place)
  return chart && write(chart, place.name)
}

async function figureChart(
  { services, language, params, query }: RouteContext,
  place: KnowledgePlace,
): Promise<Chart | null> {
  const db = services.database.app
  const id = params.figure ?? ''
  const special = Object.hasOwn(specialFigures, id) && specialFigures[id]
  if (special) return special.make(db, place, language)
  const indicator = indicatorById(id)
  const figures = indicator && (await indicatorFigures(db, indicator))
  if (!figures) return null
  const { group, own } = readComparison(query)
  const comparison = compareIndicator(figures, place.municipality.number, group, own)
  switch (query.vis) {
    case 'sammenligning':
      return comparisonChart(figures, place, comparison, language)
    case 'endring':
      return changeChart(figures, place, comparison, language)
    default:
      return indicatorChart(figures, place, comparison, language)
  }
}
