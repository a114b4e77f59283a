// Finds the Chromium that the browser tests drive, and installs Debian's where it is missing.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { pathToFileURL } from 'node:url'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const advice = [
  'The browser tests need Chromium, which is not here and cannot be installed by this user.',
  'Install it (as root: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test.',
  'Everything but the browser tests: npm run check.',
].join('\n')

/**
 * The path of a Chromium: the one that CHROMIUM names, else Debian's, installed by apt when this is
 * Debian and the user is root. Throws Error that says what to install.
 */
export function ensureChromium(): string {
  const given = process.env.CHROMIUM
  if (given) {
    if (isProgram(given)) return given
    throw new Error(`CHROMIUM names ${given}, which is not a program.`)
  }
  const found = places.find(isProgram)
  if (found) return found
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) throw new Error(advice)
  process.stderr.write('Installing Chromium …\n')
  if (!apt('install')) {
    apt('update')
    if (!apt('install')) throw new Error(`apt-get could not install chromium.\n${advice}`)
  }
  const installed = places.find(isProgram)
  if (!installed) throw new Error(advice)
  return installed
}

function apt(what: 'install' | 'update'): boolean {
  const rest = what === 'install' ? ['-y', '--no-install-recommends', 'chromium'] : []
  const { status } = spawnSync(
    'apt-get',
    ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', what, ...rest],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  )
  return status === 0
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stdout.write(`${ensureChromium()}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
