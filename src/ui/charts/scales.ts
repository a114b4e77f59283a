import { scaleLinear } from 'd3-scale'

export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
  readonly step: number
}

/** From a domain to a range in the units of the picture, with about `count` tidy ticks. */
export function tidyScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  count: number,
): Scale {
  const scale = scaleLinear(domain, range).nice(count)
  const ticks = scale.ticks(count)
  return { at: (value) => scale(value), ticks, step: (ticks[1] ?? 1) - (ticks[0] ?? 0) }
}

/**
 * What an axis spans so that chance does not look like a change. It starts at zero when the lowest value
 * is less than half of the highest. Otherwise it spans at least a twentieth of the highest value, and for
 * counts also four times their square root, which is about what two years differ by chance.
 */
export function honestDomain(
  values: readonly number[],
  isCount: boolean,
): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === 0 && high === 0) return [0, 1]
  if (low >= 0 && low <= high / 2) return [0, high]
  if (high <= 0 && high >= low / 2) return [low, 0]
  return calmDomain(values, isCount)
}

/** The same for a drawing without an axis, where nothing asks for a zero. */
export function calmDomain(values: readonly number[], isCount: boolean): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (size === 0) return [0, 1]
  const least = Math.max(size / 20, isCount ? 4 * Math.sqrt(size) : 0)
  const missing = Math.max(least - (high - low), 0) / 2
  if (low >= 0 && low < missing) return [0, Math.max(high, least)]
  return [low - missing, high + missing]
}

/** Tidy years no closer than `least` of the picture's units, the first and the last among them. */
export function yearTicks(
  first: number,
  last: number,
  at: (year: number) => number,
  least: number,
): readonly number[] {
  if (first === last) return [first]
  const perYear = (at(last) - at(first)) / (last - first)
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((years) => years * perYear >= least) ?? 100
  const between = []
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) {
    if (at(year) - at(first) >= least && at(last) - at(year) >= least) between.push(year)
  }
  return [first, ...between, last]
}
