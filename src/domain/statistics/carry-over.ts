import type { Figure, Gap } from './dataset.ts'

/** A number that no longer holds, and the municipality that has its area, or a part of it, today. */
export interface FormerNumber {
  readonly oldNumber: string
  /** `YYYY-MM-DD` */
  readonly validFrom: string
  /** The first day it no longer held. */
  readonly validTo: string
  readonly number: string
  /** The old municipality was divided. */
  readonly isSplit: boolean
}

export interface CarryOverRule {
  /** Whether the figures of two municipalities may be added to get that of both together. */
  readonly isAdditive: boolean
  /**
   * `published`: the source gives each year with the numbers of that year. `recalculated`: it has
   * already made older years fit the municipalities of today.
   */
  readonly borders: 'published' | 'recalculated'
}

/** The former numbers by the municipality of today. */
export type FormerNumbers = ReadonlyMap<string, readonly FormerNumber[]>

export function formerNumbersOf(history: readonly FormerNumber[]): FormerNumbers {
  const byNumber = new Map<string, FormerNumber[]>()
  for (const former of history) {
    if (former.oldNumber === former.number) continue
    const known = byNumber.get(former.number)
    if (known) known.push(former)
    else byNumber.set(former.number, [former])
  }
  return byNumber
}

/**
 * The figure of a municipality of today in `year`, from figures under the numbers of that year.
 * It is carried over only where that is exact: a new number for the same area always, several
 * municipalities that became one when the figures may be added. Nothing is guessed for a part of a
 * municipality that was divided: the state is then `other-borders`.
 *
 * @param figureOf The figure that the source gives under a number in that year; null when none.
 */
export function carriedOver(
  number: string,
  year: number,
  rule: CarryOverRule,
  former: FormerNumbers,
  figureOf: (number: string) => Figure | null,
): Figure {
  const own = figureOf(number)
  if (rule.borders === 'recalculated') return own ?? without('missing')
  const then = formerAt(former.get(number) ?? [], year)
  if (then.length === 0) return own ?? without('missing')
  if (then.some(({ isSplit }) => isSplit)) return without('other-borders')
  const parts = then.flatMap(({ oldNumber }) => figureOf(oldNumber) ?? [])
  if (parts.length < then.length) {
    return without(parts.length === 0 && !own ? 'missing' : 'other-borders')
  }
  // A number that was kept when others were taken in: then, it was a part as well.
  const all = own ? [...parts, own] : parts
  const [only] = all
  if (all.length === 1 && only) return only
  return rule.isAdditive ? sumOf(all) : without('other-borders')
}

function formerAt(former: readonly FormerNumber[], year: number): readonly FormerNumber[] {
  const day = `${year}-01-01`
  return former.filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)
}

function sumOf(figures: readonly Figure[]): Figure {
  let sum = 0
  let isPreliminary = false
  for (const { value, state } of figures) {
    if (value === null) return without(state === 'suppressed' ? 'suppressed' : 'missing')
    isPreliminary ||= state === 'preliminary'
    sum += value
  }
  return { value: sum, state: isPreliminary ? 'preliminary' : null }
}

function without(state: Gap): Figure {
  return { value: null, state }
}
