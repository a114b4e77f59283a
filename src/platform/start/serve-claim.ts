import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { folderProblem } from './folder-problem.ts'
import { isRunning, thisProcess } from './live-process.ts'
import { StartProblem } from './start-problem.ts'

/** The right to be the one that serves from a data folder. */
export interface ServeClaim {
  /** Tells those who come later where this one answers. */
  publish(address: string): void
  release(): void
}

const holderSchema = z.object({
  pid: z.number(),
  startedAt: z.string().nullable(),
  address: z.string().nullable(),
})

/**
 * Claims the data folder of an embedded database for this process. Nodes that share a server need no
 * claim and get one that does nothing. A claim dies with its process, in whatever way that ends.
 *
 * @throws StartProblem with the address of the Stedsans that serves from the folder already.
 */
export function claimServe(config: Pick<Config, 'dataDir' | 'database'>): ServeClaim {
  if (config.database.kind === 'server') return { publish: () => {}, release: () => {} }
  const file = path.join(config.dataDir, 'serve.json')
  try {
    fs.mkdirSync(config.dataDir, { recursive: true, mode: 0o711 })
    while (!putInPlace(file, contentFor(null))) removeWhenStale(file)
  } catch (error) {
    throw folderProblem(config.dataDir, error)
  }
  return {
    publish(address) {
      const draft = writeDraft(file, contentFor(address))
      fs.renameSync(draft, file)
    },
    release() {
      if (holderOf(readText(file))?.pid === process.pid) fs.rmSync(file, { force: true })
    },
  }
}

/** Where a Stedsans serves from the data folder right now; null when none does. */
export function servingAddress({ dataDir }: Pick<Config, 'dataDir'>): string | null {
  const holder = holderOf(readText(path.join(dataDir, 'serve.json')))
  return holder && isRunning(holder) ? holder.address : null
}

function contentFor(address: string | null): string {
  return JSON.stringify({ ...thisProcess(), address })
}

// Linked and not written into place: the file is never there without its whole content.
function putInPlace(file: string, content: string): boolean {
  const draft = writeDraft(file, content)
  try {
    fs.linkSync(draft, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    return writeExclusively(file, content)
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

// For disks that know no links.
function writeExclusively(file: string, content: string): boolean {
  try {
    fs.writeFileSync(file, content, { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function removeWhenStale(file: string): void {
  const content = readText(file)
  if (content === null) return
  const holder = holderOf(content)
  if (holder && isRunning(holder)) throw alreadyServing(holder.address)
  // Moved away before it is looked at again: in between, another may have made its own claim.
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return
  }
  if (readText(aside) !== content) putBack(aside, file)
  fs.rmSync(aside, { force: true })
}

function putBack(aside: string, file: string): void {
  try {
    fs.linkSync(aside, file)
  } catch {
    // A third has made a claim in the meantime; its file stands.
  }
}

function alreadyServing(address: string | null): StartProblem {
  return new StartProblem(
    address
      ? `Stedsans kjører allerede på ${address}. Stopp den først, eller velg en annen mappe med STEDSANS_DATA.`
      : 'Stedsans holder allerede på å starte med den samme mappen. Vent litt, eller velg en annen mappe med STEDSANS_DATA.',
  )
}

function holderOf(content: string | null) {
  try {
    return holderSchema.safeParse(JSON.parse(content ?? '')).data ?? null
  } catch {
    return null
  }
}

function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function writeDraft(file: string, content: string): string {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  fs.writeFileSync(draft, content, { mode: 0o600 })
  return draft
}
