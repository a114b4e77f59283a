import type { LocalDate } from '#domain/calendar/local-date.ts'
import { dossierReceipt } from '#features/dossier/index.ts'
import {
  addActivity,
  lockStrategy,
  markDone,
  type ProcessView,
  pinActivity,
  processTexts,
  readDate,
  titleOf,
  updateStrategy,
  workspacePage,
} from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import {
  type Form,
  type PageResult,
  type Route,
  type RouteContext,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { activitiesTexts } from './activities.texts.ts'
import { ActivityPage, type ActivityPageProps, type ActivityReceipt } from './activity.page.tsx'
import { type ActivityView, activityHref, loadActivity, refuseOthers } from './activity-context.ts'
import { datesConflict, readPeriod } from './activity-period.ts'

export const activityRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.activity.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const found = await loadActivity(context)
      return activityPage(found, shownAfter(context.query), 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.activity.pattern,
    permission: 'edit',
    audit: 'activity.set-dates',
    handle: async (context) => {
      const found = await loadActivity(context)
      const { view, activity } = found
      // Nothing computes the dates of what the municipality has added.
      const isReleased = activity.origin === 'planned' && fieldOf(context.form, 'release') !== ''
      const typed = datesIn(context.form)
      const values = { ...valuesOf(found), ...typed }
      const reading = readPeriod(typed, view)
      if (!isReleased && reading.kind === 'wrong') {
        return activityPage(found, { values, errors: reading.errors }, 422)
      }
      const dates = isReleased || reading.kind === 'wrong' ? null : reading.dates
      const conflict = datesConflict(context.form, activity, dates, view)
      if (conflict.length > 0) return activityPage(found, { values, errors: conflict }, 409)
      await context.inTenant(async (tx) => {
        // First, as all who change the plan do: two who take the same in another order stop each other.
        await lockStrategy(tx, view.strategy.id)
        await pinActivity(tx, view.member.tenantId, view.strategy.id, activity.key, dates)
        await updateStrategy(tx, view.strategy.id, {}, null)
        await context.audit(tx, activity.key, { ...dates })
      })
      return redirect(afterChange(context, found, 'datoer'))
    },
  },
  {
    method: 'POST',
    pattern: routes.activityDone.pattern,
    permission: 'contribute',
    audit: 'activity.mark-done',
    handle: async (context) => {
      const found = await loadActivity(context)
      const { view, activity } = found
      refuseOthers(view, activity)
      const { doneOn, typed, error } = readDone(context, view)
      if (error) {
        const values = { ...valuesOf(found), doneOn: typed }
        return activityPage(found, { values, errors: [{ name: 'doneOn', message: error }] }, 422)
      }
      await context.inTenant(async (tx) => {
        await addActivity(tx, view.member.tenantId, view.strategy.id, activity)
        await markDone(tx, view.strategy.id, activity.key, doneOn)
        await context.audit(tx, activity.key, { doneOn })
      })
      return redirect(afterDone(context, found, doneOn))
    },
  },
]

function datesIn(form: Form) {
  return { startsOn: fieldOf(form, 'startsOn'), endsOn: fieldOf(form, 'endsOn') }
}

// The schedule where nothing else is asked for; a person at the activity stays with it.
function afterChange(context: RouteContext, { view, activity }: ActivityView, what: string) {
  const isHere = fieldOf(context.form, 'til') === 'aktivitet'
  const where = { slug: view.member.slug, period: view.period }
  return isHere
    ? `${activityHref(view, activity)}?lagret=${what}`
    : `${routes.progress.href(where)}?lagret=ja`
}

function afterDone(context: RouteContext, found: ActivityView, doneOn: LocalDate | null): string {
  const { view, activity } = found
  if (fieldOf(context.form, 'til') !== 'oversikt') {
    return afterChange(context, found, doneOn === null ? 'ikke-gjort' : 'gjort')
  }
  const receipt = doneOn === null ? '' : `?gjort=${encodeURIComponent(activity.key)}`
  return `${routes.overview.href({ slug: view.member.slug, period: view.period })}${receipt}`
}

const receipts: Readonly<Record<string, ActivityReceipt>> = {
  ja: 'saved',
  datoer: 'dates',
  gjort: 'done',
  'ikke-gjort': 'not-done',
  tilbake: 'restored',
  ny: 'added',
}

function shownAfter(query: Readonly<Record<string, string>>) {
  return { receipt: receiptOf(query), dossierReceipt: dossierReceipt(query) }
}

function receiptOf({ lagret = '' }: Readonly<Record<string, string>>): ActivityReceipt | null {
  return Object.hasOwn(receipts, lagret) ? (receipts[lagret] ?? null) : null
}

function valuesOf({ view, activity }: ActivityView): ActivityPageProps['values'] {
  return {
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    doneOn: activity.doneOn ?? view.today,
  }
}

/** No date is today; the undo button clears it. What has not come cannot be done. */
function readDone({ form }: RouteContext, view: ProcessView) {
  const text = processTexts[view.language].problems
  const typed = fieldOf(form, 'doneOn')
  if (fieldOf(form, 'undo') !== '') return { doneOn: null, typed, error: null }
  const doneOn = typed === '' ? view.today : readDate(typed)
  const error =
    doneOn === null ? text.noSuchDate(typed) : doneOn > view.today ? text.doneInFuture : null
  return { doneOn, typed, error }
}

export function activityPage(
  found: ActivityView,
  props: Partial<Pick<ActivityPageProps, 'values' | 'errors' | 'receipt' | 'dossierReceipt'>>,
  status: number,
): PageResult {
  const { view, activity } = found
  const { language } = view
  const page = {
    values: valuesOf(found),
    errors: [],
    receipt: null,
    dossierReceipt: null,
    ...found,
    ...props,
  }
  const trail = { slug: view.member.slug, period: view.period }
  return workspacePage(
    view,
    'activities',
    { status, title: titleOf(activity, language), content: <ActivityPage {...page} /> },
    [{ label: activitiesTexts[language].title, href: routes.activities.href(trail) }],
  )
}
