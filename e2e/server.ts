import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export interface StedsansServer {
  /** `http://127.0.0.1:41234`, without a trailing slash. */
  readonly address: string
  /** The one-time login link of the very first start. */
  readonly operatorLink: string
  /** Stops it and starts it again on the same port and data. */
  restart(): Promise<void>
  /** Stops it and throws its data away. */
  stop(): Promise<void>
}

/** Starts the real program, as `npm start` does, on a free port and an empty data folder. */
export async function startServer(): Promise<StedsansServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stedsans-e2e-'))
  const dataDir = path.join(folder, 'data')
  let running = await run(dataDir, '0', { isFirst: true })
  const { address, operatorLink } = running
  const { port } = new URL(address)
  return {
    address,
    operatorLink,
    restart: async () => {
      await end(running.program)
      running = await run(dataDir, port, { isFirst: false })
    },
    stop: async () => {
      await end(running.program)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Running {
  readonly program: ChildProcess
  readonly address: string
  readonly operatorLink: string
}

function run(dataDir: string, port: string, { isFirst }: { isFirst: boolean }): Promise<Running> {
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'serve'], {
    cwd: root,
    env: environment({
      PORT: port,
      STEDSANS_DATA: dataDir,
      STATISTICS_REFRESH: 'off',
      LOG_LEVEL: 'warn',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    program.stderr.on('data', (text: Buffer) => {
      said += text.toString()
    })
    program.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      const address = /kjører på (http\S+)/.exec(said)?.[1]
      const operatorLink = /(http\S+\/logg-inn\/\S+)/.exec(said)?.[1] ?? ''
      if (address && (operatorLink || !isFirst)) resolve({ program, address, operatorLink })
    })
    program.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)))
  })
}

/** The settings of whoever runs the tests must not reach the server under test. */
function environment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const settings = ['HOST', 'DATABASE_URL', 'DATABASE_ADMIN_URL', 'PUBLIC_URL', 'SMTP_URL']
  const kept = Object.entries(process.env).filter(
    ([name]) => !settings.includes(name) && !/^(VITEST|NODE_|STEDSANS_|TRUST_PROXY)/.test(name),
  )
  return { ...Object.fromEntries(kept), ...own }
}

function end(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) return resolve()
    program.once('exit', () => resolve())
    program.kill('SIGTERM')
  })
}
