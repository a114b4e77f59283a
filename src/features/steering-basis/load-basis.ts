import { baseUrlOf } from '#features/account/index.ts'
import { listProgress } from '#features/follow-up/index.ts'
import { agedPlans } from '#features/plan-register/index.ts'
import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
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

/** The steering basis on the strategy that the address names; 404 when there is none. */
export async function loadBasis(context: RouteContext): Promise<SteeringBasis> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const edition = await findEditionInForce(tx, view.strategy, view.today)
    const aged = await agedPlans(tx, view)
    const ofPlans = { plans: planEntries(view, aged), goals: goalEntries(view, aged) }
    if (!edition) return { view, edition, entries: [...ofPlans.plans, ...ofPlans.goals] }
    const source = {
      ...{ view, edition, baseUrl: baseUrlOf(context) },
      plans: new Map(aged.map(({ plan }) => [plan.id, plan])),
      progress: await listProgress(tx, edition.strategyId),
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
