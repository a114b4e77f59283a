import type { Language } from '#platform/i18n/language.ts'

/** A municipality with its figure. */
export interface MapArea {
  /** Four digits, as `reference/municipalities.json` has them. */
  readonly number: string
  /** As it is shown: with the county where two municipalities share the name. */
  readonly name: string
  /** Null when there is no figure, or one that may not be shown. */
  readonly value: number | null
  /** The figure as it is read: «12,4 %» or «skjult». */
  readonly valueLabel: string
  readonly href?: string
  /** The municipality the page is about: outlined and named. */
  readonly isUs?: boolean
}

/** Light to dark: `a` for all figures or those from zero up, `b` for those below zero. */
export type MapTone = 'a1' | 'a2' | 'a3' | 'a4' | 'a5' | 'b1' | 'b2' | 'b3' | 'b4' | 'b5'

/** The figures from `lower` to `upper`, both included, when they are rounded to `decimals`. */
export interface MapClass {
  readonly lower: number
  readonly upper: number
  readonly decimals: number
  /** «4,2–5,9» */
  readonly label: string
  readonly tone: MapTone
}

/** A county on the map of the country, and where its own map is. */
export interface MapCounty {
  /** Two digits. */
  readonly number: string
  readonly name: string
  readonly href: string
}

export interface MapWords {
  /** The finding. */
  readonly title: string
  readonly unit: string
  /** Source, table, date and licence. */
  readonly source: string
  /** What the map shows, in a sentence or two, for those who do not see it. */
  readonly alternative: string
  /** What the legend calls areas without a figure. */
  readonly noFigure: string
  readonly language: Language
}

export interface AreaMap {
  readonly scope: 'country' | { readonly county: string }
  readonly areas: readonly MapArea[]
  /** Low to high; see `mapClasses`. */
  readonly classes: readonly MapClass[]
  /** Makes each county on the map of the country a link. */
  readonly counties?: readonly MapCounty[]
  readonly words: MapWords
}
