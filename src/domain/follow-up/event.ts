import { dateOf, daysBetween, type LocalDate } from '../calendar/local-date.ts'
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
 * Work against hands by half-year for all units together, after changes of the hands: each holds from
 * its day until the next, so that one within a half-year counts for the days that are left of it.
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
      const demandWeeks = hundredths(sum(cells.map((cell) => cell.demandWeeks)))
      const planned = sum(cells.map((cell) => cell.capacityWeeks))
      const capacityWeeks = hundredths(handsIn(at, planned, inOrder))
      return withOverload({ halfYear: halfYearOf(at), demandWeeks, capacityWeeks })
    })
}

/** The ukeverk of a half-year, each change from its day on; `inOrder` is by date. */
function handsIn(at: number, planned: number, inOrder: readonly CapacityChange[]): number {
  const firstDay = firstDayOf(at)
  const dayAfter = firstDayOf(at + 1)
  const days = daysBetween(firstDay, dayAfter)
  const before = inOrder.findLast(({ from }) => from <= firstDay)
  const within = inOrder.filter(({ from }) => from > firstDay && from < dayAfter)
  const rates = [
    { from: firstDay, weeks: before ? before.weeksPerYear / 2 : planned },
    ...within.map(({ from, weeksPerYear }) => ({ from, weeks: weeksPerYear / 2 })),
  ]
  return rates.reduce((sum, { from, weeks }, index) => {
    const until = rates[index + 1]?.from ?? dayAfter
    return sum + (weeks * daysBetween(from, until)) / days
  }, 0)
}

function firstDayOf(halfYear: number): LocalDate {
  const { year, half } = halfYearOf(halfYear)
  return dateOf(year, half === 1 ? 1 : 7, 1)
}

function withOverload(load: Omit<HalfYearLoad, 'overloadWeeks'>): HalfYearLoad {
  const overloadWeeks = hundredths(Math.max(0, load.demandWeeks - load.capacityWeeks))
  return { ...load, overloadWeeks }
}

/** The load with work that goes on outside the strategy; it takes its hands in the half-year of `today`. */
export function withWorkOutside(
  load: readonly HalfYearLoad[],
  weeks: number,
  today: LocalDate,
): readonly HalfYearLoad[] {
  const now = halfYearNumber(halfYearOn(today))
  return load.map((one) =>
    halfYearNumber(one.halfYear) === now
      ? withOverload({ ...one, demandWeeks: hundredths(one.demandWeeks + weeks) })
      : one,
  )
}

/** How much more work than hands there is over several half-years; null without hands, 0 where it fits. */
export function overloadPercent(load: readonly HalfYearLoad[]): number | null {
  const demand = load.reduce((sum, { demandWeeks }) => sum + demandWeeks, 0)
  const hands = load.reduce((sum, { capacityWeeks }) => sum + capacityWeeks, 0)
  return hands === 0 ? null : Math.max(0, Math.round((demand / hands - 1) * 100))
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
