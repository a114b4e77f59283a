import { findByPeriod, viewOf } from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
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
        const isOut = await takeOut(tx, placeOf(context, found, activity.version))
        if (!isOut) throw notFound('The activity')
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
      const { key = '' } = context.params
      const view = await bringBack(context, key)
      // Pressed twice, it is in the plan already and nothing has changed.
      if (!view) return activityPage(await loadActivity(context), { receipt: 'restored' }, 409)
      const where = { slug: view.member.slug, period: view.period }
      // One that the schedule has no place for now, waits until it has.
      return redirect(
        view.activities.some((one) => one.key === key)
          ? `${activityHref(view, { key })}?lagret=tilbake`
          : `${routes.activities.href(where)}?tilbake=${key}`,
      )
    },
  },
]

/** The process with the activity in it again; null when it is not taken out. */
async function bringBack(context: RouteContext, key: string) {
  return context.inTenant(async (tx) => {
    const before = await findByPeriod(tx, context)
    if (!before.activities.some((one) => one.key === key && one.isDeleted)) return null
    if (!(await putBack(tx, before.id, key))) return null
    await context.audit(tx, key)
    return viewOf(context, await findByPeriod(tx, context))
  })
}
