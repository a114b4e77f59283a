import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import type { Probe } from './probe.ts'

/** The real program on a data folder of its own, as `npm start` runs it. */
export interface AppProcess {
  readonly url: string
  readonly folder: string
  /** Which PostgreSQL it started, with its major version. */
  readonly postgres: string
  /** From the start of the command until /readyz answered 200. */
  readonly readyMs: number
  probe(): Promise<Probe>
  stop(): Promise<void>
}

const root = path.join(import.meta.dirname, '..')
const patienceMs = 60_000
const running = new Set<ChildProcess>()

/** Nothing that was measured outlives the measuring. */
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** The limits that `npm start` gives the process, so that the same program is measured. */
function memoryFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.match(/--max-[a-z-]+=\d+/g) ?? []
}

export async function startApp(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<AppProcess> {
  const startedAt = performance.now()
  await runNode(['tools/ensure-installed.mjs'])
  const args = [...memoryFlags(), '--import', 'tsx', 'bench/app-probe.ts', 'serve']
  // A file, as an operator has it: a pipe that this process must empty would slow the app down.
  const logFile = `${folder}.log`
  const logDescriptor = openSync(logFile, 'a')
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: cleanEnvironment({
      STATISTICS_REFRESH: 'off',
      ...environment,
      PORT: '0',
      STEDSANS_DATA: folder,
    }),
    stdio: ['ignore', 'pipe', logDescriptor, 'ipc'],
  })
  closeSync(logDescriptor)
  running.add(child)
  const ended = once(child, 'exit').then(() => running.delete(child))
  const log = () => readFileSync(logFile, 'utf8').slice(-2_000)
  const url = await Promise.race([
    addressOf(child),
    ended.then(() => failed(`Stedsans ended while it started:\n${log()}`)),
    patience('Stedsans did not start in time'),
  ])
  const ready = await fetch(`${url}/readyz`)
  if (ready.status !== 200) failed(`/readyz answered ${ready.status}`)
  return {
    url,
    folder,
    postgres: `PostgreSQL ${readFileSync(path.join(folder, 'postgres/PG_VERSION'), 'utf8').trim()} (embedded)`,
    readyMs: performance.now() - startedAt,
    probe: () => probe(child),
    async stop() {
      child.kill('SIGTERM')
      await Promise.race([ended, delay(15_000, null, { ref: false })])
      child.kill('SIGKILL')
    },
  }
}

/** Runs a Node program of the project to its end and gives what it wrote. */
export async function runNode(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  return runProgram(process.execPath, args, environment)
}

export async function runProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, {
    cwd: root,
    env: cleanEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const output: string[] = []
  child.stdout.on('data', (chunk) => output.push(String(chunk)))
  const log = lastLines(child)
  const [code] = await once(child, 'close')
  running.delete(child)
  if (code !== 0) throw new ProgramFailed(Number(code ?? -1), log())
  return output.join('')
}

export class ProgramFailed extends Error {
  readonly code: number

  constructor(code: number, output: string) {
    super(`A program ended with ${code}: ${output}`)
    this.code = code
  }
}

/** A child that is ended with this process, with the first line that it writes. */
export async function startServer(
  args: readonly string[],
): Promise<{ firstLine: string; probe(): Promise<Probe>; stop(): void }> {
  const stdio: StdioOptions = ['ignore', 'pipe', 'inherit', 'ipc']
  const child = spawn(process.execPath, args, { cwd: root, stdio })
  running.add(child)
  if (!child.stdout) return failed('The program has no output')
  const [line] = await once(createInterface(child.stdout), 'line')
  return {
    firstLine: String(line),
    probe: () => probe(child),
    stop() {
      running.delete(child)
      child.kill()
    },
  }
}

async function probe(child: ChildProcess): Promise<Probe> {
  const answer = once(child, 'message')
  child.send('probe')
  const [told] = await answer
  return told as Probe
}

// Settings of whoever runs this must not change what is measured.
function cleanEnvironment(own: Readonly<Record<string, string>>): Record<string, string> {
  const keep = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'STEDSANS_TEST_POSTGRES']
  const kept = keep.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), ...own }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) return failed('The program has no output')
  for await (const line of createInterface(child.stdout)) {
    const found = /http:\/\/\S+/.exec(line)
    if (found) {
      child.stdout.resume()
      return found[0]
    }
  }
  return failed('Stedsans told no address')
}

function lastLines(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (chunk) => {
    text = (text + String(chunk)).slice(-2_000)
  })
  return () => text
}

async function patience(problem: string): Promise<never> {
  await delay(patienceMs, null, { ref: false })
  return failed(problem)
}

function failed(problem: string): never {
  throw new Error(problem)
}
