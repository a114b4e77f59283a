import { ageCount, sumOf, totalPersons } from '#domain/population/population.ts'
import { populationIn, projectPopulation } from '#domain/population/project-population.ts'
import { allProjectionStarts, type ProjectionStart } from '#features/population/index.ts'
import type { Measurement } from './bench.ts'
import { amount, below, median, spread, told } from './figure.ts'

const rounds = 5
const toYear = 2050

/** The own projection of every municipality, beside the same multiplications in a bare loop. */
export const projection: Measurement = {
  name: 'projection',
  run() {
    const startedAt = performance.now()
    const starts = allProjectionStarts()
    const readMs = performance.now() - startedAt
    // The first round runs before the program is warm, as after a start.
    const pairs = Array.from({ length: rounds }, () => [
      timed(() => projectAll(starts)),
      timed(() => multiplyAll(starts)),
    ])
    const [times, bare] = [0, 1].map((which) => pairs.map((pair) => pair[which] ?? Number.NaN))
    if (!times || !bare) throw new Error('Nothing was measured')
    return Promise.resolve([
      below(
        `Own projection of all ${starts.length} municipalities to ${toYear}`,
        median(times) / 1_000,
        2,
        's',
        `${spread(times, 'ms')}; the first time ${amount(times[0] ?? Number.NaN, 'ms')}`,
      ),
      told(
        '– of a bare loop over the same cohorts and years',
        median(times) / median(bare),
        '×',
        `the loop: ${spread(bare, 'ms')}`,
      ),
      told('– reading and checking the bundled rates', readMs, 'ms', 'once in a process'),
    ])
  },
}

function projectAll(starts: readonly ProjectionStart[]): number {
  return sumOf(
    starts.map(({ base, main }) =>
      totalPersons(populationIn(projectPopulation(base, main, toYear), toYear)),
    ),
  )
}

/** Survival and moves of each cohort and year: one multiplication each, and the sums. */
function multiplyAll(starts: readonly ProjectionStart[]): number {
  let all = 0
  for (const { base, main } of starts) {
    let cohorts = Float64Array.from([...base.women, ...base.men])
    for (let year = base.year; year < toYear; year++) {
      const next = new Float64Array(cohorts.length)
      for (let index = 0; index < cohorts.length; index++) {
        const age = index % ageCount
        const sex = index < ageCount ? main.mortality.women : main.mortality.men
        const survivors = (cohorts[index] ?? 0) * (1 - (sex[age] ?? 0))
        const target = age === ageCount - 1 ? index : index + 1
        next[target] = (next[target] ?? 0) + survivors * (1 + (main.migration.local[age] ?? 0))
      }
      cohorts = next
    }
    for (const persons of cohorts) all += persons
  }
  return all
}

function timed(work: () => number): number {
  const startedAt = performance.now()
  if (!(work() > 0)) throw new Error('Nobody was projected')
  return performance.now() - startedAt
}
