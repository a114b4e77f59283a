import { listContributors } from '#features/activities/index.ts'
import { findByPeriod, viewOf } from '#features/process/index.ts'
import { copyLines } from '#features/required-lines/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { addNewPlans, type NewPlan } from './change-plans.sql.ts'
import { blankTogether } from './change-together.form.ts'
import { copiesOf, findEarlierRegister } from './earlier-plans.sql.ts'
import { agedPlans, registerOf, whereOf } from './plan-context.ts'
import { readPlanFilter } from './plan-filter.ts'
import { copyLinesField } from './plans.page.tsx'
import { plansTexts } from './plans.texts.ts'
import { plansPage } from './plans-answer.tsx'
import { copiedLinesQuery } from './plans-receipt.page.tsx'
import { lockRegister, type RegisterPlace } from './register.sql.ts'

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
        const by = context.session?.name ?? ''
        const { changeId } = await addNewPlans(tx, place, copies, by, 'copy')
        const lines = await copyAnswers(tx, context, place, { ...earlier, copies })
        await context.audit(tx, changeId, { plans: copies.length, lines })
        return { view, changeId, lines }
      })
      if ('changeId' in answer) {
        const href = routes.plans.href(whereOf(answer.view))
        const lines = answer.lines ? `&${copiedLinesQuery}=${answer.lines}` : ''
        return redirect(`${href}?strok=${answer.changeId}${lines}`)
      }
      const errors = [{ message: plansTexts[answer.view.language].copyRefused }]
      const more = { filter: readPlanFilter({}), form: blankTogether, receipt: null, errors }
      return plansPage({ ...answer, ...more }, 409)
    },
  },
]

/** What was said of the list of what acts ask for, where that was asked for. Gives how many lines. */
async function copyAnswers(
  tx: TenantTx,
  { form, session }: RouteContext,
  place: RegisterPlace,
  earlier: { readonly strategyId: string; readonly copies: readonly NewPlan[] },
): Promise<number> {
  if (fieldOf(form, copyLinesField) === '') return 0
  const { strategyId, copies } = earlier
  const planIds = new Map(copies.map(({ id, copiedFrom }) => [copiedFrom ?? '', id]))
  return copyLines(tx, place, { strategyId, planIds }, session?.name ?? '')
}
