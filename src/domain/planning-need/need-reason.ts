import type { PlanAge } from '../plan-register/plan-age.ts'

type NoValues = Readonly<Record<never, never>>

/** What a recommendation rests on, with the values its sentence needs. */
export interface NeedReasonValues {
  'has-ended': NoValues
  'yearly-by-type': NoValues
  'yearly-by-law': NoValues
  'lacking-by-law': NoValues
  /** It cannot be repealed without more, for an act asks for it. */
  'law-requires': NoValues
  /** What the act asks for must be found again in the plan that it becomes a part of. */
  'law-must-still-be-met': NoValues
  'is-old': { state: PlanAge['state']; ageYears: number | null }
  /** An act says that it is to be made anew by now. */
  'renewal-by-law': NoValues
  'has-changed': NoValues
  'wished-for': NoValues
  'under-way': NoValues
  'neither-used-nor-needed': NoValues
  'old-and-unused': NoValues
  'can-be-theme': NoValues
  'neighbours-need-it-too': NoValues
  'need-is-clear': { points: number; limit: number }
  'need-can-wait': { points: number; limit: number }
  'no-need-shown': NoValues
  'still-good': NoValues
  'nothing-answered': NoValues
}

export type NeedReason = {
  readonly [Code in keyof NeedReasonValues]: {
    readonly code: Code
    readonly values: Readonly<NeedReasonValues[Code]>
  }
}[keyof NeedReasonValues]
