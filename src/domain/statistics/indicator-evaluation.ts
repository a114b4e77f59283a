import { type DatasetShape, figureAt, type RegionSeries } from './dataset.ts'
import type { ComputedFigure, Evaluation, IndicatorState } from './indicator-figure.ts'
import { type FigureTerm, type Formula, seriesOfTerm } from './indicator-formula.ts'
import { withMinimum } from './indicator-privacy.ts'
import { matchingTime, timeBefore } from './indicator-time.ts'

/** The figures of one dataset, by series and region. */
export interface FigureSource {
  readonly shape: DatasetShape
  row(series: number, region: string): RegionSeries | null
}

// The strongest reason is told when several parts are not there.
const strongest = [
  'suppressed',
  'too-few',
  'other-borders',
  'missing',
  'not-applicable',
] as const satisfies readonly IndicatorState[]

/**
 * The formula, ready to be asked for figures. Null when a dataset is not there, or lacks a category
 * or every time that the formula needs. A figure is there only when each part of it is; it is
 * preliminary when a part is.
 *
 * @param minimumCount Below this many behind a figure, nothing of it is told (`too-few`).
 */
export function evaluationOf(
  formula: Formula,
  minimumCount: number | null,
  sourceOf: (dataset: string) => FigureSource | null,
): Evaluation | null {
  const made = compiled(formula, sourceOf)
  if (!made || made.times.length === 0) return null
  return minimumCount === null ? made : withMinimum(made, minimumCount)
}

type SourceOf = (dataset: string) => FigureSource | null

function compiled(formula: Formula, sourceOf: SourceOf): Evaluation | null {
  switch (formula.kind) {
    case 'sum':
      return sum(formula.of, sourceOf)
    case 'ratio':
      return ratio(formula, sourceOf)
    case 'change': {
      const of = compiled(formula.of, sourceOf)
      return of && change(formula, of)
    }
    case 'rolling-mean': {
      const of = compiled(formula.of, sourceOf)
      return of && rollingMean(formula.years, of)
    }
    case 'difference': {
      const of = compiled(formula.of, sourceOf)
      const minus = compiled(formula.minus, sourceOf)
      return of && minus && difference(of, minus)
    }
  }
}

interface SummedTerm {
  readonly source: FigureSource
  readonly series: readonly number[]
  /** Where the source has each time of the sum; -1 where it has not. */
  readonly places: readonly number[]
}

const noEnds = () => null

function sum(terms: readonly FigureTerm[], sourceOf: SourceOf): Evaluation | null {
  const [first] = terms
  const times = first && sourceOf(first.dataset)?.shape.times
  if (!times) return null
  const parts: SummedTerm[] = []
  for (const term of terms) {
    const source = sourceOf(term.dataset)
    const series = source && seriesOfTerm(term, source.shape)
    if (!series) return null
    const places = times.map((time) => matchingTime(source.shape.times, time, 0))
    parts.push({ source, series, places })
  }
  const known = times
    .map((time, index) => ({ time, index }))
    .filter(({ index }) => parts.every(({ places }) => (places[index] ?? -1) >= 0))
  return {
    times: known.map(({ time }) => time),
    at(region, time) {
      const index = known[time]?.index ?? -1
      const figures = parts.flatMap(({ source, series, places }) =>
        series.map((one) => {
          const row = source.row(one, region)
          return row ? figureAt(row, places[index] ?? -1) : missing
        }),
      )
      return combined(figures, () => {
        const value = figures.reduce((total, figure) => total + (figure.value ?? 0), 0)
        return { value, count: value }
      })
    },
    ends: noEnds,
  }
}

function ratio(
  formula: Extract<Formula, { kind: 'ratio' }>,
  sourceOf: SourceOf,
): Evaluation | null {
  const of = sum(formula.of, sourceOf)
  const per = sum(formula.per, sourceOf)
  if (!of || !per) return null
  const pairs = pairedTimes(of.times, (time) =>
    matchingTime(per.times, time, formula.nearestWithinYears ?? 0),
  )
  return {
    times: pairs.map(({ time }) => time),
    at(region, time) {
      const pair = pairs[time]
      if (!pair) return { ...missing, count: null }
      const above = of.at(region, pair.index)
      const below = per.at(region, pair.other)
      if (below.value === 0) return { value: null, state: 'not-applicable', count: null }
      return combined([above, below], () => ({
        value: ((above.value ?? 0) / (below.value ?? 1)) * formula.scale,
        count: below.value,
      }))
    },
    ends: noEnds,
  }
}

function change(formula: Extract<Formula, { kind: 'change' }>, of: Evaluation): Evaluation {
  const { since, as } = formula
  const pairs = pairedTimes(of.times, (time, index) => {
    if (since === 'first') return index > 0 ? 0 : -1
    return of.times.indexOf(timeBefore(time, since))
  })
  const both = (region: string, time: number) => {
    const pair = pairs[time]
    return pair && { from: of.at(region, pair.other), to: of.at(region, pair.index), pair }
  }
  return {
    times: pairs.map(({ time }) => time),
    at(region, time) {
      const figures = both(region, time)
      if (!figures) return { ...missing, count: null }
      const { from, to } = figures
      if (as === 'percent' && from.value !== null && from.value <= 0) {
        return { value: null, state: 'not-applicable', count: null }
      }
      return combined([from, to], () => {
        const amount = (to.value ?? 0) - (from.value ?? 0)
        return {
          value: as === 'percent' ? (amount / (from.value ?? 1)) * 100 : amount,
          count: lowest([from.count, to.count]),
        }
      })
    },
    ends(region, time) {
      const figures = both(region, time)
      if (!figures) return null
      const { from, to, pair } = figures
      if (from.value === null || to.value === null) return null
      const earlier = of.times[pair.other] ?? ''
      return {
        from: { time: earlier, value: from.value },
        to: { time: pair.time, value: to.value },
      }
    },
  }
}

function rollingMean(years: number, of: Evaluation): Evaluation {
  const back = Array.from({ length: years }, (_, index) => index)
  const windows = of.times.flatMap((time) => {
    const indexes = back.map((earlier) => of.times.indexOf(timeBefore(time, earlier)))
    return indexes.every((index) => index >= 0) ? [{ time, indexes }] : []
  })
  return {
    times: windows.map(({ time }) => time),
    at(region, time) {
      const figures = (windows[time]?.indexes ?? []).map((index) => of.at(region, index))
      return combined(figures, () => ({
        value: figures.reduce((total, { value }) => total + (value ?? 0), 0) / years,
        count: lowest(figures.map(({ count }) => count)),
      }))
    },
    ends: noEnds,
  }
}

function difference(of: Evaluation, minus: Evaluation): Evaluation {
  const pairs = pairedTimes(of.times, (time) => matchingTime(minus.times, time, 0))
  return {
    times: pairs.map(({ time }) => time),
    at(region, time) {
      const pair = pairs[time]
      if (!pair) return { ...missing, count: null }
      const left = of.at(region, pair.index)
      const right = minus.at(region, pair.other)
      return combined([left, right], () => ({
        value: (left.value ?? 0) - (right.value ?? 0),
        count: lowest([left.count, right.count]),
      }))
    },
    ends: noEnds,
  }
}

const missing = { value: null, state: 'missing' } as const

type Part = Pick<ComputedFigure, 'value' | 'state'>

function combined(
  parts: readonly Part[],
  compute: () => { readonly value: number; readonly count: number | null },
): ComputedFigure {
  if (parts.some(({ value }) => value === null)) {
    const state = strongest.find((one) => parts.some((part) => part.state === one)) ?? 'missing'
    return { value: null, state, count: null }
  }
  const isPreliminary = parts.some(({ state }) => state === 'preliminary')
  return { ...compute(), state: isPreliminary ? 'preliminary' : null }
}

function pairedTimes(
  times: readonly string[],
  otherOf: (time: string, index: number) => number,
): readonly { readonly time: string; readonly index: number; readonly other: number }[] {
  return times
    .map((time, index) => ({ time, index, other: otherOf(time, index) }))
    .filter(({ other }) => other >= 0)
}

function lowest(counts: readonly (number | null)[]): number | null {
  return counts.some((count) => count === null) ? null : Math.min(...(counts as number[]))
}
