import {
  beginManualRefresh,
  countAllPlaces,
  currentEditions,
  datasetCatalogue,
  importSourceFile,
  listRefreshes,
  listRefreshLines,
  sourceFileLimits,
  storeSourceFile,
} from '#features/statistics/index.ts'
import { recordOperation } from '#platform/audit/audit.sql.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { actorOf, operatorPage } from './operator-context.ts'
import { sourceFileTexts } from './source-file.texts.ts'
import { type FileErrors, StatisticsPage, type StatisticsReceipt } from './statistics.page.tsx'
import { statisticsTexts } from './statistics.texts.ts'

const permission = 'operator'
const shownRounds = 10
const followSeconds = 5
const here = routes.operatorStatistics.href()

export const statisticsRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.operatorStatistics.pattern,
    permission,
    handle: (context) => page(context, {}),
  },
  { method: 'POST', pattern: routes.operatorStatistics.pattern, permission, handle: refresh },
  {
    method: 'GET',
    pattern: routes.operatorStatisticsFile.pattern,
    permission,
    handle: async () => redirect(here),
  },
  {
    method: 'POST',
    pattern: routes.operatorStatisticsFile.pattern,
    permission,
    maxFileBytes: sourceFileLimits.bytes,
    handle: importFile,
  },
]

async function refresh(context: RouteContext) {
  const { services, form } = context
  const dataset = fieldOf(form, 'datasett')
  if (dataset && !datasetCatalogue().get(dataset)?.fetch) throw notFound('The dataset')
  const begun = await beginManualRefresh(services, dataset ? [dataset] : undefined)
  if (begun === 'started') {
    const entry = { action: 'statistics.refresh', subject: dataset }
    await recordOperation(services.database.app, actorOf(context), entry)
  }
  return redirect(`${here}?folg=1&kvittering=${begun}`)
}

async function importFile(context: RouteContext) {
  const { services, form, language } = context
  const text = sourceFileTexts[language]
  const definition = datasetCatalogue().get(fieldOf(form, 'datasett'))
  if (!definition?.file) return page(context, { datasett: text.needsDataset })
  const [file] = form.files
  if (!file || file.isTooLarge || file.content.length === 0) {
    return page(context, { fil: text.needsFile })
  }
  const reading = await importSourceFile({ ...definition, file: definition.file }, file.content)
  if (reading.kind === 'refused') {
    return page(context, { fil: text.refusals[reading.reason](reading.what.join(', ')) })
  }
  const stored = await storeSourceFile(services, definition, reading, {
    fileName: file.fileName,
    isWantedAnyway: fieldOf(form, 'erstatt') === 'ja',
  })
  if (stored === 'busy') return page(context, { fil: text.isBusy })
  if (stored !== 'stored') return page(context, { fil: text.lacks(stored) }, true)
  const entry = { action: 'statistics.import', subject: definition.id }
  await recordOperation(services.database.app, actorOf(context), entry)
  return redirect(`${here}?kvittering=imported`)
}

async function page(
  context: RouteContext,
  fileErrors: FileErrors,
  mayReplaceAnyway = false,
): Promise<PageResult> {
  const { language, services, query, reply } = context
  const { app } = services.database
  const [editions, places, rounds] = await Promise.all([
    currentEditions(app),
    countAllPlaces(app),
    listRefreshes(app, shownRounds),
  ])
  const withLines = await Promise.all(
    rounds.map(async (round) => ({ ...round, lines: await listRefreshLines(app, round.id) })),
  )
  const isRunning = rounds.some(({ outcome }) => outcome === null)
  const isFollowed = query.folg === '1'
  // The person asked for it, and can turn it off: a link takes it out of the address.
  if (isRunning && isFollowed) reply.header('refresh', `${followSeconds}; url=${here}?folg=1`)
  const { title } = statisticsTexts[language]
  const content = (
    <StatisticsPage
      language={language}
      datasets={[...datasetCatalogue().values()].map((definition) => {
        const edition = editions.get(definition.id) ?? null
        return { definition, edition, places: edition ? (places.get(edition.id) ?? 0) : 0 }
      })}
      rounds={withLines}
      isFollowed={isFollowed}
      fetchesByItself={services.config.statistics.refresh}
      receipt={receiptOf(query.kvittering)}
      fileErrors={fileErrors}
      mayReplaceAnyway={mayReplaceAnyway || fieldOf(context.form, 'erstatt') === 'ja'}
      chosen={fieldOf(context.form, 'datasett')}
    />
  )
  const shown = { title, content, status: Object.keys(fileErrors).length > 0 ? 422 : 200 } as const
  return operatorPage(context, shown, [{ label: title, href: here }])
}

function receiptOf(text: string | undefined): StatisticsReceipt | null {
  return text === 'started' || text === 'busy' || text === 'imported' ? text : null
}
