import type { LocalDate } from '../calendar/local-date.ts'
import type { LegalBasis } from '../law/requirement.ts'
import type { PlanType } from './plan-type.ts'
import type { RequiredPlanKey } from './required-plan-keys.ts'

/** `must`: an act asks for it. `advice`: no act does, but grants or our advice do. */
export const requiredForces = ['must', 'advice'] as const
export type RequiredForce = (typeof requiredForces)[number]

/** When something that is made once a term is to be there at the latest. */
export type TermDeadline = 'one-year' | 'first-full-year' | 'end-of-term'

/** How often it is to be made anew. */
export type RequiredInterval =
  | { readonly kind: 'once-a-term'; readonly deadline: TermDeadline }
  /** Each council says whether it is to be revised; it has no age of its own. */
  | { readonly kind: 'assessed-each-term' }
  | { readonly kind: 'calendar-year' }
  | { readonly kind: 'years'; readonly years: number }
  /** In step with plans of these types and with these lines of the list. */
  | {
      readonly kind: 'with-others'
      readonly types: readonly PlanType[]
      readonly keys: readonly RequiredPlanKey[]
    }
  /** Is to be up to date at any time. */
  | { readonly kind: 'kept-current' }
  | { readonly kind: 'none-stated' }

/** Whom it is for. The last two are for the municipality to answer. */
export type RequiredScope = 'all' | 'sami-language-area' | 'if-hunted' | 'if-charged'

/**
 * What tells such a plan in a register. A name fits when its words begin with all the parts of one of
 * the `names`, in either form of Norwegian, and none with a part of `not`.
 */
export interface PlanSigns {
  readonly types: readonly PlanType[]
  readonly names: readonly (readonly string[])[]
  readonly not: readonly string[]
}

export const noSigns: PlanSigns = { types: [], names: [], not: [] }

/** A line of the list: what a municipality must have, by law, or should, for other reasons. */
export interface RequiredPlan {
  readonly key: string
  readonly force: RequiredForce
  readonly basis: readonly LegalBasis[]
  readonly interval: RequiredInterval
  readonly scope: RequiredScope
  readonly recognised: PlanSigns
  /** It may stand in a plan with these signs instead of being one of its own. */
  readonly mayBePartOf: PlanSigns
  /** The type that a new one gets in the register. */
  readonly type: PlanType
  /** First day in force; null when longer than any term the product can hold. */
  readonly validFrom: LocalDate | null
}

/** What the municipality itself has said of a line. */
export interface RequiredPlanJudgement {
  /** The plan of the register that it has tied to the line; null leaves it to be found by its name. */
  readonly planId: string | null
  /** Whether it is for this municipality; null when nobody has said. */
  readonly isRelevant: boolean | null
  /** It has none, whatever the names in the register look like. */
  readonly hasNone: boolean
  /** In place of the interval of the list. */
  readonly interval: RequiredInterval | null
}

export const notJudged: RequiredPlanJudgement = {
  planId: null,
  hasNone: false,
  isRelevant: null,
  interval: null,
}
