import type { RegisteredPlan } from '#features/plan-register/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { StoredAmbition } from './ambition.ts'
import type { PlanningNeeds } from './needs-view.ts'

/** What the pieces are made from. */
export interface PlanningMaterial {
  readonly facts: ProcessFacts
  readonly needs: PlanningNeeds
  readonly ambitions: readonly StoredAmbition[]
  /** The plans of the strategy before; null when there is none. */
  readonly previousPlans: readonly RegisteredPlan[] | null
}
