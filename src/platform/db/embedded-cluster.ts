import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { folderProblem } from '../start/folder-problem.ts'
import { StartProblem } from '../start/start-problem.ts'
import type { Binaries } from './embedded-binaries.ts'
import { type ClusterFolder, giveAway, temporaryPrefix } from './embedded-folder.ts'
import type { Command, ServerUser } from './embedded-user.ts'

export const databaseName = 'stedsans'
/** Owns the schema and may make roles; not a superuser, so that all rules hold here as on a server. */
export const ownerLogin = 'stedsans_owner'
/** What the app's pool logs in as, before it takes the role stedsans_app. */
export const appLogin = 'stedsans_web'
/** The cluster's superuser: used by the launcher alone. */
export const superuser = 'postgres'

const accessSchema = z.object({ superuser: z.string(), owner: z.string(), app: z.string() })

/** The generated password of each login role. */
export type Passwords = z.infer<typeof accessSchema>

const smallestRoomBytes = 1_000_000
const accessFile = 'stedsans-access.json'

export function clusterExists({ cluster }: ClusterFolder): boolean {
  return fs.existsSync(path.join(cluster, 'PG_VERSION'))
}

/** @throws StartProblem when the file with the passwords is missing or damaged. */
export function readPasswords({ cluster }: ClusterFolder): Passwords {
  const file = path.join(cluster, accessFile)
  try {
    return accessSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new StartProblem(
      `Filen ${file} mangler eller er skadet. Databasen kan ikke åpnes uten den. Hent den fra en kopi av datamappen.`,
      { cause },
    )
  }
}

/**
 * Makes a new cluster with database, login roles and passwords. It is made beside its place and
 * moved there when it is whole, so that a start that is cut off leaves nothing half-made and the
 * first of two that start at once wins.
 *
 * @throws StartProblem when PostgreSQL's own programs fail, with what they said.
 */
export async function createCluster(
  folder: ClusterFolder,
  binaries: Binaries,
  user: ServerUser | null,
  command: (program: string, args: readonly string[], tied: boolean) => Command,
): Promise<void> {
  const draft = path.join(folder.dataDir, `${temporaryPrefix}${process.pid}`)
  const passwordFile = path.join(draft, '..', `${temporaryPrefix}${process.pid}.secret`)
  const passwords: Passwords = { superuser: secret(), owner: secret(), app: secret() }
  try {
    fs.rmSync(draft, { recursive: true, force: true })
    fs.mkdirSync(draft, { mode: 0o700 })
    fs.writeFileSync(passwordFile, `${passwords.superuser}\n`, { mode: 0o600 })
    if (user) for (const one of [draft, passwordFile]) fs.chownSync(one, user.uid, user.gid)
    const initdb = command(binaries.initdb, initdbArguments(draft, passwordFile), true)
    await run(initdb, '', folder)
    fs.writeFileSync(path.join(draft, accessFile), JSON.stringify(passwords), { mode: 0o600 })
    const single = command(binaries.postgres, ['--single', '-D', draft, 'postgres'], true)
    await run(single, bootstrapSql(passwords), folder)
    if (user) giveAway(draft, user)
    moveIntoPlace(draft, folder.cluster)
  } catch (error) {
    throw folderProblem(folder.dataDir, error)
  } finally {
    fs.rmSync(passwordFile, { force: true })
    fs.rmSync(draft, { recursive: true, force: true })
  }
}

// A folder can be moved onto an empty one only: the loser of a race finds the winner's cluster there.
function moveIntoPlace(draft: string, cluster: string): void {
  try {
    fs.renameSync(draft, cluster)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
    if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) {
      throw new StartProblem(
        `Mappen ${cluster} er ikke tom, men inneholder ingen database. Flytt den, eller velg en annen mappe med STEDSANS_DATA.`,
      )
    }
  }
}

function initdbArguments(draft: string, passwordFile: string): string[] {
  return [
    `--pgdata=${draft}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Part of PostgreSQL itself: the order of texts does not change with the system's libraries.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
    '--set=log_min_error_statement=panic',
    '--set=log_error_verbosity=terse',
    '--set=log_parameter_max_length_on_error=0',
  ]
}

// Passwords are hexadecimal, so they need no quoting. Single-user mode takes one command a line.
function bootstrapSql(passwords: Passwords): string {
  return [
    `create role ${ownerLogin} login createrole password '${passwords.owner}'`,
    `create role ${appLogin} login password '${passwords.app}'`,
    `create database ${databaseName} owner ${ownerLogin}`,
    `revoke connect on database ${databaseName} from public`,
    `grant connect on database ${databaseName} to ${appLogin}`,
    '',
  ].join('\n')
}

function secret(): string {
  return randomBytes(24).toString('hex')
}

function run(command: Command, input: string, folder: ClusterFolder): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, command.args, {
      ...command.as,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-8000)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code) => {
      const hasFailed =
        code !== 0 || /^(FATAL|PANIC|ERROR):|\b(FATAL|PANIC|ERROR): {2}/m.test(output)
      if (hasFailed) reject(serverProblem(folder, output, command))
      else resolve()
    })
  })
}

/** What PostgreSQL's programs need of the environment; nothing there may change how they behave. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env
  const kept = Object.entries({ PATH: PATH ?? '/usr/bin:/bin', SystemRoot, TEMP, TMP })
  return {
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
    LC_ALL: 'C',
    TZ: 'UTC',
  }
}

/** The operator's sentence for what PostgreSQL wrote before it gave up. */
export function serverProblem(
  folder: ClusterFolder,
  output: string,
  command?: Command,
): StartProblem {
  if (isDiskFull(folder, output)) {
    const full = folderProblem(folder.dataDir, { code: 'ENOSPC' })
    if (full instanceof StartProblem) return full
  }
  const lines = output.split('\n').filter((line) => /error|fatal|panic|could not|hint/i.test(line))
  const said = (lines.length > 0 ? lines : output.trim().split('\n')).slice(-4).join('\n  ')
  const program = command ? ` (${path.basename(command.program)})` : ''
  return new StartProblem(
    `Den innebygde databasen i ${folder.cluster} lot seg ikke starte${program}. Den svarte:\n  ${said}`,
  )
}

// A full disk may have no room for the message either.
function isDiskFull({ dataDir }: ClusterFolder, output: string): boolean {
  if (/no space left on device|disk quota exceeded|wrote only \d+ of \d+/i.test(output)) return true
  if (output.trim() !== '') return false
  const { bavail, bsize } = fs.statfsSync(dataDir)
  return bavail * bsize < smallestRoomBytes
}
