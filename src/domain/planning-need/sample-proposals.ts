import type { Capacity } from './capacity.ts'
import type { FitPlan, FitProposal } from './fit-types.ts'
import { makeItFit } from './make-it-fit.ts'
import { defaultEffortWeeks, type PlanChoice } from './planning-decision.ts'
import { choice, half } from './sample-choices.ts'

/** One planner, with so many ukeverk a year. */
export const planner = (weeksPerYear: number): Capacity => ({ kind: 'total', weeksPerYear })

/** The proposal for 2028–2031 with our own sizes. */
export function fit(
  plans: readonly FitPlan[],
  capacity: Capacity = planner(20),
  notBefore = '2028-1',
) {
  return makeItFit(plans, capacity, {
    term: { firstYear: 2028, lastYear: 2031 },
    sizes: defaultEffortWeeks,
    notBefore: half(notBefore),
  })
}

/** A plan that wants a place, bound by nothing but what is given. */
export function wanted(given: PlanChoice, over: Partial<Omit<FitPlan, 'choice'>> = {}): FitPlan {
  return {
    choice: given,
    isFixed: false,
    isRequiredByLaw: false,
    adoptBy: null,
    dependsOn: [],
    ...over,
  }
}

export const sized = (planId: string, weeks: number, over: Partial<PlanChoice> = {}) =>
  choice(planId, { effort: { size: null, weeks }, ...over })

/** Placements first, for instance `a 2028-1–2028-2 later: waits-for-hands` */
export function lines({ placed, unplaced }: FitProposal): readonly string[] {
  return [
    ...placed.map(({ planId, start, adoption, move, reasons }) => {
      const span = `${start.year}-${start.half}–${adoption.year}-${adoption.half}`
      return `${planId} ${span} ${move}: ${reasons.map(({ code }) => code).join(', ')}`
    }),
    ...unplaced.map(({ planId, reason }) => `${planId} unplaced: ${reason.code}`),
  ]
}
