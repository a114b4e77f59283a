import type { PlanStatus } from '../plan-register/municipal-plan.ts'
import type { PlanType } from '../plan-register/plan-type.ts'
import type { HalfYear } from '../planning-need/half-year.ts'
import type { PlanDecision, Priority } from '../planning-need/planning-decision.ts'

/** A plan with what is proposed or adopted for it, as it stood on a day. */
export interface ProposedPlan {
  readonly id: string
  readonly name: string
  readonly type: PlanType
  readonly status: PlanStatus
  /** Null while it is undecided. */
  readonly decision: PlanDecision | null
  /** Of a merger: the plan that it becomes a part of. */
  readonly mergeIntoId: string | null
  readonly priority: Priority | null
  readonly start: HalfYear | null
  readonly adoption: HalfYear | null
}

/** A point of the proposed decision, or a section of the document: `key` stays when the words change. */
export interface KeyedText {
  readonly key: string
  readonly title: string
  readonly text: string
}

/** What the council is asked to adopt. */
export interface Proposal {
  readonly plans: readonly ProposedPlan[]
  readonly points: readonly KeyedText[]
  readonly sections: readonly KeyedText[]
}
