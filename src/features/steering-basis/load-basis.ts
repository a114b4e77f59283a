import { baseUrlOf } from '#features/account/index.ts'
import { listProgress } from '#features/follow-up/index.ts'
import { type AgedPlan, agedPlans } from '#features/plan-register/index.ts'
import { findByPeriod, findStrategy, type ProcessView, viewOf } from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import type { BasisEntry } from './basis-entry.ts'
import { type EditionInForce, findEditionInForce } from './edition-in-force.sql.ts'
import { goalEntries, planEntries } from './plan-entries.ts'
import { sectionEntries, workEntries } from './strategy-entries.ts'

/** All that is adopted in a municipality and can be cited. */
export interface SteeringBasis {
  readonly view: ProcessView
  readonly edition: EditionInForce | null
  /** Plans, planned work, goals and sections, each kind in its own order. */
  readonly entries: readonly BasisEntry[]
}

/**
 * The steering basis on the strategy that the address names; 404 when there is none. Who does not see
 * the work sees what is published: the edition, and the plans of the register that it holds.
 */
export async function loadBasis(context: RouteContext): Promise<SteeringBasis> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const hasDrafts = may(view.member.role, 'read-drafts')
    const found = await findEditionInForce(tx, view.strategy, view.today)
    const edition = hasDrafts || found?.isPublic ? found : null
    const aged = hasDrafts ? await agedPlans(tx, view) : await publishedPlans(tx, view, edition)
    const ofPlans = { plans: planEntries(view, aged), goals: goalEntries(view, aged) }
    if (!edition) return { view, edition, entries: [...ofPlans.plans, ...ofPlans.goals] }
    const source = {
      ...{ view, edition, resolutions: edition.resolutions, baseUrl: baseUrlOf(context) },
      plans: new Map(hasDrafts ? aged.map(({ plan }) => [plan.id, plan]) : []),
      progress: hasDrafts ? await listProgress(tx, edition.strategyId) : new Map(),
    }
    const entries = [
      ...ofPlans.plans,
      ...workEntries(source),
      ...ofPlans.goals,
      ...sectionEntries(source),
    ]
    return { view, edition, entries }
  })
}

/** The plans of the register that stand in the edition, without which unit has them. */
async function publishedPlans(
  tx: TenantTx,
  view: ProcessView,
  edition: EditionInForce | null,
): Promise<readonly AgedPlan[]> {
  const strategy = edition && (await findStrategy(tx, { id: edition.strategyId }))
  if (!strategy) return []
  const published = new Set(edition.content.plans.map(({ id }) => id))
  return (await agedPlans(tx, { ...view, strategy }))
    .filter(({ plan }) => published.has(plan.id))
    .map(({ plan, age }) => ({ plan: { ...plan, unit: '' }, age }))
}
