// Runs the program (src/main.ts) and tells the parent, when asked, about memory, processor time and how
// many statements have been sent to PostgreSQL since the start.
import pg from 'pg'
import { answerProbes } from './probe.ts'

let queries = 0
const { query } = pg.Client.prototype
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  queries += 1
  return Reflect.apply(query, this, args)
} as typeof query

answerProbes(() => queries)

await import('../src/main.ts')
