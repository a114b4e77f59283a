import type { FigureState } from './dataset.ts'

/** `too-few`: so few people behind it that it is not shown. */
export type IndicatorState = FigureState | 'too-few'

export interface ComputedFigure {
  readonly value: number | null
  /** Null for a plain value. Without a value there always is one. */
  readonly state: IndicatorState | null
  /** What stands behind it: the denominator of a ratio, else the figure itself; null when hidden. */
  readonly count: number | null
}

/** What a change goes from and to. */
export interface ChangeEnds {
  readonly from: { readonly time: string; readonly value: number }
  readonly to: { readonly time: string; readonly value: number }
}

/** A formula over figures that are at hand; each figure is computed when it is asked for. */
export interface Evaluation {
  readonly times: readonly string[]
  /** The figure of a region at a place of `times`. */
  at(region: string, time: number): ComputedFigure
  /** Of a change: what it goes from and to; null for other formulas, and where it has no value. */
  ends(region: string, time: number): ChangeEnds | null
}
