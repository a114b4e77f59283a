/** Sizes of a timeline with time to the right, in its own units. */
export interface Measures {
  readonly width: number
  /** Where the axis starts; left of it stand the steps. */
  readonly gutter: number
  readonly text: number
  readonly small: number
  readonly lane: number
  readonly bar: number
}

export const wideMeasures: Measures = {
  width: 960,
  gutter: 226,
  text: 13.5,
  small: 12,
  lane: 25,
  bar: 18,
}
export const documentMeasures: Measures = {
  width: 640,
  gutter: 172,
  text: 11,
  small: 10,
  lane: 20,
  bar: 14,
}

export const posterMeasures: Measures = {
  width: 1440,
  gutter: 240,
  text: 12.5,
  small: 11.5,
  lane: 19,
  bar: 13,
}
