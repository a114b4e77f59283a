import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from '../start/start-problem.ts'

/** The operating system user that PostgreSQL runs as. Null is the user who started the program. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/** A program with its arguments, and the user to spawn it as where no wrapper does that. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly as: Partial<ServerUser>
}

const nobody = 65_534
const setpriv = '/usr/bin/setpriv'

/** PostgreSQL refuses to run as root: as root it runs as `postgres`, or `nobody` without one. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  return lookUp('postgres') ?? lookUp('nobody') ?? { uid: nobody, gid: nobody }
}

function lookUp(name: string): ServerUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}

/**
 * How to run PostgreSQL's programs as `user`. Where the user cannot reach one of `paths` (a data
 * folder or a checkout under /root, say), the programs keep one capability of root: to walk through
 * folders. They own their data folder and need nothing more.
 *
 * @param tied Ends the program when this process ends, in whatever way. Linux only.
 * @throws StartProblem when the user cannot be given access.
 */
export function commandAs(
  user: ServerUser | null,
  paths: readonly string[],
): (program: string, args: readonly string[], tied: boolean) => Command {
  const hasSetpriv = process.platform === 'linux' && existsSync(setpriv)
  if (!hasSetpriv) {
    return (program, args) => ({ program, args, as: user ?? {} })
  }
  const privileges = user ? privilegesOf(user, paths) : []
  return (program, args, tied) => {
    const options = [...privileges, ...(tied ? ['--pdeathsig', 'SIGQUIT'] : [])]
    return options.length === 0
      ? { program, args, as: {} }
      : { program: setpriv, args: [...options, program, ...args], as: {} }
  }
}

function privilegesOf(user: ServerUser, paths: readonly string[]): string[] {
  const plain = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--no-new-privs']
  const bare = [...plain, '--inh-caps=-all']
  if (reaches(bare, paths)) return bare
  for (const capability of ['dac_read_search', 'dac_override']) {
    const set = `-all,+${capability}`
    const capable = [
      ...plain,
      // Without it the kernel leaves capabilities out of account in access(2), which PostgreSQL asks.
      '--securebits=+no_setuid_fixup',
      `--inh-caps=${set}`,
      `--ambient-caps=${set}`,
    ]
    if (reaches(capable, paths)) return capable
  }
  throw new StartProblem(unreachable(user, bare, paths))
}

function reaches(privileges: readonly string[], paths: readonly string[]): boolean {
  const checks = paths.flatMap((one, index) => (index === 0 ? ['-x', one] : ['-a', '-x', one]))
  return spawnSync(setpriv, [...privileges, 'test', ...checks], { stdio: 'ignore' }).status === 0
}

function unreachable(
  user: ServerUser,
  privileges: readonly string[],
  paths: readonly string[],
): string {
  if (!reaches(privileges, ['/'])) {
    return (
      'Databasen kan ikke kjøre som root, og programmet får ikke bytte bruker her. ' +
      'Start Stedsans som en vanlig bruker.'
    )
  }
  const closed = paths.flatMap(ancestors).find((folder) => !reaches(privileges, [folder]))
  return (
    `Databasen kjører som bruker nummer ${user.uid}, som ikke slipper inn i ${closed ?? paths[0]}. ` +
    `Kjør «chmod o+x ${closed ?? paths[0]}», velg en annen mappe med STEDSANS_DATA, ` +
    'eller start Stedsans som en vanlig bruker.'
  )
}

function ancestors(file: string): string[] {
  const parent = path.dirname(file)
  return parent === file ? [file] : [...ancestors(parent), file]
}
