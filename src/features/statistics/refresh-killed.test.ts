import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { referenceData } from '#features/reference/index.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type SourceServer, sourceServer } from '../../../test/source-server.ts'
import { currentRows, servedTable } from '../../../test/statistics-refresh.ts'
import { listRefreshes, listRefreshLines } from './refresh.sql.ts'

const numbers = referenceData().municipalities.map(({ number }) => number)
const some = ['0', ...numbers.slice(0, 40)]
const inTheMiddle = some[20] ?? ''
const program = fileURLToPath(new URL('../../../bench/refresh-program.ts', import.meta.url))
const wanted = JSON.stringify([{ id: 'killed', table: '20', limits: { cells: 16 } }])

let database: TestDatabase
let server: SourceServer
const ends: (() => unknown)[] = []
beforeAll(async () => {
  database = await testDatabase()
  server = await sourceServer([servedTable('20', some)])
  server.municipalities = numbers
})
afterAll(async () => {
  for (const end of ends) await end()
  await server.close()
  await database.close()
})

function start(): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', program, wanted], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...server.environment,
      DATABASE_URL: database.appUrl,
      DATABASE_ADMIN_URL: database.adminUrl,
    },
  })
  ends.push(() => child.kill('SIGKILL'))
  return child
}

async function runToItsEnd(): Promise<string> {
  const child = start()
  return child.stdout ? text(child.stdout) : ''
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  if (child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
}

const dataCalls = () => server.calls.filter((call) => call.endsWith('/data')).length

/** Kills the program when it has asked for so many parts. */
async function killWhileFetching(parts: number): Promise<void> {
  const child = start()
  await new Promise<void>((resolve) => {
    server.fault = () => {
      if (dataCalls() === parts) resolve()
      return null
    }
  })
  await killed(child)
  server.fault = () => null
}

/** Kills the program when a part of the rows of the new edition is written. */
async function killWhileLoading(): Promise<void> {
  const [owner, holder] = [await database.admin(), await database.admin()]
  await owner.client.query(`create function wait_here() returns trigger language plpgsql as
    'begin perform pg_advisory_xact_lock(4711); return new; end'`)
  await owner.client.query(`create trigger wait_here before insert on statistics_series
    for each row when (new.region = '${inTheMiddle}') execute function wait_here()`)
  await holder.client.query('select pg_advisory_lock(4711)')
  const child = start()
  const isWaiting = sql<{ waiting: boolean }>`select exists (select from pg_locks
    where locktype = 'advisory' and objid = 4711 and not granted) as waiting`
  await expect
    .poll(async () => (await isWaiting.execute(owner.db)).rows[0]?.waiting, { timeout: 30_000 })
    .toBe(true)
  await killed(child)
  await holder.close()
  await owner.client.query('drop trigger wait_here on statistics_series')
  await owner.client.query('drop function wait_here')
  await owner.close()
}

/** Reads the table all the time, and remembers which tables it has seen. */
function watch() {
  const kinds = new Set<string>()
  let isOver = false
  const reading = (async () => {
    while (!isOver) {
      const { rows } = await currentRows(database, 'killed', 0)
      await new Promise(setImmediate)
      const added = [...rows].map(([region, [first]]) => Number(first) - Number(region) * 100)
      kinds.add(`${rows.size} rows, ${[...new Set(added)]}`)
    }
  })()
  const stop = async () => {
    isOver = true
    await reading
    return kinds
  }
  ends.push(stop)
  return { kinds, stop }
}

describe('a round whose program is killed', () => {
  it('goes on at the next start, and no half table is ever there to see', async () => {
    expect(await runToItsEnd()).toBe('complete')
    const next = servedTable('20', some, { updated: '2027-02-25T07:00:00Z' })
    server.tables.set('20', { ...next, figure: (codes) => Number(next.figure(codes)) + 7 })
    const watched = watch()
    server.calls.length = 0
    await killWhileFetching(20)
    await killWhileLoading()
    const asked = dataCalls()
    expect([...watched.kinds]).toEqual(['41 rows, 38'])
    expect(await runToItsEnd()).toBe('complete')
    const kinds = await watched.stop()
    expect(['41 rows, 38', '41 rows, 45']).toEqual(expect.arrayContaining([...kinds]))
    const { rows } = await currentRows(database, 'killed', 0)
    expect([rows.size, rows.get('0301')?.[0]]).toEqual([41, 30_100 + 38 + 7])
    // What had come before the kills was not asked for again.
    expect([asked, dataCalls()]).toEqual([expect.toBeOneOf([41, 42]), asked])
    const rounds = await listRefreshes(database.app, 4)
    expect(rounds.map(({ outcome }) => outcome)).toEqual([
      'complete',
      'interrupted',
      'interrupted',
      'complete',
    ])
    const lines = await listRefreshLines(database.app, rounds[0]?.id ?? '')
    expect(lines.map(({ code }) => code)).toEqual(['numbers-same', 'continued', 'stored'])
  }, 120_000)
})
