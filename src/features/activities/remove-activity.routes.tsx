import { findByPeriod, loadProcess, viewOf } from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { activityPage } from './activity.routes.tsx'
import { putBack, takeOut } from './activity.sql.ts'
import { activityHref, loadActivity, placeOf } from './activity-context.ts'
import { refusalToRemove } from './activity-dates.page.tsx'

export const removeActivityRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.removeActivity.pattern,
    permission: 'edit',
    audit: 'activity.remove',
    handle: async (context) => {
      const found = await loadActivity(context)
      const { view, activity } = found
      const refusal = refusalToRemove(found)
      if (refusal) return activityPage(found, { errors: [{ message: refusal }] }, 422)
      await context.inTenant(async (tx) => {
        if (!(await takeOut(tx, placeOf(context, found, activity.version)))) return
        await context.audit(tx, activity.key)
      })
      const where = { slug: view.member.slug, period: view.period }
      return redirect(`${routes.activities.href(where)}?fjernet=${activity.key}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreActivity.pattern,
    permission: 'edit',
    audit: 'activity.restore',
    handle: async (context) => {
      const before = await loadProcess(context)
      const { key = '' } = context.params
      // Pressed twice, it is back already.
      if (!before.strategy.activities.some((one) => one.key === key)) throw notFound('The activity')
      const view = await context.inTenant(async (tx) => {
        if (await putBack(tx, before.strategy.id, key)) await context.audit(tx, key)
        return viewOf(context, await findByPeriod(tx, context))
      })
      const isInPlan = view.activities.some((one) => one.key === key)
      const where = { slug: view.member.slug, period: view.period }
      // One that the schedule has no place for now, waits until it has.
      const to = isInPlan ? activityHref(view, { key }) : routes.activities.href(where)
      return redirect(`${to}?lagret=tilbake`)
    },
  },
]
