import { listContributors } from '#features/activities/index.ts'
import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import { listWrittenLines } from '#features/required-lines/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import type { Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { blankTogether } from './change-together.form.ts'
import { findEarlierRegister } from './earlier-plans.sql.ts'
import { agedPlans } from './plan-context.ts'
import { readPlanFilter } from './plan-filter.ts'
import type { EarlierOffer } from './plans.page.tsx'
import { plansPage } from './plans-answer.tsx'
import { copiedLinesQuery, type PlansReceipt } from './plans-receipt.page.tsx'
import { findPlan } from './register.sql.ts'
import { findStroke } from './stroke.sql.ts'

export const plansRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.plans.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await context.inTenant((tx) => loadList(tx, context))
      const filter = readPlanFilter(context.query)
      return plansPage({ ...loaded, filter, form: blankTogether, errors: [] }, 200)
    },
  },
]

async function loadList(tx: TenantTx, context: RouteContext) {
  const view = viewOf(context, await findByPeriod(tx, context))
  const plans = await agedPlans(tx, view)
  const isNew = plans.length === 0 && view.mayEdit
  return {
    view,
    plans,
    members: view.mayEdit ? await listContributors(tx) : [],
    receipt: await receiptOf(tx, context, view.strategy.id),
    earlier: isNew ? await earlierOffer(tx, view.strategy) : null,
  }
}

async function earlierOffer(
  tx: TenantTx,
  { term }: ProcessView['strategy'],
): Promise<EarlierOffer | null> {
  const earlier = await findEarlierRegister(tx, term)
  if (!earlier) return null
  return { ...earlier, lines: (await listWrittenLines(tx, earlier.strategyId)).length }
}

/** A page that is opened again later says nothing of what has changed since. */
async function receiptOf(
  tx: TenantTx,
  { query }: RouteContext,
  strategyId: string,
): Promise<PlansReceipt | null> {
  const { fjernet = '', strok = '', angret = '', rorte = '', rort = '' } = query
  const removed = await findPlan(tx, strategyId, fjernet)
  if (removed?.isDeleted) return { kind: 'removed', plan: removed }
  const stroke = await findStroke(tx, strategyId, strok)
  if (stroke && !stroke.isUndone && stroke.plans > 0) {
    const copied = query[copiedLinesQuery] ?? ''
    const lines = /^\d{1,3}$/.test(copied) ? Number(copied) : 0
    return { kind: 'stroke', stroke, lines }
  }
  if (!/^\d{1,5}$/.test(angret)) return null
  const ids = rort.split('.').filter(isUuid)
  const changed = await Promise.all(ids.slice(0, 20).map((id) => findPlan(tx, strategyId, id)))
  const changedSince = changed.flatMap((plan) => (plan ? [plan.name] : []))
  const changedCount = /^\d{1,5}$/.test(rorte) ? Number(rorte) : changedSince.length
  return { kind: 'undone', undone: Number(angret), changedSince, changedCount }
}
