import { runNode } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { atLeast, atMost, below, median, spread, told } from './figure.ts'
import type { RemindersResult } from './reminders-program.ts'

const mostSeconds = 10
// Begin, the tenant, people, strategy and commit; what is left is shared by a hundred people at a time.
const queriesEachMunicipality = 5
const queriesEachHundred = 8
const queriesBeside = 12

/** The letters of a Monday for everybody in the country who works on a strategy. */
export const reminders: Measurement = {
  name: 'reminders',
  patienceMs: 180_000,
  async run(bench) {
    const args = ['--import', 'tsx', 'bench/reminders-program.ts', bench.folder('reminders')]
    const result = JSON.parse(await runNode(args)) as RemindersResult
    const { municipalities, people, letters, remindersMs, baselineMs, queries } = result
    const seconds = remindersMs.map((ms) => ms / 1_000)
    const mostQueries =
      municipalities * queriesEachMunicipality +
      Math.ceil(people / 100) * queriesEachHundred +
      queriesBeside
    return [
      below(
        `The week of ${people.toLocaleString('en')} people in ${municipalities} municipalities`,
        median(seconds),
        mostSeconds,
        's',
        spread(seconds, 's'),
      ),
      atLeast('– letters written', letters, 2_000, ''),
      told(
        '– against only reading and planning the same strategies',
        median(remindersMs) / median(baselineMs),
        '×',
        spread(baselineMs, 'ms'),
      ),
      atMost('– statements to PostgreSQL', queries, mostQueries, ''),
    ]
  },
}
