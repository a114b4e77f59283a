// Kills the whole process group while it writes, again and again, and counts what is missing:
// node --import tsx bench/kill-test.ts [ROUNDS]
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'

export interface KillTestResult {
  readonly rounds: number
  /** Numbers that the writer was told are stored. */
  readonly acknowledged: number
  /** Those of them that are not in the database. */
  readonly missing: number
  /** From the start of the writer after a kill to its first acknowledged row. */
  readonly medianRecoveryMs: number
}

const writer = fileURLToPath(new URL('kill-writer.ts', import.meta.url))

/**
 * Every other round PostgreSQL is killed too, all its processes, before it can say goodbye; in the
 * others it goes the way it does when only we are killed.
 */
export async function runKillTest(rounds: number): Promise<KillTestResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stedsans-kill-'))
  const acknowledged = new Set<number>()
  const recoveriesMs: number[] = []
  let missing = 0
  try {
    for (let round = 0; round < rounds; round += 1) {
      recoveriesMs.push(await writeUntilKilled(folder, acknowledged, round % 2 === 1))
      const stored = await storedNumbers(folder)
      missing = [...acknowledged].filter((number) => !stored.has(number)).length
      if (missing > 0) break
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  recoveriesMs.sort((a, b) => a - b)
  return {
    rounds: recoveriesMs.length,
    acknowledged: acknowledged.size,
    missing,
    medianRecoveryMs: Math.round(recoveriesMs[Math.floor(recoveriesMs.length / 2)] ?? 0),
  }
}

async function writeUntilKilled(
  folder: string,
  acknowledged: Set<number>,
  alsoPostgres: boolean,
): Promise<number> {
  const startedAt = performance.now()
  const first = Math.max(0, ...acknowledged) + 1000
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder, String(first)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)
  lines.on('line', (line) => acknowledged.add(Number(line)))
  const closed = once(child, 'close')
  await Promise.race([once(lines, 'line'), closed])
  const recoveryMs = performance.now() - startedAt
  await delay(150 + Math.random() * 900)
  killGroup(child, alsoPostgres ? postgresProcesses(folder) : [])
  await closed
  return recoveryMs
}

function killGroup(child: ChildProcess, others: readonly number[]): void {
  if (child.exitCode !== null || child.pid === undefined)
    throw new Error('The writer gave up by itself')
  for (const pid of [...others, -child.pid]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has gone by itself.
    }
  }
}

/** The server of this folder and its children, the server first. */
function postgresProcesses(folder: string): number[] {
  const pidFile = path.join(folder, 'postgres/postmaster.pid')
  const server = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  const children = readdirSync('/proc').filter((name) => parentOf(name) === server)
  return [server, ...children.map(Number)]
}

function parentOf(name: string): number | null {
  if (!/^\d+$/.test(name)) return null
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

async function storedNumbers(folder: string): Promise<Set<number>> {
  const log = createLog({ logLevel: 'fatal' })
  const database = await openDatabase(readConfig({ STEDSANS_DATA: folder }), log)
  try {
    const { client, close } = await database.admin()
    await client.query('set role stedsans_maintenance')
    const { rows } = await client.query<{ number: string }>(
      `select subject as number from audit_event where actor = 'kill-writer'`,
    )
    await close()
    return new Set(rows.map(({ number }) => Number(number)))
  } finally {
    await database.close()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await runKillTest(Number(process.argv[2] ?? 10))
  process.stdout.write(`${JSON.stringify(result)}\n`)
  process.exitCode = result.missing === 0 && result.acknowledged > 0 ? 0 : 1
}
