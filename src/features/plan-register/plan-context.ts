import { planAge } from '#domain/plan-register/plan-age.ts'
import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import { requiredPlanSummary } from '#features/required-lines/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { AgedPlan } from './plan-filter.ts'
import { plansTexts } from './plans.texts.ts'
import { listPlans, type RegisteredPlan, type RegisterPlace } from './register.sql.ts'

export interface RegisterView {
  readonly view: ProcessView
  /** In the order of the register. */
  readonly plans: readonly AgedPlan[]
}

/** The register of the strategy that the address names. */
export async function loadRegister(context: RouteContext): Promise<RegisterView> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    return { view, plans: await agedPlans(tx, view) }
  })
}

/** The register in its order, each plan with its age. */
export async function agedPlans(tx: TenantTx, view: ProcessView): Promise<readonly AgedPlan[]> {
  const plans = await listPlans(tx, view.strategy.id)
  const { intervalYears } = await requiredPlanSummary(tx, view, plans)
  const { today } = view
  return plans.map((plan) => ({
    plan,
    age: planAge(plan, { today, intervalYears: intervalYears.get(plan.id) ?? null }),
  }))
}

export function registerOf({ member, strategy }: ProcessView): RegisterPlace {
  return { tenantId: member.tenantId, strategyId: strategy.id }
}

export function whereOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

/** The way to a page below the list of plans. */
export function plansTrail(view: ProcessView) {
  return [{ label: plansTexts[view.language].title, href: routes.plans.href(whereOf(view)) }]
}

/** Who edits may change every plan; a contributor those they are responsible for. */
export function mayChangePlan(
  { mayEdit, member, personId }: ProcessView,
  { responsibleId }: Pick<RegisteredPlan, 'responsibleId'>,
): boolean {
  return mayEdit || (may(member.role, 'contribute') && responsibleId === personId)
}
