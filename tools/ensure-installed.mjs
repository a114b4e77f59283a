// Installs what package-lock.json names and node_modules lacks. Runs before everything else, so it
// uses nothing but Node. Writes to stderr only: what is on stdout belongs to the command that follows.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

const oldestNode = [20, 19]
const patienceMs = 600_000

/** Makes sure that the packages of a project folder are there; throws Error with a sentence. */
export async function ensureInstalled(root) {
  if (missingPackages(root).length === 0) return
  refuseLink(root)
  await withLock(path.join(root, '.cache'), () => {
    const missing = missingPackages(root)
    if (missing.length === 0) return
    say(`Installerer det som mangler (${missing.length} pakker) …`)
    install(root)
    const left = missingPackages(root).filter(({ isOptional }) => !isOptional)
    if (left.length > 0) throw new Error(`Disse pakkene ble ikke installert: ${namesOf(left)}.`)
    rememberInstall(root)
    say('Installert.')
  })
}

// npm ci empties node_modules before it installs: through a link it would empty somebody else's.
function refuseLink(root) {
  const folder = path.join(root, 'node_modules')
  if (!fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw new Error(
    `${folder} er en lenke til ${fs.readlinkSync(folder)}, og pakkene der passer ikke. Slett lenken og start på nytt, så installeres pakkene i en egen mappe.`,
  )
}

/** The packages that are not there, or in another version, as `{name, isOptional}`. */
export function missingPackages(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  if (!wanted) throw new Error(`Filen package-lock.json mangler i ${root}.`)
  const installed = packagesOf(path.join(root, 'node_modules/.package-lock.json')) ?? {}
  const leavesOutDev = leavesOutDevelopment(wanted, installed)
  const missing = Object.entries(wanted)
    .filter(([place, entry]) => place && !entry.link && !(leavesOutDev && entry.dev))
    .filter(([, entry]) => isForThisPlatform(entry))
    .filter(([place, entry]) => !isInstalled(root, place, entry, installed[place]))
    .map(([place, entry]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      isOptional: Boolean(entry.optional || entry.devOptional || entry.peer),
    }))
  // What npm itself has left out the last time is not asked for at every start.
  const onlyOptional = missing.every(({ isOptional }) => isOptional)
  return onlyOptional && isRemembered(root) ? [] : missing
}

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {}
  } catch (error) {
    if (error.code === 'ENOENT') return null
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

// An operator may have installed with --omit=dev: then nothing for development is there at all.
function leavesOutDevelopment(wanted, installed) {
  if (process.env.NODE_ENV === 'production') return true
  const places = Object.keys(installed)
  return places.length > 0 && !places.some((place) => wanted[place]?.dev)
}

function isInstalled(root, place, wanted, installed) {
  return (
    installed !== undefined &&
    installed.version === wanted.version &&
    fs.existsSync(path.join(root, place, 'package.json'))
  )
}

function isForThisPlatform({ os, cpu, libc }) {
  return (
    allows(os, process.platform) &&
    allows(cpu, process.arch) &&
    (!libc || allows(libc, libcFamily()))
  )
}

function allows(list, value) {
  if (!list) return true
  if (list.includes(`!${value}`)) return false
  return list.includes(value) || list.every((one) => one.startsWith('!'))
}

function libcFamily() {
  const { header } = process.report.getReport()
  return header.glibcVersionRuntime ? 'glibc' : 'musl'
}

function install(root) {
  const strict = runNpm(root, 'ci')
  if (strict.status === 0) return
  // npm ci wants packages of other platforms in the lock file too, which a registry that does not
  // carry them leaves out of it. npm install takes the same versions and minds only this platform.
  const isIncomplete = strict.stderr.includes('EUSAGE')
  const last = isIncomplete ? runNpm(root, 'install', '--no-save') : strict
  if (last.status === 0) return
  process.stderr.write(last.stderr)
  throw new Error(
    'npm fikk ikke installert pakkene. Se meldingen over. Trenger maskinen en mellomtjener for å nå npm, sett den med «npm config set proxy».',
  )
}

function runNpm(root, ...words) {
  const npm = process.env.npm_execpath ?? ''
  const args = [...words, '--no-audit', '--no-fund', '--loglevel=error']
  const [program, before] = /\.[cm]?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []]
  const { status, stderr, error } = spawnSync(program, [...before, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32' && program === 'npm',
  })
  if (error?.code === 'ENOENT') throw new Error('Fant ikke npm. Installer Node.js med npm.')
  if (error) throw error
  return { status, stderr }
}

/** Runs `work` while no other process does; waits for the one that does, unless it is gone. */
async function withLock(folder, work) {
  fs.mkdirSync(folder, { recursive: true })
  const lock = path.join(folder, 'install.lock')
  const giveUpAt = Date.now() + patienceMs
  for (let hasSaid = false; !takeLock(lock); ) {
    if (isAbandoned(lock)) {
      fs.rmSync(lock, { force: true })
      continue
    }
    if (Date.now() > giveUpAt)
      throw new Error(`En annen installasjon pågår fortsatt. Slett ${lock}.`)
    if (!hasSaid) say('Venter på en annen installasjon …')
    hasSaid = true
    await delay(200)
  }
  try {
    work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

// Written beside and linked into place, so that a lock never stands without its owner in it.
function takeLock(lock) {
  const draft = `${lock}.${process.pid}`
  fs.writeFileSync(draft, String(process.pid))
  try {
    fs.linkSync(draft, lock)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

function isAbandoned(lock) {
  let pid = 0
  try {
    pid = Number(fs.readFileSync(lock, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code !== 'EPERM'
  }
}

function rememberInstall(root) {
  fs.writeFileSync(path.join(root, '.cache/installed'), lockDigest(root))
}

function isRemembered(root) {
  try {
    return fs.readFileSync(path.join(root, '.cache/installed'), 'utf8') === lockDigest(root)
  } catch {
    return false
  }
}

function lockDigest(root) {
  const text = fs.readFileSync(path.join(root, 'package-lock.json'))
  return createHash('sha256')
    .update(text)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
}

/** Whether a Node version such as `20.19.1` is new enough. */
export function isSupported(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

function namesOf(packages) {
  const names = packages.map(({ name }) => name)
  return names.length > 5
    ? `${names.slice(0, 5).join(', ')} og ${names.length - 5} til`
    : names.join(', ')
}

function say(text) {
  process.stderr.write(`${text}\n`)
}

async function run() {
  if (!isSupported(process.versions.node)) {
    throw new Error(
      `Stedsans trenger Node.js ${oldestNode.join('.')} eller nyere. Denne maskinen har ${process.versions.node}.`,
    )
  }
  await ensureInstalled(fileURLToPath(new URL('..', import.meta.url)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  run().catch((error) => {
    say(error.message)
    process.exitCode = 1
  })
}
