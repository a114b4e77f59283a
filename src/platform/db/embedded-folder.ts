import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { folderProblem } from '../start/folder-problem.ts'
import { StartProblem } from '../start/start-problem.ts'
import type { ServerUser } from './embedded-user.ts'

/** The parts of the data folder that the embedded database uses. */
export interface ClusterFolder {
  /** Absolute, with symbolic links resolved. */
  readonly dataDir: string
  readonly cluster: string
  readonly log: string
}

export const temporaryPrefix = 'postgres.new-'

// The kernel's limit for the address of a unix socket is 107 bytes.
const socketNameBytes = '/.s.PGSQL.5432'.length
const socketPathLimitBytes = 107

/**
 * Makes the data folder when it is missing and checks that it can be used.
 *
 * @throws StartProblem that says which folder, what is wrong and what to do.
 */
export function openClusterFolder(dataDir: string): ClusterFolder {
  try {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 })
    const resolved = fs.realpathSync(dataDir)
    const probe = path.join(resolved, `.write-${randomBytes(6).toString('hex')}`)
    fs.writeFileSync(probe, 'x')
    fs.unlinkSync(probe)
    const folder = {
      dataDir: resolved,
      cluster: path.join(resolved, 'postgres'),
      log: path.join(resolved, 'postgres.log'),
    }
    checkOwner(folder)
    return folder
  } catch (error) {
    throw folderProblem(dataDir, error)
  }
}

function checkOwner({ dataDir, cluster }: ClusterFolder): void {
  const us = process.getuid?.()
  if (us === undefined || us === 0 || !fs.existsSync(cluster)) return
  const owner = fs.statSync(cluster).uid
  if (owner === us) return
  throw new StartProblem(
    `Databasen i ${cluster} eies av bruker nummer ${owner}, men Stedsans er startet som bruker nummer ${us}. ` +
      `Start som den samme brukeren som før, eller kjør «chown -R ${us} ${dataDir}» som root.`,
  )
}

/**
 * The user that the server runs as on these data: as root whoever owns them already. A copy that
 * root has taken back from a backup belongs to root, and is given to `user`.
 */
export function ownerOf({ cluster }: ClusterFolder, user: ServerUser | null): ServerUser | null {
  if (!user || !fs.existsSync(cluster)) return user
  const { uid, gid } = fs.statSync(cluster)
  if (uid !== 0) return { uid, gid }
  giveAway(cluster, user)
  return user
}

export function giveAway(folder: string, user: ServerUser): void {
  fs.lchownSync(folder, user.uid, user.gid)
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    fs.lchownSync(path.join(entry.parentPath, entry.name), user.uid, user.gid)
  }
}

/**
 * A folder for the unix socket that only the server's user can enter: the cluster's own, or one in
 * the system's temporary folder when that path is too long for a socket. The same one every time, so
 * that a server that is started again is found at the same address.
 */
export function socketFolder({ cluster }: ClusterFolder, user: ServerUser | null): string {
  if (Buffer.byteLength(cluster) + socketNameBytes <= socketPathLimitBytes) return cluster
  const mark = createHash('sha256').update(cluster).digest('hex').slice(0, 16)
  const folder = path.join(shortTemporaryFolder(), `stedsans-${mark}`)
  const uid = user?.uid ?? process.getuid?.() ?? 0
  try {
    fs.mkdirSync(folder, { mode: 0o700 })
    if (user) fs.chownSync(folder, user.uid, user.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  // Anybody can make a folder there first: one that is not ours alone is not used.
  const { mode, uid: owner } = fs.lstatSync(folder)
  if (owner === uid && (mode & 0o170_777) === 0o040_700) return folder
  throw new StartProblem(
    `Mappen ${folder} finnes fra før og tilhører noen andre. Slett den, eller velg en kortere sti med STEDSANS_DATA.`,
  )
}

function shortTemporaryFolder(): string {
  const folder = os.tmpdir()
  return Buffer.byteLength(folder) < socketPathLimitBytes - 40 ? folder : '/tmp'
}

/** Removes what a start that was cut off has left: half-made clusters. */
export function sweep({ dataDir }: ClusterFolder, isAlive: (pid: number) => boolean): void {
  for (const name of fs.readdirSync(dataDir)) {
    if (!name.startsWith(temporaryPrefix)) continue
    if (isAlive(Number.parseInt(name.slice(temporaryPrefix.length), 10))) continue
    fs.rmSync(path.join(dataDir, name), { recursive: true, force: true })
  }
}

const logLimitBytes = 10_000_000

/** Opens PostgreSQL's log for appending; a large one is put aside first, one generation. */
export function openServerLog({ log }: ClusterFolder): number {
  if (fs.existsSync(log) && fs.statSync(log).size > logLimitBytes) fs.renameSync(log, `${log}.1`)
  return fs.openSync(log, 'a', 0o600)
}
