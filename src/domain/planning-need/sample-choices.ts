import { type HalfYear, halfYearOf } from './half-year.ts'
import type { PlanChoice } from './planning-decision.ts'

/** `2028-1` as a half-year. */
export function half(text: string): HalfYear {
  const [year, number] = text.split('-').map(Number)
  return halfYearOf((year ?? 0) * 2 + (number ?? 1) - 1)
}

/** A plan to revise, without dates, size or unit but for what is given. */
export function choice(planId: string, over: Partial<PlanChoice> = {}): PlanChoice {
  return {
    planId,
    decision: 'revise',
    mergeIntoId: null,
    priority: null,
    start: null,
    adoption: null,
    effort: { size: null, weeks: null },
    unit: '',
    ...over,
  }
}

/** A plan to revise with its ukeverk, from and to, for instance `2028-1`, `2029-2`. */
export function dated(planId: string, weeks: number, from: string, to: string): PlanChoice {
  return choice(planId, {
    effort: { size: null, weeks },
    start: half(from),
    adoption: half(to),
  })
}

/** Random enough for tests and the same every time: numbers from 0 up to, but not, `below`. */
export function draws(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1_013_904_223
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
