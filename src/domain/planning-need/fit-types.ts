import type { CapacityCell } from './capacity.ts'
import type { HalfYear } from './half-year.ts'
import type { PlanChoice } from './planning-decision.ts'

/** A plan that wants its place in the term, with what binds it. */
export interface FitPlan {
  readonly choice: PlanChoice
  /** Its dates stand whatever happens: promised, begun or decided elsewhere. */
  readonly isFixed: boolean
  readonly isRequiredByLaw: boolean
  /** The last half-year that it can be adopted in, by law or by what the municipality must keep. */
  readonly adoptBy: HalfYear | null
  /** Plans that must be adopted before this one starts. */
  readonly dependsOn: readonly string[]
}

type NoValues = Readonly<Record<never, never>>

/** Why a plan stands where it stands. */
export interface FitReasonValues {
  'fixed-date': NoValues
  'runs-every-year': NoValues
  'kept-as-wished': NoValues
  'first-room': NoValues
  'waits-for-hands': NoValues
  'waits-for-plan': { planId: string }
  'not-before': { notBefore: HalfYear }
  'moved-for-law': { adoptBy: HalfYear }
  'moved-before-plan': { planId: string }
  'moved-into-term': { lastYear: number }
  'hands-earlier': NoValues
  stretched: { halfYears: number; wishedHalfYears: number }
  shortened: { halfYears: number; wishedHalfYears: number }
  'late-for-law': { adoptBy: HalfYear }
  'late-for-plan': { planId: string }
  /** The limit lies before the first half-year that anything can be done in. */
  'limit-before-start': { adoptBy: HalfYear }
  'starts-before-what-it-builds-on': { planId: string }
  'size-unknown': NoValues
}

/** Why a plan has no place. */
export interface UnfitReasonValues {
  'size-unknown': NoValues
  'builds-on-unplaced': { planId: string }
  'no-time-left': NoValues
  'no-hands': { unit: string }
  'larger-than-all-hands': { handsWeeks: number }
  'hands-taken': { freeWeeks: number }
  /** There are hands enough in all, but never enough at once. */
  'hands-scattered': { freeWeeks: number }
}

type Coded<Values> = {
  readonly [Code in keyof Values]: { readonly code: Code; readonly values: Readonly<Values[Code]> }
}[keyof Values]

export type FitReason = Coded<FitReasonValues>
export type UnfitReason = Coded<UnfitReasonValues>

/** What the proposal does to the dates. `set`: there were none. */
export type FitMove = 'fixed' | 'kept' | 'set' | 'earlier' | 'later'

export interface Placement {
  readonly planId: string
  readonly start: HalfYear
  readonly adoption: HalfYear
  readonly move: FitMove
  readonly reasons: readonly FitReason[]
}

export interface Unplaced {
  readonly planId: string
  /** Null when nobody has said how much work it is. */
  readonly weeks: number | null
  readonly reason: UnfitReason
}

export interface FitProposal {
  /** Everything has its place, in time, in order, and nowhere is there more work than hands. */
  readonly fits: boolean
  /** By start, then adoption, then id. */
  readonly placed: readonly Placement[]
  /** What does not fit, most important first. */
  readonly unplaced: readonly Unplaced[]
  /** Plans that wait for each other; among them the order is not kept. */
  readonly rings: readonly (readonly string[])[]
  /** Where fixed dates alone make more work than there are hands. */
  readonly overloads: readonly CapacityCell[]
}
