import type { LocalDate } from '../calendar/local-date.ts'
import type { RequirementId } from '../law/law-types.ts'
import type { CapacityPicture } from '../planning-need/capacity.ts'
import {
  type HalfYear,
  halfYearNumber,
  halfYearOf,
  halfYearOn,
} from '../planning-need/half-year.ts'

/** Something that happens in the term, and makes what was settled worth a new look. */
export const eventKinds = [
  'natural-event',
  'new-law',
  'budget-cut',
  'municipality-change',
  'other',
] as const
export type EventKind = (typeof eventKinds)[number]

/**
 * What we propose to judge anew after an event of each kind: a flood touches the climate assessment
 * (L12) and the risk analysis (L15); less money touches what there are hands for (L20); a merger or a
 * new border touches the positions on the plans (L6, L7) and whom to talk with (L3).
 */
export const proposedToReopen: Readonly<Record<EventKind, readonly RequirementId[]>> = {
  'natural-event': ['L12', 'L15'],
  'new-law': ['L10'],
  'budget-cut': ['L20'],
  'municipality-change': ['L3', 'L6', 'L7', 'L20'],
  other: [],
}

/** From a day on, so many ukeverk a year. */
export interface CapacityChange {
  readonly from: LocalDate
  readonly weeksPerYear: number
}

export interface HalfYearLoad {
  readonly halfYear: HalfYear
  readonly demandWeeks: number
  readonly capacityWeeks: number
  readonly overloadWeeks: number
}

/**
 * Work against hands by half-year for all units together, after changes of the hands: the last change
 * before or within a half-year counts for that half-year and those that follow.
 */
export function loadAfterChanges(
  picture: CapacityPicture,
  changes: readonly CapacityChange[],
): readonly HalfYearLoad[] {
  const inOrder = changes.toSorted((left, right) => left.from.localeCompare(right.from))
  const numbers = [...new Set(picture.cells.map(({ halfYear }) => halfYearNumber(halfYear)))]
  return numbers
    .toSorted((left, right) => left - right)
    .map((at) => {
      const cells = picture.cells.filter(({ halfYear }) => halfYearNumber(halfYear) === at)
      const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0)
      const change = inOrder.findLast(({ from }) => halfYearNumber(halfYearOn(from)) <= at)
      const demandWeeks = hundredths(sum(cells.map((cell) => cell.demandWeeks)))
      const capacityWeeks = hundredths(
        change ? change.weeksPerYear / 2 : sum(cells.map((cell) => cell.capacityWeeks)),
      )
      const overloadWeeks = hundredths(Math.max(0, demandWeeks - capacityWeeks))
      return { halfYear: halfYearOf(at), demandWeeks, capacityWeeks, overloadWeeks }
    })
}

/** What is left of the hands from the half-year of `today` on, after what is decided. Never below 0. */
export function freeWeeksFrom(load: readonly HalfYearLoad[], today: LocalDate): number {
  const now = halfYearNumber(halfYearOn(today))
  const left = load
    .filter(({ halfYear }) => halfYearNumber(halfYear) >= now)
    .reduce((sum, { demandWeeks, capacityWeeks }) => sum + capacityWeeks - demandWeeks, 0)
  return hundredths(Math.max(0, left))
}

function hundredths(weeks: number): number {
  return Math.round(weeks * 100) / 100
}
