import {
  type AgeSpan,
  oldestAge,
  type PopulationByAge,
  personsAged,
  totalPersons,
} from './population.ts'

/** The ages that planning asks for. Those of working age carry the two others. */
const planningAges = {
  young: { from: 0, to: 19 },
  working: { from: 20, to: 66 },
  old: { from: 67, to: oldestAge },
  kindergarten: { from: 1, to: 5 },
  school: { from: 6, to: 15 },
  eightyAndOver: { from: 80, to: oldestAge },
} as const satisfies Readonly<Record<string, AgeSpan>>

/**
 * The dependency ratio (forsørgerbrøk): those aged 0–19 and 67 and over for each person aged 20–66;
 * 0.75 is three for every four. Null where nobody is aged 20–66.
 */
export function dependencyRatio(population: PopulationByAge): number | null {
  const working = personsAged(population, planningAges.working)
  const others =
    personsAged(population, planningAges.young) + personsAged(population, planningAges.old)
  return working === 0 ? null : others / working
}

export interface YearFigures {
  readonly year: number
  /** Persons, as fractions after the first year. */
  readonly total: number
  readonly kindergartenAge: number
  readonly schoolAge: number
  readonly workingAge: number
  readonly eightyAndOver: number
  readonly dependencyRatio: number | null
}

/** The figures of one population. */
export function figuresOf(population: PopulationByAge): YearFigures {
  return {
    year: population.year,
    total: totalPersons(population),
    kindergartenAge: personsAged(population, planningAges.kindergarten),
    schoolAge: personsAged(population, planningAges.school),
    workingAge: personsAged(population, planningAges.working),
    eightyAndOver: personsAged(population, planningAges.eightyAndOver),
    dependencyRatio: dependencyRatio(population),
  }
}

export interface PyramidRow {
  readonly span: AgeSpan
  readonly women: number
  readonly men: number
}

/**
 * The rows of an age pyramid, youngest first; the last holds the open age.
 * @param width years in a row, at least 1
 */
export function pyramidOf(population: PopulationByAge, width = 5): readonly PyramidRow[] {
  if (!Number.isInteger(width) || width < 1) throw new RangeError(`${width} years in a row`)
  const rows = Math.floor(oldestAge / width) + 1
  return Array.from({ length: rows }, (_, row) => {
    const span = { from: row * width, to: Math.min((row + 1) * width - 1, oldestAge) }
    return {
      span,
      women: personsAged(population, span, 'women'),
      men: personsAged(population, span, 'men'),
    }
  })
}
