import type { ComputedFigure, Evaluation } from './indicator-figure.ts'
import { addsUp, type Formula } from './indicator-formula.ts'

/** With nothing told of figures that have fewer than `minimumCount` behind them. */
export function withMinimum(of: Evaluation, minimumCount: number): Evaluation {
  const at = (region: string, time: number): ComputedFigure => {
    const figure = of.at(region, time)
    const isHidden = figure.count !== null && figure.count < minimumCount
    return isHidden ? { value: null, state: 'too-few', count: null } : figure
  }
  const ends = (region: string, time: number) =>
    at(region, time).value === null ? null : of.ends(region, time)
  return { times: of.times, at, ends }
}

/**
 * Hides the totals from which a single hidden municipality could be found by subtraction: that of its
 * county, and of the country when only one county is hidden.
 */
export function withTotalsHidden(
  of: Evaluation,
  formula: Formula,
  counties: ReadonlyMap<string, readonly string[]>,
  country: string,
): Evaluation {
  if (!addsUp(formula)) return of
  const hiddenAt = new Map<number, ReadonlySet<string>>()
  const hidden = (time: number): ReadonlySet<string> => {
    const known = hiddenAt.get(time)
    if (known) return known
    const isTooFew = (region: string) => of.at(region, time).state === 'too-few'
    const found = new Set<string>()
    for (const [county, places] of counties) {
      if (isTooFew(county) || places.filter(isTooFew).length === 1) found.add(county)
    }
    if (found.size === 1) found.add(country)
    hiddenAt.set(time, found)
    return found
  }
  const isTotal = (region: string) => region === country || counties.has(region)
  const isHidden = (region: string, time: number) => isTotal(region) && hidden(time).has(region)
  return {
    times: of.times,
    at: (region, time) =>
      isHidden(region, time) ? { value: null, state: 'too-few', count: null } : of.at(region, time),
    ends: (region, time) => (isHidden(region, time) ? null : of.ends(region, time)),
  }
}
