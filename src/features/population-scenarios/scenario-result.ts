import { chosenAssumptions, type ScenarioChoices } from '#domain/population/assumptions.ts'
import { type GroupYear, groupsOfPopulation } from '#domain/population/planning-groups.ts'
import {
  type PopulationProjection,
  projectPopulation,
  type YearOfChange,
} from '#domain/population/project-population.ts'
import { deviationYears } from '#domain/population/projection-deviation.ts'
import type { PopulationCourse } from '#features/population/index.ts'

const lastYear = Math.max(...deviationYears)

/** The years that tables tell of: the base year, and some after it. */
export function shownYears({
  populations: [base],
}: Pick<PopulationProjection, 'populations'>): readonly number[] {
  return [base.year, ...deviationYears.filter((year) => year > base.year)]
}

/** What the choices come to, beside what is known. */
export interface ScenarioResult {
  /** Null while it has no name of its own. */
  readonly name: string | null
  /** «på Utsira», as it is written in titles. */
  readonly inPlace: string
  readonly choices: ScenarioChoices
  readonly course: PopulationCourse
  readonly projection: PopulationProjection
}

export function scenarioResult(
  course: PopulationCourse,
  { name, inPlace, choices }: Pick<ScenarioResult, 'name' | 'inPlace' | 'choices'>,
): ScenarioResult {
  const assumptions = chosenAssumptions(course.own.assumptions, choices)
  const projection = projectPopulation(course.own.populations[0], assumptions, lastYear)
  return { name, inPlace, choices, course, projection }
}

/** Every year of a projection by planning group, the base year first. */
export function groupsByYear({ populations }: PopulationProjection): readonly GroupYear[] {
  return populations.map(groupsOfPopulation)
}

/** Births, deaths and moves from 1 January of the first year to 31 December of the last. */
export interface SpanOfChange extends Omit<YearOfChange, 'year'> {
  readonly from: number
  readonly to: number
}

/** What happens between the years that tables tell of. */
export function changesBetween(projection: PopulationProjection): readonly SpanOfChange[] {
  const { changes } = projection
  const years = shownYears(projection)
  return years.slice(0, -1).map((from, index) => {
    const to = (years[index + 1] ?? lastYear) - 1
    const within = changes.filter(({ year }) => year >= from && year <= to)
    const sum = (part: 'births' | 'deaths' | 'netMigration') =>
      within.reduce((all, one) => all + one[part], 0)
    return {
      from,
      to,
      births: sum('births'),
      deaths: sum('deaths'),
      netMigration: sum('netMigration'),
    }
  })
}
