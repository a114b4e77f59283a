import { routes } from '#routes'
import type { Measurement } from './bench.ts'
import { atLeast, atMost, median, spread, told } from './figure.ts'
import { load, loadWithCpu } from './load.ts'

const rounds = 5
const seconds = 2
const leastPerSecond = 250
const mostQueries = 8

/** The signed-in overview on one process, with its queries and compressed as browsers ask for it. */
export const overview: Measurement = {
  name: 'overview',
  async run(bench) {
    const app = await bench.app()
    const { cookie, where, meetings, activities, evidence } = await bench.municipality()
    const address = app.url + routes.overview.href(where)
    const headers = { cookie, 'accept-encoding': 'gzip, deflate, br' }
    await load(address, { seconds: 3, headers })
    const perSecond: number[] = []
    const cpuMs: number[] = []
    let p99Ms = 0
    for (let round = 0; round < rounds; round += 1) {
      const result = await loadWithCpu(address, { seconds, headers }, app)
      perSecond.push(result.perSecond)
      cpuMs.push(result.cpuMs)
      p99Ms = Math.max(p99Ms, result.p99Ms)
    }
    const queries: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const before = await app.probe()
      await (await fetch(address, { headers })).arrayBuffer()
      queries.push((await app.probe()).queries - before.queries)
    }
    return [
      atLeast(
        `Overview, signed in (${meetings} meetings, ${activities} activities, ${evidence} pieces of evidence)`,
        median(perSecond),
        leastPerSecond,
        'requests/s',
        spread(perSecond, ''),
      ),
      told('– processor time of the app', median(cpuMs), 'ms/request', spread(cpuMs, 'ms')),
      told('– slowest percentile at ten connections', p99Ms, 'ms'),
      atMost(
        'Statements to PostgreSQL for one overview, the transaction’s own included',
        // The program's own work in the background may fall into one of the rounds.
        Math.min(...queries),
        mostQueries,
        '',
      ),
    ]
  },
}
