/** A text in both forms of Norwegian. */
export interface BothForms {
  readonly nb: string
  readonly nn: string
}

/** One of the values that a dimension can have, such as an age group or a measure. */
export interface DatasetCategory {
  readonly code: string
  readonly label: BothForms
  /** Of a measure: «personer», «prosent» … */
  readonly unit?: BothForms
  /** Of a measure: digits after the comma in what the source publishes. */
  readonly decimals?: number
}

export interface DatasetDimension {
  readonly code: string
  readonly label: BothForms
  readonly categories: readonly DatasetCategory[]
}

/**
 * How the figures of a dataset are laid out. Region and time are always there and are not among the
 * dimensions; a combination of one category of each dimension is a series, numbered as JSON-stat
 * numbers cells: the last dimension counts fastest.
 */
export interface DatasetShape {
  readonly dimensions: readonly DatasetDimension[]
  /** In order: years (`2026`), school years (`2025-26`), quarters (`2025K4`), spans (`2022-2024`). */
  readonly times: readonly string[]
}

/** Why a figure is not there, or is not final. Each is kept apart from zero. */
export const figureStates = {
  /** The source has none («..»). */
  missing: 'm',
  /** Hidden by the source to protect people («:», «*»). */
  suppressed: 's',
  /** There can be none («.»). */
  'not-applicable': 'n',
  /** Borders were changed since, and no exact figure can be made for the municipality of today. */
  'other-borders': 'b',
  /** There, but the source will correct it. */
  preliminary: 'p',
} as const
export type FigureState = keyof typeof figureStates

/** Why there is no value. */
export const figureGaps = [
  'missing',
  'suppressed',
  'not-applicable',
  'other-borders',
] as const satisfies readonly FigureState[]
export type Gap = (typeof figureGaps)[number]

export interface Figure {
  readonly value: number | null
  /** Null for a plain value. A figure without value always has a state. */
  readonly state: FigureState | null
}

/** The figures of one series for one region, one for each time of the shape. */
export interface RegionSeries {
  /** `0` the country, two digits a county, four a municipality of today. */
  readonly region: string
  readonly series: number
  readonly values: readonly (number | null)[]
  /** A letter of `figureStates` for each time, a space for a plain value; null when all are plain. */
  readonly states: string | null
}

/** The country. */
export const countryRegion = '0'

const stateOfLetter = new Map(
  Object.entries(figureStates).map(([state, letter]) => [letter as string, state as FigureState]),
)

export function seriesCount({ dimensions }: Pick<DatasetShape, 'dimensions'>): number {
  return dimensions.reduce((count, { categories }) => count * categories.length, 1)
}

/**
 * The number of the series that `categories` name, a code for each dimension; null when the dataset
 * has no such category. A dimension with a single category need not be named.
 */
export function seriesNumber(
  { dimensions }: Pick<DatasetShape, 'dimensions'>,
  categories: Readonly<Record<string, string>>,
): number | null {
  let number = 0
  for (const dimension of dimensions) {
    const wanted = categories[dimension.code]
    const index =
      wanted === undefined && dimension.categories.length === 1
        ? 0
        : dimension.categories.findIndex(({ code }) => code === wanted)
    if (index < 0) return null
    number = number * dimension.categories.length + index
  }
  return number
}

/** The figure at a place of a series. */
export function figureAt({ values, states }: RegionSeries, index: number): Figure {
  const value = values[index] ?? null
  const state = stateOfLetter.get(states?.[index] ?? ' ') ?? null
  return value === null ? { value, state: gapOf(state) } : { value, state }
}

function gapOf(state: FigureState | null): Gap {
  return state === null || state === 'preliminary' ? 'missing' : state
}

/** The figures as they are stored. */
export function regionSeries(
  region: string,
  series: number,
  figures: readonly Figure[],
): RegionSeries {
  const letters = figures.map(({ value, state }) =>
    state ? figureStates[state] : value === null ? figureStates.missing : ' ',
  )
  const states = letters.join('')
  return {
    region,
    series,
    values: figures.map(({ value }) => value),
    states: states.trim() === '' ? null : states,
  }
}

/** The year that a time ends in: 2026 of `2026`, of `2025-26`, of `2026K2` and of `2022-2026`. */
export function yearOfTime(time: string): number {
  const span = /^(\d{4})[-_/](\d{2}|\d{4})$/.exec(time)
  if (!span) return Number(time.slice(0, 4))
  const [, from = '', to = ''] = span
  return Number(to.length === 2 ? `${from.slice(0, 2)}${to}` : to)
}
