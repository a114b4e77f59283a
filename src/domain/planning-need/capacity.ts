import { type HalfYear, halfYearNumber, halfYearOf, halfYearsIn, type Term } from './half-year.ts'
import { type EffortWeeks, type PlanChoice, takesWork, weeksOf } from './planning-decision.ts'

/** The hours that a unit has for planning in a half-year. */
export interface UnitHours {
  readonly unit: string
  readonly halfYear: HalfYear
  readonly staffHours: number
  readonly purchasedHours: number
  /** The municipality's own part of what it shares with neighbours. */
  readonly sharedHours: number
}

/** How many hands there are: one total for the planner, or hours per unit and half-year. */
export type Capacity =
  | { readonly kind: 'total'; readonly weeksPerYear: number }
  | {
      readonly kind: 'units'
      readonly hours: readonly UnitHours[]
      /** What one ukeverk is, for instance 37.5. */
      readonly hoursPerWeek: number
    }

/** One unit in one half-year. `unit` is null where there is one total for all. */
export interface CapacityCell {
  readonly unit: string | null
  readonly halfYear: HalfYear
  readonly demandWeeks: number
  readonly capacityWeeks: number
  /** How much the work is more than the hands; 0 where it fits. */
  readonly overloadWeeks: number
  /** The plans that are worked on, in order of id. */
  readonly planIds: readonly string[]
}

export interface CapacityPicture {
  /** By unit, then by half-year. */
  readonly cells: readonly CapacityCell[]
  readonly demandWeeks: number
  readonly capacityWeeks: number
  readonly overloadWeeks: number
  /** Work that falls before or after the term. */
  readonly outsideWeeks: number
  /** Plans that take work, but nobody has said when. */
  readonly undatedIds: readonly string[]
  /** Plans that take work, but nobody has said how much. */
  readonly unsizedIds: readonly string[]
  /** Plans that are to be adopted before they start; their work is counted over both. */
  readonly backwardIds: readonly string[]
  /** Units that have work and no hours noted. */
  readonly unitsWithoutHours: readonly string[]
}

/** What a plan takes of one unit: so many ukeverk over half-years that follow each other. */
export interface PlanWork {
  readonly planId: string
  readonly unit: string
  readonly weeks: number
  /** First and last, as numbers of half-years. */
  readonly from: number
  readonly to: number
}

/** Rounding makes hundredths: less than this over is no overload. */
const toleranceWeeks = 0.005

/**
 * Holds the work that is decided against the hands, half-year by half-year. A plan's ukeverk are spread
 * evenly from its start to its adoption; one that is rolled yearly takes its ukeverk every year. Every
 * plan has an id of its own.
 */
export function capacityPicture(
  choices: readonly PlanChoice[],
  capacity: Capacity,
  { term, sizes }: { term: Term; sizes: EffortWeeks },
): CapacityPicture {
  const working = choices
    .filter(({ decision }) => takesWork(decision))
    .toSorted((left, right) => compareIds(left.planId, right.planId))
  const idsWhere = (holds: (choice: PlanChoice) => boolean) =>
    working.filter(holds).map(({ planId }) => planId)
  const work = working.flatMap((choice) => workOf(choice, term, sizes) ?? [])
  const cells = cellsOf(work, capacity, term)
  const total = (figure: (cell: CapacityCell) => number) =>
    rounded(cells.reduce((sum, cell) => sum + figure(cell), 0))
  const withHours = new Set(capacity.kind === 'units' ? capacity.hours.map(({ unit }) => unit) : [])
  const units = [...new Set(work.map(({ unit }) => unit))].toSorted(compareIds)
  return {
    cells,
    demandWeeks: total(({ demandWeeks }) => demandWeeks),
    capacityWeeks: total(({ capacityWeeks }) => capacityWeeks),
    overloadWeeks: total(({ overloadWeeks }) => overloadWeeks),
    outsideWeeks: rounded(work.reduce((sum, one) => sum + weeksOutside(one, term), 0)),
    undatedIds: idsWhere((choice) => spanOf(choice, term) === null),
    unsizedIds: idsWhere(({ effort }) => weeksOf(effort, sizes) === null),
    backwardIds: idsWhere(
      ({ start, adoption }) =>
        start !== null && adoption !== null && halfYearNumber(start) > halfYearNumber(adoption),
    ),
    unitsWithoutHours:
      capacity.kind === 'units' ? units.filter((unit) => !withHours.has(unit)) : [],
  }
}

/** What the plan takes; null where it takes nothing, or nobody has said how much or when. */
export function workOf(choice: PlanChoice, term: Term, sizes: EffortWeeks): PlanWork | null {
  const weeks = weeksOf(choice.effort, sizes)
  const span = spanOf(choice, term)
  if (!takesWork(choice.decision) || weeks === null || span === null) return null
  const { planId, unit } = choice
  if (choice.decision !== 'roll-yearly') return { planId, unit, weeks, ...span }
  return { planId, unit, weeks: (weeks * (span.to - span.from + 1)) / 2, ...span }
}

/** The ukeverk that the work takes in each of its half-years. */
export function weeksPerHalfYear({ weeks, from, to }: PlanWork): number {
  return weeks / (to - from + 1)
}

/** The hands of a unit in a half-year, in ukeverk. One total serves every unit, half in each half. */
export function capacityWeeksOf(capacity: Capacity, unit: string, halfYear: number): number {
  if (capacity.kind === 'total') return Math.max(0, capacity.weeksPerYear) / 2
  if (capacity.hoursPerWeek <= 0) return 0
  return (
    capacity.hours
      .filter((hours) => hours.unit === unit && halfYearNumber(hours.halfYear) === halfYear)
      .reduce((sum, hours) => sum + hoursIn(hours), 0) / capacity.hoursPerWeek
  )
}

/** Text by its code points: the same everywhere, whatever the language of the machine. */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

export function rounded(weeks: number): number {
  return Math.round(weeks * 100) / 100
}

/**
 * First and last half-year of the work, as numbers; null without dates. One date alone is both; what
 * is rolled yearly runs from its start, or the term's, to the end of the term.
 */
export function spanOf(
  { decision, start, adoption }: PlanChoice,
  { firstYear, lastYear }: Term,
): { readonly from: number; readonly to: number } | null {
  const dates = [start, adoption].flatMap((date) => (date ? [halfYearNumber(date)] : []))
  if (decision === 'roll-yearly') {
    const from = start ? halfYearNumber(start) : firstYear * 2
    return { from, to: Math.max(from, lastYear * 2 + 1) }
  }
  return dates.length === 0 ? null : { from: Math.min(...dates), to: Math.max(...dates) }
}

function cellsOf(work: readonly PlanWork[], capacity: Capacity, term: Term) {
  const named = [
    ...(capacity.kind === 'units' ? capacity.hours.map(({ unit }) => unit) : []),
    ...work.map(({ unit }) => unit),
  ]
  const units = capacity.kind === 'total' ? [null] : [...new Set(named)].toSorted(compareIds)
  return units.flatMap((unit) =>
    halfYearsIn(term).map((halfYear) => cellOf(unit, halfYearNumber(halfYear), work, capacity)),
  )
}

function cellOf(
  unit: string | null,
  halfYear: number,
  work: readonly PlanWork[],
  capacity: Capacity,
): CapacityCell {
  const here = work.filter(
    (one) => (unit === null || one.unit === unit) && one.from <= halfYear && halfYear <= one.to,
  )
  const demand = here.reduce((sum, one) => sum + weeksPerHalfYear(one), 0)
  const hands = capacityWeeksOf(capacity, unit ?? '', halfYear)
  return {
    unit,
    halfYear: halfYearOf(halfYear),
    demandWeeks: rounded(demand),
    capacityWeeks: rounded(hands),
    overloadWeeks: demand - hands > toleranceWeeks ? rounded(demand - hands) : 0,
    planIds: here.map(({ planId }) => planId),
  }
}

function weeksOutside(work: PlanWork, { firstYear, lastYear }: Term): number {
  const inside = Math.min(work.to, lastYear * 2 + 1) - Math.max(work.from, firstYear * 2) + 1
  return weeksPerHalfYear(work) * (work.to - work.from + 1 - Math.max(0, inside))
}

function hoursIn({ staffHours, purchasedHours, sharedHours }: UnitHours): number {
  return Math.max(0, staffHours) + Math.max(0, purchasedHours) + Math.max(0, sharedHours)
}
