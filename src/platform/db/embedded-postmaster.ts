import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { folderProblem } from '../start/folder-problem.ts'
import { isAlive } from '../start/live-process.ts'
import { StartProblem } from '../start/start-problem.ts'
import { connect } from './connection.ts'
import { type Passwords, serverEnvironment, superuser } from './embedded-cluster.ts'
import { type ClusterFolder, openServerLog } from './embedded-folder.ts'
import type { Command } from './embedded-user.ts'

/** What postmaster.pid says of the server that runs, or ran, on a cluster. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** A folder with the unix socket, or an address on the loopback. */
  readonly host: string
  readonly status: string
}

/** `busy`: on its way up or down. */
export type ServerState =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'ready'; readonly postmaster: Postmaster }

/** The server's own notes in its data folder; null when there are none. They may be out of date. */
export function readPostmaster({ cluster }: ClusterFolder): Postmaster | null {
  let lines: string[]
  try {
    lines = fs.readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch {
    return null
  }
  const [pid, , , port, socket, address, , status] = lines
  return {
    pid: Number(pid),
    port: Number(port),
    host: socket || address || '',
    status: status?.trim() ?? '',
  }
}

/** Whether a server runs on exactly this cluster and takes our password. */
export async function serverState(
  folder: ClusterFolder,
  passwords: Passwords,
): Promise<ServerState> {
  const postmaster = readPostmaster(folder)
  if (!postmaster || !isAlive(postmaster.pid) || !isPostgres(postmaster.pid))
    return { kind: 'none' }
  if (postmaster.status !== 'ready') return { kind: 'busy' }
  try {
    const client = await connect({
      host: postmaster.host,
      port: postmaster.port,
      user: superuser,
      password: passwords.superuser,
      database: 'postgres',
    })
    try {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory')
      const isOurs = rows[0]?.data_directory === folder.cluster
      return isOurs ? { kind: 'ready', postmaster } : { kind: 'busy' }
    } finally {
      await client.end()
    }
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw wrongPassword(folder, error)
    return { kind: 'busy' }
  }
}

/**
 * Removes the lock of a server that is gone when its process number has been given to another
 * program: PostgreSQL itself takes any living process for the old server.
 */
export function removeForeignLock({ cluster }: ClusterFolder, postmaster: Postmaster | null): void {
  if (postmaster && isAlive(postmaster.pid) && !isPostgres(postmaster.pid)) {
    fs.rmSync(pidFile(cluster), { force: true })
  }
}

export interface LaunchedServer {
  readonly child: ChildProcess
  /** What PostgreSQL has written to its log since this launch. */
  output(): string
}

/** Starts PostgreSQL and returns at once; `serverState` tells when it is ready. */
export async function launchServer(
  folder: ClusterFolder,
  socketDir: string,
  settings: Readonly<Record<string, string>>,
  command: (args: readonly string[]) => Command,
): Promise<LaunchedServer> {
  const log = openLog(folder)
  const offset = fs.fstatSync(log).size
  try {
    const all = { ...serverSettings, ...(await listenSettings(socketDir)), ...settings }
    const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const { program, args, as } = command(['-D', folder.cluster, ...options])
    const child = spawn(program, args, {
      ...as,
      cwd: '/',
      env: serverEnvironment(),
      // A session of its own: Ctrl-C in the terminal reaches us, and we stop it in order.
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {})
    child.unref()
    return { child, output: () => readFrom(folder.log, offset) }
  } finally {
    fs.closeSync(log)
  }
}

function openLog(folder: ClusterFolder): number {
  try {
    return openServerLog(folder)
  } catch (error) {
    throw folderProblem(folder.dataDir, error)
  }
}

// For one small installation beside its app: few processes, little memory, every commit on disk.
const serverSettings = {
  max_connections: '80',
  shared_buffers: '64MB',
  work_mem: '8MB',
  max_wal_size: '512MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  io_method: 'sync',
  max_worker_processes: '2',
  max_parallel_workers_per_gather: '0',
  autovacuum_max_workers: '1',
  huge_pages: 'off',
  jit: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
  log_checkpoints: 'off',
  unix_socket_permissions: '0700',
}

async function listenSettings(socketDir: string): Promise<Record<string, string>> {
  if (process.platform === 'win32') {
    return { listen_addresses: '127.0.0.1', port: String(await freePort()) }
  }
  const quoted = `"${socketDir.replaceAll('"', '""')}"`
  return { listen_addresses: '', port: '5432', unix_socket_directories: quoted }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function isPostgres(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  } catch {
    return isAlive(pid)
  }
}

function wrongPassword({ cluster }: ClusterFolder, cause: unknown): StartProblem {
  return new StartProblem(
    `Databasen i ${cluster} godtar ikke passordet i stedsans-access.json. Hent filen fra en kopi av datamappen.`,
    { cause },
  )
}

function pidFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid')
}

function readFrom(file: string, offset: number): string {
  try {
    return fs.readFileSync(file).subarray(offset).toString('utf8').slice(-8000)
  } catch {
    return ''
  }
}
