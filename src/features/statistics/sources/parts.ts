import type { FetchPlan } from './fetch-plan.ts'
import type { Selection } from './table-source.ts'

/** What is fetched at once of a table: a run of its regions and a run of its times. */
export interface Part {
  /** The same part has the same name in the next round. */
  readonly name: string
  readonly selection: Selection
}

/**
 * The plan cut into questions of at most `maxCells` cells: by region as long as all times of one fit,
 * else by time as well.
 */
export function partsOf(plan: FetchPlan, maxCells: number): readonly Part[] {
  const { region, time, variables } = plan
  const width = variables.reduce((product, { values }) => product * values.length, 1)
  const timesAtOnce = clamp(Math.floor(maxCells / width), time.values.length)
  const regionsAtOnce = clamp(Math.floor(maxCells / (width * timesAtOnce)), region.values.length)
  return runs(region.values, regionsAtOnce).flatMap((regions) =>
    runs(time.values, timesAtOnce).map((times) => ({
      name: `${nameOf(regions)} ${nameOf(times)}`,
      selection: {
        table: plan.table,
        variables: [{ ...region, values: regions }, ...variables, { ...time, values: times }],
      },
    })),
  )
}

/** Of the whole plan, empty ones counted. */
export function cellsOf({ region, time, variables }: FetchPlan): number {
  return [region, time, ...variables].reduce((product, { values }) => product * values.length, 1)
}

function clamp(count: number, most: number): number {
  return Math.max(1, Math.min(count, most))
}

function runs<T>(all: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, index) =>
    all.slice(index * length, (index + 1) * length),
  )
}

function nameOf(values: readonly string[]): string {
  return `${values[0]}–${values.at(-1)} (${values.length})`
}
