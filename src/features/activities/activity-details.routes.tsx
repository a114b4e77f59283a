import { type ActivityPerson, mayWorkOn, titleOf, workspacePage } from '#features/process/index.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { activitiesTexts } from './activities.texts.ts'
import { type DetailsChange, listContributors, saveDetails } from './activity.sql.ts'
import { activityTexts } from './activity.texts.ts'
import {
  type ActivityView,
  activityHref,
  loadActivity,
  placeOf,
  postedActivityVersion,
  refuseOthers,
} from './activity-context.ts'
import {
  type DetailsValues,
  postedValues,
  readDetails,
  storedValues,
} from './activity-details.form.ts'
import { ActivityDetailsPage } from './activity-details.page.tsx'

export const activityDetailsRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.activityDetails.pattern,
    permission: 'contribute',
    handle: async (context) => {
      const found = await loadActivity(context)
      const { view, activity, details } = found
      // Whoever may only read it, reads it.
      if (!mayWorkOn(view, activity)) return redirect(activityHref(view, activity))
      const members = await context.inTenant(listContributors)
      return detailsPage(found, { values: storedValues(activity, details), members }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.activityDetails.pattern,
    permission: 'contribute',
    audit: 'activity.change',
    handle: async (context) => {
      const found = await loadActivity(context)
      const { view, activity } = found
      refuseOthers(view, activity)
      const members = await context.inTenant(listContributors)
      const values = postedValues(context.form)
      const { language, mayEdit } = view
      const reading = readDetails(values, { language, activity, mayEdit, members })
      if (reading.kind === 'wrong') {
        return detailsPage(found, { values, members, errors: reading.errors }, 422)
      }
      if (!(await store(context, found, reading.change))) {
        const now = await loadActivity(context)
        return detailsPage(now, { values, members, isConflict: true }, 409)
      }
      return redirect(`${activityHref(view, activity)}?lagret=ja`)
    },
  },
]

async function store(
  context: RouteContext,
  found: ActivityView,
  change: DetailsChange,
): Promise<boolean> {
  const place = placeOf(context, found, postedActivityVersion(context.form))
  return context.inTenant(async (tx) => {
    if (!(await saveDetails(tx, place, change))) return false
    await context.audit(tx, found.activity.key)
    return true
  })
}

interface DetailsProps {
  readonly values: DetailsValues
  readonly members: readonly ActivityPerson[]
  readonly errors?: readonly FieldError[]
  readonly isConflict?: boolean
}

function detailsPage(found: ActivityView, props: DetailsProps, status: number): PageResult {
  const { view, activity } = found
  const { language } = view
  const where = { slug: view.member.slug, period: view.period }
  const title = titleOf(activity, language)
  const content = <ActivityDetailsPage errors={[]} isConflict={false} {...found} {...props} />
  return workspacePage(
    view,
    'activities',
    { status, title: activityTexts[language].details.title(title), content },
    [
      { label: activitiesTexts[language].title, href: routes.activities.href(where) },
      { label: title, href: activityHref(view, activity) },
    ],
  )
}
