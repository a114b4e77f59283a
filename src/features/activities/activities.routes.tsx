import type { LocalDate } from '#domain/calendar/local-date.ts'
import { isActivityKey } from '#domain/schedule/schedule-codes.ts'
import { countDossiers, type DossierCount } from '#features/dossier/index.ts'
import {
  type ActivityStatus,
  activityTitle,
  findByPeriod,
  type LivingActivity,
  type ProcessView,
  titleOf,
  viewOf,
  workspacePage,
} from '#features/process/index.ts'
import { fieldOf, readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { type ActivitiesNotice, ActivitiesPage } from './activities.page.tsx'
import { activitiesTexts } from './activities.texts.ts'
import { setStatus } from './activity.sql.ts'
import { activityOf, placeOf, refuseOthers } from './activity-context.ts'
import {
  type ActivityFilter,
  type BoardColumn,
  boardColumns,
  chosenActivities,
  columnOf,
  filterQuery,
  readFilter,
} from './activity-filter.ts'

export const activitiesListRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.activities.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const all = await loadAll(context)
      const filter = readFilter(context.query)
      return activitiesPage(all, filter, receiptOf(all.view, context.query), 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.activityStatus.pattern,
    permission: 'contribute',
    audit: 'activity.set-status',
    handle: async (context) => {
      const all = await loadAll(context)
      const { view } = all
      const { column, version, activity } = postedMove(view, fieldOf(context.form, 'flytt'))
      refuseOthers(view, activity)
      const filter = postedFilter(context)
      if (activity.happened) return activitiesPage(all, filter, fixed(view, activity), 422)
      const place = placeOf(context, { view, activity }, version)
      const isMoved = await context.inTenant(async (tx) => {
        if (!(await setStatus(tx, place, statusOf(column, view.today)))) return false
        await context.audit(tx, activity.key, { status: column })
        return true
      })
      return isMoved
        ? redirect(`${listHref(view, filter)}${joined(filter)}flyttet=${activity.key}`)
        : movedMeanwhile(context, filter, activity.key)
    },
  },
]

function listHref(view: ProcessView, filter: ActivityFilter): string {
  const where = { slug: view.member.slug, period: view.period }
  return `${routes.activities.href(where)}${filterQuery(filter)}`
}

const joined = (filter: ActivityFilter) => (filterQuery(filter) === '' ? '?' : '&')

/** The choices of the page that the button was pressed on. */
function postedFilter({ form }: RouteContext): ActivityFilter {
  const query = new URLSearchParams(fieldOf(form, 'fra').slice(0, 1_000))
  return readFilter(Object.fromEntries(query))
}

/** «waiting.3.egen-ab12cd34»: where to, from which version, and what. Throws 404 for anything else. */
function postedMove(view: ProcessView, move: string) {
  const [target = '', version = '', key = ''] = move.split('.')
  const column = boardColumns.find((one) => one === target)
  if (!column) throw notFound('The column')
  return { column, version: readVersion(version) ?? -1, activity: activityOf(view, key) }
}

function statusOf(column: BoardColumn, today: LocalDate): { doneOn: LocalDate } | ActivityStatus {
  return column === 'done' ? { doneOn: today } : column
}

function fixed(view: ProcessView, activity: LivingActivity): ActivitiesNotice {
  const title = titleOf(activity, view.language)
  return { kind: 'refused', message: activitiesTexts[view.language].fixedByFact(title) }
}

/** Somebody else was quicker: where the activity stands now, and the board as it is. */
async function movedMeanwhile(context: RouteContext, filter: ActivityFilter, key: string) {
  const all = await loadAll(context)
  const { view } = all
  const activity = activityOf(view, key)
  const text = activitiesTexts[view.language]
  const column = text.columns[columnOf(activity)]
  const message = text.movedMeanwhile(titleOf(activity, view.language), column, '')
  return activitiesPage(all, filter, { kind: 'refused', message }, 409)
}

function receiptOf(
  view: ProcessView,
  { flyttet, fjernet, tilbake }: Readonly<Record<string, string>>,
): ActivitiesNotice | null {
  const removed = view.strategy.activities.find((one) => one.isDeleted && one.key === fjernet)
  if (removed && view.mayEdit) return { kind: 'removed', removed }
  const text = activitiesTexts[view.language]
  if (tilbake && isActivityKey(tilbake)) {
    const title = activityTitle(tilbake, view.language)
    return { kind: 'moved', message: text.removed.back(title) }
  }
  const moved = view.activities.find((one) => one.key === flyttet)
  if (!moved) return null
  const title = titleOf(moved, view.language)
  return { kind: 'moved', message: text.moved(title, text.columns[columnOf(moved)]) }
}

interface AllActivities {
  readonly view: ProcessView
  readonly dossiers: ReadonlyMap<string, DossierCount>
}

async function loadAll(context: RouteContext): Promise<AllActivities> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    return { view, dossiers: await countDossiers(tx, view.strategy.id, 'activity') }
  })
}

function activitiesPage(
  { view, dossiers }: AllActivities,
  filter: ActivityFilter,
  notice: ActivitiesNotice | null,
  status: number,
): PageResult {
  const { language, today, personId } = view
  const shown = chosenActivities(view.activities, filter, {
    today,
    personId,
    titleOf: (activity) => titleOf(activity, language),
  })
  const props = { view, filter, shown, dossiers, notice }
  return workspacePage(view, 'activities', {
    status,
    title: activitiesTexts[language].title,
    content: <ActivitiesPage {...props} />,
  })
}
