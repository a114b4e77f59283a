import type { Language } from '#platform/i18n/language.ts'

/** A chart as plain data: what it says, and the figures. It knows nothing of where it is shown. */
export type Chart =
  | LineChart
  | BarChart
  | StackedChart
  | PyramidChart
  | RangeChart
  | SlopeChart
  | MultiplesChart

export interface ChartWords {
  /** The finding, a sentence. */
  readonly title: string
  /** What the figures count, «Innbyggere» or «Prosent av barn 1–5 år». */
  readonly unit: string
  /** «Kilde: …» with table, date and licence. */
  readonly source: string
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string
  readonly language: Language
}

interface ChartBase {
  readonly words: ChartWords
  /** Of every figure that is written, also in the table. */
  readonly decimals: number
  /** What must be known to read the figures, a sentence each. */
  readonly notes?: readonly string[]
}

/** Series over years. A year without a value breaks the line. */
export interface LineChart extends ChartBase {
  readonly kind: 'line'
  readonly series: readonly LineSeries[]
}

export interface LineSeries {
  readonly name: string
  readonly isUs?: boolean
  /** In order of years. */
  readonly points: readonly LinePoint[]
}

export interface LinePoint {
  readonly year: number
  readonly value: number | null
  readonly isProjected?: boolean
  /** Why there is no value: «skjult», «mangler» … */
  readonly gap?: string
}

/** One figure for each place or group. */
export interface BarChart extends ChartBase {
  readonly kind: 'bar'
  readonly bars: readonly BarDatum[]
  /** The highest first unless the order of the bars means something, as that of age groups does. */
  readonly order?: 'by-value' | 'as-given'
  /** A line through the bars to compare with, such as the country. */
  readonly reference?: { readonly name: string; readonly value: number }
}

export interface BarDatum {
  readonly name: string
  readonly value: number | null
  readonly isUs?: boolean
  readonly gap?: string
}

/** Bars of parts: one for each place, or one for each year. */
export interface StackedChart extends ChartBase {
  readonly kind: 'stacked'
  /** Names, in the order they are stacked. */
  readonly parts: readonly string[]
  readonly rows: readonly StackedRow[]
  /** `shares` are per cent of a whole, and every bar is as wide as 100; `amounts` start at zero. */
  readonly measure: 'shares' | 'amounts'
}

export interface StackedRow {
  readonly name: string
  readonly isUs?: boolean
  /** One for each part, none below zero. */
  readonly values: readonly (number | null)[]
  readonly gap?: string
}

/** People by age; by sex as well when it is known. */
export interface PyramidChart extends ChartBase {
  readonly kind: 'pyramid'
  readonly year: PyramidYear
  /** Another year, drawn as an outline. Its ages are those of `year`. */
  readonly outline?: PyramidYear
}

export interface PyramidYear {
  /** «2026», or «2050, framskrevet». */
  readonly name: string
  /** The youngest first. */
  readonly ages: readonly PyramidAge[]
}

export interface PyramidAge {
  /** «0–4» */
  readonly name: string
  readonly men?: number | null
  readonly women?: number | null
  /** Both sexes, where they are not told apart; then `men` and `women` are left out. */
  readonly all?: number | null
  readonly gap?: string
}

/** Where one place stands among all; one row for each year or measure, on one scale. */
export interface RangeChart extends ChartBase {
  readonly kind: 'range'
  readonly rows: readonly RangeRow[]
}

export interface RangeRow {
  /** Empty when there is one row and the title says what it is. */
  readonly name: string
  /** Of all municipalities; null when it is not known. */
  readonly spread: Spread | null
  readonly marks: readonly RangeMark[]
  /** Every place that the spread is of, a short stroke each; all of them stand in the table. */
  readonly all?: readonly RangePlace[]
}

export interface RangePlace {
  readonly name: string
  readonly value: number | null
  readonly gap?: string
}

export interface Spread {
  readonly min: number
  readonly lowerQuartile: number
  readonly median: number
  readonly upperQuartile: number
  readonly max: number
}

export interface RangeMark {
  readonly role: 'us' | 'county' | 'country'
  readonly name: string
  readonly value: number | null
  readonly gap?: string
}

/** From one year to another. */
export interface SlopeChart extends ChartBase {
  readonly kind: 'slope'
  /** «2014» */
  readonly from: string
  readonly to: string
  readonly lines: readonly SlopeLine[]
}

export interface SlopeLine {
  readonly name: string
  readonly isUs?: boolean
  readonly from: number | null
  readonly to: number | null
  readonly gap?: string
}

/** A small line chart for each place or group, all on one scale. */
export interface MultiplesChart extends ChartBase {
  readonly kind: 'multiples'
  readonly panels: readonly LineSeries[]
  /** Drawn thin in every panel, to compare with. */
  readonly reference?: LineSeries
}
