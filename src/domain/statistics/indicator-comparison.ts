/** As the value is shown: rounded to its decimals, half away from zero. Never -0. */
export function shownValue(value: number, decimals: number): number {
  const factor = 10 ** decimals
  // 1.005 is stored as slightly less: what a reader would round up is rounded up.
  const rounded = Math.round(Number((Math.abs(value) * factor).toPrecision(12))) / factor
  return rounded === 0 ? 0 : Math.sign(value) * rounded
}

export interface Rank {
  /** 1 for the highest. */
  readonly place: number
  readonly of: number
  /** Others have the same value as it is shown. */
  readonly tied: boolean
}

/** The place of `own` among all of `values`, itself one of them, by what is shown. */
export function rankOf(own: number, values: readonly number[], decimals: number): Rank {
  const shown = shownValue(own, decimals)
  const all = values.map((value) => shownValue(value, decimals))
  return {
    place: 1 + all.filter((value) => value > shown).length,
    of: all.length,
    tied: all.filter((value) => value === shown).length > 1,
  }
}

export interface Spread {
  readonly min: number
  readonly quartile1: number
  readonly median: number
  readonly quartile3: number
  readonly max: number
  readonly count: number
}

/** Fewer than this have no spread worth the name. */
const leastForSpread = 4

/** Quartiles with linear interpolation between the values; null for a handful or less. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < leastForSpread) return null
  const sorted = [...values].sort((a, b) => a - b)
  const quantile = (share: number) => {
    const place = (sorted.length - 1) * share
    const low = sorted[Math.floor(place)] ?? 0
    const high = sorted[Math.ceil(place)] ?? 0
    return low + (high - low) * (place - Math.floor(place))
  }
  return {
    min: quantile(0),
    quartile1: quantile(0.25),
    median: quantile(0.5),
    quartile3: quantile(0.75),
    max: quantile(1),
    count: sorted.length,
  }
}

/** What makes two municipalities alike (our own choice). */
export interface Likeness {
  readonly number: string
  readonly population: number
  readonly centralityClass: number
}

/**
 * Those most like a municipality, the most alike first: of the same centrality class or the one
 * next to it, and nearest in size. A class apart weighs as much as being twice the size.
 */
export function similarTo<Place extends Likeness>(
  place: Likeness,
  all: readonly Place[],
  count: number,
): readonly Place[] {
  return all
    .filter((other) => other.number !== place.number && classesApart(place, other) <= 1)
    .map((other) => ({ other, distance: distanceBetween(place, other) }))
    .sort((a, b) => a.distance - b.distance || a.other.number.localeCompare(b.other.number))
    .slice(0, count)
    .map(({ other }) => other)
}

/** From how many inhabitants each size band begins (our own choice). */
const bandStarts = [0, 2_000, 5_000, 10_000, 20_000, 50_000] as const

export interface SizeBand {
  /** The fewest inhabitants; 0 in the lowest band. */
  readonly from: number
  /** The first number that is too many; null in the highest band. */
  readonly below: number | null
}

/** The size band that so many inhabitants belong to. */
export function sizeBandOf(population: number): SizeBand {
  const index = bandStarts.findLastIndex((start) => population >= start)
  return { from: bandStarts[index] ?? 0, below: bandStarts[index + 1] ?? null }
}

function classesApart(a: Likeness, b: Likeness): number {
  return Math.abs(a.centralityClass - b.centralityClass)
}

function distanceBetween(a: Likeness, b: Likeness): number {
  return Math.abs(Math.log2(a.population / b.population)) + classesApart(a, b)
}
