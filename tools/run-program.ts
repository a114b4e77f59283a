// Runs the programs of one test run, each in a process group of its own and all with temporary files
// in one folder, so that what a program leaves behind can be found, ended and told of.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

export interface Outcome {
  /** Null when it was ended by a signal or could not be started. */
  readonly code: number | null
  /** Standard output alone. */
  readonly stdout: string
  /** Standard output and standard error as they came. */
  readonly output: string
}

export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

export interface TestRun {
  /** Holds the temporary files of every program. */
  readonly folder: string
  run(program: Program): Promise<Outcome>
  /** Command lines of processes that the programs have left behind. They are ended. */
  endStragglers(): Promise<readonly string[]>
  /** Ends what still runs and removes the folder. */
  close(): Promise<void>
}

const graceMs = 15_000

export function openTestRun(): TestRun {
  const folder = mkdtempSync(path.join(tmpdir(), 'stedsans-run-'))
  // The database runs as another user when the tests run as root, and has to get through.
  chmodSync(folder, 0o755)
  const running = new Set<ChildProcess>()
  return {
    folder,
    run: (program) => runProgram(program, folder, running),
    endStragglers: () => endStragglers(folder),
    async close() {
      for (const child of running) signalGroup(child, 'SIGTERM')
      await settled(() => running.size === 0, graceMs)
      for (const child of running) signalGroup(child, 'SIGKILL')
      await endStragglers(folder)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function runProgram(
  { command, args, environment, timeoutMs }: Program,
  folder: string,
  running: Set<ChildProcess>,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', TZ: 'UTC', TMPDIR: folder, ...environment },
    })
    running.add(child)
    const chunks: { readonly text: string; readonly isError: boolean }[] = []
    const timer = setTimeout(() => {
      chunks.push({ text: `\nEnded after ${timeoutMs / 1_000} seconds.\n`, isError: true })
      signalGroup(child, 'SIGTERM')
      setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs).unref()
    }, timeoutMs)
    child.stdout.setEncoding('utf8').on('data', (text) => chunks.push({ text, isError: false }))
    child.stderr.setEncoding('utf8').on('data', (text) => chunks.push({ text, isError: true }))
    const finish = (code: number | null) => {
      clearTimeout(timer)
      running.delete(child)
      const textOf = (some: typeof chunks) => some.map(({ text }) => text).join('')
      resolve({
        code,
        stdout: textOf(chunks.filter(({ isError }) => !isError)),
        output: textOf(chunks),
      })
    }
    child.on('error', (error) => {
      chunks.push({ text: `${error.message}\n`, isError: true })
      finish(null)
    })
    // Not `close`: a process left behind may hold the pipes open for ever.
    child.on('exit', (code) => {
      setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
        finish(code)
      }, 50)
    })
  })
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group is gone already.
  }
}

async function endStragglers(folder: string): Promise<readonly string[]> {
  // A server that was told to stop is given the time to do it.
  await settled(() => stragglers(folder).length === 0, 5_000)
  const found = stragglers(folder)
  for (const { pid } of found) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in between.
    }
  }
  return found.map(({ line }) => line)
}

/** Processes that name the folder on their command line or in their environment. Linux only. */
function stragglers(folder: string): { readonly pid: number; readonly line: string }[] {
  const pids = entriesOf('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((name) => {
    const line = textOf(`/proc/${name}/cmdline`)
    const isOurs = Number(name) !== process.pid && line !== ''
    const all = isOurs ? `${line}\0${textOf(`/proc/${name}/environ`)}` : ''
    return all.includes(folder)
      ? [{ pid: Number(name), line: line.replaceAll('\0', ' ').trim() }]
      : []
  })
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

async function settled(isDone: () => boolean, timeoutMs: number): Promise<void> {
  const giveUpAt = Date.now() + timeoutMs
  while (!isDone() && Date.now() < giveUpAt) await delay(100)
}
