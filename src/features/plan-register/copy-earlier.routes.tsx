import { listContributors } from '#features/activities/index.ts'
import { findByPeriod, viewOf } from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { copyPlans } from './change-plans.sql.ts'
import { blankTogether } from './change-together.form.ts'
import { copiesOf, findEarlierRegister } from './earlier-plans.sql.ts'
import { agedPlans, registerOf, whereOf } from './plan-context.ts'
import { readPlanFilter } from './plan-filter.ts'
import { plansTexts } from './plans.texts.ts'
import { plansPage } from './plans-answer.tsx'
import { lockRegister } from './register.sql.ts'

/** Beginning a register with what the strategy before this one had. */
export const copyEarlierRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.copyEarlierPlans.pattern,
    permission: 'edit',
    audit: 'plan.copy-earlier',
    handle: async (context) => {
      const answer = await context.inTenant(async (tx) => {
        const view = viewOf(context, await findByPeriod(tx, context))
        const place = registerOf(view)
        await lockRegister(tx, place)
        const plans = await agedPlans(tx, view)
        if (plans.length > 0) return { view, plans, members: await listContributors(tx) }
        const earlier = await findEarlierRegister(tx, view.strategy.term)
        if (!earlier) throw notFound('The earlier register')
        const copies = await copiesOf(tx, earlier.strategyId)
        const { changeId } = await copyPlans(tx, place, copies, context.session?.name ?? '')
        await context.audit(tx, changeId, { plans: copies.length })
        return { view, changeId }
      })
      if ('changeId' in answer) {
        const href = routes.plans.href(whereOf(answer.view))
        return redirect(`${href}?strok=${answer.changeId}`)
      }
      const errors = [{ message: plansTexts[answer.view.language].copyRefused }]
      const more = { filter: readPlanFilter({}), form: blankTogether, receipt: null, errors }
      return plansPage({ ...answer, ...more }, 409)
    },
  },
]
