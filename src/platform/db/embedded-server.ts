import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { elapsedMs } from '../clock.ts'
import type { Log } from '../log.ts'
import { isAlive, isRunning, type ProcessMark, thisProcess } from '../start/live-process.ts'
import { StartProblem } from '../start/start-problem.ts'
import { type Address, connect } from './connection.ts'
import { findBinaries } from './embedded-binaries.ts'
import {
  appLogin,
  clusterExists,
  createCluster,
  databaseName,
  ownerLogin,
  type Passwords,
  readPasswords,
  serverProblem,
  superuser,
} from './embedded-cluster.ts'
import {
  type ClusterFolder,
  openClusterFolder,
  ownerOf,
  socketFolder,
  sweep,
} from './embedded-folder.ts'
import {
  type LaunchedServer,
  launchServer,
  type Postmaster,
  readPostmaster,
  removeForeignLock,
  serverState,
} from './embedded-postmaster.ts'
import { commandAs, serverUser } from './embedded-user.ts'

export interface EmbeddedServer {
  readonly app: Address
  readonly owner: Address
  readonly superuser: Address
  /** True when another process had started it: then stopping it is left to that process. */
  readonly wasAdopted: boolean
  /** The process number of the PostgreSQL that runs now. */
  pid(): number
  /**
   * Lets go of the server, and stops it in order when this process started it: first waits for
   * commands that work beside us.
   */
  stop(): Promise<void>
}

const pollMs = 10
const watchMs = 300
const patienceMs = 30_000
const guestPatienceMs = 20_000

/**
 * Starts the embedded PostgreSQL on a data folder, or joins the one that already runs there. The
 * folder is made and filled at the first start. If the server goes away while it is in use, whoever
 * started it, it is started again at the same address.
 *
 * @param settings PostgreSQL settings beyond our own.
 * @throws StartProblem in the operator's words.
 */
export async function startEmbedded(
  dataDir: string,
  log: Log,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedServer> {
  const folder = openClusterFolder(dataDir)
  const binaries = findBinaries()
  const user = ownerOf(folder, serverUser())
  const command = commandAs(user, [binaries.postgres, folder.dataDir])
  sweep(folder, isAlive)
  if (!clusterExists(folder)) {
    log.info('Lager databasen')
    await createCluster(folder, binaries, user, command)
  }
  const passwords = readPasswords(folder)
  const socketDir = socketFolder(folder, user)
  const launch = () =>
    launchServer(folder, socketDir, settings, (args) => command(binaries.postgres, args, true))
  const first = await startOrJoin(folder, passwords, launch, log)
  const watch = keepRunning(folder, first, () => startOrJoin(folder, passwords, launch, log), log)
  const address = addresses(first.postmaster, passwords)
  return {
    ...address,
    wasAdopted: !first.isOurs,
    pid: () => watch.current().postmaster.pid,
    async stop() {
      const last = await watch.end()
      if (!last.isOurs && !isOrphan(folder)) return
      await waitForGuests(address.superuser, log)
      await shutDown(last.postmaster)
      if (socketDir !== folder.cluster) fs.rmSync(socketDir, { recursive: true, force: true })
    },
  }
}

interface Running {
  readonly postmaster: Postmaster
  readonly isOurs: boolean
}

/** One loop for all beginnings: none runs, one runs, one is on its way up or down, two start at once. */
async function startOrJoin(
  folder: ClusterFolder,
  passwords: Passwords,
  launch: () => Promise<LaunchedServer>,
  log: Log,
): Promise<Running> {
  let launched: LaunchedServer | null = null
  let saidAt = elapsedMs()
  const giveUpAt = elapsedMs() + patienceMs
  for (;;) {
    const state = await serverState(folder, passwords)
    if (state.kind === 'ready') {
      const isOurs = launched !== null && launched.child.pid === state.postmaster.pid
      if (isOurs) writeStarter(folder)
      return { postmaster: state.postmaster, isOurs }
    }
    if (launched && hasEnded(launched)) {
      if (!isPassing(launched.output()) || elapsedMs() > giveUpAt) {
        throw serverProblem(folder, launched.output())
      }
      launched = null
      await delay(pollMs * 5)
    }
    if (!launched && state.kind === 'none') {
      removeForeignLock(folder, readPostmaster(folder))
      launched = await launch()
    }
    if (!launched && elapsedMs() > giveUpAt) throw unanswering(folder)
    if (elapsedMs() - saidAt > 5000) {
      log.info('Venter på at databasen blir klar')
      saidAt = elapsedMs()
    }
    await delay(pollMs)
  }
}

function hasEnded({ child }: LaunchedServer): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

// Another process was first, or the last remains of a killed server are still on their way out.
function isPassing(output: string): boolean {
  return /lock file "[^"]+" already exists|shared memory block .* still in use|is empty/.test(
    output,
  )
}

function unanswering(folder: ClusterFolder): StartProblem {
  return new StartProblem(
    `En database kjører allerede i ${folder.cluster}, men svarer ikke. ` +
      `Se ${folder.log}, stopp prosess ${readPostmaster(folder)?.pid ?? ''} og prøv igjen.`,
  )
}

/** Looks after the server until `end`, and starts it again when it is gone. */
function keepRunning(
  folder: ClusterFolder,
  first: Running,
  restart: () => Promise<Running>,
  log: Log,
) {
  let current = first
  let mending: Promise<void> | null = null
  const mend = async () => {
    log.error(`Databasen i ${folder.cluster} stoppet. Starter den igjen`)
    try {
      current = await restart()
      log.info('Databasen er i gang igjen')
    } catch (error) {
      log.error({ err: error }, 'Databasen lot seg ikke starte igjen')
    }
  }
  const timer = setInterval(() => {
    if (mending || isAlive(current.postmaster.pid)) return
    mending = mend().finally(() => {
      mending = null
    })
  }, watchMs)
  timer.unref()
  return {
    current: () => current,
    async end() {
      clearInterval(timer)
      await mending
      return current
    },
  }
}

// Where the server is not tied to its starter, it may outlive it: then the last one out stops it.
function isOrphan(folder: ClusterFolder): boolean {
  try {
    const mark = JSON.parse(fs.readFileSync(starterFile(folder), 'utf8')) as ProcessMark
    return !isRunning(mark)
  } catch {
    return true
  }
}

function writeStarter(folder: ClusterFolder): void {
  fs.writeFileSync(starterFile(folder), JSON.stringify(thisProcess()), { mode: 0o600 })
}

function starterFile({ dataDir }: ClusterFolder): string {
  return path.join(dataDir, 'postgres.starter')
}

async function waitForGuests(address: Address, log: Log): Promise<void> {
  const giveUpAt = elapsedMs() + guestPatienceMs
  const client = await connect(address).catch(() => null)
  if (!client) return
  try {
    for (let hasSaid = false; elapsedMs() < giveUpAt; await delay(100)) {
      const { rows } = await client.query<{ guests: number }>(
        `select count(*) as guests from pg_stat_activity
         where application_name like 'stedsans%' and pid <> pg_backend_pid()`,
      )
      if (!rows[0]?.guests) return
      if (!hasSaid) log.info('Venter på kommandoer som bruker databasen')
      hasSaid = true
    }
  } catch {
    // It went away by itself.
  } finally {
    await client.end().catch(() => {})
  }
}

async function shutDown({ pid }: Postmaster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const giveUpAt = elapsedMs() + patienceMs
    if (!send(pid, signal)) return
    while (elapsedMs() < giveUpAt) {
      if (!isAlive(pid)) return
      await delay(pollMs)
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

function addresses({ host, port }: Postmaster, passwords: Passwords) {
  const at = (user: string, password: string, database: string): Address => {
    return { host, port, user, password, database }
  }
  return {
    app: at(appLogin, passwords.app, databaseName),
    owner: at(ownerLogin, passwords.owner, databaseName),
    superuser: at(superuser, passwords.superuser, 'postgres'),
  }
}
