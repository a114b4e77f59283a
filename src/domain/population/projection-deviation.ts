import { type AgeSpan, oldestAge, personsAged, sumOf } from './population.ts'
import { ownScenario, type PopulationProjection, populationIn } from './project-population.ts'

/** The age groups of SSB's regional projections (table 14746), which differ from its other tables. */
export const ssbProjectionGroups: readonly AgeSpan[] = [
  { from: 0, to: 0 },
  { from: 1, to: 5 },
  { from: 6, to: 12 },
  { from: 13, to: 15 },
  { from: 16, to: 19 },
  { from: 20, to: 44 },
  { from: 45, to: 66 },
  { from: 67, to: 79 },
  { from: 80, to: 89 },
  { from: 90, to: oldestAge },
]

export const deviationYears = [2030, 2035, 2040, 2050] as const

/** Persons that somebody else has projected for an age group of a year. */
export interface ProjectedGroup {
  readonly year: number
  readonly span: AgeSpan
  readonly persons: number
}

/** Ours less theirs. `percent` is null where they have nobody. */
export interface Deviation {
  readonly ours: number
  readonly theirs: number
  readonly persons: number
  readonly percent: number | null
}

export interface YearDeviation {
  readonly year: number
  readonly total: Deviation
  readonly groups: readonly (Deviation & { readonly span: AgeSpan })[]
}

export interface ProjectionDeviation {
  /** What is compared is the municipality's own scenario; say so wherever the figures are shown. */
  readonly kind: typeof ownScenario
  readonly years: readonly YearDeviation[]
}

/**
 * How the own projection differs from SSB's main alternative, in all and by age group. Years that
 * either of them lacks are left out. The groups of a year are taken to cover everybody once.
 */
export function compareWithSsb(
  projection: PopulationProjection,
  ssb: readonly ProjectedGroup[],
  years: readonly number[] = deviationYears,
): ProjectionDeviation {
  const first = projection.populations[0].year
  const last = first + projection.changes.length
  const known = years.filter(
    (year) => year >= first && year <= last && ssb.some((group) => group.year === year),
  )
  return {
    kind: ownScenario,
    years: known.map((year) => {
      const population = populationIn(projection, year)
      const groups = ssb
        .filter((group) => group.year === year)
        .map(({ span, persons }) => ({
          span,
          ...deviationOf(personsAged(population, span), persons),
        }))
      return {
        year,
        total: deviationOf(
          sumOf(groups.map(({ ours }) => ours)),
          sumOf(groups.map(({ theirs }) => theirs)),
        ),
        groups,
      }
    }),
  }
}

export interface DeviationSummary {
  readonly year: number
  readonly count: number
  /** The mean of the deviations of the totals without sign, in per cent. */
  readonly meanAbsolutePercent: number
  /** The mean with sign: above 0, the own projections lie above SSB's. */
  readonly meanPercent: number
  /** Which one deviates most, and by how many per cent. */
  readonly worst: { readonly place: string; readonly percent: number }
}

/**
 * The deviations of many municipalities in one year; null when none has the year.
 * @param span the whole population when it is left out
 */
export function summariseDeviations(
  deviations: ReadonlyMap<string, ProjectionDeviation>,
  year: number,
  span?: AgeSpan,
): DeviationSummary | null {
  const found = [...deviations].flatMap(([place, { years }]) => {
    const of = years.find((one) => one.year === year)
    const one = span ? of?.groups.find((group) => isSameSpan(group.span, span)) : of?.total
    return one?.percent == null ? [] : [{ place, percent: one.percent }]
  })
  const [worst] = found.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent))
  if (!worst) return null
  return {
    year,
    count: found.length,
    meanAbsolutePercent: sumOf(found.map(({ percent }) => Math.abs(percent))) / found.length,
    meanPercent: sumOf(found.map(({ percent }) => percent)) / found.length,
    worst,
  }
}

function deviationOf(ours: number, theirs: number): Deviation {
  const persons = ours - theirs
  return { ours, theirs, persons, percent: theirs === 0 ? null : (persons / theirs) * 100 }
}

function isSameSpan(a: AgeSpan, b: AgeSpan): boolean {
  return a.from === b.from && a.to === b.to
}
