import { type Capacity, type CapacityPicture, capacityPicture } from './capacity.ts'
import { halfYearNumber, type Term } from './half-year.ts'
import {
  type EffortWeeks,
  type PlanChoice,
  type PlanDecision,
  planDecisions,
  weeksOf,
} from './planning-decision.ts'

/** A whole set of decisions: those that stand, or others that could stand instead. */
export interface Alternative {
  readonly id: string
  readonly choices: readonly PlanChoice[]
}

/** One plan across the alternatives. */
export interface AlternativeRow {
  readonly planId: string
  /** In the order of the alternatives; null where an alternative does not hold the plan. */
  readonly choices: readonly (PlanChoice | null)[]
  /** What is not the same in all of them; empty where they agree. */
  readonly differs: readonly ChoiceField[]
}

export interface AlternativeSum {
  readonly id: string
  readonly picture: CapacityPicture
  /** Ukeverk of work in the term more than in the first alternative; below 0 is less. */
  readonly moreWeeks: number
  /** The same of what is too much. */
  readonly moreOverloadWeeks: number
  /** How many plans have each decision; undecided ones are counted apart. */
  readonly decisions: Readonly<Record<PlanDecision, number>>
  readonly undecided: number
}

export interface AlternativeComparison {
  /** In the order in which the plans are first met. */
  readonly rows: readonly AlternativeRow[]
  readonly sums: readonly AlternativeSum[]
}

const choiceFields = [
  'decision',
  'mergeIntoId',
  'priority',
  'start',
  'adoption',
  'weeks',
  'unit',
] as const
export type ChoiceField = (typeof choiceFields)[number]

export interface ComparisonFrame {
  readonly capacity: Capacity
  readonly term: Term
  readonly sizes: EffortWeeks
}

/** «Dette i stedet for det»: alternatives side by side, with what each does to the hands. */
export function compareAlternatives(
  alternatives: readonly Alternative[],
  { capacity, term, sizes }: ComparisonFrame,
): AlternativeComparison {
  const maps = alternatives.map(({ choices }) => byPlan(choices))
  const ids = new Set(alternatives.flatMap(({ choices }) => choices.map(({ planId }) => planId)))
  const rows = [...ids].map((planId) => {
    const choices = maps.map((map) => map.get(planId) ?? null)
    const first = choices[0] ?? null
    const differs = choiceFields.filter((field) =>
      choices.some((choice) => fieldOf(choice, field, sizes) !== fieldOf(first, field, sizes)),
    )
    return { planId, choices, differs }
  })
  const pictures = alternatives.map(({ choices }) =>
    capacityPicture(choices, capacity, { term, sizes }),
  )
  const sums = alternatives.flatMap(({ id, choices }, index): readonly AlternativeSum[] => {
    const [picture, first] = [pictures[index], pictures[0]]
    if (!picture || !first) return []
    return [
      {
        id,
        picture,
        moreWeeks: difference(picture.demandWeeks, first.demandWeeks),
        moreOverloadWeeks: difference(picture.overloadWeeks, first.overloadWeeks),
        decisions: countDecisions(choices),
        undecided: choices.filter(({ decision }) => decision === null).length,
      },
    ]
  })
  return { rows, sums }
}

/** What became of a plan from one version of the decisions to the next. */
export type ChoiceChange =
  | { readonly kind: 'added'; readonly planId: string; readonly after: PlanChoice }
  | { readonly kind: 'removed'; readonly planId: string; readonly before: PlanChoice }
  | {
      readonly kind: 'changed'
      readonly planId: string
      readonly before: PlanChoice
      readonly after: PlanChoice
      readonly fields: readonly ChoiceField[]
    }

/**
 * What has changed from one version to another, in the order of the later one, with what is gone
 * last. Ukeverk are compared, so that a size and its ukeverk written out are the same.
 */
export function compareVersions(
  before: readonly PlanChoice[],
  after: readonly PlanChoice[],
  sizes: EffortWeeks,
): readonly ChoiceChange[] {
  const [earlier, later] = [byPlan(before), byPlan(after)]
  const changes = [...later.values()].flatMap((choice): readonly ChoiceChange[] => {
    const { planId } = choice
    const old = earlier.get(planId)
    if (!old) return [{ kind: 'added', planId, after: choice }]
    const fields = choiceFields.filter(
      (field) => fieldOf(old, field, sizes) !== fieldOf(choice, field, sizes),
    )
    return fields.length === 0
      ? []
      : [{ kind: 'changed', planId, before: old, after: choice, fields }]
  })
  const gone = [...earlier.values()]
    .filter(({ planId }) => !later.has(planId))
    .map((choice) => ({ kind: 'removed', planId: choice.planId, before: choice }) as const)
  return [...changes, ...gone]
}

function byPlan(choices: readonly PlanChoice[]): ReadonlyMap<string, PlanChoice> {
  return new Map(choices.map((choice) => [choice.planId, choice]))
}

function fieldOf(
  choice: PlanChoice | null,
  field: ChoiceField,
  sizes: EffortWeeks,
): string | number | null {
  if (choice === null) return null
  switch (field) {
    case 'start':
    case 'adoption': {
      const halfYear = choice[field]
      return halfYear && halfYearNumber(halfYear)
    }
    case 'weeks':
      return weeksOf(choice.effort, sizes)
    default:
      return choice[field]
  }
}

function countDecisions(choices: readonly PlanChoice[]): Readonly<Record<PlanDecision, number>> {
  const counts = planDecisions.map(
    (decision) =>
      [decision, choices.filter((choice) => choice.decision === decision).length] as const,
  )
  return Object.fromEntries(counts) as Record<PlanDecision, number>
}

function difference(weeks: number, first: number): number {
  return Math.round((weeks - first) * 100) / 100
}
