import {
  type Capacity,
  capacityWeeksOf,
  type PlanWork,
  rounded,
  weeksPerHalfYear,
} from './capacity.ts'
import type { Term } from './half-year.ts'

/** Far below what is counted as an overload, so that what fits here is none. */
const slackWeeks = 1e-6

/** The hands of each unit through the term, and what is taken of them so far. */
export class Hands {
  readonly first: number
  readonly last: number
  readonly #capacity: Capacity
  readonly #free = new Map<string, number[]>()

  constructor(capacity: Capacity, { firstYear, lastYear }: Term) {
    this.first = firstYear * 2
    this.last = lastYear * 2 + 1
    this.#capacity = capacity
  }

  /** Whether the work finds hands in each of its half-years within the term. */
  hasRoomFor(work: PlanWork): boolean {
    const weeks = weeksPerHalfYear(work)
    if (weeks <= 0) return true
    return this.#within(work).every((free) => weeks <= free + slackWeeks)
  }

  take(work: PlanWork): void {
    const free = this.#freeOf(work.unit)
    const weeks = weeksPerHalfYear(work)
    const to = Math.min(work.to, this.last)
    for (let at = Math.max(work.from, this.first); at <= to; at++) {
      free[at - this.first] = (free[at - this.first] ?? 0) - weeks
    }
  }

  /** The ukeverk that are free from one half-year to the end of the term. */
  freeFrom(unit: string, from: number): number {
    const free = this.#freeOf(unit).slice(Math.max(0, from - this.first))
    return rounded(free.reduce((sum, weeks) => sum + Math.max(0, weeks), 0))
  }

  /** The ukeverk that there are in all, from one half-year to the end of the term. */
  allFrom(unit: string, from: number): number {
    let sum = 0
    for (let at = Math.max(from, this.first); at <= this.last; at++) {
      sum += capacityWeeksOf(this.#capacity, unit, at)
    }
    return rounded(sum)
  }

  #within({ unit, from, to }: PlanWork): readonly number[] {
    const start = Math.max(0, from - this.first)
    return this.#freeOf(unit).slice(start, Math.max(start, to - this.first + 1))
  }

  #freeOf(unit: string): number[] {
    const key = this.#capacity.kind === 'total' ? '' : unit
    const known = this.#free.get(key)
    if (known) return known
    const length = Math.max(0, this.last - this.first + 1)
    const free = Array.from({ length }, (_, offset) =>
      capacityWeeksOf(this.#capacity, unit, this.first + offset),
    )
    this.#free.set(key, free)
    return free
  }
}
