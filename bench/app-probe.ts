// Runs the program (src/main.ts) and tells the parent, when asked, about memory, processor time and how
// many statements have been sent to PostgreSQL since the start.
import pg from 'pg'

export interface Probe {
  readonly queries: number
  readonly rssBytes: number
  /** Since the start of the program, on all its threads. */
  readonly cpuMs: number
}

let queries = 0
const { query } = pg.Client.prototype
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  queries += 1
  return Reflect.apply(query, this, args)
} as typeof query

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const probe: Probe = {
    queries,
    rssBytes: process.memoryUsage.rss(),
    cpuMs: (user + system) / 1_000,
  }
  process.send?.(probe)
})
// The program ends when it has stopped, although the parent still listens.
process.channel?.unref()

await import('../src/main.ts')
