import { shownValue } from './indicator-comparison.ts'

/** `equal`: shown alike. `stable`: so near that nobody should make anything of it. */
export type Direction = 'rise' | 'fall' | 'stable' | 'equal'

export interface ChangeMeasure {
  readonly decimals: number
  /**
   * What the figures are: things that are counted; a ratio, with its scale and how many stand behind
   * the smaller of the two; or a measure that is published as it is.
   */
  readonly of:
    | { readonly kind: 'count' }
    /** `noise`: a change that says nothing, where more is known than the figures tell. */
    | { readonly kind: 'measure'; readonly noise: number | null }
    | { readonly kind: 'ratio'; readonly scale: number; readonly count: number | null }
}

/** A change of no more than this many persons or things says nothing (our own choice). */
const noisyCount = 3
/** Nor does one of no more than this share of what it was. */
const noisyShare = 0.01
/** Nor, of a ratio or a measure, one of no more than this many of the last digit that is shown. */
const noisyLastDigits = 2

/**
 * Which way it went, by what is shown. `stable` when it changed by at most three or by one per cent of
 * what it was; for a ratio by at most two of the last digit shown, or by what three persons make of
 * those it is computed from; for a measure by at most two of the last digit, one per cent or its noise.
 */
export function directionOf(from: number, to: number, measure: ChangeMeasure): Direction {
  const before = shownValue(from, measure.decimals)
  const after = shownValue(to, measure.decimals)
  if (before === after) return 'equal'
  const amount = shownValue(Math.abs(after - before), measure.decimals)
  if (amount <= noiseOf(before, measure)) return 'stable'
  return after > before ? 'rise' : 'fall'
}

function noiseOf(before: number, { decimals, of }: ChangeMeasure): number {
  const digits = noisyLastDigits * 10 ** -decimals
  switch (of.kind) {
    case 'count':
      return Math.max(noisyCount, Math.abs(before) * noisyShare)
    case 'measure':
      return Math.max(digits, of.noise ?? Math.abs(before) * noisyShare)
    case 'ratio': {
      const persons = of.count ? (noisyCount / of.count) * of.scale : 0
      return Math.max(digits, persons)
    }
  }
}
