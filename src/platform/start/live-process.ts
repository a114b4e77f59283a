import { readFileSync } from 'node:fs'

/** A process by number and, where the system tells, by when it started: numbers are used again. */
export interface ProcessMark {
  readonly pid: number
  readonly startedAt: string | null
}

export function thisProcess(): ProcessMark {
  return markOf(process.pid)
}

function markOf(pid: number): ProcessMark {
  return { pid, startedAt: startOf(pid) }
}

export function isRunning(mark: ProcessMark): boolean {
  if (!isAlive(mark.pid)) return false
  return mark.startedAt === null || startOf(mark.pid) === mark.startedAt
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !isZombie(pid)
}

// A process that nobody has waited for still has a number, but runs no more.
function isZombie(pid: number): boolean {
  return statOf(pid)?.[0] === 'Z'
}

function startOf(pid: number): string | null {
  return statOf(pid)?.[19] ?? null
}

// The fields of /proc/PID/stat from the state on; the name before them may hold spaces.
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
