import { compareIds, spanOf } from './capacity.ts'
import { type Dependencies, findRings } from './dependency-rings.ts'
import type { FitPlan, FitReason } from './fit-types.ts'
import { halfYearNumber, type Term } from './half-year.ts'
import {
  type EffortWeeks,
  type PlanChoice,
  type Priority,
  takesWork,
  weeksOf,
} from './planning-decision.ts'

/** A plan to find a place for. Half-years are numbers. */
export interface FitTask {
  readonly planId: string
  readonly unit: string
  /** Null when nobody has said. */
  readonly weeks: number | null
  readonly isFixed: boolean
  readonly isYearly: boolean
  /** What the municipality wished; null where it said nothing. */
  readonly wishedFrom: number | null
  readonly wishedTo: number | null
  readonly wantedHalfYears: number
  /** Those it builds upon that also want a place, without those that wait for it in turn. */
  readonly prerequisites: readonly string[]
  /** The last half-year to be adopted in, and why. */
  readonly latest: {
    readonly at: number
    readonly late: Extract<FitReason, { code: 'late-for-law' | 'late-for-plan' }>
  } | null
  readonly choice: PlanChoice
}

export interface FitOrder {
  /** The most important first. */
  readonly tasks: readonly FitTask[]
  readonly rings: readonly (readonly string[])[]
}

/** Our own advice on how long work lies on the table: to 4 ukeverk a half-year, to 12 a year. */
const longestInOneHalfYear = 4
const longestInTwoHalfYears = 12

/** Between those that somebody has set low and those that nobody has set. */
const priorityRanks: Readonly<Record<Priority, number>> = { high: 0, medium: 1, low: 3 }
const unsaidRank = 2

/**
 * The plans that take work, in the order in which they choose their place: first what must be adopted
 * by a day, the earliest first, then by priority, by law and by what was wished. What another plan
 * builds upon is as urgent as that plan. The order of the list given does not matter.
 */
export function fitOrder(plans: readonly FitPlan[], term: Term, sizes: EffortWeeks): FitOrder {
  const working = plans
    .filter(({ choice }) => takesWork(choice.decision))
    .toSorted((left, right) => compareIds(left.choice.planId, right.choice.planId))
  const byId = new Map(working.map((plan) => [plan.choice.planId, plan]))
  const dependencies = dependenciesOf(working)
  const rings = findRings(dependencies)
  const straight = withoutRings(dependencies, rings)
  const dependents = turned(straight)
  const tasks = new Map<string, FitTask>()
  const ranks = new Map<string, readonly number[]>()
  for (const id of lastFirst(straight, dependents)) {
    const plan = byId.get(id)
    if (!plan) continue
    const after = (dependents.get(id) ?? []).flatMap((other) => tasks.get(other) ?? [])
    const task = taskOf(plan, { term, sizes, after, prerequisites: straight.get(id) ?? [] })
    tasks.set(id, task)
    const inherited = after.flatMap(({ planId }) => [ranks.get(planId) ?? []])
    const urgency = [rankOf(plan, task), ...inherited].toSorted(compareRanks)[0] ?? []
    ranks.set(id, urgency)
  }
  const rank = ({ planId }: FitTask) => ranks.get(planId) ?? []
  return {
    tasks: [...tasks.values()].toSorted(
      (left, right) =>
        compareRanks(rank(left), rank(right)) || compareIds(left.planId, right.planId),
    ),
    rings,
  }
}

/** What is rolled every year is never finished: nothing waits for it, and it waits for nothing. */
function dependenciesOf(working: readonly FitPlan[]): Dependencies {
  const finished = working.filter(({ choice }) => choice.decision !== 'roll-yearly')
  const ids = new Set(finished.map(({ choice }) => choice.planId))
  return new Map(
    working.map(({ choice: { planId }, dependsOn }) => [
      planId,
      ids.has(planId) ? dependsOn.filter((id) => ids.has(id)) : [],
    ]),
  )
}

interface TaskContext {
  readonly term: Term
  readonly sizes: EffortWeeks
  readonly after: readonly FitTask[]
  readonly prerequisites: readonly string[]
}

function taskOf(plan: FitPlan, { term, sizes, after, prerequisites }: TaskContext): FitTask {
  const { choice } = plan
  const weeks = weeksOf(choice.effort, sizes)
  const span = spanOf(choice, term)
  const isYearly = choice.decision === 'roll-yearly'
  const isFixed = isYearly || (plan.isFixed && span !== null)
  const hasBoth = choice.start !== null && choice.adoption !== null
  const usual = weeks === null ? 1 : usualHalfYears(weeks)
  const wanted = span && (hasBoth || isFixed) ? span.to - span.from + 1 : usual
  const wantedHalfYears = Math.min(wanted, Math.max(1, (term.lastYear - term.firstYear + 1) * 2))
  const isCountedBack = choice.start === null && !isFixed
  return {
    planId: choice.planId,
    unit: choice.unit,
    weeks,
    isFixed,
    isYearly,
    wishedFrom: span && (isCountedBack ? span.to - wantedHalfYears + 1 : span.from),
    wishedTo: choice.adoption === null && !isFixed ? null : (span?.to ?? null),
    wantedHalfYears,
    prerequisites,
    latest: latestOf(plan, after, term),
    choice,
  }
}

function usualHalfYears(weeks: number): number {
  if (weeks <= longestInOneHalfYear) return 1
  return weeks <= longestInTwoHalfYears ? 2 : 3
}

/** The nearest limit: the plan's own, or that of a plan that builds upon it. */
function latestOf({ adoptBy }: FitPlan, after: readonly FitTask[], term: Term): FitTask['latest'] {
  const own = adoptBy
    ? [
        {
          at: halfYearNumber(adoptBy),
          late: { code: 'late-for-law', values: { adoptBy } } as const,
        },
      ]
    : []
  const others = after.flatMap((task) => {
    const late = { code: 'late-for-plan', values: { planId: task.planId } } as const
    if (task.isFixed) {
      return task.wishedFrom === null ? [] : [{ at: task.wishedFrom - 1, late }]
    }
    return task.latest ? [{ at: task.latest.at - task.wantedHalfYears, late }] : []
  })
  const nearest = [...own, ...others].toSorted((left, right) => left.at - right.at)[0]
  return nearest && nearest.at <= term.lastYear * 2 + 1 ? nearest : null
}

function rankOf({ choice, isRequiredByLaw }: FitPlan, task: FitTask): readonly number[] {
  return [
    task.latest ? 0 : 1,
    task.latest?.at ?? 0,
    choice.priority === null ? unsaidRank : priorityRanks[choice.priority],
    isRequiredByLaw ? 0 : 1,
    task.wishedFrom ?? Number.MAX_SAFE_INTEGER,
  ]
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index])
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

function withoutRings(
  dependencies: Dependencies,
  rings: readonly (readonly string[])[],
): Dependencies {
  const ringOf = new Map(rings.flatMap((ring) => ring.map((id) => [id, ring] as const)))
  const isStraight = (from: string, to: string) =>
    ringOf.get(from) === undefined || ringOf.get(from) !== ringOf.get(to)
  return new Map(
    [...dependencies].map(([id, others]) => [
      id,
      [...new Set(others)].filter((other) => isStraight(id, other)).toSorted(compareIds),
    ]),
  )
}

function turned(dependencies: Dependencies): Dependencies {
  const dependents = new Map<string, string[]>([...dependencies.keys()].map((id) => [id, []]))
  for (const [id, others] of dependencies) {
    for (const other of others) dependents.get(other)?.push(id)
  }
  return dependents
}

/** Each plan after every plan that builds upon it. */
function lastFirst(dependencies: Dependencies, dependents: Dependencies): readonly string[] {
  const waiting = new Map([...dependents].map(([id, others]) => [id, others.length]))
  const order = [...waiting].filter(([, count]) => count === 0).map(([id]) => id)
  for (const id of order) {
    for (const other of dependencies.get(id) ?? []) {
      const left = (waiting.get(other) ?? 0) - 1
      waiting.set(other, left)
      if (left === 0) order.push(other)
    }
  }
  return order
}
