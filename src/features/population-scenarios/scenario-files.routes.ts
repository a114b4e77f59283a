import { populationCourse } from '#features/population/index.ts'
import { authorOf, findByPeriod, inPlaceOf, viewOf } from '#features/process/index.ts'
import { type ChartEnding, chartFiles } from '#platform/documents/chart-files.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type FileResult,
  type RedirectResult,
  type Route,
  type RouteContext,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import type { Chart } from '#ui/charts/chart.ts'
import { findScenario } from './scenario.ts'
import { scenarioCharts } from './scenario-charts.ts'
import { scenarioResult } from './scenario-result.ts'

const addresses = {
  svg: routes.ownScenarioSvg,
  png: routes.ownScenarioPng,
  docx: routes.ownScenarioDocx,
  csv: routes.ownScenarioCsv,
  xlsx: routes.ownScenarioXlsx,
} as const satisfies Record<ChartEnding, { readonly pattern: string }>

/** The figures of a saved scenario as files; each says whose scenario it is. */
export const scenarioFileRoutes: readonly Route[] = Object.entries(addresses).map(
  ([ending, { pattern }]): Route => ({
    method: 'GET',
    pattern,
    permission: 'read-drafts',
    handle: (context) => fileOf(context, ending as ChartEnding),
  }),
)

async function fileOf(
  context: RouteContext,
  ending: ChartEnding,
): Promise<FileResult | RedirectResult> {
  const { slug = '', period = '', scenarioId = '', figure = '' } = context.params
  const found = await chartOf(context)
  // The page says that the figures are on their way.
  if (!found) return redirect(routes.ownScenario.href({ slug, period, scenarioId }))
  const { contentType, write } = chartFiles[ending]
  return {
    kind: 'file',
    body: await write(found.chart, found.author),
    contentType,
    fileName: `${slug}-eget-scenario-${figure}.${ending}`,
  }
}

/** Null while there are no figures. */
async function chartOf(
  context: RouteContext,
): Promise<{ readonly chart: Chart; readonly author: string } | null> {
  const { scenarioId = '', figure = '' } = context.params
  if (!Object.hasOwn(scenarioCharts, figure)) throw notFound('The figure')
  const { view, scenario } = await context.inTenant(async (tx) => {
    const strategy = await findByPeriod(tx, context)
    const found = await findScenario(tx, strategy.id, scenarioId)
    return { view: viewOf(context, strategy), scenario: found }
  })
  if (!scenario) throw notFound('The scenario')
  const { app } = context.services.database
  const course = await populationCourse(app, view.municipality.number)
  if (!course) return null
  const author = authorOf(view)
  const result = scenarioResult(course, { ...scenario.content, inPlace: inPlaceOf(view) })
  return {
    author,
    chart: scenarioCharts[figure as keyof typeof scenarioCharts](result, view.language),
  }
}
